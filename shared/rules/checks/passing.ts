/** What counts as completed and passed can be reached. */

import { isExercise } from '../../blocks/exercises.ts';
import { pagesWithBlocks, type Check } from './check.ts';
import { finding, type Finding } from '../../base/finding.ts';

export const passing: Check = {
  id: 'passing',
  run(records, module) {
    const { passMark, goalMark, completion } = module.data;
    const judged = passMark !== null || goalMark !== null;
    const points = pagesWithBlocks(records, module.id)
      .filter(({ page }) => page.data.use === 'page')
      .flatMap(({ blocks }) => blocks)
      .reduce((sum, { data }) => sum + (isExercise(data) || data.type === 'test' ? data.points : 0), 0);
    const found: Finding[] = [];
    if (passMark !== null && points === 0) {
      found.push(finding('passing.noPoints', 'error', module.id, { passMark }));
    }
    if (!judged && completion.passed) found.push(finding('passing.noMark', 'error', module.id));
    if (!judged && points > 0) found.push(finding('passing.unusedPoints', 'hint', module.id, { points }));
    return found;
  },
};
