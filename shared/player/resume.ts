/** What of an earlier visit still holds: the module may have been edited and published again since. */

import { standing, tagOf, type Scoring } from '../exercise/standing.ts';
import type { PackageContent } from '../output/page/content.ts';
import { shortName } from '../base/short-name.ts';
import { decodePositional } from './positional.ts';
import { decodeState, encodeState, type Answered, type Encoded, type Names, type State } from './state.ts';
import type { Launch } from './tracking/driver.ts';

type Types = Readonly<Record<string, Scoring>>;

/** How everything of a module is called in suspend_data. */
export function namesOf({ pages, tests, exercises }: PackageContent, types: Types): Names {
  return {
    pages: pages.map(({ id }) => shortName(id)),
    tests: tests.map(({ id }) => shortName(id)),
    exercises: exercises.map(({ id, data }) => ({
      name: shortName(id),
      tag: tagOf(data, types[data.type]),
      points: data.points,
    })),
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
  // It may have been suspended by a package in several languages: the one that was read stands first.
  const suspended = launch.suspended.replace(/^L1[^;]*;/, '');
  if (suspended === '') return { state: null, lost: false };
  const decoded = decodeState(suspended, namesOf(content, types));
  if (decoded) {
    const answered = decoded.state.answered.flatMap((answer): readonly Answered[] => {
      const asked = exercises[answer.exercise];
      const type = asked && types[asked.data.type];
      const stands = asked && type && standing(answer, decoded.changed.has(answer.exercise), asked, type);
      return stands ? [stands] : [];
    });
    return { state: { ...decoded.state, answered }, lost: false };
  }
  const positional = decodePositional(suspended, pages.length, exercises.length, tests.length);
  const sure =
    positional !== null &&
    fitsPlaces(positional, launch, content, types) &&
    scoreOf(launch) === wholePercent(percentOf(positional));
  return { state: sure ? positional : null, lost: !sure };
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
