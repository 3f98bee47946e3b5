/** What an exercise type brings into a package: its scoring and how its markup is read, filled and marked. */

import type { ExerciseData } from '../exercises/registry.ts';
import type { ExerciseScoring, Response } from '../exercises/seam.ts';

export interface PlayerExercise<Data, Answer extends Response> extends ExerciseScoring<Data, Answer> {
  /** The answer as it stands in the markup, or null while there is none. */
  read(root: HTMLElement, data: Data): Answer | null;
  /** Puts a stored answer back into the markup. */
  write(root: HTMLElement, data: Data, answer: Answer): void;
  /** Puts the parts that may be shuffled in the order that this seed gives: the same seed, the same order. */
  shuffle(root: HTMLElement, data: Data, seed: number): void;
  /** Marks what was chosen as right or wrong, with words for a screen reader and feedback beside it. */
  mark(root: HTMLElement, data: Data, answer: Answer, words: { readonly right: string; readonly wrong: string }): void;
  unmark(root: HTMLElement): void;
}

export type AnyPlayerExercise = PlayerExercise<ExerciseData, Response>;

declare global {
  /** Filled by the exercise scripts of a package, one entry per type it uses. */
  var modulewrightExercises: Record<string, AnyPlayerExercise> | undefined;
}
