/**
 * Marks misspelt words in what is seen of a page, once typing and scrolling rest. Nothing of it touches the elements of the page: the
 * marks are ranges of the CSS Custom Highlight API. Where a browser has none, nothing is marked and its own checker stays.
 */

import type { SpellingChecker, Unknown } from './checker.ts';
import { wordsShown, type ShownWord } from './words-on-page.ts';

const name = 'spelling';
const rests = 400; // milliseconds without a change

export const canMark = typeof CSS !== 'undefined' && 'highlights' in CSS;

export class SpellingMarks {
  readonly #page: HTMLElement;
  readonly #checker: SpellingChecker;
  readonly #language: () => string;
  /** The misspelt words of each block that was looked at as it is. */
  readonly #marked = new Map<HTMLElement, readonly ShownWord[]>();
  /** The block that was written in since the caret came there. */
  #written: HTMLElement | null = null;
  /** That block, where a misspelt word ends at the caret: it may not be finished, and is marked once the caret leaves it. */
  #unfinished: HTMLElement | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #highlight = new Highlight();
  readonly #observer: MutationObserver;
  readonly #unsubscribe: () => void;

  constructor(page: HTMLElement, checker: SpellingChecker, language: () => string) {
    this.#page = page;
    this.#checker = checker;
    this.#language = language;
    this.#observer = new MutationObserver((records) => this.#changed(records));
    this.#observer.observe(page, { childList: true, characterData: true, subtree: true });
    document.addEventListener('scroll', this.#rest, { capture: true, passive: true });
    document.addEventListener('selectionchange', this.#caretMoved);
    addEventListener('resize', this.#rest);
    this.#unsubscribe = checker.subscribe(() => this.#lookAgain());
    CSS.highlights.set(name, this.#highlight);
    this.#rest();
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#observer.disconnect();
    document.removeEventListener('scroll', this.#rest, { capture: true });
    document.removeEventListener('selectionchange', this.#caretMoved);
    removeEventListener('resize', this.#rest);
    this.#unsubscribe();
    if (CSS.highlights.get(name) === this.#highlight) CSS.highlights.delete(name);
  }

  /** The misspelt word that is marked there. */
  at(node: Node, offset: number): ShownWord | null {
    for (const words of this.#marked.values()) {
      const found = words.find(({ range }) => range.isPointInRange(node, offset));
      if (found) return found;
    }
    return null;
  }

  readonly #rest = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#soon(), rests);
  };

  #soon(): void {
    requestIdleCallback(() => void this.#look());
  }

  readonly #caretMoved = (): void => {
    if (!this.#unfinished) return;
    this.#marked.delete(this.#unfinished);
    this.#unfinished = null;
    this.#written = null;
    this.#rest();
  };

  #changed(records: readonly MutationRecord[]): void {
    for (const { target } of records) {
      const block = (target instanceof Element ? target : target.parentElement)?.closest<HTMLElement>('[data-block]');
      // What is not in a block came or went with all that is in it.
      if (!block) continue;
      this.#marked.delete(block);
      this.#written = block;
    }
    this.#unfinished = null;
    const caret = getSelection()?.focusNode ?? null;
    if (records.some(({ target }) => target.contains(caret))) return this.#rest();
    // Nobody types there: a field became an editor, or was left, and shows the same words.
    this.#soon();
  }

  #lookAgain(): void {
    this.#marked.clear();
    this.#written = null;
    this.#rest();
  }

  async #look(): Promise<void> {
    if (!this.#page.isConnected) return;
    const seen = blocksInView(this.#page);
    const shown = new Map(
      seen.filter((block) => !this.#marked.has(block)).map((block) => [block, wordsShown(block, this.#language())]),
    );
    const unknown = unknownOf([...shown.values()].flat(), this.#checker);
    if (unknown.size > 0) {
      // What was typed meanwhile has made its blocks ones to be looked at again.
      if (await this.#checker.look(unknown)) this.#soon();
      return;
    }
    for (const [block, words] of shown) this.#mark(block, words);
    for (const block of this.#marked.keys()) if (!seen.includes(block)) this.#marked.delete(block);
    this.#draw();
  }

  #mark(block: HTMLElement, words: readonly ShownWord[]): void {
    const wrong = words.filter(({ language, word }) => this.#checker.isRight(language, word) === false);
    const finished = block === this.#written ? wrong.filter(({ range }) => !isAtCaret(range)) : wrong;
    if (finished.length < wrong.length) this.#unfinished = block;
    this.#marked.set(block, finished);
  }

  #draw(): void {
    this.#highlight.clear();
    for (const words of this.#marked.values()) for (const { range } of words) this.#highlight.add(range);
  }
}

/** The words that nobody has asked for yet, by language. */
export function unknownOf(words: readonly ShownWord[], checker: SpellingChecker): Unknown {
  const unknown: Unknown = new Map();
  for (const { language, word } of words) {
    if (checker.isRight(language, word) !== null) continue;
    const own = unknown.get(language) ?? new Set();
    unknown.set(language, own.add(word));
  }
  return unknown;
}

function isAtCaret({ endContainer, endOffset }: Range): boolean {
  const caret = getSelection();
  return (caret?.isCollapsed ?? false) && caret?.focusNode === endContainer && caret.focusOffset === endOffset;
}

/** Blocks that can be seen now. Chunks far off are not looked into. */
function blocksInView(page: HTMLElement): readonly HTMLElement[] {
  const found: HTMLElement[] = [];
  const visit = (element: Element): void => {
    const { top, bottom, height } = element.getBoundingClientRect();
    if (height > 0 && (bottom < 0 || top > innerHeight)) return;
    if (element instanceof HTMLElement && element.dataset['block'] !== undefined) found.push(element);
    else for (const child of element.children) visit(child);
  };
  visit(page);
  return found;
}
