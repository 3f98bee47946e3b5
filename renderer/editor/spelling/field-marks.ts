/**
 * Marks misspelt words in a field of plain words, which has no elements to mark: they are marked in what lies over it, with the same
 * letters at the same places and none of them seen.
 */

import { wordsToCheck } from '../../../shared/edit/spelling.ts';
import type { SpellingChecker } from './checker.ts';
import { unknownOf } from './spelling-marks.ts';
import type { ShownWord } from './words-on-page.ts';

const name = 'spelling-field';
const rests = 400; // milliseconds without a change

export type PlainField = HTMLInputElement | HTMLTextAreaElement;

export interface FieldWord {
  readonly word: string;
  readonly language: string;
  readonly start: number;
  readonly box: DOMRect;
}

/** All by which letters come to stand where they do. */
const letters = [
  'font letter-spacing word-spacing text-align text-indent text-transform direction tab-size',
  'padding border-style border-width box-sizing overflow-wrap word-break',
].flatMap((some) => some.split(' '));

export class FieldMarks {
  readonly #field: PlainField;
  readonly #checker: SpellingChecker;
  readonly #over = document.createElement('div');
  readonly #unsubscribe: () => void;
  #words: readonly (ShownWord & { readonly start: number })[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(field: PlainField, checker: SpellingChecker) {
    this.#field = field;
    this.#checker = checker;
    // No second checker's line under it.
    field.spellcheck = false;
    this.#over.ariaHidden = 'true';
    document.body.append(this.#over);
    field.addEventListener('input', this.#rest);
    document.addEventListener('scroll', this.#rest, { capture: true, passive: true });
    addEventListener('resize', this.#rest);
    this.#unsubscribe = checker.subscribe(this.#rest);
    this.#rest();
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#field.removeEventListener('input', this.#rest);
    document.removeEventListener('scroll', this.#rest, { capture: true });
    removeEventListener('resize', this.#rest);
    this.#unsubscribe();
    this.#over.remove();
    CSS.highlights.delete(name);
  }

  /** The marked word that is seen there, or that the caret is in or beside. */
  at(place: { readonly x: number; readonly y: number } | null): FieldWord | null {
    const caret = this.#field.selectionStart ?? 0;
    const found = this.#words.find(({ range, start, word }) => {
      if (!place) return start <= caret && caret <= start + word.length;
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return place.x >= left && place.x <= right && place.y >= top && place.y <= bottom;
    });
    return found ? { ...found, box: found.range.getBoundingClientRect() } : null;
  }

  readonly #rest = (): void => {
    // What was marked may stand elsewhere by now.
    CSS.highlights.delete(name);
    this.#words = [];
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), rests);
  };

  async #look(): Promise<void> {
    const text = this.#layOver();
    const { lang: language, value } = this.#field;
    const words = wordsToCheck(value).map(({ word, start }) => {
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, start + word.length);
      return { word, language, start, range };
    });
    const unknown = unknownOf(words, this.#checker);
    if (unknown.size > 0 && !(await this.#checker.look(unknown))) return;
    if (!this.#field.isConnected || text.data !== this.#field.value || !text.isConnected) return;
    const caret = document.activeElement === this.#field ? this.#field.selectionEnd : null;
    // A word that ends at the caret may not be finished.
    this.#words = words.filter(
      ({ word, start }) => this.#checker.isRight(language, word) === false && start + word.length !== caret,
    );
    CSS.highlights.set(name, new Highlight(...this.#words.map(({ range }) => range)));
  }

  #layOver(): Text {
    const { left, top, width, height } = this.#field.getBoundingClientRect();
    const style = getComputedStyle(this.#field);
    const { style: own } = this.#over;
    for (const property of letters) own.setProperty(property, style.getPropertyValue(property));
    Object.assign(own, {
      position: 'fixed',
      zIndex: '2147483647',
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
      overflow: 'hidden',
      borderColor: 'transparent',
      color: 'transparent',
      pointerEvents: 'none',
      whiteSpace: this.#field instanceof HTMLTextAreaElement ? 'pre-wrap' : 'pre',
    });
    const text = new Text(this.#field.value);
    this.#over.replaceChildren(text);
    this.#over.scrollTop = this.#field.scrollTop;
    this.#over.scrollLeft = this.#field.scrollLeft;
    return text;
  }
}
