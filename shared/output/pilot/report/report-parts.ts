/** The parts of the days in a pilot report: minutes as planned and as they were, session by session, and what was written about each. */

import type { Cell, Piece } from '../../../flow/flow.ts';
import { paragraph, said } from '../../../flow/pieces.ts';
import type { PartFindings } from '../../../pilots/findings/findings.ts';
import type { PilotSession } from '../../../pilots/sessions.ts';
import { heads } from '../sheet-pieces.ts';
import { heading, quotesUnder, text, written as inTheirs } from './report-pieces.ts';
import type { ReportedModule, ReportView } from './report-view.ts';

export function partsOf(view: ReportView, { found, sessions }: ReportedModule): readonly Piece[] {
  const told = sessions.flatMap((session): readonly Piece[] => {
    const parts = found.parts.filter((part) => part.session === session.id && saysSomething(part));
    return parts.length === 0 ? [] : sessionParts(view, session, parts);
  });
  return told.length === 0 ? [] : [heading(3, view.say('reportParts')), ...told];
}

/** Beside the plan. */
function saysSomething({ ran, observed, quotes, noted }: PartFindings): boolean {
  const written = [...quotes.worked, ...quotes.didNot, ...quotes.asked];
  return ran !== null || observed !== null || [...noted, ...written].some(({ isNamed }) => !isNamed);
}

function sessionParts(view: ReportView, session: PilotSession, parts: readonly PartFindings[]): readonly Piece[] {
  const minutes = (value: number | null) => text(value === null ? '–' : view.number(value));
  return [
    heading(4, view.nameOf(session)),
    {
      is: 'table',
      caption: null,
      widths: [55, 15, 15, 15],
      heads: 1,
      rows: [
        (['part', 'reportPlanned', 'reportRan', 'reportObserved'] as const).map((key) => heads(said(view.say(key)))),
        ...parts.map(({ title, isGone, planned, ran, observed }): readonly Cell[] => [
          {
            heads: 'row',
            pieces: [
              paragraph(inTheirs(view, title, session.data.language)),
              ...(isGone ? [paragraph(said(view.say('reportPartGone')), 'note')] : []),
            ],
          },
          minutes(planned),
          minutes(ran),
          minutes(observed),
        ]),
      ],
    },
    ...parts.flatMap(({ title, quotes, noted }): readonly Piece[] => {
      const written = (['worked', 'didNot', 'asked'] as const).flatMap((what) =>
        quotesUnder(view, `${title}: ${view.say(what)}`, quotes[what]),
      );
      const notes = noted.flatMap(({ words, isNamed }) => (isNamed ? [] : [{ words: said(words) }]));
      if (notes.length === 0) return written;
      return [
        paragraph(said(`${title}: ${view.say('reportNoted')}`), 'panel', true),
        { is: 'list', sign: 'bulleted', items: notes },
        ...written,
      ];
    }),
  ];
}
