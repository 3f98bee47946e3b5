/** A short answer in a document: a line to write on. */

import { askedOnPaper } from '../../exercise/frame-paper.ts';
import type { OnPaper } from '../../exercise/seam.ts';
import { said } from '../../flow/pieces.ts';
import type { ShortAnswer } from './schema.ts';

export const shortAnswerPaper: OnPaper<ShortAnswer> = {
  onPaper: (data, context) => askedOnPaper(data, '', context, { is: 'room', lines: 1 }),
  keyOnPaper: ({ accepted }) => [
    {
      is: 'list',
      sign: 'right',
      items: accepted.flatMap((one) => (one.trim() === '' ? [] : [{ words: said(one) }])),
    },
  ],
};
