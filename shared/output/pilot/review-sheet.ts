/** The sheet of the review after the session: what was planned, what happened, why, and what is done next time. */

import type { Cell, Piece } from '../../flow/flow.ts';
import { paragraph, said } from '../../flow/pieces.ts';
import { sumsOf } from '../../pilots/day-plan.ts';
import { nextRows } from '../../pilots/sheets/asks.ts';
import { timesOf, titleOf } from './plan-sheet.ts';
import { asked, cell, headOf, heads } from './sheet-pieces.ts';
import type { SheetView } from './sheet-view.ts';

export function reviewSheet(view: SheetView): readonly Piece[] {
  const { minutes } = sumsOf(view.session);
  return [
    ...headOf(view, 'review', 'review'),
    paragraph(view.say('planned'), 'panel', true),
    paragraph(view.say('minutes', { count: minutes })),
    {
      is: 'list',
      sign: 'bulleted',
      items: view.placed
        .filter(({ part }) => part.is === 'activity' || part.is === 'test')
        .map((one) => ({
          words: [...said(`${timesOf(one)} `), ...titleOf(view, one), ...said(' · ')].concat(
            view.say('minutes', { count: one.part.minutes }),
          ),
        })),
    },
    asked(view.say('happened'), 6),
    asked(view.say('why'), 6),
    paragraph(view.say('nextTime'), 'panel', true),
    nextTable(view),
  ];
}

function nextTable(view: SheetView): Piece {
  const room = cell({ is: 'room', lines: 1 });
  return {
    is: 'table',
    caption: null,
    widths: [52, 26, 22],
    heads: 1,
    rows: [
      (['what', 'who', 'by'] as const).map((key) => heads(view.say(key))),
      ...Array.from({ length: nextRows }, (): readonly Cell[] => [room, room, room]),
    ],
  };
}
