/** A paragraph that is joined to another brings its words: they stand behind what was said about, and in place of nothing. */

import { sameJson } from '../base/json.ts';
import type { RecordId, Records } from '../records/record.ts';
import { textOf } from './texts.ts';

/**
 * What comes to a text, up to the first word of a paragraph that is joined to it: one that goes in the same change, or the one behind
 * it, which goes by a change of its own.
 */
export function withoutJoined(
  come: string,
  records: Records,
  id: RecordId,
  field: string,
  gone: readonly RecordId[],
): string {
  const here = records.get(id);
  const next = records.children(here?.parent ?? null, 'block').find(({ order }) => order > (here?.order ?? ''));
  const coming = come.match(words) ?? [];
  const theirs = new Set(
    [...gone, ...(next && !gone.includes(next.id) ? [next.id] : [])].flatMap((other) => {
      const record = other === id ? undefined : records.get(other);
      const said = (record && textOf(record, field)?.text.match(words)) ?? [];
      return gone.includes(other) || sameJson(said.slice(-2), coming.slice(-2)) ? said : [];
    }),
  );
  return upToOneOf(come, theirs);
}

/** The text up to the first of these words in it. */
export function upToOneOf(text: string, theirs: ReadonlySet<string>): string {
  const first = theirs.size === 0 ? undefined : [...text.matchAll(words)].find(([word]) => theirs.has(word));
  return first ? text.slice(0, first.index).trimEnd() : text;
}

const words = /[\p{L}\p{M}\p{N}]+/gu;

export function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.match(words) ?? []);
}
