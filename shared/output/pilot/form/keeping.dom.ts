/** Keeps a form in the browser, where other windows of it have what is done from. */

import type { FormData as Told } from './form-data.ts';
import { readKept, together, type Kept } from './kept.ts';

export class Keeping {
  readonly #key: string;
  #kept: Kept;
  #keeps = true;

  constructor({ pilot, sheet }: Pick<Told, 'pilot' | 'sheet'>) {
    this.#key = `modulewright-sheets ${pilot} ${sheet}`;
    this.#kept = readKept(this.#read()) ?? { draft: nothingYet(), done: [], given: [] };
    // Refused, it is known before anything is typed.
    this.change((kept) => kept);
  }

  get kept(): Kept {
    return this.#kept;
  }
  /** Whether the browser keeps what is typed. */
  get keeps(): boolean {
    return this.#keeps;
  }

  change(step: (kept: Kept) => Kept): void {
    this.#write(step(together(this.#kept, readKept(this.#read()))));
  }

  /** Nothing of what was done stays on this device. */
  clear(): void {
    this.#write({ draft: nothingYet(), done: [], given: [] });
  }

  #write(kept: Kept): void {
    this.#kept = kept;
    try {
      localStorage.setItem(this.#key, JSON.stringify(kept));
    } catch {
      this.#keeps = false;
    }
  }

  #read(): string | null {
    try {
      return localStorage.getItem(this.#key);
    } catch {
      this.#keeps = false;
      return null;
    }
  }
}

export function nothingYet(): Kept['draft'] {
  return { id: newId(), fields: {} };
}

/** 128 random bits. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
