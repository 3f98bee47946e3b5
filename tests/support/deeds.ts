/** A small programme, and what a person may do in it at random: typing, splitting, joining, moving, pages that come and go. */

import { sequenceSource } from '../../shared/base/ids.ts';
import { stableJson } from '../../shared/base/json.ts';
import { createPage, createProgramme } from '../../shared/edit/structure.ts';
import { removeTree } from '../../shared/edit/subtree.ts';
import {
  RecordTable,
  type AnyRecord,
  type ChangeSet,
  type RecordOf,
  type Records,
} from '../../shared/records/record.ts';
import { validateChange } from '../../shared/records/validate.ts';
import { isSaid } from '../../shared/review/suggestions/record-plan.ts';
import { keyAt } from '../../shared/store/order.ts';

/** A programme of two pages with five paragraphs each. */
export function programme(): RecordTable {
  const newId = sequenceSource('n');
  const table = new RecordTable(createProgramme({ newId, title: 'P', language: 'en' }).puts);
  const unit = [...table.all()].find(({ kind }) => kind === 'unit');
  apply(table, createPage(table, { newId, unit: unit?.id ?? '', title: 'Two' }));
  for (const page of pagesIn(table))
    for (let index = 0; index < 5; index++)
      apply(table, {
        puts: [paragraph(table, page.id, newId(), `${page.id}x${index} one two three four`, index)],
        removes: [],
      });
  return table;
}

export function apply(table: RecordTable, changes: ChangeSet): ChangeSet {
  const before = new RecordTable(table.all());
  const result = validateChange(table, changes);
  if (!result.ok) throw new Error(stableJson(result.error));
  return before.apply(changes);
}

const pagesIn = (records: Records) => [...records.all()].filter(({ kind }) => kind === 'page');
const blocksIn = (records: Records) =>
  [...records.all()].filter((record): record is RecordOf<'block'> & AnyRecord => record.kind === 'block');
const wordsIn = ({ data }: RecordOf<'block'>): string =>
  data.type === 'paragraph' ? data.children.map((node) => ('text' in node ? node.text : '')).join('') : '';

function paragraph(records: Records, page: string, id: string, text: string, place: number): AnyRecord {
  const order = keyAt(
    records.children(page, 'block').filter((one) => one.id !== id),
    place,
  );
  return { id, kind: 'block', parent: page, order, data: { type: 'paragraph', children: [{ text }] } };
}

export type Roll = () => number;
export const anyOf = <T>(list: readonly T[], roll: Roll): T | undefined => list[Math.floor(roll() * list.length)];

/** Something that a person does in what they see. */
export function deed(records: Records, roll: Roll, newId: () => string): ChangeSet {
  const none: ChangeSet = { puts: [], removes: [] };
  const [block, page] = [anyOf(blocksIn(records), roll), anyOf(pagesIn(records), roll)];
  const luck = Math.floor(roll() * 10);
  if (luck === 0 && page)
    return { puts: [paragraph(records, page.id, newId(), `new ${newId()}`, Math.floor(roll() * 6))], removes: [] };
  if (luck === 1) {
    const unit = [...records.all()].find(({ kind }) => kind === 'unit');
    const made = createPage(records, {
      newId,
      unit: unit?.id ?? '',
      title: `T ${newId()}`,
      at: Math.floor(roll() * 3),
    });
    const id = made.puts[0]?.id ?? '';
    const inIt = [0, 1].map((index) => ({
      ...paragraph(records, id, newId(), `in ${newId()}`, 0),
      order: `a${index}`,
    }));
    return { puts: [...made.puts, ...inIt], removes: [] };
  }
  if (luck === 2 && page && pagesIn(records).length > 1)
    return { puts: [], removes: removeTree(records, { id: page.id }).removes };
  if (!block) return none;
  if (luck === 3) return { puts: [], removes: [block.id] };
  if (luck === 4 && page) {
    const order = keyAt(
      records.children(page.id, 'block').filter(({ id }) => id !== block.id),
      Math.floor(roll() * 6),
    );
    return { puts: [{ ...block, parent: page.id, order }], removes: [] };
  }
  const words = wordsIn(block).split(' ');
  const typed = (text: string): AnyRecord => ({ ...block, data: { type: 'paragraph', children: [{ text }] } });
  if (luck === 5 && words.length > 1) {
    const cut = 1 + Math.floor(roll() * (words.length - 1));
    const place = records.children(block.parent ?? '', 'block').findIndex(({ id }) => id === block.id) + 1;
    const tail = paragraph(records, block.parent ?? '', newId(), words.slice(cut).join(' '), place);
    return { puts: [typed(words.slice(0, cut).join(' ')), tail], removes: [] };
  }
  if (luck === 6) {
    const siblings = records.children(block.parent ?? '', 'block');
    const next = siblings[siblings.findIndex(({ id }) => id === block.id) + 1];
    return next ? { puts: [typed(`${wordsIn(block)} ${wordsIn(next)}`)], removes: [next.id] } : none;
  }
  words.splice(Math.floor(roll() * words.length), roll() < 0.5 ? 1 : 0, ...(roll() < 0.7 ? [newId()] : []));
  return { puts: [typed(words.join(' '))], removes: [] };
}

/** What people see, without what is said in the review. */
export const seen = (records: Records): string =>
  stableJson([...records.all()].filter(({ kind }) => !isSaid(kind)).sort((a, b) => (a.id < b.id ? -1 : 1)));
