/**
 * What is gathered of a thing that is no word, while its bookmark is open - and a little longer: LibreOffice puts the end of a bookmark
 * too early by a letter for each comment that stands before it in the paragraph.
 */

import type { Run } from './items.ts';
import type { Mark } from './marks.ts';

export class OpenSign {
  readonly name: string;
  readonly index: number;
  readonly runs: Run[] = [];
  readonly #letters: number | null;
  /** How much is missing of it behind its bookmark; null while that is open. */
  #missing: number | null = null;

  constructor(name: string, { index, letters }: Extract<Mark, { is: 'sign' }>) {
    this.name = name;
    this.index = index;
    this.#letters = letters;
  }

  /** True where all of it is there. */
  close(): boolean {
    if (this.#letters === null) return true;
    this.#missing = this.#letters - this.runs.reduce((sum, { text, ins }) => sum + (ins ? 0 : text.length), 0);
    return this.runs.length > 0 && this.#missing <= 0;
  }

  /** What is left of a run that comes: null where none is. */
  take(run: Run): { readonly isDone: boolean; readonly rest: Run | null } {
    if (this.#missing === null) {
      this.runs.push(run);
      return { isDone: false, rest: null };
    }
    // An object is one place, and has no letters.
    const isObject = run.text === '' && this.#missing === 0 && this.runs.length === 0;
    const isOfIt = run.ins === null && (isObject || (this.#missing > 0 && run.style === 'sign'));
    if (!isOfIt) return { isDone: true, rest: run };
    const [own, rest] = [run.text.slice(0, this.#missing), run.text.slice(this.#missing)];
    this.runs.push({ ...run, text: own });
    this.#missing -= own.length;
    return { isDone: this.#missing === 0, rest: rest === '' ? null : { ...run, text: rest } };
  }
}
