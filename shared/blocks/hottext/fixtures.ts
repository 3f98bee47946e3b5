/** Mark the words for the contract suite. */

import { plainScored } from '../../exercise/fixture-start.ts';
import type { ExerciseFixtures } from '../../exercise/seam.ts';
import type { Plain } from '../plain.ts';
import type { Hottext, HottextResponse } from './schema.ts';
import { stretchesOf, type Stretch } from './stretches.ts';

const text =
  'A [[cluster manager]] brings firms and ((a ministry)) together,\nfinds out what they [[lack]], and [[opens doors]] rather than ((selling)) for them.';
const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    index % 3 === 0 ? `[[Ērģeļu <${index}> & co]]` : index % 3 === 1 ? `((same {words}))` : `((${index} %))`,
  ).join(' and ');

const inOrder = (data: Plain<Hottext>, wanted: (stretch: Stretch) => boolean) =>
  stretchesOf(data)
    .filter(wanted)
    .map(({ id }) => id);

export const fixtures: ExerciseFixtures<Hottext, HottextResponse> = {
  examples: [
    { text, everyWord: false },
    { text, everyWord: true },
    { text: numbered(36), everyWord: false },
    { text: numbered(80), everyWord: false },
    { text: `${numbered(8)}\n\n${'Every word of 3.5 million e-mails. '.repeat(20)}`, everyWord: true },
  ].flatMap((own) =>
    [true, false].map((partialCredit) => ({
      ...plainScored,
      type: 'hottext' as const,
      prompt: 'What does she do herself?',
      points: 3,
      attempts: 0,
      feedback: { correct: 'Nothing too much.', incorrect: 'Read it aloud once more.' },
      partialCredit,
      ...own,
    })),
  ),
  best: (data) => inOrder(data, ({ correct }) => correct),
  any(data, pick) {
    const stretches = stretchesOf(data);
    const lone = stretches[pick(stretches.length)];
    return inOrder(data, ({ id }) => pick(2) === 0 || id === lone?.id);
  },
  better(data, answer) {
    const off = stretchesOf(data).find(({ id, correct }) => correct !== answer.includes(id));
    return off ? inOrder(data, ({ id }) => answer.includes(id) !== (id === off.id)) : null;
  },
  fit(data) {
    const words = data.text.split(/\s+/).filter((word) => word !== '' && !/[[\]()]/.test(word));
    return {
      ...data,
      text: words
        .map((word, index) => [word, `[[${word}]]`, `((${word}))`][index % 3])
        .join(' ')
        .slice(0, 5000),
    };
  },
};
