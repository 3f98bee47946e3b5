/** What somebody does to paragraphs and pages at random, with words that are like no other. */

import { createPage } from '../../../shared/edit/structure.ts';
import { removeTree } from '../../../shared/edit/subtree.ts';
import type { AnyRecord, ChangeSet, RecordOf, Records } from '../../../shared/records/record.ts';
import { keyAt } from '../../../shared/store/order.ts';
import { anyOf, type Roll } from '../deeds.ts';
import { textIn } from './words.ts';

export interface Hands {
  readonly roll: Roll;
  readonly newId: () => string;
  readonly newWord: () => string;
}

type Paragraph = RecordOf<'block'> & AnyRecord;

const none: ChangeSet = { puts: [], removes: [] };

export const paragraphsIn = (records: Records): readonly Paragraph[] =>
  [...records.all()].filter((record): record is Paragraph => record.kind === 'block');
const pagesIn = (records: Records) => [...records.all()].filter((record) => record.kind === 'page');

export function deed(records: Records, { roll, newId, newWord }: Hands): ChangeSet {
  const [block, page] = [anyOf(paragraphsIn(records), roll), anyOf(pagesIn(records), roll)];
  const luck = roll();
  if (luck < 0.08 && page)
    return { puts: [paragraph(records, page.id, newId(), `${newWord()} ${newWord()}`, place(roll))], removes: [] };
  if (luck < 0.12) {
    const unit = [...records.all()].find(({ kind }) => kind === 'unit');
    const made = createPage(records, { newId, unit: unit?.id ?? '', title: newWord(), at: place(roll) });
    const id = made.puts[0]?.id ?? '';
    const first = { ...paragraph(records, id, newId(), newWord(), 0), order: 'a0' };
    return { puts: [...made.puts, first], removes: [] };
  }
  if (luck < 0.15 && page && pagesIn(records).length > 1)
    return { puts: [], removes: removeTree(records, { id: page.id }).removes };
  if (!block) return none;
  if (luck < 0.2) return { puts: [], removes: [block.id] };
  if (luck < 0.3 && page) {
    const others = records.children(page.id, 'block').filter(({ id }) => id !== block.id);
    return { puts: [{ ...block, parent: page.id, order: keyAt(others, place(roll)) }], removes: [] };
  }
  if (luck < 0.42) return split(records, block, { roll, newId });
  if (luck < 0.5) return joined(records, block);
  const words = textIn(block).split(' ');
  const gone = Math.floor(roll() * 3);
  const came = Array.from({ length: gone === 0 ? 1 : Math.floor(roll() * 3) }, newWord);
  words.splice(Math.floor(roll() * (words.length + 1)), gone, ...came);
  return { puts: [typed(block, words.join(' '))], removes: [] };
}

const place = (roll: Roll): number => Math.floor(roll() * 6);

function split(records: Records, block: Paragraph, { roll, newId }: Pick<Hands, 'roll' | 'newId'>): ChangeSet {
  const words = textIn(block).split(' ');
  if (words.length < 2) return none;
  const cut = 1 + Math.floor(roll() * (words.length - 1));
  const index = records.children(block.parent ?? '', 'block').findIndex(({ id }) => id === block.id) + 1;
  const tail = paragraph(records, block.parent ?? '', newId(), words.slice(cut).join(' '), index);
  return { puts: [typed(block, words.slice(0, cut).join(' ')), tail], removes: [] };
}

function joined(records: Records, block: Paragraph): ChangeSet {
  const beside = records.children(block.parent ?? '', 'block');
  const next = beside[beside.findIndex(({ id }) => id === block.id) + 1];
  return next ? { puts: [typed(block, `${textIn(block)} ${textIn(next)}`)], removes: [next.id] } : none;
}

function typed(block: Paragraph, text: string): AnyRecord {
  return { ...block, data: { type: 'paragraph', children: [{ text: text.trim() }] } };
}

export function paragraph(records: Records, page: string, id: string, text: string, at: number): AnyRecord {
  const others = records.children(page, 'block').filter((one) => one.id !== id);
  const order = keyAt(others, at);
  return { id, kind: 'block', parent: page, order, data: { type: 'paragraph', children: [{ text }] } };
}
