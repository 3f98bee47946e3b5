/** What counts as completed and passed can be reached. */

import { isExercise } from '../exercises/registry.ts';
import { pagesWithBlocks, type Check } from './check.ts';
import type { Finding } from './finding.ts';

export const passing: Check = {
  id: 'passing',
  run(records, module) {
    const { passMark, completion } = module.data;
    const points = pagesWithBlocks(records, module.id)
      .flatMap(({ blocks }) => blocks)
      .reduce((sum, { data }) => sum + (isExercise(data) ? data.points : 0), 0);
    const where = module.id;
    const found: Finding[] = [];
    if (passMark !== null && points === 0) {
      found.push({ code: 'passing.noPoints', severity: 'error', where, params: { passMark } });
    }
    if (passMark === null && completion !== 'viewed') {
      found.push({ code: 'passing.noMark', severity: 'error', where, params: {} });
    }
    if (passMark === null && points > 0) {
      found.push({ code: 'passing.unusedPoints', severity: 'hint', where, params: { points } });
    }
    return found;
  },
};
