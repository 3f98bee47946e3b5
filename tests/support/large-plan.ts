/** A module of 300 goals and 1,000 blocks, each goal taught, practised and assessed: what the matrix has to bear. */

import { sequenceSource, type NewId } from '../../shared/base/ids.ts';
import { createGoal, setAlignments } from '../../shared/edit/goals.ts';
import { createPage, createProgramme } from '../../shared/edit/structure.ts';
import { keysBetween } from '../../shared/store/order.ts';
import { type AnyRecord, type RecordId, RecordTable } from '../../shared/records/record.ts';
import { oneOfEach } from './exercise-fixtures.ts';

const goalCount = 300;
const pageCount = 100;
const perPage = 10;

export interface LargePlan {
  readonly records: RecordTable;
  readonly module: RecordId;
  readonly goals: readonly RecordId[];
  readonly blocks: readonly RecordId[];
  readonly newId: NewId;
}

export function largePlan(): LargePlan {
  const newId = sequenceSource('n');
  const records = new RecordTable(createProgramme({ newId, title: 'Large', language: 'en' }).puts);
  const [programme] = records.children(null, 'programme');
  const [module] = records.children(programme?.id ?? '', 'module');
  const [unit] = records.children(module?.id ?? '', 'unit');
  if (!module || !unit) throw new Error('a new programme without a module');
  const blocks: AnyRecord[] = [];
  for (let page = 0; page < pageCount; page++) {
    const made = createPage(records, { newId, unit: unit.id, title: `Page ${page}` });
    records.apply(made);
    const parent = made.puts[0]?.id ?? '';
    for (const [index, order] of keysBetween(null, null, perPage).entries()) {
      const data = oneOfEach[(page + index) % oneOfEach.length];
      if (data) blocks.push({ id: newId(), kind: 'block', parent, order, data: structuredClone(data) });
    }
  }
  records.apply({ puts: blocks, removes: [] });
  for (let goal = 0; goal < goalCount; goal++) {
    records.apply(createGoal(records, { newId, module: module.id, text: `Explain part ${goal}` }));
  }
  const goals = records.children(module.id, 'goal').map(({ id }) => id);
  const links = goals.flatMap((goal, index) =>
    (['teaches', 'practises', 'assesses'] as const).map((role, step) => ({
      goal,
      target: blocks[(index * 3 + step) % blocks.length]?.id ?? '',
      role,
    })),
  );
  records.apply(setAlignments(records, { newId, links }));
  return { records, module: module.id, goals, blocks: blocks.map(({ id }) => id), newId };
}
