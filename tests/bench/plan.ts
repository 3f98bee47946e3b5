/** Bench: what the alignment matrix recomputes after one edit, with 300 goals against 1,000 blocks, against a frame. */

import { toggleAlignment } from '../../shared/edit/goals.ts';
import { coverageOf } from '../../shared/rules/coverage/coverage.ts';
import { matrixOf } from '../../shared/rules/coverage/matrix.ts';
import { suggestAlignments } from '../../shared/rules/coverage/suggestions.ts';
import { largePlan } from '../support/large-plan.ts';
import type { Figure } from './figure.ts';
import { percentile } from './turns.ts';

const edits = 60;
/** Milliseconds that a screen of 60 Hz gives to a frame. */
const frame = 16;

export async function benchPlan(): Promise<readonly Figure[]> {
  const { records, module, goals, blocks, newId } = largePlan();
  const times: number[] = [];
  for (let edit = 0; edit < edits; edit++) {
    const goal = goals[(edit * 7) % goals.length] ?? '';
    const target = blocks[(edit * 13) % blocks.length] ?? '';
    const start = performance.now();
    records.apply(toggleAlignment(records, { newId, goal, target, role: 'teaches' }));
    const coverage = coverageOf(records, module);
    matrixOf(coverage);
    suggestAlignments(coverage);
    times.push(performance.now() - start);
  }
  const p95 = percentile(times, 95);
  const detail = `${p95.toFixed(1)} ms at p95 (p50 ${percentile(times, 50).toFixed(1)}) against ${frame} ms, ${goals.length} goals, ${blocks.length} blocks`;
  // Every second edit against those between: the same work, so that only the machine can tell them apart.
  const [even, odd] = [0, 1].map((part) =>
    percentile(
      times.filter((_, edit) => edit % 2 === part),
      95,
    ),
  ) as [number, number];
  return [{ name: 'alignment recomputed after an edit, p95', ratio: p95 / frame, limit: 1, noise: even / odd, detail }];
}
