/** Tests have enough to ask, and banks are asked. */

import { inlineText } from '../../blocks/inline.ts';
import { isExercise } from '../../blocks/exercises.ts';
import { candidates } from '../../edit/candidates.ts';
import { pagesWithBlocks, type Check } from './check.ts';
import { finding, type Finding } from '../../base/finding.ts';

export const tests: Check = {
  id: 'tests',
  run(records, module) {
    const pages = pagesWithBlocks(records, module.id);
    const drawn = new Set<string>();
    const found: Finding[] = [];
    for (const { id, data } of pages.flatMap(({ blocks }) => blocks)) {
      if (data.type !== 'test' || data.bank === null) continue;
      drawn.add(data.bank);
      const fitting = candidates(records, data);
      const { draw } = data;
      if (fitting.length === 0) found.push(finding('test.fewExercises', 'error', id, { draw, count: 0 }));
      else if (fitting.length < draw) {
        found.push(finding('test.fewExercises', 'warning', id, { draw, count: fitting.length }));
      }
      for (const { id: exercise, data: asked } of fitting) {
        if (!isExercise(asked) || asked.points > 0) continue;
        found.push(finding('test.unscored', 'warning', exercise, { text: inlineText(asked.prompt) }));
      }
    }
    for (const { page, blocks } of pages) {
      if (page.data.use !== 'bank') continue;
      const { title } = page.data;
      if (!drawn.has(page.id)) found.push(finding('bank.unused', 'warning', page.id, { title }));
      const other = blocks.find(({ data }) => !isExercise(data));
      if (other) found.push(finding('bank.other', 'warning', other.id, { title }));
    }
    return found;
  },
};
