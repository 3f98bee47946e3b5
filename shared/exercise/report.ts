/** What an answer says, in terms no standard owns: each standard's wording of it is a file beside this one. */

/** A part of an exercise by its stable id, with the words a person reads. */
export interface Part {
  readonly id: string;
  readonly text: string;
}

export type Pair = readonly [source: string, target: string];

interface Common {
  /** Set when one exercise reports several answers: added to the exercise's id. */
  readonly part?: string;
  /** The question in words. */
  readonly description: string;
}

/** `correct` is empty where nothing is right or wrong. */
export type Report = Common &
  (
    | { readonly type: 'true-false'; readonly response: boolean; readonly correct: boolean }
    | {
        readonly type: 'choice';
        readonly options: readonly Part[];
        readonly response: readonly string[];
        /** Each entry is a whole set that is right. */
        readonly correct: readonly (readonly string[])[];
      }
    | {
        readonly type: 'sequencing';
        readonly options: readonly Part[];
        readonly response: readonly string[];
        readonly correct: readonly string[];
      }
    | {
        readonly type: 'matching';
        readonly sources: readonly Part[];
        readonly targets: readonly Part[];
        readonly response: readonly Pair[];
        readonly correct: readonly Pair[];
      }
    | {
        readonly type: 'fill-in';
        /** One string for each blank. */
        readonly response: readonly string[];
        /** For each blank, everything that is accepted. */
        readonly correct: readonly (readonly string[])[];
        readonly caseMatters: boolean;
      }
    | { readonly type: 'long-fill-in'; readonly response: string }
    | { readonly type: 'numeric'; readonly response: number; readonly low: number; readonly high: number }
    | { readonly type: 'likert'; readonly scale: readonly Part[]; readonly response: string }
    | {
        readonly type: 'performance';
        /** What was done at each step, in order. */
        readonly steps: readonly (readonly [step: string, answer: string])[];
      }
  );
