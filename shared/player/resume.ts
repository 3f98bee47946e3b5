/** What of an earlier visit still holds: the module may have been edited and published again since. */

import type { Response } from '../exercise/seam.ts';
import type { ContentExercise, PackageContent } from '../output/page/content.ts';
import type { AnyPlayerExercise } from './exercise.ts';
import { shortName, tagLength } from '../base/short-name.ts';
import { decodePositional } from './positional.ts';
import { decodeState, encodeState, type Answered, type Encoded, type Names, type State } from './state.ts';
import type { Launch } from './tracking/driver.ts';

type Types = Readonly<Record<string, AnyPlayerExercise>>;

/** How everything of a module is called in suspend_data. */
export function namesOf({ pages, tests, exercises }: PackageContent, types: Types): Names {
  return {
    pages: pages.map(({ id }) => shortName(id)),
    tests: tests.map(({ id }) => shortName(id)),
    exercises: exercises.map(({ id, data }) => {
      const judged = [data.type, data.points > 0, types[data.type]?.right?.(data) ?? null];
      return { name: shortName(id), tag: shortName(JSON.stringify(judged), tagLength), points: data.points };
    }),
  };
}

/** The state as it is suspended. */
export function suspend(
  state: State,
  content: PackageContent,
  types: Types,
  { limit, own }: { readonly limit: number; readonly own: (answered: Answered) => boolean },
): Encoded {
  const answered = state.answered.map((answer) => {
    const data = content.exercises[answer.exercise]?.data;
    const keep = data && types[data.type]?.keep;
    return data && keep && answer.response !== undefined
      ? { ...answer, response: keep(data, answer.response) }
      : answer;
  });
  return encodeState({ ...state, answered }, namesOf(content, types), limit, own);
}

export interface Resumed {
  /** Null to begin anew. */
  readonly state: State | null;
  /** There was an earlier visit of which nothing could be taken over. */
  readonly lost: boolean;
}

/** `percentOf` is the score that a state comes to. */
export function resume(
  launch: Launch,
  content: PackageContent,
  types: Types,
  percentOf: (state: State) => number | null,
): Resumed {
  const { pages, exercises, tests } = content;
  if (launch.suspended === '') return { state: null, lost: false };
  const decoded = decodeState(launch.suspended, namesOf(content, types));
  if (decoded) {
    const answered = decoded.state.answered.flatMap((answer): readonly Answered[] => {
      const asked = exercises[answer.exercise];
      const type = asked && types[asked.data.type];
      return asked && type ? standing(answer, decoded.changed.has(answer.exercise), asked, type) : [];
    });
    return { state: { ...decoded.state, answered }, lost: false };
  }
  const positional = decodePositional(launch.suspended, pages.length, exercises.length, tests.length);
  const sure =
    positional !== null &&
    fitsPlaces(positional, launch, content, types) &&
    scoreOf(launch) === wholePercent(percentOf(positional));
  return { state: sure ? positional : null, lost: !sure };
}

/** An answer as it stands now: as it was, with what is left of it to be answered again, or gone. */
function standing(
  answered: Answered,
  changed: boolean,
  { data, test }: ContentExercise,
  type: AnyPlayerExercise,
): readonly Answered[] {
  const { attempts, points, open, earlier = 0 } = answered;
  const kept = answered.response;
  // It had no room: its result stands as long as it would be judged in the same way.
  if (kept === undefined && !changed) return [answered];
  // What is being worked on can still be put right: whatever fits stays.
  const response = kept === undefined ? null : recalled(kept, changed && !open, data, type);
  // Begun and not judged, or nothing to judge: what is left of it goes on.
  if (attempts === 0 || (!type.right && !changed)) {
    if (response !== null) return [{ ...answered, response }];
    return earlier > 0 ? [{ ...answered, response: undefined, open: false }] : [];
  }
  const whole = response !== null && same(type.keep?.(data, response) ?? response, kept);
  const judged = whole && !open ? type.score(data, response).points : null;
  if (whole && (!changed || judged === points)) return [{ ...answered, response }];
  // A test that was handed in is over.
  if (test !== null) return [];
  const left = response === null ? { response: undefined, open: false } : { response, open: true };
  return [{ exercise: answered.exercise, attempts: 0, points: 0, ...left, earlier: earlier + attempts }];
}

function recalled(
  kept: Response,
  changed: boolean,
  data: ContentExercise['data'],
  type: AnyPlayerExercise,
): Response | null {
  const response = type.recall ? type.recall(data, kept, changed) : kept;
  return response !== null && type.isResponse(data, response) ? response : null;
}

/**
 * Whether answers stored by place can be known to be where they were: the page that was open has its id at that place, and
 * every answer earns what it was told to. All together must come to the score that the platform has, too.
 */
function fitsPlaces(state: State, launch: Launch, content: PackageContent, types: Types): boolean {
  if (content.pages[state.page]?.id !== launch.location) return false;
  const earnsTheSame = ({ exercise, attempts, points, response, open }: Answered): boolean => {
    const data = content.exercises[exercise]?.data;
    const type = data && types[data.type];
    if (!data || !type || points > data.points || response === undefined) return false;
    if (!type.isResponse(data, response)) return false;
    const worth = type.score(data, response).points;
    return open || (attempts === 1 ? worth === points : worth <= points);
  };
  return state.answered.every(earnsTheSame);
}

/** The first form came with whole percentages. */
function wholePercent(percent: number | null): number | null {
  return percent === null ? null : Math.floor(percent);
}

function scoreOf({ score = '' }: Launch): number | null {
  return score === '' ? null : Number(score);
}

export function same(a: Response | undefined, b: Response | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
