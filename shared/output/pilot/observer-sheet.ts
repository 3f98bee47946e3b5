/** The observer's sheet: for each part the minutes that were planned and that it took, what worked, what did not, what was asked. */

import type { Cell, Piece } from '../../flow/flow.ts';
import { paragraph, said } from '../../flow/pieces.ts';
import type { PlacedPart } from '../../pilots/day-plan.ts';
import { dayHead, daysOf, timesOf, titleOf } from './plan-sheet.ts';
import { asked, cell, headOf, heads, toFill } from './sheet-pieces.ts';
import type { SheetView } from './sheet-view.ts';

export function observerSheet(view: SheetView): readonly Piece[] {
  return [
    ...headOf(view, 'observer', 'observer'),
    toFill(view.say('observedBy')),
    ...daysOf(view).flatMap((day, index, all): readonly Piece[] => [
      ...(all.length === 1 ? [] : [dayHead(view, day[0]?.day ?? index)]),
      partsTable(view, day),
    ]),
    asked(view.say('overall'), 5),
  ];
}

function partsTable(view: SheetView, parts: readonly PlacedPart[]): Piece {
  const room = cell({ is: 'room', lines: 3 });
  return {
    is: 'table',
    caption: null,
    widths: [28, 24, 24, 24],
    heads: 1,
    rows: [
      (['part', 'worked', 'didNot', 'asked'] as const).map((key) => heads(view.say(key))),
      ...parts.map((one): readonly Cell[] => [
        {
          heads: 'row',
          pieces: [
            paragraph(titleOf(view, one)),
            paragraph([...said(`${timesOf(one)} · `), ...view.say('minutes', { count: one.part.minutes })], 'note'),
            paragraph(
              [
                ...view.say('actual'),
                ...said(' '),
                { type: 'blank', room: 'letter' },
                ...said(' '),
                ...view.say('min'),
              ],
              'note',
            ),
          ],
        },
        room,
        room,
        room,
      ]),
    ],
  };
}
