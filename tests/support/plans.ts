/** Modules with goals, pages, exercises and alignments, generated: for the laws of coverage and workload. */

import fc from 'fast-check';
import type { BlockData } from '../../shared/blocks/registry.ts';
import { alignmentRoles, bloomLevels } from '../../shared/model/goals/schema.ts';
import { keysBetween } from '../../shared/store/order.ts';
import { type AnyRecord, RecordTable } from '../../shared/records/record.ts';
import { programme } from '../unit/output/programme.ts';
import { oneOfEach } from './exercise-fixtures.ts';

const activity = (minutes: number, form: 'lecture' | 'workshop' | 'group-discussion'): BlockData => ({
  type: 'activity',
  form,
  title: 'Together',
  minutes,
  grouping: '',
  room: '',
  materials: [],
  steps: [],
  facilitatorNotes: '',
  participants: '',
  inPackage: true,
});

const block: fc.Arbitrary<BlockData> = fc.oneof(
  fc.nat(400).map((words): BlockData => ({ type: 'paragraph', children: [{ text: 'word '.repeat(words) }] })),
  fc.constantFrom(...oneOfEach),
  fc
    .tuple(fc.nat(90), fc.constantFrom('lecture', 'workshop', 'group-discussion'))
    .map(([m, form]) => activity(m, form)),
);

/** Ids: units `u0` …, pages `p0` …, blocks `x0` …, goals `g0` …, alignments `l0` …; some point at nothing. */
export const plannedModule: fc.Arbitrary<RecordTable> = fc
  .record({
    pages: fc.array(fc.array(block, { maxLength: 6 }), { minLength: 1, maxLength: 5 }),
    goals: fc.array(fc.record({ bloom: fc.constantFrom(...bloomLevels), weight: fc.nat(3) }), { maxLength: 4 }),
    links: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...alignmentRoles), fc.boolean()), { maxLength: 15 }),
  })
  .map(({ pages, goals, links }) => {
    const records: AnyRecord[] = programme({ blocks: [] }).filter(
      ({ kind }) => kind === 'programme' || kind === 'module',
    );
    const orders = keysBetween(null, null, 40);
    const order = (index: number) => orders[index] ?? 'a0';
    const blocks: string[] = [];
    for (const [at, page] of pages.entries()) {
      records.push({ id: `u${at}`, kind: 'unit', parent: 'mod', order: order(at), data: { title: `U${at}` } });
      const data = { title: `P${at}`, use: 'page' as const };
      records.push({ id: `p${at}`, kind: 'page', parent: `u${at}`, order: 'a0', data });
      for (const [index, one] of page.entries()) {
        const id = `x${blocks.length}`;
        blocks.push(id);
        records.push({ id, kind: 'block', parent: `p${at}`, order: order(index), data: one });
      }
    }
    for (const [at, { bloom, weight }] of goals.entries()) {
      const more = { knowledge: null, audiences: [], competences: [] };
      const data = { code: `G${at}`, text: 'Apply it', bloom, weight, ...more };
      records.push({ id: `g${at}`, kind: 'goal', parent: 'mod', order: order(at), data });
    }
    for (const [at, [goal, place, role, onPage]] of links.entries()) {
      if (goals.length === 0) break;
      const target = onPage ? `p${place % pages.length}` : (blocks[place % (blocks.length + 1)] ?? 'gone');
      const parent = `g${goal % goals.length}`;
      records.push({ id: `l${at}`, kind: 'alignment', parent, order: order(at), data: { target, role } });
    }
    return new RecordTable(records);
  });
