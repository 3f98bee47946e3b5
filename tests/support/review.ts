/** A small programme under review, and what people may do with it. */

import { everyPage } from '../../shared/model/programme/completions.ts';
import type { Person } from '../../shared/model/review/schema.ts';
import type { AnyRecord, RecordId } from '../../shared/records/record.ts';
import { RecordTable } from '../../shared/records/record.ts';
import { createProgramme } from '../../shared/edit/structure.ts';
import { keysBetween } from '../../shared/store/order.ts';
import { sequenceSource } from '../../shared/base/ids.ts';

export const person = (id: string): Person => ({ id, name: `Reviewer ${id}` });

export const moment = (second: number): string => new Date(1_700_000_000_000 + second * 1000).toISOString();

const paragraph = (id: RecordId, page: RecordId, order: string, text: string): AnyRecord => ({
  id,
  kind: 'block',
  parent: page,
  order,
  data: { type: 'paragraph', children: [{ text }] },
});

/** One module with two pages; on each, paragraphs of these texts: `p0b0`, `p0b1`, … */
export function underReview(texts: readonly string[]): RecordTable {
  const table = new RecordTable();
  table.apply(createProgramme({ newId: sequenceSource('programme'), title: 'Clusters', language: 'en' }));
  const [programme] = table.children(null, 'programme');
  const module = {
    code: 'B1',
    title: 'Facilitation',
    summary: '',
    level: programme?.data.levels[0]?.id ?? 'basic',
    reach: [],
    audiences: [],
    owner: '',
    prerequisites: [],
    delivery: 'self-paced',
    status: 'draft',
    language: 'en',
    passMark: null,
    goalMark: null,
    counts: 'best',
    completion: everyPage,
    plannedMinutes: null,
  };
  const pages = ['p0', 'p1'];
  const orders = keysBetween(null, null, texts.length);
  table.apply({
    puts: [
      { id: 'm', kind: 'module', parent: programme?.id ?? '', order: 'a0', data: module } as AnyRecord,
      { id: 'u', kind: 'unit', parent: 'm', order: 'a0', data: { title: 'One' } },
      ...pages.map((id, at): AnyRecord => ({
        id,
        kind: 'page',
        parent: 'u',
        order: `a${at}`,
        data: { title: id, use: 'page' },
      })),
      ...pages.flatMap((page) => texts.map((text, at) => paragraph(`${page}b${at}`, page, orders[at] ?? 'a0', text))),
    ],
    removes: [],
  });
  return table;
}
