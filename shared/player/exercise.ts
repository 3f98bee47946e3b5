/** What an exercise type brings into a package: its scoring and how its markup is started, read, filled and marked. */

import type { PlainExercise } from '../blocks/exercises.ts';
import type { ExerciseScoring, Response } from '../exercise/seam.ts';

/** The words of the player and of the type itself, in the learner's language. */
export interface PlayerWords {
  readonly right: string;
  readonly wrong: string;
  readonly [key: string]: string;
}

export interface PlayerExercise<Data, Answer extends Response> extends ExerciseScoring<Data, Answer> {
  /** Set for what is kept rather than judged: its button saves, and it stays open. */
  readonly kept?: true;
  /**
   * Adds what only script can do, once: shuffling by a seed (the same seed, the same order), dragging, moving on.
   * Whatever changes the answer later lets an `input` event rise to `root`.
   */
  start?(root: HTMLElement, data: Data, seed: number, words: PlayerWords): void;
  /** Buttons of its own, beside the one that saves or checks. */
  actions?(root: HTMLElement, data: Data, words: PlayerWords): readonly HTMLElement[];
  /** The answer as it stands in the markup, whole or in part; null while nothing was touched. */
  read(root: HTMLElement, data: Data): Answer | null;
  /** Whether a part is still open, or a sentence that says what: asked before an answer counts. */
  missing?(data: Data, answer: Answer, words: PlayerWords): boolean | string;
  /** Puts a stored answer back into the markup. */
  write(root: HTMLElement, data: Data, answer: Answer): void;
  /**
   * Marks what was answered, with words for a screen reader and feedback beside it. `final` when no further attempt will
   * come: only then may it tell what would have been right.
   */
  mark(root: HTMLElement, data: Data, answer: Answer, words: PlayerWords, final: boolean): void;
  unmark(root: HTMLElement, data: Data): void;
}

export type AnyPlayerExercise = PlayerExercise<PlainExercise, Response>;

declare global {
  /** Filled by the exercise scripts of a package, one entry per type it uses. */
  var modulewrightExercises: Record<string, AnyPlayerExercise> | undefined;
}

/** Tells the player that an answer was changed by script. */
export function changed(root: HTMLElement): void {
  root.dispatchEvent(new Event('input', { bubbles: true }));
}
