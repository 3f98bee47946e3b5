/**
 * What a sheet asks, each question by a name that a form, a table and the file share: `goal:G1:before`, `reaction:pace`,
 * `part:p3:minutes`, `words:mostUseful`, `next:2:who`. Ids of records and parts hold no colon.
 */

import type { Answer, FilledSheet } from '../../model/pilots/sheet.ts';
import { criteria } from '../criteria.ts';

export type Ask =
  | { readonly is: 'goal'; readonly goal: string; readonly when: 'before' | 'after' | 'since' }
  | { readonly is: 'reaction'; readonly statement: (typeof criteria.reaction)[number] }
  | { readonly is: 'part'; readonly part: string; readonly what: PartAsk }
  | { readonly is: 'words'; readonly about: WordsAsk }
  | { readonly is: 'next'; readonly row: number; readonly what: 'what' | 'who' | 'by' };

const partAsks = ['minutes', 'worked', 'didNot', 'asked'] as const;
export type PartAsk = (typeof partAsks)[number];

const wordsAsks = {
  participant: ['mostUseful', 'changeFirst', 'openQuestion'],
  followUp: ['example', 'helped', 'hindered'],
  observer: ['overall'],
  review: ['happened', 'why'],
} as const satisfies Record<FilledSheet, readonly string[]>;
export type WordsAsk = (typeof wordsAsks)[FilledSheet][number];

/** Rows of what is done next time, on the sheet of the review. */
export const nextRows = 6;

/** What a sheet is asked about: the goals of its module and the parts that were run. */
export interface AskedAbout {
  readonly goals: readonly { readonly id: string }[];
  readonly parts: readonly { readonly id: string }[];
}

/** In the order in which they stand on paper. */
export function asksOf(sheet: FilledSheet, { goals, parts }: AskedAbout): readonly Ask[] {
  const words = wordsAsks[sheet].map((about): Ask => ({ is: 'words', about }));
  switch (sheet) {
    case 'participant':
      return [
        ...goals.flatMap(({ id }) =>
          (['before', 'after'] as const).map((when): Ask => ({ is: 'goal', goal: id, when })),
        ),
        ...criteria.reaction.map((statement): Ask => ({ is: 'reaction', statement })),
        ...words,
      ];
    case 'followUp':
      return [...goals.map(({ id }): Ask => ({ is: 'goal', goal: id, when: 'since' })), ...words];
    case 'observer':
      return [...parts.flatMap(({ id }) => partAsks.map((what): Ask => ({ is: 'part', part: id, what }))), ...words];
    case 'review': {
      const rows = Array.from({ length: nextRows }, (_, row) => row + 1);
      return [
        ...words,
        ...rows.flatMap((row) => (['what', 'who', 'by'] as const).map((what): Ask => ({ is: 'next', row, what }))),
      ];
    }
  }
}

export function nameOf(ask: Ask): string {
  switch (ask.is) {
    case 'goal':
      return `goal:${ask.goal}:${ask.when}`;
    case 'reaction':
      return `reaction:${ask.statement}`;
    case 'part':
      return `part:${ask.part}:${ask.what}`;
    case 'words':
      return `words:${ask.about}`;
    case 'next':
      return `next:${ask.row}:${ask.what}`;
  }
}

/** The goal or part that it is about, as a sheet names it with its words; null for what is asked of the whole session. */
export function aboutOf(ask: Ask): string | null {
  if (ask.is === 'goal') return `goal:${ask.goal}`;
  return ask.is === 'part' ? `part:${ask.part}` : null;
}

/** Null for a name that asks nothing, or nothing that this sheet asks. A goal or part that is gone is asked about all the same. */
export function askNamed(name: string, sheet: FilledSheet): Ask | null {
  const [is, second = '', third = ''] = name.split(':');
  const about = { goals: is === 'goal' ? [{ id: second }] : [], parts: is === 'part' ? [{ id: second }] : [] };
  if ((is === 'goal' || is === 'part') && !/^[A-Za-z][A-Za-z0-9_.]{0,254}$/.test(second)) return null;
  if (third.includes('\n')) return null;
  return asksOf(sheet, about).find((ask) => nameOf(ask) === name) ?? null;
}

/** From one number to another, or words. */
export type AnswerForm =
  | { readonly is: 'points'; readonly from: number; readonly to: number }
  | { readonly is: 'minutes'; readonly from: 0; readonly to: number }
  | { readonly is: 'words' };

/** What was done since is kept as its place in `criteria.behaviour`, from 0. */
export function formOf(ask: Ask): AnswerForm {
  if (ask.is === 'goal' && ask.when === 'since') return { is: 'points', from: 0, to: criteria.behaviour.length - 1 };
  if (ask.is === 'goal' || ask.is === 'reaction') return { is: 'points', from: criteria.scale[0], to: 5 };
  if (ask.is === 'part' && ask.what === 'minutes') return { is: 'minutes', from: 0, to: mostMinutes };
  return { is: 'words' };
}

/** A week: nobody sits in one part for longer. */
const mostMinutes = 7 * 24 * 60;

/** Whether it answers what was asked, and says anything. */
export function isAnswer(ask: Ask, { number, words }: Answer): boolean {
  const form = formOf(ask);
  if (form.is === 'words') return number === null && words.trim() !== '';
  return words === '' && number !== null && number >= form.from && number <= form.to;
}
