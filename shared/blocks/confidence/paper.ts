/** A self-check in a document: the statements to rate, and what helps with each. */

import { askedOnPaper } from '../../exercise/frame-paper.ts';
import type { OnPaper } from '../../exercise/seam.ts';
import { ratedOnPaper } from '../../exercise/rating-paper.ts';
import type { Piece } from '../../flow/flow.ts';
import { paragraph, said } from '../../flow/pieces.ts';
import { exerciseText } from '../../words/learner.ts';
import { isBlank } from '../inline-html.ts';
import { own } from '../inline-paper.ts';
import type { PaperContext } from '../seam.ts';
import type { Confidence } from './schema.ts';

export const confidencePaper: OnPaper<Confidence> = {
  onPaper: (data, context) =>
    askedOnPaper(data, context.paper.rate, context, ...ratedOnPaper(data, context), ...adviceOnPaper(data, context)),
  keyOnPaper: () => [],
};

function adviceOnPaper({ statements }: Confidence, context: PaperContext): readonly Piece[] {
  const { help, page } = exerciseText('confidence', context.playerLanguage);
  const advised = statements.filter(({ advice, url }) => !isBlank(advice) || url !== '');
  if (advised.length === 0) return [];
  return [
    paragraph(own(help, context), 'panel', true),
    {
      is: 'list',
      sign: 'bulleted',
      items: advised.map(({ text, advice, url }) => ({
        words: text,
        inside: [
          ...(isBlank(advice) ? [] : [paragraph(advice)]),
          ...(url === ''
            ? []
            : [
                paragraph([
                  { type: 'link', url, children: own(page, context) },
                  ...said(' ('),
                  { type: 'page', mark: url.slice(1) },
                  ...said(')'),
                ]),
              ]),
        ],
      })),
    },
  ];
}
