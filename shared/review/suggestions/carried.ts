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

/** The block that has them, with the change in it; `apart` where one has their beginning and another their end. Null where they stay. */
export function carriedTo(records: Records, change: TextChange): AnyRecord | 'apart' | null {
  const was = textOf(change.record, field)?.text;
  const edit = change.conflict && change.field === field ? editOf(records, change) : null;
  if (!edit || was === undefined) return null;
  const here = records.get(change.target);
  const place = here ?? change.record;
  const beside = records.children(place.parent, 'block');
  if (!here) {
    const before = beside.findLast(({ order }) => order < place.order);
    return before && wordsOf(before).endsWith(was) ? changed(before, edit, change, was) : null;
  }
  const now = wordsOf(here);
  const after = beside.find(({ order }) => order > place.order);
  const tail = was.slice(now.length);
  const isCut = was.startsWith(now) && tail.trim() !== '' && edit.to > now.length;
  if (!after || !isCut || !tail.endsWith(wordsOf(after)) || wordsOf(after).trim() !== tail.trim()) return null;
  return edit.from < now.length ? 'apart' : changed(after, edit, change, was);
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

/** The words end where they ended. */
function changed(record: AnyRecord, { from, to }: Edit, { added }: TextChange, was: string): AnyRecord | null {
  const nodes = Reflect.get(record.data, field) as readonly InlineNode[];
  const flat = flatOf(nodes);
  const shift = flat.text.length - was.length;
  if (from + shift < 0) return null;
  const children = assembled([
    ...cut(flat, 0, from + shift),
    ...flatOf(added).pieces,
    ...cut(flat, to + shift, flat.text.length),
  ]);
  return { ...record, data: { ...record.data, children } } as AnyRecord;
}
