/**
 * What becomes of what learners hold, when a package takes the place of an older one: asked of the player's own code, so that
 * what is said beforehand is what it does.
 */

import { exerciseType, type PlainExercise } from '../../blocks/exercises.ts';
import { shortName } from '../../base/short-name.ts';
import { same, standing, tagOf, type Scoring } from '../../exercise/standing.ts';
import type { ContentExercise } from '../page/content.ts';

/**
 * Of all answers to an exercise. `kept`: every one, whatever it was. `partly`: what names a part that is there no more is lost, or asked for
 * again where it was judged. `again`: something else is right, so that an answer stands only where it is known to be worth
 * the same. `gone`: every one is lost.
 */
export type Fate = 'kept' | 'partly' | 'again' | 'gone';

/** By the ids of the older package. */
export interface Fates {
  readonly exercises: ReadonlyMap<string, Fate>;
  /** Whether the results of a test are kept. */
  readonly tests: ReadonlyMap<string, boolean>;
}

/** What of a package is asked about: all that it asks. */
export interface Asked {
  readonly exercises: readonly Pick<ContentExercise, 'id' | 'data' | 'page' | 'test'>[];
  readonly tests: readonly { readonly id: string }[];
}

export function fatesOf(before: Asked, after: Asked): Fates {
  const [was, is] = [before, after].map(({ exercises }) => unique(exercises.map(({ id }) => id)));
  const [tests, testsNow] = [before, after].map((content) => unique(content.tests.map(({ id }) => id)));
  const now = new Map(after.exercises.map((exercise) => [exercise.id, exercise]));
  return {
    exercises: new Map(
      before.exercises.map((exercise) => {
        const { id } = exercise;
        const asked = now.get(id);
        return [id, asked && was?.has(id) && is?.has(id) ? fateOf(exercise, asked) : 'gone'];
      }),
    ),
    tests: new Map(before.tests.map(({ id }) => [id, tests?.has(id) === true && testsNow?.has(id) === true])),
  };
}

/** Answers are legal part by part, so that those which use every part between them speak for all. */
function fateOf({ data }: Asked['exercises'][number], now: Asked['exercises'][number]): Fate {
  const type = scoringOf(data);
  if (tagOf(data, type) !== tagOf(now.data, scoringOf(now.data))) return 'again';
  const answers = exerciseType(data)
    .answers(data as never)
    .filter((answer) => type.isResponse(data, answer));
  const isKept = answers.every((answer) => {
    const kept = type.keep?.(data, answer) ?? answer;
    const stood = standing({ attempts: 1, points: 0, response: kept, open: false }, false, now, type);
    const response = stood?.response;
    return stood?.attempts === 1 && response !== undefined && same(type.keep?.(now.data, response) ?? response, kept);
  });
  return isKept ? 'kept' : 'partly';
}

function scoringOf(data: PlainExercise): Scoring {
  return exerciseType(data);
}

/** The ids whose short names are nobody else's: what two share is nobody's. */
function unique(ids: readonly string[]): ReadonlySet<string> {
  const names = new Map<string, number>();
  for (const id of ids) names.set(shortName(id), (names.get(shortName(id)) ?? 0) + 1);
  return new Set(ids.filter((id) => names.get(shortName(id)) === 1));
}
