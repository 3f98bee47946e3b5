/** Ordering in a document: numbers to write before the items, and the items in their order as the key. */

import { neutral } from '../../exercise/assign-html.ts';
import { toAnswer } from '../../exercise/assign-paper.ts';
import { askedOnPaper } from '../../exercise/frame-paper.ts';
import type { OnPaper } from '../../exercise/seam.ts';
import type { Ordering } from './schema.ts';

export const orderingPaper: OnPaper<Ordering> = {
  onPaper: (data, context) =>
    askedOnPaper(data, context.paper.writeNumbers, context, {
      is: 'list',
      sign: 'none',
      items: neutral(data.items).map(({ text }) => toAnswer(text)),
    }),
  keyOnPaper: ({ items }) => [{ is: 'list', sign: 'numbered', items: items.map(({ text }) => ({ words: text })) }],
};
