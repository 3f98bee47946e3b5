/** What a module asks for before it is completed and passed is there, and can be done. */

import { finding, type Finding } from '../../base/finding.ts';
import { isExercise } from '../../blocks/exercises.ts';
import type { RecordId, RecordOf, Records } from '../../records/record.ts';
import { pagesWithBlocks, type Check } from './check.ts';

export const policy: Check = {
  id: 'policy',
  run: (records, module) => [...completionFindings(records, module), ...goalFindings(records, module)],
};

function completionFindings(records: Records, { id, data }: RecordOf<'module'>): readonly Finding[] {
  const { pages, exercises, tests, minutes, passed } = data.completion;
  if (pages === null && exercises === null && !tests && minutes === null && !passed) {
    return [finding('policy.nothing', 'error', id)];
  }
  const blocks = pagesWithBlocks(records, id)
    .filter(({ page }) => page.data.use === 'page')
    .flatMap((page) => page.blocks);
  const isThere = {
    exercises: blocks.some((block) => isExercise(block.data)),
    tests: blocks.some((block) => block.data.type === 'test'),
  };
  const lacks = (exercises !== null && !isThere.exercises) || (tests && !isThere.tests);
  return lacks ? [finding('policy.noneThere', 'warning', id)] : [];
}

function goalFindings(records: Records, module: RecordOf<'module'>): readonly Finding[] {
  const must = records.children(module.id, 'goal').filter(({ data }) => data.must === true);
  if (module.data.goalMark === null) {
    return must.length === 0 ? [] : [finding('policy.noGoalMark', 'hint', module.id, { count: must.length })];
  }
  if (must.length === 0) return [finding('policy.noMustGoal', 'error', module.id)];
  const scored = placesWithPoints(records, module.id);
  return must
    .filter(
      ({ id }) =>
        !records
          .children(id, 'alignment')
          .some(({ data: { role, target } }) => role === 'assesses' && scored.has(target)),
    )
    .map(({ id, data: { code, text } }) => finding('policy.goalUnassessed', 'error', id, { code, text }));
}

/** Exercises and tests that give points, and the pages they are on. */
function placesWithPoints(records: Records, module: RecordId): ReadonlySet<RecordId> {
  return new Set(
    pagesWithBlocks(records, module).flatMap(({ page, blocks }) => {
      const scored = blocks.filter(({ data }) => (isExercise(data) || data.type === 'test') && data.points > 0);
      return scored.length === 0 ? [] : [page.id, ...scored.map(({ id }) => id)];
    }),
  );
}
