/** What the columns of the tables that are read are called, here and on the platforms, in the languages of the region. */

import { plainName } from './table.ts';

/** A row for each answer: our own table, and interactions as SCORM Cloud names them. */
const answerNames = {
  learner: [
    'learner',
    'learner id',
    'learnerid',
    'student',
    'student id',
    'participant',
    'user',
    'user id',
    'username',
    'registration id',
    'registrationid',
    'email',
    'email address',
    'e-mail',
    'learner email',
    'name',
    'learner name',
    'deltager',
    'kursist',
    'deltagare',
    'dalībnieks',
  ],
  exercise: [
    'exercise',
    'interaction id',
    'interactionid',
    'interaction',
    'question id',
    'id',
    'exercise id',
    'opgave',
    'øvelse',
    'uppgift',
    'övning',
    'uzdevums',
  ],
  title: [
    'title',
    'description',
    'interaction description',
    'question',
    'question text',
    'spørgsmål',
    'fråga',
    'jautājums',
  ],
  response: [
    'response',
    'learner response',
    'learnerresponse',
    'student response',
    'answer',
    'svar',
    'besvarelse',
    'atbilde',
  ],
  right: [
    'correct response',
    'correct responses',
    'correctresponses',
    'correct answer',
    'right answer',
    'rigtigt svar',
    'korrekt svar',
    'rätt svar',
    'pareizā atbilde',
  ],
  result: ['result', 'outcome', 'score', 'correct', 'resultat', 'rezultāts'],
  seconds: ['latency', 'seconds', 'duration', 'sekunder', 'sekundes'],
  attempt: ['attempt', 'attempt number', 'try', 'forsøg', 'försök', 'mēģinājums'],
} as const;

export type AnswerColumn = keyof typeof answerNames;

export interface AnswerColumns {
  readonly is: 'answers';
  readonly source: 'scorm-cloud' | 'table';
  readonly at: Readonly<Partial<Record<AnswerColumn, number>>>;
}

/** The columns of one question in a row for each attempt. */
export interface QuestionColumns {
  readonly number: number;
  readonly question?: number;
  readonly response?: number;
  readonly right?: number;
  readonly result?: number;
  /** Its column of marks, and how many can be had. */
  readonly mark?: { readonly at: number; readonly of: number };
}

/** A row for each attempt, as Moodle has it in the reports of a quiz and of a SCORM activity. */
export interface AttemptColumns {
  readonly is: 'attempts';
  readonly source: 'moodle-quiz' | 'moodle-scorm';
  readonly questions: readonly QuestionColumns[];
  readonly attempt: number | null;
  /** Columns before any of a question. */
  readonly before: number;
}

export type Columns = AnswerColumns | AttemptColumns;

const questionNames = {
  question: ['question', 'spørgsmål', 'fråga', 'jautājums'],
  response: ['response', 'svar', 'respons', 'besvarelse', 'atbilde'],
  right: ['right answer', 'rigtigt svar', 'korrekt svar', 'rätt svar', 'pareizā atbilde'],
  result: ['result', 'resultat', 'rezultāts'],
} as const;

const questionStems: ReadonlyMap<string, keyof typeof questionNames> = new Map(
  Object.entries(questionNames).flatMap(([column, stems]) =>
    stems.map((stem) => [stem, column as keyof typeof questionNames] as const),
  ),
);

const answerStems: ReadonlyMap<string, { readonly column: AnswerColumn; readonly rank: number }> = new Map(
  Object.entries(answerNames).flatMap(([column, stems]) =>
    stems.map((stem, rank) => [stem, { column: column as AnswerColumn, rank }] as const),
  ),
);

/** Null where these are no names of columns that are known. */
export function columnsOf(names: readonly string[]): Columns | null {
  return attemptColumns(names) ?? answerColumns(names);
}

/** How many names are known, for telling which row is the head, and what keeps its cells apart. */
export function knownColumns(names: readonly string[]): number {
  const columns = columnsOf(names);
  if (!columns) return 0;
  return columns.is === 'attempts' ? 100 + columns.questions.length : Object.keys(columns.at).length;
}

function answerColumns(names: readonly string[]): AnswerColumns | null {
  const ranks = new Map<AnswerColumn, { readonly rank: number; readonly at: number }>();
  for (const [at, name] of names.entries()) {
    const known = answerStems.get(plainName(name));
    if (!known) continue;
    const before = ranks.get(known.column);
    if (!before || known.rank < before.rank) ranks.set(known.column, { rank: known.rank, at });
  }
  const at = Object.fromEntries([...ranks].map(([column, one]) => [column, one.at])) as AnswerColumns['at'];
  const isWhole =
    at.learner !== undefined &&
    (at.exercise !== undefined || at.title !== undefined) &&
    (at.result !== undefined || (at.response !== undefined && at.right !== undefined));
  if (!isWhole) return null;
  const isCloud = names.some((name) => /^(interaction ?id|learner ?response|registration ?id)$/.test(name));
  return { is: 'answers', source: isCloud ? 'scorm-cloud' : 'table', at };
}

const numbered = /^(\D+?)\s*(\d{1,4})$/;
/** `Q. 3 /2.00`, whatever a question is called there. */
const marked = /^\D{1,16}(\d{1,4})\s*\/\s*(\d+(?:[.,]\d+)?)$/;

function attemptColumns(names: readonly string[]): AttemptColumns | null {
  const questions = new Map<number, { -readonly [Key in keyof QuestionColumns]: QuestionColumns[Key] }>();
  const of = (number: number) => {
    const one = questions.get(number) ?? { number };
    questions.set(number, one);
    return one;
  };
  let before = names.length;
  for (const [at, name] of names.entries()) {
    const [, stem = '', number] = numbered.exec(name) ?? [];
    const column = questionStems.get(stem);
    const [, place, most] = marked.exec(name) ?? [];
    if (column) of(Number(number))[column] = at;
    else if (most !== undefined) of(Number(place)).mark = { at, of: Number(most.replace(',', '.')) };
    else continue;
    before = Math.min(before, at);
  }
  const judged = [...questions.values()].filter(({ response, result, mark }) => response ?? result ?? mark?.at);
  if (judged.length === 0 || before === 0) return null;
  const attempt = names.findIndex((name) => answerNames.attempt.some((known) => known === name));
  return {
    is: 'attempts',
    // A SCORM activity counts from nothing, a quiz from one.
    source: questions.has(0) ? 'moodle-scorm' : 'moodle-quiz',
    questions: [...questions.values()].toSorted((a, b) => a.number - b.number),
    attempt: attempt === -1 ? null : attempt,
    before,
  };
}
