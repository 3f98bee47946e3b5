/** What is run in a row of the session plan: an activity with all that it takes, exercises with where their answers are. */

import type { Activity } from '../../blocks/activity/schema.ts';
import { isBlank } from '../../blocks/inline-html.ts';
import { own } from '../../blocks/inline-paper.ts';
import type { TextNode } from '../../blocks/inline.ts';
import type { Piece } from '../../flow/flow.ts';
import { paragraph, paragraphsOf, said } from '../../flow/pieces.ts';
import { fill } from '../../words/fill.ts';
import type { DocumentContext } from '../flow/paper-context.ts';
import { timesOf, type SessionRow } from '../../rules/session/session-plan.ts';
import type { GuideExercise, GuidePart } from './guide-view.ts';

export function partFlow(part: GuidePart, context: DocumentContext): readonly Piece[] {
  const mark = markOf(part.row);
  switch (part.is) {
    case 'content':
      return [{ is: 'paragraph', look: 'note', words: whenOf(part.row, context), mark }];
    case 'activity':
      return [activityFlow(part.row, part.activity, mark, context)];
    case 'exercises':
      return [
        { is: 'paragraph', look: 'label', words: whenOf(part.row, context), mark, keep: true },
        ...part.exercises.flatMap((exercise) => exerciseFlow(exercise, context)),
      ];
  }
}

/** By its time too: what is read on a page before an exercise and after it are two rows of one page. */
export function markOf({ where, from }: SessionRow): string {
  return `row-${where}-${from}`;
}

export function whenOf(row: SessionRow, context: DocumentContext): readonly TextNode[] {
  return [...said(`${timesOf(row)} · `), ...own(context.paper[row.work], context)];
}

function activityFlow(row: SessionRow, activity: Activity, mark: string, context: DocumentContext): Piece {
  const { paper, text } = context;
  const { form, title, minutes, grouping, room, materials, steps, facilitatorNotes, participants } = activity;
  const named = (name: string, words: string): readonly Piece[] =>
    words.trim() === '' ? [] : [paragraph([...own(`${name}: `, context).map(bold), ...said(words)])];
  return {
    is: 'box',
    tone: 'facilitator',
    mark,
    label: [
      ...said(`${timesOf(row)} · `),
      ...own(`${text[form]} · ${text.minutes.replace('{count}', String(minutes))}`, context),
    ],
    pieces: [
      ...(title === '' ? [] : [paragraph(said(title), 'panel', true)]),
      ...named(paper.groups, grouping),
      ...named(paper.place, room),
      ...named(paper.materials, materials.filter((one) => one.trim() !== '').join('; ')),
      ...(steps.length === 0
        ? []
        : [
            paragraph(own(paper.steps, context), 'panel', true),
            {
              is: 'list' as const,
              sign: 'numbered' as const,
              items: steps.map((step) => ({
                words: [
                  ...said(step.text),
                  ...own(
                    step.minutes === 0 ? '' : ` (${text.minutes.replace('{count}', String(step.minutes))})`,
                    context,
                  ),
                ],
              })),
            },
          ]),
      ...underTitle(paper.forYou, paragraphsOf(facilitatorNotes), context),
      ...underTitle(paper.participants, paragraphsOf(participants, 'quote'), context),
    ],
  };
}

function bold<Marks extends object>(run: Marks): Marks & { readonly bold: true } {
  return { ...run, bold: true };
}

function underTitle(title: string, pieces: readonly Piece[], context: DocumentContext): readonly Piece[] {
  return pieces.length === 0 ? [] : [paragraph(own(title, context), 'panel', true), ...pieces];
}

/** What is asked, as the workbook calls it, and where its answers are. */
function exerciseFlow({ id, data }: GuideExercise, context: DocumentContext): readonly Piece[] {
  const { paper, playerLanguage } = context;
  const number = context.number(id) ?? '';
  return [
    {
      is: 'paragraph',
      look: 'panel',
      words: own(fill(paper.inWorkbook, { number }, playerLanguage), context),
      mark: `asked-${id}`,
      keep: true,
    },
    ...(isBlank(data.prompt) ? [] : [paragraph(data.prompt)]),
    paragraph(
      [
        { type: 'link', url: `#key-${id}`, children: own(paper.answersOn, context) },
        ...said(' '),
        { type: 'page', mark: `key-${id}` },
      ],
      'note',
    ),
  ];
}
