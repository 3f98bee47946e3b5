/** Which exercise each answer is to: by the id that a package sent, then by its words, then by its place in the only test of that length. */

import { fail, ok, type Result } from '../../base/result.ts';
import { recordOf, type Records } from '../../records/record.ts';
import type { Answer } from './answers.ts';
import type { Columns } from './columns.ts';
import { isExerciseOf, type KnownExercise, type KnownModule } from './exercises.ts';
import { note, type ResultNote } from './notes.ts';

export interface FoundAnswer extends Answer {
  /** Which try it was, where the id says so. */
  readonly tryNumber: number;
}

interface Found {
  readonly answers: ReadonlyMap<KnownExercise, readonly FoundAnswer[]>;
  readonly notes: readonly ResultNote[];
}

interface Where {
  readonly known: KnownModule;
  readonly records: Records;
  readonly columns: Columns;
}

type Match =
  | { readonly is: 'found'; readonly exercise: KnownExercise; readonly tryNumber: number }
  | { readonly is: 'several' | 'unknown' }
  /** Of another module. */
  | { readonly is: 'elsewhere'; readonly module: string };

export function findExercises(answers: readonly Answer[], where: Where): Result<Found> {
  const { columns } = where;
  const isNamed = answers.some(({ id, title }) => id !== '' || title !== '');
  // What a SCORM activity numbers are entries, and no questions.
  const byNumber =
    isNamed || columns.is !== 'attempts' || columns.source !== 'moodle-quiz'
      ? null
      : where.known.byNumber(columns.questions.length);
  if (!isNamed && !byNumber) return fail('results.noNames');
  const numbers = new Map(columns.is === 'attempts' ? columns.questions.map(({ number }, at) => [number, at]) : []);
  const matches = new Map<string, Match>();
  const found = new Map<KnownExercise, FoundAnswer[]>();
  const missed = { several: new Set<string>(), unknown: new Set<string>(), elsewhere: new Set<string>() };
  const modules = new Set<string>();
  for (const answer of answers) {
    const key = JSON.stringify([answer.id, answer.title, byNumber && answer.number]);
    const exercise = byNumber?.[numbers.get(answer.number ?? -1) ?? -1];
    const match = matches.get(key) ?? (exercise ? { is: 'found', exercise, tryNumber: 1 } : matchOf(answer, where));
    matches.set(key, match);
    if (match.is === 'found') {
      const all = found.get(match.exercise) ?? [];
      found.set(match.exercise, all);
      all.push({ ...answer, tryNumber: match.tryNumber });
    } else {
      missed[match.is].add(answer.title || answer.id);
      if (match.is === 'elsewhere') modules.add(match.module);
    }
  }
  if (found.size === 0) {
    const [other] = modules;
    return other === undefined ? fail('results.noneKnown') : fail('results.otherModule', { module: other });
  }
  return ok({
    answers: found,
    notes: [
      note('unknown', missed.unknown.size, [...missed.unknown]),
      note('elsewhere', missed.elsewhere.size, [...modules]),
      note('several', missed.several.size, [...missed.several]),
      note('byNumber', byNumber ? found.size : 0),
    ],
  });
}

function matchOf({ id, title }: Answer, { known, records }: Where): Match {
  for (const [name, tryNumber] of namesIn(id)) {
    const exercise = known.byId(name);
    if (exercise) return { is: 'found', exercise, tryNumber };
  }
  for (const [name] of namesIn(id)) {
    // In a test the exercise is named behind it.
    const block = [name, name.slice(name.indexOf('_') + 1)].find((one) => isExerciseOf(records, one));
    if (block !== undefined) return { is: 'elsewhere', module: moduleOf(records, block) };
  }
  const exercise = title === '' ? undefined : known.byTitle(title);
  if (exercise === 'several') return { is: 'several' };
  return exercise ? { is: 'found', exercise, tryNumber: 1 } : { is: 'unknown' };
}

/** `id`, `id.try` and `id.part.try`, which may stand behind an address. */
function namesIn(id: string): readonly (readonly [name: string, tryNumber: number])[] {
  const own = id.slice(Math.max(id.lastIndexOf('/'), id.lastIndexOf('#')) + 1);
  const [name = '', ...rest] = own.split('.');
  const last = rest.at(-1);
  const tryNumber = last !== undefined && /^\d{1,6}$/.test(last) ? Number(last) : 1;
  return rest.length > 2 || name === '' ? [] : [[name, tryNumber]];
}

function moduleOf(records: Records, block: string): string {
  let id: string | null = block;
  while (id !== null) {
    const module = recordOf(records, 'module', id);
    if (module) return module.data.code || module.data.title;
    id = records.get(id)?.parent ?? null;
  }
  return '';
}
