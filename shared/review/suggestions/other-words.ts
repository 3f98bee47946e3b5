/** Other words in place of some: the suggestion that reviewers make most, from anywhere that has the words alone. */

import type { InlineNode } from '../../blocks/inline.ts';
import type { NewId } from '../../base/ids.ts';
import type { Anchor, Person } from '../../model/review/schema.ts';
import type { Path } from '../../model/walk.ts';
import { noChange, type AnyRecord, type ChangeSet, type Records } from '../../records/record.ts';
import { mapRange } from '../follow.ts';
import { sign, textOf } from '../texts.ts';
import { wordHunks } from '../word-diff.ts';
import { asSuggested } from './as-suggested.ts';
import { assembled, cut, flatOf } from './flat.ts';
import { suggest } from './suggest.ts';

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
  const put = withWords(record, now.path, there.start, there.end, words);
  return suggest(records, by, { puts: [put], removes: [] }, at, newId);
}

function withWords(record: AnyRecord, path: Path, start: number, end: number, words: string): AnyRecord {
  return { ...record, data: changedAt(record.data, path, (value) => replaced(value, start, end, words)) } as AnyRecord;
}

/** What this person put in place of these words before is what they put other words in place of now. */
function inView(was: string, now: string, { start, end }: { readonly start: number; readonly end: number }) {
  const mapped = mapRange(was, now, { start, end });
  if (typeof mapped !== 'string') return mapped;
  const before = wordHunks(was, now).find(({ from, to }) => from <= start && to >= end);
  return before ? { start: before.start, end: before.end } : null;
}

/** Only what differs: words, marks and signs that stay are the very same. No sign can be written, and no line where there was none. */
function replaced(value: unknown, start: number, end: number, words: string): unknown {
  const text = typeof value === 'string' ? value : flatOf(value as readonly InlineNode[]).text;
  const old = text.slice(start, end);
  const fresh = old.includes('\n') ? words : words.replace(/\s*\n\s*/g, ' ');
  return wordHunks(old, fresh).reduceRight<unknown>(
    (made, hunk) => put(made, start + hunk.from, start + hunk.to, fresh.slice(hunk.start, hunk.end)),
    value,
  );
}

function put(value: unknown, start: number, end: number, coming: string): unknown {
  if (typeof value === 'string') return value.slice(0, start) + coming + value.slice(end);
  const flat = flatOf(value as readonly InlineNode[]);
  const words = coming.replaceAll(sign, '');
  // As the words that they replace, or stand behind.
  const like = [...cut(flat, start, end), ...cut(flat, Math.max(0, start - 1), start)].find(
    ({ node }) => !('type' in node),
  );
  const fresh = like
    ? { ...like, text: words, node: { ...like.node, text: words } }
    : { node: { text: words }, wrap: null, text: words, dress: '{}' };
  return assembled([...cut(flat, 0, start), ...(words === '' ? [] : [fresh]), ...cut(flat, end, flat.text.length)]);
}

function changedAt(value: unknown, [step, ...rest]: Path, change: (inner: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  const inner = changedAt((value as Readonly<Record<string | number, unknown>>)[step], rest, change);
  return Array.isArray(value) ? value.with(Number(step), inner) : { ...(value as object), [step]: inner };
}
