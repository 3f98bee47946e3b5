/** The facilitator's sheet: the facts of the session, what to bring, and the day part by part. */

import type { Cell, Piece, Words } from '../../flow/flow.ts';
import { paragraph, paragraphsOf, said } from '../../flow/pieces.ts';
import { dayOf, timeOfDay, type PlacedPart } from '../../pilots/day-plan.ts';
import { broughtAlong } from '../../rules/session/session-plan.ts';
import { cell, headOf, heads, rowHead } from './sheet-pieces.ts';
import type { SheetView } from './sheet-view.ts';

export function planSheet(view: SheetView): readonly Piece[] {
  const { placed, session } = view;
  const activities = placed.flatMap(({ part }) => view.rowOf(part.where) ?? []);
  const materials = broughtAlong(activities);
  return [
    ...headOf(view, 'plan', 'plan'),
    factsTable(view),
    ...paragraphsOf(session.notes),
    ...(materials.length === 0
      ? []
      : [
          paragraph(view.say('bring'), 'panel', true),
          { is: 'list' as const, sign: 'any' as const, items: materials.map((one) => ({ words: said(one) })) },
        ]),
    ...daysOf(view).flatMap((day, index, all): readonly Piece[] => [
      ...(all.length === 1 ? [] : [dayHead(view, day[0]?.day ?? index)]),
      dayTable(view, day),
    ]),
  ];
}

export function daysOf({ placed }: SheetView): readonly (readonly PlacedPart[])[] {
  return [...Map.groupBy(placed, ({ day }) => day).values()];
}

export function dayHead(view: SheetView, day: number): Piece {
  const { date } = dayOf(view.session.days, day);
  const number = view.plain('day', { day: day + 1 });
  return {
    is: 'heading',
    level: 2,
    words: view.say('day', { day: day + 1 }).map((run) => ({
      ...run,
      text: date === null ? number : `${number}: ${view.day(date)}`,
    })),
  };
}

function factsTable(view: SheetView): Piece {
  const { facilitators, participants, level, ran } = view.session;
  const facts: readonly (readonly [name: Words, fact: Words])[] = [
    [view.say('facilitators'), said(facilitators.trim())],
    [view.say('participants'), said(participants === null ? '' : String(participants))],
    [view.say('level'), view.say(level)],
    [view.say('version'), said(ran?.name ?? '')],
  ];
  return {
    is: 'table',
    caption: null,
    widths: [24, 76],
    heads: 0,
    rows: facts
      .filter(([, fact]) => fact.length > 0)
      .map(([name, fact]): readonly Cell[] => [rowHead(name), cell(paragraph(fact))]),
  };
}

function dayTable(view: SheetView, parts: readonly PlacedPart[]): Piece {
  return {
    is: 'table',
    caption: null,
    widths: [18, 58, 12, 12],
    heads: 1,
    rows: [
      [view.say('time'), view.say('part'), said(view.plain('min')), view.say('goals')].map((words) => heads(words)),
      ...parts.map((one): readonly Cell[] => [
        rowHead(said(timesOf(one))),
        cell(...partPieces(view, one)),
        cell(paragraph(said(String(one.part.minutes)))),
        cell(paragraph(said(view.goalsOf(one.part.where)))),
      ]),
    ],
  };
}

export function timesOf({ from, to }: Pick<PlacedPart, 'from' | 'to'>): string {
  return `${timeOfDay(from)}–${timeOfDay(to)}`;
}

export function titleOf(view: SheetView, { part }: PlacedPart): Words {
  if (part.title.trim() !== '') return said(part.title.trim(), { bold: true });
  const words = part.is === 'break' || part.is === 'own' ? view.say(part.is) : said('–');
  return words.map((run) => ({ ...run, bold: true }));
}

/** What it is called, for whom and where, and what the module arranges for it. */
function partPieces(view: SheetView, one: PlacedPart): readonly Piece[] {
  const { part } = one;
  const row = view.rowOf(part.where);
  const named = (key: 'group' | 'room' | 'grouping' | 'materials', words: string): readonly Piece[] =>
    words.trim() === '' ? [] : [paragraph([...view.say(key), ...said(`: ${words.trim()}`)], 'note')];
  return [
    paragraph(titleOf(view, one)),
    ...(part.beside ? [paragraph(view.say('beside'), 'note')] : []),
    ...named('group', part.group),
    ...named('room', part.room.trim() || (row?.room ?? '')),
    ...named('grouping', row?.grouping ?? ''),
    ...named('materials', (row?.materials ?? []).join('; ')),
    ...(row && row.steps.length > 0
      ? [
          {
            is: 'list' as const,
            sign: 'numbered' as const,
            items: row.steps.map(({ text, minutes }) => ({
              words: [
                ...said(text),
                ...(minutes === 0 ? [] : [...said(' · '), ...view.say('minutes', { count: minutes })]),
              ],
            })),
          },
        ]
      : []),
    ...(row && row.notes.trim() !== ''
      ? [paragraph([...view.say('facilitator'), ...said(`: ${row.notes.trim()}`)], 'note')]
      : []),
  ];
}
