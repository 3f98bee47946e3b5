/** What two people made different in the same place, and how it is settled. */

import type { RecordId } from '../../records/record.ts';
import type { Deed, Spot } from '../suggestions/plan.ts';

/** A value as it was, and as each of two sides has it by now; undefined where it is not there. */
export interface Three<T> {
  readonly base: T;
  readonly mine: T;
  readonly theirs: T;
}

export type Side = 'mine' | 'theirs';
export type Choice = Side | 'both';

/**
 * What is contested: words and what they look like, anything else that a record holds, where it stands, whether it is there at all,
 * the code of a module, and what cannot be as it is.
 */
export type ContestSort = 'words' | 'format' | Deed | 'place' | 'gone' | 'code' | 'refused';

/** One place in which both say something else. In running text all three are inline content. */
export interface Contest extends Three<unknown> {
  /** Names it within its record, as long as neither side says something else there. */
  readonly name: string;
  readonly is: ContestSort;
  readonly spot: Spot;
  /** What stands as long as nobody chose. */
  readonly usual: Side;
  /** Whether both can stand, one behind the other. */
  readonly canBoth: boolean;
  /** Of running text, what stood around the words when both were the same. */
  readonly around?: { readonly before: string; readonly after: string };
}

export interface Conflict extends Contest {
  /** Names it in its programme. */
  readonly key: string;
  readonly record: RecordId;
  /** How it stands in what was made of both. */
  readonly choice: Choice;
}

/** Settles what is contested in a record. */
export type Settle = (record: RecordId, contest: Contest) => Choice;

/** Where a value is, and who settles what is contested in it. */
export interface At {
  /** Its place in the names of contests. */
  readonly key: string;
  readonly spot: Spot;
  readonly settle: (contest: Contest) => Choice;
}

export function otherSide(side: Side): Side {
  return side === 'mine' ? 'theirs' : 'mine';
}
