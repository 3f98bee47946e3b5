/** The ways in which real platforms differ from the book, as switches: each has kept somebody's package from tracking. */

import { z } from '../base/zod.ts';
import { dialects, leastRoom } from './dialects.ts';
import type { ScormStandard } from '../output/tracking/standard.ts';

export const launches = ['frame', 'window', 'nested'] as const;
export const finishes = ['normal', 'lost', 'misnamed'] as const;

export const switchesSchema = z.strictObject({
  /** Where the content runs and so where it finds the API: on its parent, on its opener, on the opener of its parent. */
  launch: z.enum(launches),
  /** `lost`: the call says "true" and never arrives. `misnamed`: the API has it under another name. */
  finish: z.enum(finishes),
  /** More of suspend_data than that is refused. */
  limit: z.boolean(),
  /** Nothing that content says in `beforeunload` or `unload` is heard; `pagehide` is. */
  unloadBlocked: z.boolean(),
  /** What is committed is kept some seconds later. */
  slow: z.boolean(),
  /** Commit answers nothing at all. */
  silentCommit: z.boolean(),
  /** The platform decides passed or failed itself, by the score. */
  byScore: z.boolean(),
  /** The platform's own pass mark, 0 to 100; null for the manifest's. */
  mastery: z.number().min(0).max(100).nullable(),
});

export type Switches = z.infer<typeof switchesSchema>;

/** A platform that keeps to the book of its standard, where that is known. */
export function plainSwitches(standard: ScormStandard | null): Switches {
  return {
    launch: 'frame',
    finish: 'normal',
    limit: standard !== null && dialects[standard].suspendLimit <= leastRoom,
    unloadBlocked: false,
    slow: false,
    silentCommit: false,
    byScore: false,
    mastery: null,
  };
}
