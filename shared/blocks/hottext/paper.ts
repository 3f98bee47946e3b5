/** Marking words in a document: the text to underline in, and what is to be underlined. */

import { askedOnPaper } from '../../exercise/frame-paper.ts';
import { own } from '../inline-paper.ts';
import type { OnPaper } from '../../exercise/seam.ts';
import { paragraph, said } from '../../flow/pieces.ts';
import type { Hottext } from './schema.ts';
import { linesOf, stretchesOf } from './stretches.ts';

export const hottextPaper: OnPaper<Hottext> = {
  onPaper: (data, context) =>
    askedOnPaper(
      data,
      context.paper.underline,
      context,
      ...linesOf(data).flatMap((line) => {
        const text = line.map((run) => (typeof run === 'string' ? run : run.text)).join('');
        return text.trim() === '' ? [] : [paragraph(said(text))];
      }),
      // Where only some words may be marked, they are seen on a screen.
      ...(data.everyWord
        ? []
        : [
            paragraph(
              [
                ...own(context.paper.underlineOf.replace('{words}', ''), context),
                ...said(
                  stretchesOf(data)
                    .map(({ text }) => text)
                    .join(' · '),
                ),
              ],
              'note',
            ),
          ]),
    ),
  keyOnPaper: (data) => [
    {
      is: 'list',
      sign: 'right',
      items: stretchesOf(data).flatMap(({ text, correct }) => (correct ? [{ words: said(text) }] : [])),
    },
  ],
};
