/** True or false in a document. */

import { own } from '../inline-paper.ts';
import type { PaperContext } from '../seam.ts';
import { askedOnPaper, noteOnPaper } from '../../exercise/frame-paper.ts';
import type { OnPaper } from '../../exercise/seam.ts';
import type { Piece } from '../../flow/flow.ts';
import { exerciseText } from '../../words/learner.ts';
import type { TrueFalse } from './schema.ts';

const sides = ['true', 'false'] as const;

export const trueFalsePaper: OnPaper<TrueFalse> = {
  onPaper: (data, context) =>
    askedOnPaper(data, context.paper.tickOne, context, {
      is: 'list',
      sign: 'one',
      items: sides.map((side) => ({ words: nameOf(side, context) })),
    }),
  keyOnPaper: ({ answer, optionFeedback }, context): readonly Piece[] => [
    {
      is: 'list',
      sign: 'right',
      items: sides.map((side) => ({
        words: nameOf(side, context),
        sign: String(answer) === side ? 'right' : 'wrong',
        inside: noteOnPaper(optionFeedback[side]),
      })),
    },
  ],
};

function nameOf(side: (typeof sides)[number], context: PaperContext) {
  return own(exerciseText('true-false', context.playerLanguage)[side], context);
}
