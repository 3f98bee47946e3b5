/** The one undo stack: steps over text, structure and settings alike, each with the change that takes it back. */

import { sameJson } from '../../shared/base/json.ts';
import { compose } from '../../shared/store/compose.ts';
import type { PlainKey } from '../../shared/words/typed.ts';
import type { ChangeSet } from '../../shared/records/record.ts';

export interface Step {
  /** Names what the step did, for the list of steps and announcements. */
  readonly label: PlainKey;
  readonly redo: ChangeSet;
  readonly undo: ChangeSet;
  /** Where the person was before and after, in the terms of whoever made the step. */
  readonly before: unknown;
  readonly after: unknown;
}

/** A step that may fold into the one before when both carry the same key within a second. */
export interface NewStep extends Step {
  readonly merge: string | null;
  readonly at: number;
}

/** A step that was taken back, or done again. */
export interface Taken {
  readonly label: PlainKey;
  readonly way: 'undo' | 'redo';
}

/** The names of the steps that Undo and Redo would take. */
export interface UndoState {
  readonly undo: string | null;
  readonly redo: string | null;
}

/** A step as it is listed. */
export type PastStep = Pick<NewStep, 'label' | 'redo' | 'undo' | 'at'>;

const limit = 5000;
const mergeWindow = 1000; // milliseconds

export class UndoStack {
  #done: NewStep[] = [];
  #undone: NewStep[] = [];

  get nextUndo(): Step | undefined {
    return this.#done.at(-1);
  }

  get nextRedo(): Step | undefined {
    return this.#undone.at(-1);
  }

  /** The oldest first; those that were undone in the order in which they would be done again. */
  get steps(): { readonly done: readonly PastStep[]; readonly undone: readonly PastStep[] } {
    return { done: this.#done, undone: this.#undone.toReversed() };
  }

  push(step: NewStep): void {
    const last = this.#done.at(-1);
    const folds = this.#undone.length === 0 && last && step.merge !== null && last.merge === step.merge;
    this.#undone = [];
    if (folds && step.at - last.at < mergeWindow) {
      const redo = compose(last.redo, step.redo);
      const undo = compose(step.undo, last.undo);
      this.#done.pop();
      // A switch turned on and off again is no step. A run of words is not compared: it is typed, and as long as its page.
      if (step.merge?.startsWith('typing') || !sameJson(redo, undo)) {
        this.#done.push({ ...step, redo, undo, before: last.before });
      }
      return;
    }
    this.#done.push(step);
    if (this.#done.length > limit) this.#done.shift();
  }

  /** Ends the current run: the next step stands on its own even with the same key. */
  seal(): void {
    const last = this.#done.at(-1);
    if (last && last.merge !== null) this.#done[this.#done.length - 1] = { ...last, merge: null };
  }

  undo(): Step | undefined {
    const step = this.#done.pop();
    if (step) this.#undone.push({ ...step, merge: null });
    return step;
  }

  /** As `undo`, of a step that is not to be done again. */
  takeBack(): Step | undefined {
    return this.#done.pop();
  }

  redo(): Step | undefined {
    const step = this.#undone.pop();
    if (step) this.#done.push(step);
    return step;
  }
}
