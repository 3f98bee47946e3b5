/** Where a thread stands: the words it is about, as long as they are there, and where they went when they are not. */

import { rangeIn } from '../model/review/range-in.ts';
import type { Anchor, AnchoredRange } from '../model/review/schema.ts';
import type { AnyRecord, RecordId, Records } from '../records/record.ts';
import { seekQuote } from './seek-quote.ts';
import { textOf, textsOf } from './texts.ts';

/** An anchor on a whole record, or on words of one of its fields. */
export function anchorOn(
  records: Records,
  record: AnyRecord,
  range: { readonly field: string; readonly start: number; readonly end: number } | null,
): Anchor {
  const text = range && textOf(record, range.field)?.text;
  return {
    record: record.id,
    ...placeOf(records, record.id),
    range: range && text ? rangeIn(text, range.field, range.start, range.end) : null,
  };
}

/** Where the words are now: `lost` when the record or the words are gone, and then the thread is an orphan with its quotation. */
export type Standing =
  | { readonly is: 'words'; readonly record: AnyRecord; readonly range: AnchoredRange }
  | { readonly is: 'whole'; readonly record: AnyRecord }
  | { readonly is: 'lost' };

export function standingOf(records: Records, { record: id, range }: Anchor): Standing {
  const record = records.get(id);
  if (!record) return { is: 'lost' };
  if (!range) return { is: 'whole', record };
  return stands(record, range) ? { is: 'words', record, range } : { is: 'lost' };
}

/**
 * The anchor of a state of the programme that is not this one: as it is where its words still stand there, else where they are found -
 * in the same field, on the same page, in the same module. Null where they are nowhere, or in more than one place alike.
 */
export function foundAgain(records: Records, anchor: Anchor): Anchor | null {
  const { range } = anchor;
  const record = records.get(anchor.record);
  if (!range) return record ? { ...anchor, ...placeOf(records, record.id) } : null;
  if (record && stands(record, range) && isAmid(record, range)) return { ...anchor, ...placeOf(records, record.id) };
  for (const texts of around(records, anchor, record)) {
    const found = seekQuote(texts, range);
    if (found === 'several') return null;
    if (!found) continue;
    const { in: at, start, end } = found;
    return {
      record: at.record.id,
      ...placeOf(records, at.record.id),
      range: rangeIn(at.text, at.field, start, end, range),
    };
  }
  return null;
}

/** The page and the module that a record is in, or is. */
export function placeOf(records: Records, id: RecordId): Pick<Anchor, 'page' | 'module'> {
  let [page, module]: [RecordId | null, RecordId | null] = [null, null];
  for (let at = records.get(id); at; at = at.parent === null ? undefined : records.get(at.parent)) {
    if (at.kind === 'page') page = at.id;
    if (at.kind === 'module') module = at.id;
  }
  return { page, module };
}

function stands(record: AnyRecord, { field, start, end, quote }: AnchoredRange): boolean {
  if (end <= start) return false;
  const text = textOf(record, field)?.text;
  return text !== undefined && end <= text.length && text.slice(start, start + quote.length).toWellFormed() === quote;
}

/** Whether what stands around the words is what stood there: the same words elsewhere in the field may be others. */
function isAmid(record: AnyRecord, { field, start, end, before, after }: AnchoredRange): boolean {
  const text = textOf(record, field)?.text ?? '';
  return text.slice(0, start).toWellFormed().endsWith(before) && text.slice(end).toWellFormed().startsWith(after);
}

interface TextIn {
  readonly record: AnyRecord;
  readonly field: string;
  readonly text: string;
}

/** Where to look, from near to far: the field, the page, the module. */
function* around(records: Records, anchor: Anchor, record: AnyRecord | undefined): Iterable<readonly TextIn[]> {
  const { page, module } = record ? placeOf(records, record.id) : anchor;
  if (record) yield textsIn(record).filter(({ field }) => field === anchor.range?.field);
  for (const id of [page, module]) if (id !== null) yield [...within(records, id)].flatMap(textsIn);
}

function textsIn(record: AnyRecord): readonly TextIn[] {
  return textsOf(record).map(({ field, text }) => ({ record, field, text }));
}

function* within(records: Records, id: RecordId): Iterable<AnyRecord> {
  const record = records.get(id);
  if (record) yield record;
  for (const child of records.children(id)) yield* within(records, child.id);
}
