/** Whether the file of a programme can be written here; if not, why, and who has it. */

import type { LockHolder, OpenedProject } from '../../shared/ipc/contract.ts';

export interface Access {
  readonly readOnly: OpenedProject['readOnly'];
  readonly lockedBy: LockHolder | null;
}

export function accessOf({ readOnly, lockedBy }: OpenedProject): Access {
  return { readOnly, lockedBy: lockedBy ?? null };
}
