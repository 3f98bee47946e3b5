/** Words that something was suggested about and that stand in another block by now: a paragraph was made two or joined before it was decided. */

import type { InlineNode } from '../../blocks/inline.ts';
import type { AnyRecord, Records } from '../../records/record.ts';
import { textOf } from '../texts.ts';
import type { TextChange } from './change.ts';
import { assembled, cut, flatOf, type Edit } from './flat.ts';
import { planOfSuggestion } from './record-plan.ts';
import { TextPlan } from './text-plan.ts';
import { ObjectPlan } from './value-plan.ts';

const field = 'children';

/** The blocks that have them, with the change in them; null where they stay. */
export function carriedTo(records: Records, change: TextChange): readonly AnyRecord[] | null {
  const was = textOf(change.record, field)?.text;
  const edit = change.conflict && change.field === field ? editOf(records, change) : null;
  if (!edit || was === undefined) return null;
  const here = records.get(change.target);
  const place = here ?? change.record;
  const beside = records.children(place.parent, 'block');
  const { from, to } = edit;
  if (!here) {
    const before = beside.findLast(({ order }) => order < place.order);
    const shift = before ? wordsOf(before).length - was.length : -1;
    return before && shift >= 0 && wordsOf(before).endsWith(was)
      ? [changed(before, from + shift, to + shift, change.added)]
      : null;
  }
  const end = wordsOf(here).length;
  const after = beside.find(({ order }) => order > place.order);
  const tail = was.slice(end);
  const isCut = was.startsWith(wordsOf(here)) && tail.trim() !== '' && to > end;
  if (!after || !isCut || !tail.endsWith(wordsOf(after)) || wordsOf(after).trim() !== tail.trim()) return null;
  // What lay between the two went with the cut.
  const begin = was.length - wordsOf(after).length;
  const [first, last] = [Math.max(0, from - begin), Math.max(0, to - begin)];
  if (from >= end) return [changed(after, first, last, change.added)];
  const cutShort = changed(here, from, end, change.added);
  return last > 0 ? [cutShort, changed(after, 0, last, [])] : [cutShort];
}

function wordsOf(record: AnyRecord): string {
  return textOf(record, field)?.text ?? '';
}

function editOf(records: Records, { suggestion, name }: TextChange): Edit | null {
  const record = records.get(suggestion);
  const plan = record?.kind === 'suggestion' ? planOfSuggestion(record) : null;
  const text = plan?.is === 'edit' && plan.data instanceof ObjectPlan ? plan.data.of(field) : null;
  return text instanceof TextPlan ? (text.edits.find((edit) => edit.name === name) ?? null) : null;
}

/** A block with other words from one place of its own to another. */
function changed(record: AnyRecord, from: number, to: number, added: TextChange['added']): AnyRecord {
  const flat = flatOf(Reflect.get(record.data, field) as readonly InlineNode[]);
  const children = assembled([...cut(flat, 0, from), ...flatOf(added).pieces, ...cut(flat, to, flat.text.length)]);
  return { ...record, data: { ...record.data, children } } as AnyRecord;
}
