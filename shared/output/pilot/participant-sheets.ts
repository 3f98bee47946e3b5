/** What participants fill in: on the day what they can do by now and how the session was, and weeks later what they have done since. */

import type { Cell, Piece } from '../../flow/flow.ts';
import { paragraph, said } from '../../flow/pieces.ts';
import { criteria } from '../../pilots/criteria.ts';
import { asked, box, headOf, heads, rowHead, ticked, toFill } from './sheet-pieces.ts';
import type { SheetView } from './sheet-view.ts';

/** Learning and reaction at once. */
export function participantSheet(view: SheetView): readonly Piece[] {
  const points = criteria.scale.map((point) => said(String(point)));
  return [
    ...headOf(view, 'participant', 'participant'),
    ...learning(view),
    { is: 'heading', level: 2, words: view.say('reaction') },
    paragraph(view.say('reactionHow'), 'instruction', true),
    ticked(
      view.say('statement'),
      criteria.reaction.map((name) => view.say(name)),
      points,
      8,
    ),
    version(view),
    asked(view.say('mostUseful'), 2),
    asked(view.say('changeFirst'), 2),
    asked(view.say('openQuestion'), 2),
  ];
}

export function followUpSheet(view: SheetView): readonly Piece[] {
  const { followUp } = view.session;
  const goals = view.goals.map(({ data }) => said(data.text));
  return [
    ...headOf(view, 'followUp', 'followUp'),
    followUp === null
      ? toFill(view.say('answeredOn'))
      : paragraph([...view.say('answeredOn'), ...said(`: ${view.day(followUp)}`)]),
    ...(goals.length === 0
      ? []
      : [
          { is: 'heading' as const, level: 2 as const, words: view.say('behaviour') },
          paragraph(view.say('behaviourHow'), 'instruction', true),
          ticked(
            view.say('goals'),
            goals,
            criteria.behaviour.map((name) => view.say(name)),
            14,
          ),
        ]),
    version(view),
    asked(view.say('example'), 5),
    asked(view.say('helped'), 3),
    asked(view.say('hindered'), 3),
  ];
}

function version(view: SheetView): Piece {
  return paragraph(view.say('criteria', { version: criteria.version }), 'note');
}

/** Each goal before and after: on one sheet, as what one could do before is seen better from afterwards. */
function learning(view: SheetView): readonly Piece[] {
  const { scale } = criteria;
  if (view.goals.length === 0) return [];
  const points = [...scale, ...scale].map((point) => heads(said(String(point))));
  return [
    { is: 'heading', level: 2, words: view.say('learning') },
    paragraph(view.say('learningHow'), 'instruction', true),
    {
      is: 'table',
      caption: null,
      widths: [50, ...points.map(() => 5)],
      heads: 2,
      rows: [
        [
          { ...heads(view.say('goal')), rows: 2 },
          heads(view.say('before'), scale.length),
          heads(view.say('after'), scale.length),
        ],
        points,
        ...view.goals.map(({ data }): readonly Cell[] => [rowHead(said(data.text)), ...points.map(() => box)]),
      ],
    },
  ];
}
