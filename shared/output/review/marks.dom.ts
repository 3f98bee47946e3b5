/** Marks the words that threads are on, where the browser can without touching the page; the list has them all in any case. */

import type { Places } from './places.dom.ts';
import type { Talk } from './talks.ts';

interface Mark {
  readonly talk: Talk;
  readonly range: Range;
}

export class Marks {
  readonly #places: Places;
  #marks: readonly Mark[] = [];

  constructor(places: Places) {
    this.#places = places;
  }

  draw(talks: readonly Talk[], current: string | null): void {
    this.#marks = talks.flatMap((talk) => {
      const range = talk.outcome ? null : this.#places.shown(talk.anchor);
      return range ? [{ talk, range }] : [];
    });
    this.point(current);
  }

  /** Shows which one is looked at. */
  point(current: string | null): void {
    if (!('highlights' in CSS)) return;
    const of = (fits: (talk: Talk) => boolean) =>
      new Highlight(...this.#marks.filter(({ talk }) => fits(talk)).map(({ range }) => range));
    CSS.highlights.set(
      'review',
      of(({ id, change }) => id !== current && !change),
    );
    CSS.highlights.set(
      'review-change',
      of(({ id, change }) => id !== current && change !== null),
    );
    CSS.highlights.set(
      'review-current',
      of(({ id }) => id === current),
    );
  }

  range(id: string): Range | null {
    return this.#marks.find(({ talk }) => talk.id === id)?.range ?? null;
  }

  /** The thread whose words are at a point of the window; of several the one on the fewest. */
  at(x: number, y: number): string | null {
    const found = this.#marks.filter(({ range }) =>
      [...range.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom),
    );
    const [first] = found.sort((a, b) => a.range.toString().length - b.range.toString().length);
    return first?.talk.id ?? null;
  }
}
