/** What sheets have in common: their head with the facts of the session, cells, tables to tick in, room to write. */

import type { Cell, Piece, Words } from '../../flow/flow.ts';
import { paragraph, said } from '../../flow/pieces.ts';
import { countDays } from '../../pilots/day-plan.ts';
import type { SheetName } from './sheet-names.ts';
import type { SheetView } from './sheet-view.ts';

/** Each sheet begins a page of its own. */
export function headOf(view: SheetView, sheet: SheetName, about: keyof typeof abouts): readonly Piece[] {
  const { module, session } = view;
  // A day that the plan had once may still have its date.
  const days = session.days.slice(0, countDays(session.plan));
  const dates = days.map(({ date }) => date).filter((date) => date !== null);
  const when = [...new Set([dates[0], dates.at(-1)])].filter((date) => date !== undefined).map(view.day);
  const facts = [session.place.trim(), when.join(' – '), session.partner.trim()].filter((fact) => fact !== '');
  return [
    { is: 'heading', level: 1, words: view.say(sheet), mark: `sheet-${sheet}`, onNewPage: true },
    paragraph(said(`${module.code} ${module.title}`.trim(), { bold: true }), 'lead'),
    ...(facts.length === 0 ? [] : [paragraph(said(facts.join(' · ')))]),
    paragraph(view.say(abouts[about]), 'note'),
  ];
}

const abouts = {
  plan: 'planAbout',
  observer: 'observerAbout',
  participant: 'participantAbout',
  followUp: 'followUpAbout',
  review: 'reviewAbout',
} as const;

export function heads(words: Words, columns?: number): Cell {
  return { heads: 'column', pieces: [paragraph(words)], ...(columns === undefined ? {} : { columns }) };
}

export function cell(...pieces: readonly Piece[]): Cell {
  return { pieces };
}

export function rowHead(words: Words): Cell {
  return { heads: 'row', pieces: [paragraph(words)] };
}

export const box: Cell = cell(paragraph(said('☐'), 'mark'));

/** What is asked, with lines to write on that stay with it. */
export function asked(words: Words, lines: number): Piece {
  return { is: 'together', pieces: [paragraph(words, 'panel', true), { is: 'room', lines }] };
}

/** A row for each statement, a box for each point. */
export function ticked(first: Words, statements: readonly Words[], points: readonly Words[], each: number): Piece {
  return {
    is: 'table',
    caption: null,
    widths: [100 - each * points.length, ...points.map(() => each)],
    heads: 1,
    rows: [
      [heads(first), ...points.map((point) => heads(point))],
      ...statements.map((statement): readonly Cell[] => [rowHead(statement), ...points.map(() => box)]),
    ],
  };
}

/** A line to write a date, a role or a number on. */
export function toFill(words: Words): Piece {
  return paragraph([...words, ...said(': '), { type: 'blank', room: 'line' }]);
}
