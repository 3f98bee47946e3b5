/** The page of a learning platform: one learner's record stays in it, while packages come and go in a frame. */

import type { Kept, Launched, LearnerRecord } from '../../oracles/platforms/account.ts';
import { platforms, recordOn } from '../../oracles/platforms/platforms.ts';
import type { Shipped } from '../../oracles/platforms/shipped.ts';
import { dialects } from '../../../shared/simulator/dialects.ts';
import type { ApiCall } from '../../../shared/simulator/violation.ts';

/** What a visit came to. */
export interface Left {
  readonly kept: Kept;
  readonly calls: readonly ApiCall[];
  readonly blocked: string | null;
}

export interface PlatformPage {
  /** A learner whom the platform, by its place among them, has not seen before. */
  enrol(platform: number): void;
  /** Opens the package that lies at `address`. */
  launch(made: Shipped, address: string): void;
  /** Takes the package off the page, as who closes its window does. */
  leave(): Left;
}

let record: LearnerRecord | null = null;
let launched: Launched | null = null;

const page: PlatformPage = {
  enrol(platform) {
    const one = platforms[platform];
    if (!one) throw new Error(`no platform ${platform}`);
    record = recordOn(one);
  },
  launch(made, address) {
    if (!record) throw new Error('nobody is enrolled');
    launched = record.launch(made);
    const { scorm12, scorm2004 } = dialects;
    Object.assign(globalThis, { [scorm12.api]: undefined, [scorm2004.api]: undefined });
    Object.assign(globalThis, { [dialects[made.standard].api]: launched.api });
    const frame = document.createElement('iframe');
    frame.width = '1200';
    frame.height = '800';
    frame.src = address;
    document.body.append(frame);
  },
  leave() {
    if (!record || !launched) throw new Error('nothing is launched');
    launched.leaving();
    document.querySelector('iframe')?.remove();
    return { kept: record.kept, calls: launched.calls, blocked: record.blocked };
  },
};

Object.assign(globalThis, { platform: page });
