/** How a language's verbs of learning goals are written down. */

import type { BloomLevel } from '../../model/goals/schema.ts';

export interface VerbTable {
  /**
   * Verbs that can be seen or heard, as a goal starts with them; a verb may stand at several levels. `nosaukt/nosauc` adds
   * a form that the rules of the language do not give.
   */
  readonly levels: Readonly<Record<BloomLevel, readonly string[]>>;
  /** Verbs that nobody can watch somebody do, with better ones to ask for. */
  readonly unobservable: Readonly<Record<string, readonly string[]>>;
  /** Words that may stand before the verb: "the learner". */
  readonly leadIns: readonly string[];
  /** Words that a verb follows, wherever they stand: "can", "to". */
  readonly pivots: readonly string[];
  /** The forms in which a verb's first word is met, from the one that is written down. */
  forms(verb: string): readonly string[];
}
