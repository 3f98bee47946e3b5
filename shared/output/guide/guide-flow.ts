/** A facilitator's guide as a document: at a glance, the plan of the session, page by page what to do, and the answers. */

import { own } from '../../blocks/inline-paper.ts';
import type { Cell, Flow, Piece, Words } from '../../flow/flow.ts';
import { paragraph, said } from '../../flow/pieces.ts';
import { coverOf } from '../flow/module-flow.ts';
import { paperContext, type DocumentContext } from '../flow/paper-context.ts';
import { timesOf, type SessionRow } from '../../rules/session/session-plan.ts';
import { answersFlow } from './answers-flow.ts';
import { askedIn, type GuidePage, type GuideUnit, type GuideView } from './guide-view.ts';
import { markOf, partFlow } from './parts-flow.ts';

export function guideFlow(guide: GuideView): Flow {
  const view = guide.learners;
  const context = paperContext(view);
  const { paper } = context;
  return {
    title: `${view.data.title} - ${paper.guide}`,
    language: view.data.language,
    running: [...said(`${view.data.title} · `), ...own(paper.guide, context)],
    pieces: [
      ...coverOf(view, context, paper.guide),
      { is: 'contents', title: own(context.text.contents, context), depth: 2 },
      heading(1, own(paper.overview, context), 'overview', true),
      ...overview(guide, context),
      heading(1, own(paper.session, context), 'session', true),
      sessionTable(guide, context),
      ...guide.units.flatMap((unit) => unitFlow(unit, context)),
      ...answersFlow(askedIn(guide), context),
    ],
  };
}

function heading(level: 1 | 2, words: Words, mark: string, onNewPage = false): Piece {
  return { is: 'heading', level, words, mark, ...(onNewPage ? { onNewPage: true as const } : {}) };
}

const head = (words: Words): Cell => ({ heads: 'column', pieces: [paragraph(words)] });

function overview(guide: GuideView, context: DocumentContext): readonly Piece[] {
  const { paper } = context;
  return [
    ...goalsTable(guide, context),
    heading(2, own(paper.work, context), 'workload'),
    workTable(guide, context),
    ...(guide.materials.length === 0
      ? []
      : [
          heading(2, own(paper.materials, context), 'materials'),
          { is: 'list' as const, sign: 'any' as const, items: guide.materials.map((one) => ({ words: said(one) })) },
        ]),
  ];
}

/** Each goal with the exercises that assess it, by their numbers in the workbook. */
function goalsTable(guide: GuideView, context: DocumentContext): readonly Piece[] {
  const { paper } = context;
  const goals = guide.learners.goals.filter(({ data }) => data.text.trim() !== '');
  if (goals.length === 0) return [];
  const exercises = askedIn(guide);
  const assessing = (targets: ReadonlySet<string>): string =>
    exercises
      .filter(({ source, page }) => targets.has(source) || targets.has(page))
      .map(({ id }) => context.number(id))
      .filter((number) => number !== null)
      .join(', ');
  return [
    heading(2, own(paper.goals, context), 'goals'),
    {
      is: 'table',
      caption: null,
      widths: [12, 60, 28],
      heads: 1,
      rows: [
        [head([]), head(own(paper.goal, context)), head(own(paper.assessedBy, context))],
        ...goals.map(({ data, targets }): readonly Cell[] => {
          const numbers = assessing(targets);
          const named = paper.exercise.replace('{number}', numbers);
          return [
            { heads: 'row', pieces: [paragraph(said(data.code))] },
            { pieces: [paragraph(said(data.text))] },
            { pieces: [paragraph(numbers === '' ? said('–') : own(named, context))] },
          ];
        }),
      ],
    },
  ];
}

function workTable(guide: GuideView, context: DocumentContext): Piece {
  const { paper, text } = context;
  const minutes = (count: number): Words => own(text.minutes.replace('{count}', String(count)), context);
  const sum = guide.work.reduce((all, [, count]) => all + count, 0);
  const row = (name: Words, count: number): readonly Cell[] => [
    { heads: 'row', pieces: [paragraph(name)] },
    { pieces: [paragraph(minutes(count))] },
  ];
  return {
    is: 'table',
    caption: null,
    widths: [40, 60],
    heads: 0,
    rows: [
      ...guide.work.map(([kind, count]) => row(own(paper[kind], context), count)),
      row(own(paper.inAll, context), sum),
    ],
  };
}

function sessionTable({ rows }: GuideView, context: DocumentContext): Piece {
  const { paper } = context;
  return {
    is: 'table',
    caption: null,
    widths: [17, 42, 18, 13, 10],
    heads: 1,
    rows: [
      [paper.time, paper.what, paper.work, paper.goals, paper.onPage].map((name) => head(own(name, context))),
      ...rows.map((row): readonly Cell[] => [
        { heads: 'row', pieces: [paragraph(said(timesOf(row)))] },
        { pieces: [paragraph([{ type: 'link', url: `#${markOf(row)}`, children: said(whatOf(row)) }])] },
        { pieces: [paragraph(own(paper[row.work], context))] },
        { pieces: [paragraph(said([...new Set(row.goals.map(({ code }) => code))].join(', ')))] },
        { pieces: [paragraph([{ type: 'page', mark: markOf(row) }])] },
      ]),
    ],
  };
}

function whatOf({ title, page }: SessionRow): string {
  return title.trim() || page.trim() || '–';
}

function unitFlow(unit: GuideUnit, context: DocumentContext): readonly Piece[] {
  return [heading(1, said(unit.title), unit.id, true), ...unit.pages.flatMap((page) => pageFlow(page, context))];
}

/** When it is read stands before what it says in short, and on the same sheet as that begins. */
function pageFlow({ id, title, points, parts }: GuidePage, context: DocumentContext): readonly Piece[] {
  const read = parts[0]?.is === 'content' ? 1 : 0;
  const items = points.map(({ words, level }) => ({ words: said(words, level === 0 ? { bold: true } : {}) }));
  const when = parts.slice(0, read).flatMap((part) => partFlow(part, context));
  const below: readonly Piece[] = [
    ...(items.length === 0
      ? []
      : [
          paragraph(own(context.paper.keyPoints, context), 'label', true),
          { is: 'list' as const, sign: 'bulleted' as const, items },
        ]),
    ...parts.slice(read).flatMap((part) => partFlow(part, context)),
  ];
  return [heading(2, said(title), id), ...(below.length === 0 ? when : when.map(kept)), ...below];
}

function kept(piece: Piece): Piece {
  return piece.is === 'paragraph' ? { ...piece, keep: true } : piece;
}
