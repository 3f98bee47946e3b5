/** The course that is tried on every platform: three pages with fourteen one-point statements each, two goals. */

import { plainScored } from '../../../shared/exercise/fixture-start.ts';
import type { ModuleData } from '../../../shared/model/programme/schema.ts';
import { keysBetween } from '../../../shared/store/order.ts';
import { type AnyRecord, RecordTable } from '../../../shared/records/record.ts';
import { written } from '../../support/rich.ts';
import { triedTypes } from '../../support/exercise-fixtures.ts';
import { programme } from '../../unit/output/programme.ts';

export const pageCount = 3;
export const perPage = 14;
export const points = pageCount * perPage;

export interface Course {
  readonly module?: Partial<ModuleData>;
  /** Tries at each statement; 0 for as many as one likes. */
  readonly attempts?: number;
  /** Statements put before all others, as by an author who publishes again. */
  readonly added?: number;
  /** With a last page to write on. */
  readonly words?: boolean;
}

export function course({ module = {}, attempts = 1, added = 0, words = false }: Course = {}): RecordTable {
  const frame = programme({ blocks: [], module }).filter(({ kind }) => kind !== 'page' && kind !== 'alignment');
  const goal = frame.find(({ kind }) => kind === 'goal');
  if (!goal) throw new Error('no goal');
  const pageOrders = keysBetween(null, null, pageCount);
  const statement = (id: string, page: number, order: string): AnyRecord => ({
    id,
    kind: 'block',
    parent: `page${page}`,
    order,
    data: written({
      ...plainScored,
      type: 'true-false',
      prompt: `Statement ${id} is so.`,
      points: 1,
      attempts,
      answer: true,
      optionFeedback: { true: '', false: '' },
    }),
  });
  const orders = keysBetween(null, null, added + perPage);
  const pages = pageOrders.flatMap((order, page): AnyRecord[] => [
    { id: `page${page}`, kind: 'page', parent: 'unit', order, data: { title: `Page ${page}`, use: 'page' } },
    ...Array.from({ length: perPage }, (_, index) => statement(`q${page}_${index}`, page, orders[index + added] ?? '')),
  ]);
  const more = Array.from({ length: added }, (_, index) => statement(`new_${index}`, 0, orders[index] ?? ''));
  const goals: AnyRecord[] = [
    { ...goal, id: 'goal2', order: 'a1' },
    { id: 'as0', kind: 'alignment', parent: 'goal', order: 'a0', data: { target: 'page0', role: 'assesses' } },
    { id: 'as1', kind: 'alignment', parent: 'goal2', order: 'a0', data: { target: 'page1', role: 'assesses' } },
  ];
  const reflection = triedTypes.find(({ name }) => name === 'long-answer')?.examples[0];
  if (words && reflection) {
    goals.push({ id: 'words', kind: 'block', parent: 'page2', order: 'zz', data: reflection });
  }
  return new RecordTable([...frame, ...pages, ...more, ...goals]);
}

/** The same, with goals that must be met. */
export function mustMeet(records: RecordTable): RecordTable {
  return new RecordTable(
    [...records.all()].map((record) =>
      record.kind === 'goal' ? { ...record, data: { ...record.data, must: true } } : record,
    ),
  );
}
