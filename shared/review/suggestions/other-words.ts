/** Other words in place of some: the suggestion that reviewers make most, from anywhere that has the words alone. */

import type { InlineNode } from '../../blocks/inline.ts';
import type { NewId } from '../../base/ids.ts';
import type { Anchor, Person } from '../../model/review/schema.ts';
import type { Path } from '../../model/walk.ts';
import { noChange, type AnyRecord, type ChangeSet, type Records } from '../../records/record.ts';
import { mapRange } from '../follow.ts';
import { textOf } from '../texts.ts';
import { asSuggested } from './as-suggested.ts';
import { assembled, cut, flatOf } from './flat.ts';
import { suggest } from './suggest.ts';

/**
 * Beside what this person suggested already; new words look as the first of the old ones do. Nothing where the words are no more, by
 * the programme or by an earlier suggestion of theirs.
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
  const there = was.text === now.text ? range : mapRange(was.text, now.text, range);
  if (typeof there === 'string') return noChange;
  const put = withWords(record, now.path, there.start, there.end, words);
  return suggest(records, by, { puts: [put], removes: [] }, at, newId);
}

function withWords(record: AnyRecord, path: Path, start: number, end: number, words: string): AnyRecord {
  return { ...record, data: changedAt(record.data, path, (value) => replaced(value, start, end, words)) } as AnyRecord;
}

function replaced(value: unknown, start: number, end: number, words: string): unknown {
  if (typeof value === 'string') return value.slice(0, start) + words + value.slice(end);
  const flat = flatOf(value as readonly InlineNode[]);
  const old = cut(flat, start, end).find(({ node }) => !('type' in node));
  const fresh = old
    ? { ...old, text: words, node: { ...old.node, text: words } }
    : { node: { text: words }, wrap: null, text: words, dress: '{}' };
  return assembled([...cut(flat, 0, start), ...(words === '' ? [] : [fresh]), ...cut(flat, end, flat.text.length)]);
}

function changedAt(value: unknown, [step, ...rest]: Path, change: (inner: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  const inner = changedAt((value as Readonly<Record<string | number, unknown>>)[step], rest, change);
  return Array.isArray(value) ? value.with(Number(step), inner) : { ...(value as object), [step]: inner };
}
