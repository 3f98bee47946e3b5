/** How a change is asked for, and how whoever follows the programme hears of it. */

import type { ChangeSet } from '../../shared/records/record.ts';
import type { PlainKey } from '../../shared/words/typed.ts';
import type { Taken } from './undo-stack.ts';

/** Who made a change: the page editor already shows its own and must only follow the others. */
export type Origin = 'editor' | 'outline' | 'inspector' | 'command' | 'undo';

export interface ChangeOptions {
  /** Names the step, e.g. `undo.typing`. */
  readonly label: PlainKey;
  /** Steps with the same key within a second become one; `fields`: steps that change the same fields of the same records. */
  readonly merge?: 'fields' | `typing ${string}`;
  /** Only words changed: history may fold it into the version before. */
  readonly typing?: boolean;
  readonly origin?: Origin;
  /** Where the person was before and after, handed back on undo and redo. */
  readonly before?: unknown;
  readonly after?: unknown;
  /** Of the programme itself, however it is looked at: what is decided, taken in or put back is no suggestion. */
  readonly direct?: boolean;
}

/** A change as it was applied, of what is seen; on undo and redo `place` is where the person was. */
export interface Applied {
  readonly changes: ChangeSet;
  readonly inverse: ChangeSet;
  readonly origin: Origin;
  readonly place: unknown;
  /** The step that it took back or did again; null where it is a step of its own. */
  readonly taken: Taken | null;
}
