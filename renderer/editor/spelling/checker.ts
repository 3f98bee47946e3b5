/** What is known of the words of the open programme: each is asked of the core once, and answered from here afterwards. */

import type { Core } from '../../../shared/ipc/contract.ts';
import { mostWords } from '../../../shared/ipc/spelling.ts';
import { asOwn } from '../../../shared/edit/own-words.ts';
import { dictionariesFor } from '../../../shared/edit/spelling.ts';
import type { ProgrammeDocument } from '../../document/programme-document.ts';
import { notifyFailure } from '../../ui/notices.tsx';

/** Words by language. */
export type Unknown = Map<string, Set<string>>;

export class SpellingChecker {
  readonly #core: Core;
  readonly #document: ProgrammeDocument;
  #own: ReadonlySet<string> = new Set();
  #ownOf: unknown = null;
  /** Whether a word is right, by language. */
  readonly #known = new Map<string, Map<string, boolean>>();
  /** Languages whose dictionary cannot be read. */
  readonly #dumb = new Set<string>();
  readonly #ignored = new Set<string>();
  readonly #listeners = new Set<() => void>();

  constructor(core: Core, document: ProgrammeDocument) {
    this.#core = core;
    this.#document = document;
  }

  /** Null while nobody has asked. A word of a language without a dictionary is right. */
  isRight(language: string, word: string): boolean | null {
    if (this.#ignored.has(word) || this.isOwn(word) || !this.knows(language)) return true;
    return this.#known.get(language)?.get(word) ?? null;
  }

  /** Whether it is one of the programme's words. */
  isOwn(word: string): boolean {
    const { ownWords } = this.#document.programme.data;
    if (ownWords !== this.#ownOf) {
      this.#own = new Set(ownWords);
      this.#ownOf = ownWords;
    }
    return this.#own.size > 0 && asOwn(word).some((one) => this.#own.has(one));
  }

  knows(language: string): boolean {
    return !this.#dumb.has(language) && dictionariesFor(language).length > 0;
  }

  /** Asks for words. False where the core could not be asked: they stay unknown. */
  async look(unknown: Unknown): Promise<boolean> {
    for (const [language, words] of unknown) {
      const all = [...words];
      for (let from = 0; from < all.length; from += mostWords) {
        const some = all.slice(from, from + mostWords);
        const wrong = await this.#core.call('spelling.check', { language, words: some });
        if (!wrong.ok && wrong.error.code === 'spelling.unreadable') {
          // Said once; writing goes on without it.
          if (!this.#dumb.has(language)) notifyFailure(wrong.error);
          this.#dumb.add(language);
          break;
        }
        if (!wrong.ok) return false;
        const known = this.#known.get(language) ?? new Map<string, boolean>();
        this.#known.set(language, known);
        for (const word of some) known.set(word, true);
        for (const word of wrong.value) known.set(word, false);
      }
    }
    return true;
  }

  async suggest(language: string, word: string): Promise<readonly string[]> {
    const found = await this.#core.call('spelling.suggest', { language, word });
    // As it is written in the text, where a dictionary has the sign of typewriters.
    return found.ok ? found.value.map((one) => one.replaceAll("'", '’')) : [];
  }

  /** Until the programme is closed. */
  ignore(word: string): void {
    this.#ignored.add(word);
    this.tell();
  }

  /** What was right may be wrong now, or the other way round. */
  tell(): void {
    for (const listener of this.#listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

const checkers = new WeakMap<ProgrammeDocument, SpellingChecker>();

export function checkerOf(document: ProgrammeDocument, core: Core): SpellingChecker {
  const there = checkers.get(document) ?? new SpellingChecker(core, document);
  checkers.set(document, there);
  return there;
}
