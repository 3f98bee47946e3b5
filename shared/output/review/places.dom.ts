/** Where in the page things are: the element of a record, the words of an anchor, and what a selection is about. */

import { rangeIn } from '../../model/review/range-in.ts';
import type { Anchor } from '../../model/review/schema.ts';
import { Flat } from './flat.dom.ts';
import { findShown, locate } from './locate.ts';
import type { ReviewData, ReviewPart } from './review-data.ts';

/** What is commented on; `quote` where it is words that no text has just so. */
export interface About {
  readonly anchor: Anchor;
  readonly quote: string;
  /** They go on in another part. */
  readonly isAcross?: boolean;
}

export class Places {
  readonly #data: ReviewData;
  readonly #byElement: ReadonlyMap<string, ReviewPart>;
  readonly #byRecord = new Map<string, ReviewPart>();
  readonly #flat = new Map<string, Flat>();
  readonly #order: ReadonlyMap<string, number>;

  constructor(data: ReviewData) {
    this.#data = data;
    this.#byElement = new Map(data.parts.map((part) => [part.element, part]));
    for (const part of data.parts) if (!this.#byRecord.has(part.record)) this.#byRecord.set(part.record, part);
    this.#order = new Map(data.parts.map(({ record }, index) => [record, index]));
  }

  part(record: string): ReviewPart | undefined {
    return this.#byRecord.get(record);
  }

  element(record: string): HTMLElement | null {
    const part = this.#byRecord.get(record);
    return part ? document.getElementById(part.element) : null;
  }

  /** The innermost part that something in the page belongs to. */
  partAround(node: Node | null): { readonly part: ReviewPart; readonly element: HTMLElement } | null {
    for (let at = node; at; at = at.parentNode) {
      const part = at instanceof HTMLElement && at.id !== '' ? this.#byElement.get(at.id) : undefined;
      if (part) return { part, element: at as HTMLElement };
    }
    return null;
  }

  whole(part: Pick<ReviewPart, 'record' | 'page'>): Anchor {
    return { record: part.record, page: part.page, module: this.#data.module, range: null };
  }

  /** A whole text of a part. */
  text(part: ReviewPart, field: string): Anchor {
    const text = part.texts.find((one) => one.field === field)?.text ?? '';
    const range = text === '' ? null : rangeIn(text, field, 0, text.length);
    return { ...this.whole(part), range };
  }

  /** The text of a part that has one alone; what is on words already stays as it is. */
  onlyText(anchor: Anchor): Anchor {
    const part = this.part(anchor.record);
    const [text, second] = part?.texts ?? [];
    return part && text && !second && !anchor.range ? this.text(part, text.field) : anchor;
  }

  /** What the words of a selection are about; null where they are none of the module's. */
  selected(range: Range): About | null {
    const around = this.partAround(range.startContainer);
    if (!around || range.toString().trim() === '') return null;
    const { part, element } = around;
    const quote = range.toString().replace(/\s+/g, ' ').trim();
    const within = withinOf(range, element);
    const selected = within && this.#flatOf(element).selected(within);
    const found = selected && locate(part.texts, selected, idsAround(range.startContainer, element));
    const text = found && part.texts.find(({ field }) => field === found.field)?.text;
    if (!found || text === undefined || text === null) return { anchor: this.whole(part), quote, isAcross: !within };
    return { anchor: { ...this.whole(part), range: rangeIn(text, found.field, found.start, found.end) }, quote: '' };
  }

  /** The words of an anchor in the page; null where it is on all of a record, or they are not there. */
  shown({ record, range }: Anchor): Range | null {
    const element = range && this.element(record);
    if (!element || !range) return null;
    // The part that the words are of, as an option; not every page shows its words in an element of their own.
    for (const within of [partIn(element, range.field), element]) {
      const flat = within && this.#flatOf(within);
      const found = flat && findShown(flat.text, range);
      if (found) return flat.range(found.start, found.end);
    }
    return null;
  }

  /** To put anchors in reading order. */
  rank({ record, range }: Anchor): number {
    const order = this.#order.get(record) ?? this.#data.parts.length;
    return order * 1_000_000 + Math.min(999_999, range?.start ?? -1);
  }

  #flatOf(element: HTMLElement): Flat {
    const key = element.id;
    const known = key === '' ? undefined : this.#flat.get(key);
    const flat = known ?? new Flat(element);
    if (key !== '') this.#flat.set(key, flat);
    return flat;
  }
}

/** A browser that selects a whole paragraph ends at the beginning of the next: null where words of that are selected too. */
function withinOf(range: Range, element: Element): Range | null {
  if (element.contains(range.endContainer)) return range;
  const within = range.cloneRange();
  within.setEnd(element, element.childNodes.length);
  return within.toString().trim() === range.toString().trim() ? within : null;
}

const partNames = ['option', 'source', 'target', 'statement', 'advice'];

/** The parts of a record that something stands in, as an option of an exercise, by their ids. */
function idsAround(node: Node, root: Element): readonly string[] {
  const ids: string[] = [];
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
    if (at instanceof HTMLElement) ids.push(...partNames.flatMap((name) => at.dataset[name] ?? []));
  }
  return ids;
}

function partIn(root: HTMLElement, field: string): HTMLElement | null {
  const id = /#([^/]+)/.exec(field)?.[1];
  if (id === undefined) return null;
  const selector = partNames.map((name) => `[data-${name}="${CSS.escape(id)}"]`).join();
  // What is said of an option stands in the key, not in the option.
  return field.endsWith('/text') ? root.querySelector<HTMLElement>(selector) : null;
}
