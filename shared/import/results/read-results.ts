/**
 * Results of a pilot session out of a table that a platform or a person made: Moodle's reports of a quiz and of a SCORM activity,
 * interactions as SCORM Cloud has them, and a table of one's own (learner; exercise; response; result). What is kept is numbers: nothing
 * of what the file calls a learner, and no text of it, is.
 */

import { fail, ok, type Result } from '../../base/result.ts';
import { mostItems, mostLearners, type PilotResultsData } from '../../model/pilots/results.ts';
import type { RecordId, Records } from '../../records/record.ts';
import { answersIn, type Answers } from './answers.ts';
import { columnsOf, knownColumns, type Columns } from './columns.ts';
import { decodeTable, type Encoding } from './decode.ts';
import { knownModule } from './exercises.ts';
import { findExercises } from './find-exercises.ts';
import { judge, type Judged } from './judge.ts';
import { note, type ResultNote } from './notes.ts';
import { readResultTable } from './table.ts';

export interface ReadResults {
  readonly data: Omit<PilotResultsData, 'taken'>;
  /** Answers that are taken. */
  readonly answers: number;
  readonly encoding: Encoding;
  readonly notes: readonly ResultNote[];
}

export function readResults(bytes: Uint8Array, records: Records, module: RecordId): Result<ReadResults> {
  const known = knownModule(records, module);
  if (!known) return fail('module.unknown', { module });
  const decoded = decodeTable(bytes);
  if (!decoded.ok) return decoded;
  const table = readResultTable(decoded.value.text, knownColumns);
  if (!table.ok) return table;
  const columns = columnsOf(table.value.names);
  if (!columns) return fail('results.columns');
  const given = answersIn(table.value, columns);
  if (given.answers.length === 0) return fail('results.nothing');
  if (given.learners > mostLearners) return fail('results.tooLarge');
  const found = findExercises(given.answers, { known, records, columns });
  if (!found.ok) return found;
  const judged = [...found.value.answers].map(([exercise, answers]) => judge(exercise, answers, given.learners));
  const kept = judged.filter(({ isJudged }) => isJudged);
  if (kept.length === 0) return fail('results.nothing');
  if (kept.length > mostItems) return fail('results.tooLarge');
  const { encoding } = decoded.value;
  const notes = [
    note('encoding', encoding.startsWith('windows') ? 1 : 0, encoding.startsWith('windows') ? [encoding] : []),
    ...found.value.notes,
    ...notesOf(judged, given),
    note('formulas', table.value.formulas),
  ].filter(({ count }) => count > 0);
  const answers = kept.reduce((sum, { item }) => sum + item.scores.filter((score) => score !== null).length, 0);
  return ok({ data: dataOf(columns, given, kept), answers, encoding, notes });
}

function dataOf(columns: Columns, { learners }: Answers, kept: readonly Judged[]): Omit<PilotResultsData, 'taken'> {
  return { source: columns.source, learners, items: kept.map(({ item }) => item) };
}

function notesOf(judged: readonly Judged[], { revisits, doubled, empty }: Answers): readonly ResultNote[] {
  const titles = (all: readonly Judged[]): readonly string[] => all.map(({ item }) => item.title);
  const sum = (of: (one: Judged) => number): number => judged.reduce((all, one) => all + of(one), 0);
  const unjudged = judged.filter(({ isJudged }) => !isJudged);
  const unread = judged.filter((one) => one.unread > 0);
  const choices = judged.filter(({ isJudged, lostChoices }) => isJudged && lostChoices);
  return [
    note('unjudged', unjudged.length, titles(unjudged)),
    note(
      'unread',
      sum((one) => one.unread),
      titles(unread),
    ),
    note('choices', choices.length, titles(choices)),
    note(
      'tries',
      sum((one) => one.tries),
    ),
    note('revisits', revisits),
    note('doubled', doubled),
    note('empty', empty),
  ];
}
