/** What of a review file can be commented on: the records that its elements are of, with the texts that are seen of each. */

import type { Html, HtmlElement } from '../../base/html.ts';
import { isExercise } from '../../blocks/exercises.ts';
import type { Kind } from '../../records/kinds.ts';
import type { RecordId, Records } from '../../records/record.ts';
import { placeOf } from '../../review/anchor.ts';
import { sign } from '../../review/sign.ts';
import { textsOf } from '../../review/texts.ts';
import { stateOf } from '../../review/suggestions/record-plan.ts';
import type { ReviewPart } from './review-data.ts';
import type { ReviewOptions } from './review-view.ts';

/** In reading order. `records` by the ids of their elements, where they are not the same. */
export function partsOf(records: Records, html: Html, named: ReadonlyMap<string, RecordId>): readonly ReviewPart[] {
  return elementsWithId(html).flatMap(({ id, element }) => {
    const record = records.get(named.get(id) ?? id);
    if (!record) return [];
    const seen = squeezed(readText(element));
    // What is not shown is not in the file either: no key, no note of the facilitator.
    const texts = textsOf(record)
      .filter(({ text }) => isSeen(text, seen))
      .map(({ field, path, text, most }) => ({ field, path, text, most: Number.isFinite(most) ? most : null }))
      .toSorted((a, b) => placeOfFirst(a.text, seen) - placeOfFirst(b.text, seen));
    return [{ element: id, record: record.id, page: placeOf(records, record.id).page, texts }];
  });
}

/**
 * The records that other words can be suggested in, as a suggestion keeps them: those that hold no word and no key that the file does not
 * show.
 */
export function statesOf(
  records: Records,
  parts: readonly ReviewPart[],
  { exercises }: ReviewOptions,
): Readonly<Record<RecordId, string>> {
  const states: Record<RecordId, string> = {};
  for (const [id, own] of Map.groupBy(parts, ({ record }) => record)) {
    const record = records.get(id);
    if (!record || !changeable.has(record.kind)) continue;
    if (record.kind === 'block' && exercises === 'plain' && isExercise(record.data)) continue;
    const shown = new Set(own.flatMap(({ texts }) => texts.map(({ field }) => field)));
    if (shown.size > 0 && textsOf(record).every(({ field, text }) => text.trim() === '' || shown.has(field)))
      states[id] = stateOf(record);
  }
  return states;
}

/** Others hold what is no reviewer's, as whose module it is. */
const changeable: ReadonlySet<Kind> = new Set(['unit', 'page', 'block', 'goal']);

export function elementsWithId(html: Html): readonly { readonly id: string; readonly element: HtmlElement }[] {
  if (Array.isArray(html)) return html.flatMap(elementsWithId);
  if (html === null || html === undefined || html === false || typeof html === 'string') return [];
  const element = html as HtmlElement;
  const { id } = element.attributes;
  return [...(typeof id === 'string' ? [{ id, element }] : []), ...element.children.flatMap(elementsWithId)];
}

/** The words of an element as they are read: what a term means opens beside it. */
function readText(html: Html): string {
  if (html === null || html === undefined || html === false) return '';
  if (typeof html === 'string') return html;
  if (Array.isArray(html)) return html.map(readText).join('');
  const { attributes, children } = html as HtmlElement;
  return attributes['class'] === 'meaning' ? '' : readText(children);
}

function isSeen(text: string, seen: string): boolean {
  if (text.trim() === '') return false;
  return text.split(sign).every((run) => seen.includes(squeezed(run)));
}

function placeOfFirst(text: string, seen: string): number {
  const words = text.split(sign).map(squeezed).find(Boolean) ?? '';
  return seen.indexOf(words);
}

/** White space tells no words apart: a line's end in a text is one element after another in a page. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
