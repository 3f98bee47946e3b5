/** What the parts of a pilot report are put together of: headings, cells, figures that say of how many they are, and what was written. */

import type { TextNode } from '../../../blocks/inline.ts';
import type { Cell, Piece } from '../../../flow/flow.ts';
import { paragraph, said } from '../../../flow/pieces.ts';
import type { Quote } from '../../../pilots/findings/findings.ts';
import { fewestAnswers, type Spread } from '../../../pilots/findings/spread.ts';
import { cell } from '../sheet-pieces.ts';
import type { ReportView } from './report-view.ts';

/** Word for word, without those that name somebody. */
export function quotesUnder(view: ReportView, title: string, quotes: readonly Quote[]): readonly Piece[] {
  const shown = quotes.filter(({ isNamed }) => !isNamed);
  if (shown.length === 0) return [];
  return [
    paragraph(said(title), 'panel', true),
    {
      is: 'list',
      sign: 'bulleted',
      items: shown.map(({ words, by, language }) => ({
        words: written(view, by === '' ? words : `${words} (${by})`, language),
      })),
    },
  ];
}

/** `3.4 (12)`; `*` where so few answered that it says little. */
export function figure(view: ReportView, spread: Spread | undefined): string {
  if (!spread || spread.mean === null) return '–';
  return `${view.number(spread.mean)} (${spread.count})${spread.count < fewestAnswers ? ' *' : ''}`;
}

/** In the language that somebody wrote in, which need not be that of the report. */
export function written(view: ReportView, words: string, language: string): readonly TextNode[] {
  return said(words, language === view.language ? {} : { lang: language });
}

export function heading(level: 2 | 3 | 4, words: string): Piece {
  return { is: 'heading', level, words: said(words) };
}

export function text(words: string): Cell {
  return cell(paragraph(said(words)));
}
