/** What of a module's exercises a cartridge holds otherwise than a package of ours. */

import { finding, type Finding } from '../../../base/finding.ts';
import type { RecordId } from '../../../base/ids.ts';
import { isExercise, type ExerciseData } from '../../../blocks/exercises.ts';
import { candidates } from '../../../edit/candidates.ts';
import { pagesWithBlocks, type Check } from '../../../rules/checks/check.ts';
import { questionOf } from './questions.ts';

export const cartridgeCheck: Check = {
  id: 'cartridge',
  run(records, module) {
    const blocks = pagesWithBlocks(records, module.id).flatMap((page) =>
      page.page.data.use === 'bank' ? [] : page.blocks,
    );
    const found = blocks.flatMap(({ id, data }): readonly Finding[] => {
      if (isExercise(data)) return ofExercise(id, data);
      if (data.type !== 'test') return [];
      const asked = candidates(records, data);
      return [
        ...(asked.length > data.draw ? [finding('cartridge.simpler', 'hint', id)] : []),
        ...asked.flatMap((block) => (isExercise(block.data) ? ofExercise(block.id, block.data) : [])),
      ];
    });
    // Two tests may draw the same one.
    const seen = new Set<string>();
    return found.filter(({ code, where }) => !seen.has(`${code} ${where}`) && seen.add(`${code} ${where}`));
  },
};

function ofExercise(where: RecordId, data: ExerciseData): readonly Finding[] {
  const question = questionOf(data);
  if (question === null) return [finding('cartridge.still', 'hint', where)];
  const isInParts = 'inParts' in question && question.inParts === true;
  return isInParts ? [finding('cartridge.simpler', 'hint', where)] : [];
}
