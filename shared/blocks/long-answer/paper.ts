/** A long answer in a document: lines to write on; what it is compared with belongs to the key. */

import { askedOnPaper } from '../../exercise/frame-paper.ts';
import type { OnPaper } from '../../exercise/seam.ts';
import { isBlank } from '../inline-html.ts';
import { own } from '../inline-paper.ts';
import { paragraph } from '../../flow/pieces.ts';
import { fill } from '../../words/fill.ts';
import { exerciseText } from '../../words/learner.ts';
import type { LongAnswer } from './schema.ts';

export const longAnswerPaper: OnPaper<LongAnswer> = {
  onPaper: (data, context) => {
    const { leastWords } = data;
    const { playerLanguage, paper } = context;
    const least = exerciseText('long-answer', playerLanguage).least;
    return askedOnPaper(
      data,
      leastWords > 0 ? `${paper.own} ${fill(least, { least: leastWords }, playerLanguage)}` : paper.own,
      context,
      { is: 'room', lines: linesFor(leastWords) },
    );
  },
  keyOnPaper: ({ model, criteria }, context) => {
    const text = exerciseText('long-answer', context.playerLanguage);
    return [
      ...(isBlank(model) ? [] : [paragraph(own(text.model, context), 'label', true), paragraph(model)]),
      ...(criteria.length === 0
        ? []
        : [
            paragraph(own(text.criteria, context), 'label', true),
            { is: 'list' as const, sign: 'any' as const, items: criteria.map((one) => ({ words: one.text })) },
          ]),
    ];
  },
};

/** About nine words on each. */
export function linesFor(leastWords: number): number {
  return Math.min(30, Math.max(6, Math.ceil(leastWords / 9)));
}
