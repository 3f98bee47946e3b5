/** What somebody said, and what was decided of it. */

import type { Person, Verdict } from '../../model/review/schema.ts';
import type { RecordId } from '../../records/record.ts';

export interface Said {
  readonly id: RecordId;
  readonly by: Person;
  readonly at: string;
  readonly words: string;
}

export interface Outcome extends Omit<Said, 'id'> {
  /** Null where it was settled without a decision. */
  readonly verdict: Verdict | null;
}
