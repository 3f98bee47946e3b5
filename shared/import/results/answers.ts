/** The answers in a table, one for each try of a learner at an exercise, still as the table has them. */

import type { AnswerColumns, AttemptColumns, Columns, QuestionColumns } from './columns.ts';
import type { ResultTable } from './table.ts';

export interface Answer {
  /** A number in place of whoever it was: what a learner is called goes no further than this file. */
  readonly learner: number;
  /** Which visit of theirs it was. */
  readonly attempt: number;
  /** What the platform calls the exercise; empty where it does not. */
  readonly id: string;
  readonly title: string;
  /** Its place in a test of the platform's own. */
  readonly number: number | null;
  readonly response: string;
  readonly right: string;
  readonly result: string;
  /** The share of its marks. */
  readonly mark: number | null;
  readonly seconds: number | null;
}

export interface Answers {
  readonly answers: readonly Answer[];
  readonly learners: number;
  /** Learners with more than one visit, of which the first counts. */
  readonly revisits: number;
  /** Rows that stand in the table twice. */
  readonly doubled: number;
  /** Rows of nobody: averages, and learners who did not come. */
  readonly empty: number;
}

export function answersIn(table: ResultTable, columns: Columns): Answers {
  return columns.is === 'answers' ? fromAnswers(table, columns) : fromAttempts(table, columns);
}

/** Numbers for learners in the order in which they first stand. */
class Learners {
  readonly #numbers = new Map<string, number>();

  numberOf(called: string): number {
    const key = called.normalize('NFC').toLowerCase();
    const number = this.#numbers.get(key) ?? this.#numbers.size;
    this.#numbers.set(key, number);
    return number;
  }

  get count(): number {
    return this.#numbers.size;
  }
}

/** Nobody comes for the first time twice: where a visit of one name is there a second time, it is another's. */
function namesakes(): (called: string, attempt: number) => string {
  const seen = new Map<string, number>();
  return (called, attempt) => {
    const key = `${attempt} ${called.normalize('NFC').toLowerCase()}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? called : `${called}\n${before}`;
  };
}

/** Whether a row stood before, to the letter. */
function repeats(): (row: readonly string[]) => boolean {
  const rows = new Set<string>();
  return (row) => {
    const before = rows.size;
    return rows.add(JSON.stringify(row)).size === before;
  };
}

function fromAnswers({ rows }: ResultTable, { at }: AnswerColumns): Answers {
  const learners = new Learners();
  const isRepeated = repeats();
  const answers: Answer[] = [];
  let [doubled, empty] = [0, 0];
  const revisiting = new Set<number>();
  for (const row of rows) {
    const cell = (index: number | undefined): string => (index === undefined ? '' : (row[index] ?? ''));
    const [called, id, title] = [cell(at.learner), cell(at.exercise), cell(at.title)];
    if (called === '' || (id === '' && title === '')) empty += 1;
    else if (isRepeated(row)) doubled += 1;
    else {
      const learner = learners.numberOf(called);
      const attempt = wholeNumber(cell(at.attempt)) ?? 1;
      if (attempt > 1) revisiting.add(learner);
      answers.push({
        learner,
        attempt,
        id,
        title,
        number: null,
        response: cell(at.response),
        right: cell(at.right),
        result: cell(at.result),
        mark: null,
        seconds: secondsOf(cell(at.seconds)),
      });
    }
  }
  return { answers, learners: learners.count, revisits: revisiting.size, doubled, empty };
}

function fromAttempts({ rows }: ResultTable, columns: AttemptColumns): Answers {
  const nameOf = learnerColumns(rows, columns);
  const learners = new Learners();
  const isRepeated = repeats();
  const visits = new Map<number, number>();
  const apart = namesakes();
  const answers: Answer[] = [];
  let [doubled, empty] = [0, 0];
  for (const row of rows) {
    const called = nameOf(row);
    const given = columns.questions.flatMap((question) => answerIn(row, question));
    if (called === null || given.length === 0) empty += 1;
    else if (isRepeated(row)) doubled += 1;
    else {
      const numbered = wholeNumber(columns.attempt === null ? '' : (row[columns.attempt] ?? ''));
      const learner = learners.numberOf(numbered === null ? called : apart(called, numbered));
      const visit = (visits.get(learner) ?? 0) + 1;
      visits.set(learner, visit);
      const attempt = numbered ?? visit;
      for (const one of given) answers.push({ ...one, learner, attempt });
    }
  }
  const revisits = [...visits.values()].filter((count) => count > 1).length;
  return { answers, learners: learners.count, revisits, doubled, empty };
}

function answerIn(row: readonly string[], question: QuestionColumns): readonly Omit<Answer, 'learner' | 'attempt'>[] {
  const cell = (index: number | undefined): string => (index === undefined ? '' : nothing(row[index] ?? ''));
  const [response, result, mark] = [cell(question.response), cell(question.result), cell(question.mark?.at)];
  if (response === '' && result === '' && mark === '') return [];
  const text = cell(question.question);
  return [
    {
      // A SCORM activity calls by its id what a quiz calls by its words: which it is, whoever looks it up sees.
      id: text,
      title: text,
      number: question.number,
      response,
      right: cell(question.right),
      result,
      mark: question.mark ? shareOf(mark, question.mark.of) : null,
      seconds: null,
    },
  ];
}

/** By their address where one of the columns has addresses; else by the first one or two, which are names. Null for a row of nobody. */
function learnerColumns(
  rows: readonly (readonly string[])[],
  { source, attempt, before }: AttemptColumns,
): (row: readonly string[]) => string | null {
  const names = source === 'moodle-scorm' ? 1 : Math.min(2, attempt ?? before);
  const isAddress = (at: number): boolean => {
    const filled = rows.flatMap((row) => (row[at] ? [row[at]] : []));
    return filled.length > 0 && filled.every((cell) => /^[^\s@]+@[^\s@]+$/.test(cell));
  };
  const address = Array.from({ length: before }, (_, at) => at).find(isAddress);
  if (address !== undefined) return (row) => row[address] || null;
  return (row) => {
    const called = row.slice(0, names);
    return called.includes('') ? null : called.join('\n');
  };
}

/** Platforms write a dash for nothing. */
function nothing(cell: string): string {
  return /^[-–—]?$/.test(cell) ? '' : cell;
}

function wholeNumber(cell: string): number | null {
  return /^\d{1,6}$/.test(cell) ? Number(cell) : null;
}

function shareOf(cell: string, of: number): number | null {
  const number = decimalOf(cell);
  return number === null || of <= 0 ? null : Math.min(1, Math.max(0, number / of));
}

/** With a point or a comma. */
export function decimalOf(cell: string): number | null {
  return /^-?\d{1,9}([.,]\d{1,9})?$/.test(cell) ? Number(cell.replace(',', '.')) : null;
}

/** As SCORM 2004 (`PT1M3.5S`) and SCORM 1.2 (`00:01:03.50`) have it, or as a number. */
function secondsOf(cell: string): number | null {
  const number = decimalOf(cell);
  const [, h2, m2, s2] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/.exec(cell) ?? [];
  const [, h1, m1, s1] = /^(\d+):(\d\d):(\d\d(?:\.\d+)?)$/.exec(cell) ?? [];
  const parts = [h2 ?? h1, m2 ?? m1, s2 ?? s1];
  const seconds = number ?? (parts.every((one) => one === undefined) ? null : sum(parts));
  return seconds === null || seconds < 0 || seconds > 1_000_000 ? null : seconds;
}

function sum(parts: readonly (string | undefined)[]): number {
  const [hours, minutes, seconds] = parts.map((one) => Number(one ?? 0));
  return (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
}
