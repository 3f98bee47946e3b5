/** Long answer for the contract suite. */

import { plainUnscored } from '../../exercise/fixture-start.ts';
import type { ExerciseFixtures } from '../../exercise/seam.ts';
import type { LongAnswer, LongAnswerResponse } from './schema.ts';
import { longestText } from './score.ts';

/** With what must not be read as a delimiter, and over several lines. */
const texts = ['We met Anna, {Liepāja}[,]\nand agreed on nothing yet.', '«Ingenting» – "much" & <more>'] as const;
const longest = 'Ā'.repeat(longestText);

export const fixtures: ExerciseFixtures<LongAnswer, LongAnswerResponse> = {
  examples: [3, 0, 1, 12].map((count) => ({
    ...plainUnscored,
    type: 'long-answer' as const,
    prompt: `Look back at meeting ${count}. What would you do otherwise?`,
    feedback: { correct: 'Talk it over with a colleague.', incorrect: '' as const },
    leastWords: count * 10,
    model: count === 1 ? '' : 'I would ask what members need.\n\nThen I would <listen>.',
    criteria: Array.from({ length: count }, (_, index) => ({ id: `c${index}`, text: `Names <reason> ${index}` })),
  })),
  // The criteria are on the screen only once an answer was saved: an answer given straight away has none.
  best: () => ({ text: 'Ask first, then plan.', met: null }),
  any: ({ criteria }, pick) => ({
    text: texts[pick(texts.length + (criteria.length > 3 ? 1 : 0))] ?? longest,
    met: null,
  }),
  better: () => null,
};
