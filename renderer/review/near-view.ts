/**
 * Which blocks of a long page are near what is seen: marks are drawn there alone. Chromium goes through every range of every highlight
 * whenever the page changes, so that each one out of sight would be paid with each letter.
 */

import type { RecordId } from '../../shared/records/record.ts';

const rests = 100; // milliseconds without scrolling

export class NearView {
  readonly #page: Element;
  readonly #near = new Set<Element>();
  readonly #known = new WeakSet<Element>();
  readonly #observer: IntersectionObserver;
  readonly #onScroll: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `changed` is called when other blocks come near. */
  constructor(page: Element, changed: () => void) {
    this.#page = page;
    this.#onScroll = () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(changed, rests);
    };
    page.addEventListener('scroll', this.#onScroll, { passive: true });
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) this.#near.add(target);
          else this.#near.delete(target);
        changed();
      },
      { root: page, rootMargin: '50% 0px' },
    );
  }

  /** A screen above and below is near, so that what is scrolled to has its marks. */
  blocks(): ReadonlySet<RecordId> {
    const stretches = [...this.#page.querySelectorAll('[data-stretch]')];
    for (const stretch of stretches) {
      if (this.#known.has(stretch)) continue;
      this.#known.add(stretch);
      this.#observer.observe(stretch);
    }
    const within = stretches.length === 0 ? [this.#page] : stretches.filter((stretch) => this.#near.has(stretch));
    const { top, bottom, height } = this.#page.getBoundingClientRect();
    const isNear = (block: HTMLElement): boolean => {
      const at = block.getBoundingClientRect();
      return at.bottom > top - height && at.top < bottom + height;
    };
    const blocks = within.flatMap((one) => [...one.querySelectorAll<HTMLElement>('[data-block]')]);
    return new Set(blocks.filter(isNear).map(idOf));
  }

  has(block: Element): boolean {
    const stretch = block.closest('[data-stretch]');
    return stretch === null || this.#near.has(stretch);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#page.removeEventListener('scroll', this.#onScroll);
    this.#observer.disconnect();
  }
}

function idOf(block: HTMLElement): RecordId {
  return block.dataset['block'] ?? '';
}
