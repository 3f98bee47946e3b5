/** What the sheets of sessions say together, each thing at the goal or part that it is about. */

import type { FilledSheet } from '../../model/pilots/sheet.ts';
import { recordOf, type RecordId, type Records } from '../../records/record.ts';
import { criteria } from '../criteria.ts';
import { isLeftOut } from '../day-plan.ts';
import { runState } from '../running-order.ts';
import type { PilotSession } from '../sessions.ts';
import { askNamed, formOf, nameOf, nextRows, type Ask, type WordsAsk } from '../sheets/asks.ts';
import { goalsAsked } from '../sheets/asked-about.ts';
import type { SheetRecord } from '../sheets/take-sheets.ts';
import { meanOf, spreadOf, type Spread } from './spread.ts';

/** What somebody wrote, and where it stands. */
export interface Quote {
  readonly sheet: RecordId;
  readonly ask: string;
  readonly words: string;
  /** The role of whoever wrote it; nobody says one on a participant's sheet. */
  readonly by: string;
  /** In which it was asked, and most answer. */
  readonly language: string;
  /** It names somebody, and is left out of what goes to others. */
  readonly isNamed: boolean;
}

export interface GoalFindings {
  readonly goal: RecordId;
  /** As it is now; as it was asked where it is gone. */
  readonly words: string;
  readonly isGone: boolean;
  /** Some were asked about other words than it has now. */
  readonly isReworded: boolean;
  readonly before: Spread;
  readonly after: Spread;
  /** Those who rated both, and by how much what they can do grew. */
  readonly both: number;
  readonly growth: number | null;
  /** How often it was done at work since; its points are `criteria.behaviour`. */
  readonly since: Spread;
}

export interface Note {
  /** Its place among the notes of the session. */
  readonly index: number;
  readonly words: string;
  readonly isNamed: boolean;
}

export interface PartFindings {
  readonly session: RecordId;
  readonly part: string;
  /** The page or block that it was made of; null for a part of one's own. */
  readonly where: RecordId | null;
  readonly title: string;
  readonly isGone: boolean;
  /** Minutes: as planned, as the running order counted them, and as observers wrote them down. */
  readonly planned: number | null;
  readonly ran: number | null;
  readonly observed: number | null;
  readonly quotes: Readonly<Record<'worked' | 'didNot' | 'asked', readonly Quote[]>>;
  /** What whoever led the day noted while it was on. */
  readonly noted: readonly Note[];
}

export interface NextTime {
  readonly sheet: RecordId;
  readonly what: string;
  readonly who: string;
  readonly by: string;
  /** Its three answers, by their names. */
  readonly asks: readonly string[];
  readonly isNamed: boolean;
}

export interface Findings {
  readonly sheets: Readonly<Record<FilledSheet, number>>;
  readonly goals: readonly GoalFindings[];
  readonly reaction: readonly { readonly statement: (typeof criteria.reaction)[number]; readonly spread: Spread }[];
  readonly parts: readonly PartFindings[];
  readonly words: ReadonlyMap<WordsAsk, readonly Quote[]>;
  readonly next: readonly NextTime[];
}

/** `now`: an ISO moment, for a running order that has not ended. */
export function findingsOf(records: Records, sessions: readonly PilotSession[], now: string): Findings {
  const sheets = sessions.flatMap(({ id }) => records.children(id, 'sheet'));
  const told = toldIn(sheets);
  const byName = Map.groupBy(told, ({ name }) => name);
  const count = (sheet: FilledSheet): number => sheets.filter(({ data }) => data.sheet === sheet).length;
  return {
    sheets: {
      participant: count('participant'),
      followUp: count('followUp'),
      observer: count('observer'),
      review: count('review'),
    },
    goals: goalFindings(records, sessions, byName),
    reaction: criteria.reaction.map((statement) => ({
      statement,
      spread: spreadOn(byName, { is: 'reaction', statement }),
    })),
    parts: sessions.flatMap((session) => partFindings(session, told, now)),
    words: wordsIn(told),
    next: sheets.flatMap(nextIn),
  };
}

/** One answer, and the sheet that it stands on. */
interface Told {
  readonly sheet: SheetRecord;
  readonly ask: Ask;
  readonly name: string;
  readonly number: number | null;
  readonly words: string;
}

function toldIn(sheets: readonly SheetRecord[]): readonly Told[] {
  // The same few questions on every sheet.
  const known = new Map<string, Ask | null>();
  const asked = (sheet: FilledSheet, name: string): Ask | null => {
    const key = `${sheet} ${name}`;
    const ask = known.get(key) ?? askNamed(name, sheet);
    known.set(key, ask);
    return ask;
  };
  return sheets.flatMap((sheet) =>
    sheet.data.answers.flatMap(({ ask: name, number, words }) => {
      const ask = asked(sheet.data.sheet, name);
      return ask ? [{ sheet, ask, name, number, words }] : [];
    }),
  );
}

function quoteOf({ sheet, name, words }: Told): Quote {
  const { by, language, named } = sheet.data;
  return { sheet: sheet.id, ask: name, words, by, language, isNamed: named.includes(name) };
}

type ByName = ReadonlyMap<string, readonly Told[]>;

function spreadOn(told: ByName, ask: Ask): Spread {
  const form = formOf(ask);
  const [from, to] = form.is === 'points' ? [form.from, form.to] : [0, 0];
  return spreadOf(
    (told.get(nameOf(ask)) ?? []).flatMap(({ number }) => number ?? []),
    from,
    to,
  );
}

/** Those of the modules as they are now, then those that are gone and were asked about. */
function goalFindings(records: Records, sessions: readonly PilotSession[], told: ByName): readonly GoalFindings[] {
  const now = sessions.flatMap(({ data }) => goalsAsked(records, data.module).map(({ id }) => id));
  const asked = [...told.values()].flatMap(([first]) => (first?.ask.is === 'goal' ? [first.ask.goal] : []));
  return [...new Set([...now, ...asked])].map((goal) => {
    const of = (when: 'before' | 'after' | 'since'): readonly Told[] =>
      told.get(nameOf({ is: 'goal', goal, when })) ?? [];
    const own = [...of('before'), ...of('after'), ...of('since')];
    const text = recordOf(records, 'goal', goal)?.data.text;
    const worded = own.flatMap(
      ({ sheet }) => sheet.data.abouts.find(({ about }) => about === `goal:${goal}`)?.words ?? [],
    );
    const before = new Map(of('before').map(({ sheet, number }) => [sheet.id, number]));
    const grown = of('after').flatMap(({ sheet, number }) => {
      const from = before.get(sheet.id) ?? null;
      return from === null || number === null ? [] : [number - from];
    });
    return {
      goal,
      words: text ?? worded.at(-1) ?? '',
      isGone: text === undefined,
      isReworded: text !== undefined && worded.some((words) => words !== text.slice(0, 2000)),
      before: spreadOn(told, { is: 'goal', goal, when: 'before' }),
      after: spreadOn(told, { is: 'goal', goal, when: 'after' }),
      both: grown.length,
      growth: meanOf(grown),
      since: spreadOn(told, { is: 'goal', goal, when: 'since' }),
    };
  });
}

/** In the order of the plan, then those that are gone from it. */
function partFindings({ id, data }: PilotSession, all: readonly Told[], now: string): readonly PartFindings[] {
  const told = all.filter(({ sheet }) => sheet.parent === id);
  const spent = data.run ? runState(data.run, data.plan, now).spent : new Map<string, number>();
  const written = told.flatMap(({ ask }) => (ask.is === 'part' ? [ask.part] : []));
  const run = data.plan.filter((part) => !isLeftOut(part)).map((part) => part.id);
  const notes = (data.run?.notes ?? []).map((note) => note.part);
  return [...new Set([...run, ...spent.keys(), ...notes, ...written])].map((part) => {
    const planned = data.plan.find((one) => one.id === part);
    const own = told.filter(({ ask }) => ask.is === 'part' && ask.part === part);
    const words = own.flatMap(
      ({ sheet }) => sheet.data.abouts.find(({ about }) => about === `part:${part}`)?.words ?? [],
    );
    const minutes = own.flatMap(({ ask, number }) =>
      ask.is === 'part' && ask.what === 'minutes' && number !== null ? [number] : [],
    );
    const quotes = (what: 'worked' | 'didNot' | 'asked'): readonly Quote[] =>
      own.filter(({ ask }) => ask.is === 'part' && ask.what === what).map(quoteOf);
    const ran = spent.get(part);
    const noted = (data.run?.notes ?? []).flatMap(({ part: on, text, named = false }, index) =>
      on === part ? [{ index, words: text, isNamed: named }] : [],
    );
    return {
      session: id,
      part,
      where: planned?.where ?? null,
      title: planned?.title ?? words.at(-1) ?? '',
      isGone: planned === undefined,
      planned: planned?.minutes ?? null,
      ran: ran === undefined ? null : ran / 60_000,
      observed: meanOf(minutes),
      quotes: { worked: quotes('worked'), didNot: quotes('didNot'), asked: quotes('asked') },
      noted,
    };
  });
}

function wordsIn(told: readonly Told[]): ReadonlyMap<WordsAsk, readonly Quote[]> {
  const words = told.flatMap((one) => (one.ask.is === 'words' ? [{ about: one.ask.about, quote: quoteOf(one) }] : []));
  const about = Map.groupBy(words, (one) => one.about);
  return new Map([...about].map(([name, all]) => [name, all.map(({ quote }) => quote)]));
}

function nextIn(sheet: SheetRecord): readonly NextTime[] {
  return Array.from({ length: nextRows }, (_, index) => index + 1).flatMap((row): readonly NextTime[] => {
    const asks = (['what', 'who', 'by'] as const).map((what) => nameOf({ is: 'next', row, what }));
    const [what = '', who = '', by = ''] = asks.map(
      (name) => sheet.data.answers.find(({ ask }) => ask === name)?.words ?? '',
    );
    const isNamed = asks.some((ask) => sheet.data.named.includes(ask));
    return `${what}${who}${by}` === '' ? [] : [{ sheet: sheet.id, what, who, by, asks, isNamed }];
  });
}
