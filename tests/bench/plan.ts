/** Bench: what the alignment matrix recomputes after one edit, with 300 goals against 1,000 blocks, against a frame. */

import { sequenceSource } from '../../shared/base/ids.ts';
import { createGoal, setAlignments, toggleAlignment } from '../../shared/goals/commands.ts';
import { coverageOf } from '../../shared/goals/coverage/coverage.ts';
import { matrixOf } from '../../shared/goals/coverage/matrix.ts';
import { suggestAlignments } from '../../shared/goals/coverage/suggestions.ts';
import { createProgramme, createPage } from '../../shared/programme/structure.ts';
import { keysBetween } from '../../shared/records/order.ts';
import type { AnyRecord } from '../../shared/records/record.ts';
import { RecordTable } from '../../shared/records/table.ts';
import { oneOfEach } from '../support/exercise-fixtures.ts';
import { percentile } from './percentile.ts';
import type { Figure } from './run.ts';

const goalCount = 300;
const pageCount = 100;
const perPage = 10;
const edits = 60;
/** Milliseconds that a screen of 60 Hz gives to a frame. */
const frame = 16;

export async function benchPlan(): Promise<readonly Figure[]> {
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
  const goals = records.children(module.id, 'goal');
  const links = goals.flatMap(({ id: goal }, index) =>
    (['teaches', 'practises', 'assesses'] as const).map((role, step) => ({
      goal,
      target: blocks[(index * 3 + step) % blocks.length]?.id ?? '',
      role,
    })),
  );
  records.apply(setAlignments(records, { newId, links }));
  const times: number[] = [];
  for (let edit = 0; edit < edits; edit++) {
    const goal = goals[(edit * 7) % goals.length]?.id ?? '';
    const target = blocks[(edit * 13) % blocks.length]?.id ?? '';
    const start = performance.now();
    records.apply(toggleAlignment(records, { newId, goal, target, role: 'teaches' }));
    const coverage = coverageOf(records, module.id);
    matrixOf(coverage);
    suggestAlignments(coverage);
    times.push(performance.now() - start);
  }
  const p95 = percentile(times, 95);
  const detail = `${p95.toFixed(1)} ms at p95 (p50 ${percentile(times, 50).toFixed(1)}) against ${frame} ms, ${goalCount} goals, ${blocks.length} blocks`;
  return [{ name: 'alignment recomputed after an edit, p95', ratio: p95 / frame, limit: 1, detail }];
}
