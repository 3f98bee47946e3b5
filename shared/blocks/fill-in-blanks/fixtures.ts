/** Fill in the blanks for the contract suite. */

import { plainScored } from '../../exercise/fixture-start.ts';
import type { ExerciseFixtures } from '../../exercise/seam.ts';
import { acceptedBy, blanksOf, mark, optionsOf } from './cloze.ts';
import type { Blank, FillInBlanks, FillInBlanksResponse } from './schema.ts';
import { isRight } from './score.ts';

const first = (blank: Blank) => acceptedBy(blank)[0] ?? '';

function blanks(count: number, chosen: (number: number) => boolean): Blank[] {
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    chosen: chosen(index + 1),
    accepted: [`Word ${index + 1}`, `wörd <${index + 1}> {x}`],
    distractors: chosen(index + 1) ? [`not ${index + 1}`, 'neither "this"'] : [],
  }));
}

export const fixtures: ExerciseFixtures<FillInBlanks, FillInBlanksResponse> = {
  examples: [
    { blanks: blanks(3, (number) => number === 2), rest: '' },
    { blanks: blanks(1, () => false), rest: '\n\nAs in a note [9].' },
    { blanks: blanks(10, () => true), rest: '' },
    { blanks: blanks(30, (number) => number % 3 === 0), rest: '' },
  ].flatMap(({ blanks: own, rest }) =>
    [true, false].map((partialCredit) => ({
      ...plainScored,
      type: 'fill-in-blanks' as const,
      prompt: `Complete these ${own.length}.`,
      points: 3,
      attempts: 0,
      feedback: { correct: 'All in place.', incorrect: 'Read it aloud once more.' },
      partialCredit,
      // The last blank comes first: numbers are names, not places.
      text: `${own
        .toReversed()
        .map(({ number }) => `A firm & its <${mark(number)}>`)
        .join(' meet ')}.${rest}`,
      blanks: own,
      caseMatters: partialCredit,
      accentsMatter: own.length > 3,
    })),
  ),
  best: (data) => Object.fromEntries(blanksOf(data).map((blank) => [blank.number, first(blank)])),
  any(data, pick) {
    const filled = blanksOf(data).filter(() => pick(5) > 0);
    return Object.fromEntries(
      (filled.length > 0 ? filled : blanksOf(data).slice(0, 1)).map((blank) => {
        const offered = blank.chosen ? optionsOf(blank) : [first(blank), 'WORD 1', 'ẞ{y}[,]', 'x'.repeat(250)];
        return [blank.number, offered[pick(offered.length)] ?? ''];
      }),
    );
  },
  better(data, answer) {
    const open = blanksOf(data).find((blank) => !isRight(data, blank, answer[blank.number]));
    return open ? { ...answer, [open.number]: first(open) } : null;
  },
  fit(data) {
    // Each blank once in the text, and its number its own.
    const own = data.blanks.map((blank, index) => ({ ...blank, number: index + 1 }));
    const words = data.text.replace(/[[\]]/g, '');
    return {
      ...data,
      blanks: own,
      text: own
        .map(({ number }) => words + mark(number))
        .join('')
        .slice(0, 5000),
    };
  },
};
