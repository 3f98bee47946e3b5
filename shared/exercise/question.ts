/** An exercise as a question of another program's test, in the few forms that all of them know. */

import type { RichText } from '../blocks/inline.ts';
import type { LearnerLanguage } from '../words/learner-languages.ts';

export interface QuestionOption {
  readonly id: string;
  readonly text: RichText;
  readonly correct: boolean;
  /** Said to who chose it. */
  readonly feedback: RichText;
}

export type Question =
  | {
      readonly answered: 'one' | 'several' | 'truth';
      /** `language` is that of the player's words, which some options are. */
      options(language: LearnerLanguage): readonly QuestionOption[];
      /** Set where an answer that is partly right earns part of the points. */
      readonly inParts?: boolean;
    }
  | {
      readonly answered: 'words';
      readonly accepted: readonly string[];
      readonly caseMatters: boolean;
      /** Read after what is asked, with a gap where the words belong. */
      readonly lines?: readonly string[];
    }
  | {
      readonly answered: 'essay';
      /** Shown once it was written. */
      readonly model: RichText;
    };
