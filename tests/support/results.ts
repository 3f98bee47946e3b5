/** Tables of results as platforms write them, of learners who answer the exercises of a module of the sample. */

import { exerciseType, plainExercise } from '../../shared/blocks/exercises.ts';
import { exercisesOf, moduleView } from '../../shared/output/module-view.ts';
import { scorm12Interaction } from '../../shared/output/tracking/scorm12.ts';
import { scorm2004Interaction } from '../../shared/output/tracking/scorm2004.ts';
import type { Records } from '../../shared/records/record.ts';

export interface Told {
  /** As packages name it. */
  readonly id: string;
  readonly source: string;
  readonly title: string;
  readonly part: string | null;
  readonly result: 'correct' | 'incorrect' | 'neutral';
  readonly response12: string;
  readonly right12: string;
  readonly response2004: string;
}

/** What one learner answers: of each exercise the answer that `pick` chooses among those that there are. */
export function answersOf(records: Records, module: string, pick: (below: number) => number): readonly Told[] {
  const view = moduleView(records, module, { language: null, audience: 'learner' });
  if (!view) throw new Error('no module');
  return exercisesOf(view).flatMap(({ id, source, data }) => {
    const type = exerciseType(data);
    const plain = plainExercise(data);
    const all = type.answers(plain);
    const answer = all[pick(all.length)];
    if (answer === undefined) return [];
    const { result } = type.score(plain, answer as never);
    return type.report(plain, answer as never).map((report): Told => {
      const twelve = scorm12Interaction(report);
      return {
        id,
        source,
        title: plain.prompt,
        part: report.part ?? null,
        result,
        response12: twelve.studentResponse,
        right12: twelve.correctResponses.join(','),
        response2004: scorm2004Interaction(report).learnerResponse,
      };
    });
  });
}

export function csv(rows: readonly (readonly (string | number)[])[], separator = ','): string {
  return rows.map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(separator)).join('\r\n');
}

/** Moodle's interactions report of a SCORM activity: a row for each attempt, tabs between cells, questions from 0. */
export function moodleScorm(all: readonly (readonly Told[])[], names: readonly string[]): string {
  const most = Math.max(...all.map(({ length }) => length));
  const places = Array.from({ length: most }, (_, at) => at);
  const head = ['Name', 'Email address', 'Attempt', 'Started on', 'Last accessed on', 'Score', 'B1'];
  const rows = all.map((told, learner) => [
    names[learner] ?? '',
    `${(names[learner] ?? '').replaceAll(' ', '.')}@example.org`,
    1,
    'Monday, 4 May 2026, 9:00 AM',
    'Monday, 4 May 2026, 3:00 PM',
    50,
    '50/100',
    ...places.flatMap((at) => {
      const one = told[at];
      const id = one ? [one.id, ...(one.part === null ? [] : [one.part]), 1].join('.') : '';
      const result = one?.result === 'incorrect' ? 'wrong' : (one?.result ?? '');
      return [id, one?.response12 ?? '', one?.right12 ?? '', result];
    }),
  ]);
  const columns = places.flatMap((at) => [`Question ${at}`, `Response ${at}`, `Right answer ${at}`, `Result ${at}`]);
  return csv([[...head, ...columns], ...rows], '\t');
}

/** Interactions by the names that SCORM Cloud has for them: a row for each answer. */
export function scormCloud(all: readonly (readonly Told[])[], names: readonly string[]): string {
  const head = [
    'registrationId',
    'learnerId',
    'id',
    'type',
    'learnerResponse',
    'correctResponses',
    'result',
    'latency',
  ];
  return csv([
    head,
    ...all.flatMap((told, learner) =>
      told.map((one) => [
        `r-${learner}`,
        names[learner] ?? '',
        [one.id, ...(one.part === null ? [] : [one.part]), 1].join('.'),
        'choice',
        one.response2004,
        '',
        one.result,
        'PT1M3.5S',
      ]),
    ),
  ]);
}
