/** A text with blanks in a document: lines within it to write on, and in the key what belongs there. */

import { askedOnPaper } from '../../exercise/frame-paper.ts';
import type { OnPaper } from '../../exercise/seam.ts';
import type { Run } from '../../flow/flow.ts';
import { paragraph, said } from '../../flow/pieces.ts';
import type { FillInBlanks } from './schema.ts';
import { acceptedBy, blanksOf, clozeLines, optionsOf } from './cloze.ts';

export const fillInBlanksPaper: OnPaper<FillInBlanks> = {
  onPaper: (data, context) =>
    askedOnPaper(
      data,
      context.paper.fillIn,
      context,
      ...clozeLines(data).map((line) =>
        paragraph(
          line.flatMap((part): readonly Run[] => {
            if (typeof part === 'string') return said(part);
            const blank: Run = { type: 'blank', room: 'words' };
            return part.chosen ? [blank, ...said(` (${optionsOf(part).join(' / ')})`)] : [blank];
          }),
        ),
      ),
    ),
  keyOnPaper: (data, { paper }) => [
    {
      is: 'list',
      sign: 'numbered',
      items: blanksOf(data).map((blank) => ({ words: said(acceptedBy(blank).join(` ${paper.or} `)) })),
    },
  ],
};
