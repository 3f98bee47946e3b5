/** Other words in place of some: the suggestion that reviewers make most, from anywhere that has the words alone. */

import type { NewId } from '../../base/ids.ts';
import type { Anchor, Person } from '../../model/review/schema.ts';
import { noChange, type ChangeSet, type Records } from '../../records/record.ts';
import { mapRange } from '../follow.ts';
import { textOf } from '../texts.ts';
import { wordHunks } from '../word-diff.ts';
import { asSuggested } from './as-suggested.ts';
import { suggest } from './suggest.ts';
import { withWords } from './with-words.ts';

/**
 * Beside what this person suggested already, and instead of what they suggested for these very words. Nothing where the words are no
 * more.
 */
export function suggestWords(
  records: Records,
  { record: id, range }: Anchor,
  words: string,
  { by, at, newId }: { readonly by: Person; readonly at: string; readonly newId: NewId },
): ChangeSet {
  const base = records.get(id);
  const record = asSuggested(records, { person: by.id }).get(id);
  if (!base || !record || !range) return noChange;
  const [was, now] = [textOf(base, range.field), textOf(record, range.field)];
  if (!was || !now) return noChange;
  // Where the words are no more, nobody meant what stands there by now.
  if (!was.text.startsWith(range.quote, range.start)) return noChange;
  const there = was.text === now.text ? range : inView(was.text, now.text, range);
  if (!there) return noChange;
  const put = withWords(record, now.path, there, words);
  return suggest(records, by, { puts: [put], removes: [] }, at, newId);
}

/** What this person put in place of these words before is what they put other words in place of now. */
function inView(was: string, now: string, { start, end }: { readonly start: number; readonly end: number }) {
  const mapped = mapRange(was, now, { start, end });
  if (typeof mapped !== 'string') return mapped;
  const before = wordHunks(was, now).find(({ from, to }) => from <= start && to >= end);
  return before ? { start: before.start, end: before.end } : null;
}
