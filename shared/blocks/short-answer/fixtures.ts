/** Short answer for the contract suite. */

import { plainScored } from '../../exercise/fixture-start.ts';
import type { ExerciseFixtures } from '../../exercise/seam.ts';
import type { Plain } from '../plain.ts';
import type { ShortAnswer, ShortAnswerResponse } from './schema.ts';
import { shortAnswerScoring } from './score.ts';

const best = ({ accepted, wildcards }: Plain<ShortAnswer>) => {
  const [first = ''] = accepted;
  return wildcards ? first.replace(/\*/g, 's') : first;
};

export const fixtures: ExerciseFixtures<ShortAnswer, ShortAnswerResponse> = {
  examples: [
    { accepted: ['Vēja parks', 'wind farm'], caseMatters: false, accentsMatter: false, wildcards: false },
    { accepted: ['ß, {x} [,] [.]'], caseMatters: true, accentsMatter: true, wildcards: false },
    { accepted: ['cluster*', '*network*'], caseMatters: false, accentsMatter: true, wildcards: true },
    {
      accepted: Array.from({ length: 20 }, (_, index) => `Answer <${index}>`),
      caseMatters: true,
      accentsMatter: false,
      wildcards: false,
    },
  ].map((own, index) => ({
    ...plainScored,
    type: 'short-answer',
    prompt: `What is the short name of this? ${index}`,
    hints: ['Two words.'],
    points: index + 1,
    feedback: { correct: 'Well put.', incorrect: 'Look at the map again.' },
    ...own,
  })),
  best,
  any(data, pick) {
    const { accepted } = data;
    if (pick(3) === 0) return accepted[pick(accepted.length)]?.slice(0, pick(200) + 1).trim() ?? 'nothing';
    return ['no idea', 'Wind\u00a0 Farm', 'ẞ', '{case_matters=true}a[,]b', 'x'.repeat(250)][pick(5)] ?? '';
  },
  better: (data, answer) => (shortAnswerScoring.score(data, answer).points === data.points ? null : best(data)),
};
