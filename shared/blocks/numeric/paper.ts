/** A number in a document: a line to write it on, before its unit. */

import { askedOnPaper } from '../../exercise/frame-paper.ts';
import type { OnPaper } from '../../exercise/seam.ts';
import { paragraph, said } from '../../flow/pieces.ts';
import { exerciseText } from '../../words/learner.ts';
import { own } from '../inline-paper.ts';
import type { Numeric } from './schema.ts';
import { asked, boundsOf, shownUnit } from './score.ts';

export const numericPaper: OnPaper<Numeric> = {
  onPaper: (data, context) => {
    const { answer, answerUnit } = exerciseText('numeric', context.playerLanguage);
    const unit = asked(data) ? '' : shownUnit(data);
    return askedOnPaper(
      data,
      '',
      context,
      paragraph([
        ...own(`${asked(data) ? answerUnit : answer}: `, context),
        { type: 'blank', room: 'words' },
        ...said(unit === '' ? '' : ` ${unit}`),
      ]),
    );
  },
  keyOnPaper: (data, { language }) => {
    const bounds = boundsOf(data.accepted);
    if (!bounds) return [];
    const figures = [...new Set([bounds.low, bounds.high])].map((value) => value.toLocaleString(language));
    const words = said([figures.join(' … '), shownUnit(data)].filter(Boolean).join(' '));
    return [{ is: 'list', sign: 'right', items: [{ words }] }];
  },
};
