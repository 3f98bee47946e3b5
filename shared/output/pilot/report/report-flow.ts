/** A pilot report as a document: the sessions, and for each module what they say of its goals, of how it was, of its parts, and what came of it. */

import type { Cell, Flow, Piece } from '../../../flow/flow.ts';
import { paragraph, said } from '../../../flow/pieces.ts';
import { criteria } from '../../../pilots/criteria.ts';
import { fewestAnswers } from '../../../pilots/findings/spread.ts';
import { unusedOf } from '../../../pilots/results/attention.ts';
import { enoughAnswers } from '../../../pilots/results/item-analysis.ts';
import type { PilotSession } from '../../../pilots/sessions.ts';
import { heads, rowHead } from '../sheet-pieces.ts';
import { partsOf } from './report-parts.ts';
import { figure, heading, quotesUnder, text, written } from './report-pieces.ts';
import type { ReportedModule, ReportView } from './report-view.ts';

export function reportFlow(view: ReportView): Flow {
  const [first, ...others] = view.modules;
  const only = others.length === 0 ? first?.module : null;
  const about = only ? `${only.data.code} ${only.data.title}`.trim() : view.programme;
  const title = `${view.say('report')} - ${about}`;
  return {
    title,
    language: view.language,
    running: said(`${about} · ${view.say('report')}`),
    pieces: [
      { is: 'heading', level: 1, words: said(view.say('report')), mark: 'report' },
      paragraph(said(about, { bold: true }), 'lead'),
      paragraph(said(view.say('reportAbout', { count: fewestAnswers })), 'note'),
      ...sessionsTable(view),
      ...view.modules.flatMap((one) => modulePieces(view, one)),
    ],
  };
}

function sessionsTable(view: ReportView): readonly Piece[] {
  const all = view.modules.flatMap(({ sessions, each }) =>
    sessions.map((session, index) => ({ session, sheets: each[index]?.sheets })),
  );
  const columns = ['reportSession', 'reportPartner', 'level', 'participants', 'reportSheets'] as const;
  return [
    heading(2, view.say('reportSessions')),
    {
      is: 'table',
      caption: null,
      widths: [28, 26, 14, 17, 15],
      heads: 1,
      rows: [
        columns.map((key) => heads(said(view.say(key)))),
        ...all.map(({ session, sheets }): readonly Cell[] => [
          rowHead(said(view.nameOf(session))),
          text([session.data.partner.trim(), session.data.country.trim()].filter((one) => one !== '').join(', ')),
          text(view.say(session.data.level)),
          text(session.data.participants === null ? '–' : String(session.data.participants)),
          text(String(sheets ? sheets.participant + sheets.followUp + sheets.observer + sheets.review : 0)),
        ]),
      ],
    },
  ];
}

function modulePieces(view: ReportView, one: ReportedModule): readonly Piece[] {
  const { module, found } = one;
  const name = module ? `${module.data.code} ${module.data.title}`.trim() : view.say('reportGone');
  return [
    heading(2, name),
    ...goalsTable(view, one),
    ...sinceTable(view, one),
    ...reactionTable(view, one),
    ...partsOf(view, one),
    ...(
      [
        'mostUseful',
        'changeFirst',
        'openQuestion',
        'example',
        'helped',
        'hindered',
        'overall',
        'happened',
        'why',
      ] as const
    ).flatMap((about) => quotesUnder(view, view.say(about), found.words.get(about) ?? [])),
    ...nextTable(view, one),
    ...itemsTable(view, one),
    ...raisedTable(view, one),
    ...leftOut(view, one),
  ];
}

function goalsTable(view: ReportView, { found, module }: ReportedModule): readonly Piece[] {
  const goals = found.goals.filter(({ before, after }) => before.count + after.count > 0);
  if (goals.length === 0) return [];
  return [
    heading(3, view.say('learning')),
    {
      is: 'table',
      caption: null,
      widths: [52, 16, 16, 16],
      heads: 1,
      rows: [
        [
          heads(said(view.say('goal'))),
          heads(said(view.say('before'))),
          heads(said(view.say('after'))),
          heads(said(view.say('reportGrowth'))),
        ],
        ...goals.map(({ words, isGone, isReworded, before, after, both, growth }): readonly Cell[] => [
          {
            heads: 'row',
            pieces: [
              paragraph(written(view, words, module?.data.language ?? view.language)),
              ...(isGone ? [paragraph(said(view.say('reportGoalGone')), 'note')] : []),
              ...(isReworded ? [paragraph(said(view.say('reportReworded')), 'note')] : []),
            ],
          },
          text(figure(view, before)),
          text(figure(view, after)),
          text(growth === null ? '–' : `${growth > 0 ? '+' : ''}${view.number(growth)} (${both})`),
        ]),
      ],
    },
  ];
}

function sinceTable(view: ReportView, { found, module }: ReportedModule): readonly Piece[] {
  const goals = found.goals.filter(({ since }) => since.count > 0);
  if (goals.length === 0) return [];
  return [
    heading(3, view.say('behaviour')),
    {
      is: 'table',
      caption: null,
      widths: [52, ...criteria.behaviour.map(() => 12)],
      heads: 1,
      rows: [
        [heads(said(view.say('goal'))), ...criteria.behaviour.map((name) => heads(said(view.say(name))))],
        ...goals.map(({ words, since }): readonly Cell[] => [
          rowHead(written(view, words, module?.data.language ?? view.language)),
          ...since.counts.map((count) => text(String(count))),
        ]),
      ],
    },
  ];
}

/** Places beside one another, while there is room for them. */
function reactionTable(view: ReportView, { found, sessions, each }: ReportedModule): readonly Piece[] {
  if (found.reaction.every(({ spread }) => spread.count === 0)) return [];
  const beside = sessions.length > 1 && sessions.length <= mostBeside ? sessions : [];
  const width = beside.length === 0 ? 20 : 12;
  return [
    heading(3, view.say('reaction')),
    {
      is: 'table',
      caption: null,
      widths: [100 - width * (beside.length + 1), ...beside.map(() => width), width],
      heads: 1,
      rows: [
        [
          heads(said(view.say('statement'))),
          ...beside.map((session) => heads(said(shortName(view, session)))),
          heads(said(view.say('reportAll'))),
        ],
        ...found.reaction.map(({ statement, spread }, row): readonly Cell[] => [
          rowHead(said(view.say(statement))),
          ...beside.map((_, index) => text(figure(view, each[index]?.reaction[row]?.spread))),
          text(figure(view, spread)),
        ]),
      ],
    },
  ];
}

const mostBeside = 4;

function shortName(view: ReportView, session: PilotSession): string {
  return session.data.place.trim() || view.nameOf(session);
}

function nextTable(view: ReportView, { found }: ReportedModule): readonly Piece[] {
  const next = found.next.filter(({ isNamed }) => !isNamed);
  if (next.length === 0) return [];
  return [
    heading(3, view.say('nextTime')),
    {
      is: 'table',
      caption: null,
      widths: [52, 26, 22],
      heads: 1,
      rows: [
        (['what', 'who', 'by'] as const).map((key) => heads(said(view.say(key)))),
        ...next.map(({ what, who, by }): readonly Cell[] => [rowHead(said(what)), text(who), text(by)]),
      ],
    },
  ];
}

/** Facility and discrimination in percent, as platforms have them; why there is no discrimination is said on screen. */
function itemsTable(view: ReportView, { items, module }: ReportedModule): readonly Piece[] {
  const answered = items.filter(({ answers }) => answers > 0);
  if (answered.length === 0) return [];
  const percent = (value: number | null): string => (value === null ? '–' : `${view.number(value * 100)} %`);
  return [
    heading(3, view.say('reportItems')),
    paragraph(said(view.say('reportItemsHow', { count: enoughAnswers })), 'note'),
    {
      is: 'table',
      caption: null,
      widths: [52, 14, 16, 18],
      heads: 1,
      rows: [
        (['reportItem', 'reportAnswers', 'reportFacility', 'reportDiscrimination'] as const).map((key) =>
          heads(said(view.say(key))),
        ),
        ...answered.map((item): readonly Cell[] => {
          const unused = unusedOf(item).map(({ text: option }) => option);
          return [
            {
              heads: 'row',
              pieces: [
                paragraph(written(view, item.title, module?.data.language ?? view.language)),
                ...(unused.length === 0
                  ? []
                  : [paragraph(said(view.say('reportUnused', { options: unused.join(' · ') })), 'note')]),
              ],
            },
            text(String(item.answers)),
            text(percent(item.facility?.value ?? null)),
            text(percent(item.discrimination.value)),
          ];
        }),
      ],
    },
  ];
}

const outcomes = { taken: 'reportTaken', differently: 'reportDifferently', 'not-taken': 'reportNotTaken' } as const;

/** What was said about it in review, and what was decided. */
function raisedTable(view: ReportView, { raised }: ReportedModule): readonly Piece[] {
  if (raised.length === 0) return [];
  return [
    heading(3, view.say('reportRaised')),
    {
      is: 'table',
      caption: null,
      widths: [52, 48],
      heads: 1,
      rows: [
        [heads(said(view.say('reportFinding'))), heads(said(view.say('reportBecame')))],
        ...raised.map(({ record, comments }): readonly Cell[] => {
          const { outcome } = record.data;
          const became = outcome
            ? view.say(outcome.verdict ? outcomes[outcome.verdict] : 'reportSettled')
            : view.say('reportOpen');
          return [
            rowHead(said(comments[0]?.data.words ?? '')),
            text([became, outcome?.words.trim() ?? ''].filter((one) => one !== '').join(': ')),
          ];
        }),
      ],
    },
  ];
}

/** How many answers are not in it, as they name somebody. */
function leftOut(view: ReportView, { found }: ReportedModule): readonly Piece[] {
  const quotes = [...found.words.values(), ...found.parts.flatMap(({ quotes: own }) => Object.values(own))].flat();
  const notes = found.parts.flatMap(({ noted }) => noted);
  const count = [...quotes, ...notes, ...found.next].filter(({ isNamed }) => isNamed).length;
  return count === 0 ? [] : [paragraph(said(view.say('reportLeftOut', { count })), 'note')];
}
