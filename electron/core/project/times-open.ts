/** How often this process has each programme open for itself: the first one may take over what a former run of it has left. */

import { realpathSync } from 'node:fs';
import { ok } from '../../../shared/base/result.ts';
import { guarded } from '../disk-failures.ts';

export interface Opening {
  /** Whether it is open nowhere else in this process. */
  readonly isFirst: boolean;
  /** It is open once less; saying so twice is one. */
  end(): void;
}

export function opening(path: string): Opening {
  const place = realPath(path);
  const others = open.get(place) ?? 0;
  open.set(place, others + 1);
  let isOpen = true;
  return {
    isFirst: others === 0,
    end() {
      if (isOpen) open.set(place, (open.get(place) ?? 1) - 1);
      isOpen = false;
    },
  };
}

/** By real paths. */
const open = new Map<string, number>();

function realPath(path: string): string {
  const real = guarded(path, () => ok(realpathSync(path)));
  return real.ok ? real.value : path;
}
