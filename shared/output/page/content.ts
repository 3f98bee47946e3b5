/** What the player is told about a module: a classic script, because a module or a fetch would not load from a file. */

import type { LearnerTest } from '../../blocks/test/schema.ts';
import { scriptJson } from '../../base/json.ts';
import { plainExercise, type ExerciseData, type PlainExercise } from '../../blocks/exercises.ts';
import { exerciseText, type LearnerText } from '../../words/learner.ts';
import type { Policy } from '../../model/programme/completions.ts';
import { activityOf } from '../activity.ts';
import type { Standard } from '../tracking/standard.ts';
import { exercisesOf, pagesOf, testsOf, type ModuleView } from '../module-view.ts';
import { readingMinutes } from './minutes.ts';

export interface ContentExercise {
  readonly id: string;
  readonly page: string;
  /** The test that asks it, or null when it stands on the page by itself. */
  readonly test: string | null;
  readonly data: PlainExercise;
}

export interface ContentTest {
  readonly id: string;
  readonly data: Omit<LearnerTest, 'exercises'>;
  /** Places of its candidates among the exercises. */
  readonly exercises: readonly number[];
}

export interface ContentGoal {
  readonly id: string;
  readonly text: string;
  /** Nobody passes without meeting it, where the module has a mark for goals. */
  readonly must: boolean;
  readonly exercises: readonly string[];
  /** That teach it. */
  readonly pages: readonly string[];
}

export interface PackageContent extends Policy {
  readonly id: string;
  /** What it is called where names are addresses. */
  readonly activity: string;
  /** Which API the package speaks. */
  readonly standard: Standard;
  /** The platform is told of results alone, and of no single answer or goal. */
  readonly quiet?: true;
  /** Characters that it may suspend where it shares a platform's record with others; left out where it does not. */
  readonly room?: number;
  readonly title: string;
  /** Whether whoever has done it can print a page that says so. */
  readonly certificate: boolean;
  readonly pages: readonly { readonly id: string; readonly title: string; readonly minutes: number }[];
  readonly exercises: readonly ContentExercise[];
  readonly tests: readonly ContentTest[];
  /** Goals with the ids of the exercises that assess them, and of the pages that teach them. */
  readonly goals: readonly ContentGoal[];
  readonly text: LearnerText;
  /** The words of each exercise type in use. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** How much of what a learner does a package tells and keeps. */
export interface Telling {
  /** Characters of its own in what a platform keeps; left out where it has all that there are. */
  readonly room?: number;
  /** Of results alone, and of no single answer or goal. */
  readonly quiet?: boolean;
}

export function packageContent(view: ModuleView, standard: Standard, { room, quiet }: Telling = {}): PackageContent {
  const exercises = exercisesOf(view);
  const types = [...new Set(exercises.map(({ data }) => data.type))].sort();
  return {
    id: view.id,
    activity: activityOf(view.id),
    standard,
    ...(room === undefined ? {} : { room }),
    ...(quiet ? { quiet } : {}),
    title: view.data.title,
    passMark: view.data.passMark,
    goalMark: view.data.goalMark,
    counts: view.data.counts,
    completion: view.data.completion,
    certificate: view.data.certificate === true,
    pages: pagesOf(view).map((page) => ({ id: page.id, title: page.title, minutes: readingMinutes(page) })),
    exercises: exercises.map(({ id, page, test, data }) => ({ id, page, test, data: forPlayer(data) })),
    tests: testsOf(view).map(({ id, data: { exercises: _exercises, ...data } }) => ({
      id,
      data,
      exercises: exercises.flatMap((exercise, index) => (exercise.test === id ? [index] : [])),
    })),
    goals: assessedGoals(view),
    text: view.text,
    words: Object.fromEntries(types.map((type) => [type, exerciseText(type, view.language)])),
  };
}

/** Goals with the ids of the exercises that assess them; a goal that nothing scored assesses is no objective. */
export function assessedGoals(view: ModuleView): PackageContent['goals'] {
  const exercises = exercisesOf(view);
  return view.goals.flatMap(({ id, data, targets, taught }) => {
    const assessed = exercises.filter(
      ({ page, source, data: { points } }) => points > 0 && (targets.has(source) || targets.has(page)),
    );
    const ids = assessed.map((exercise) => exercise.id);
    const pages = pagesOf(view).flatMap((page) =>
      taught.has(page.id) || page.blocks.some((block) => taught.has(block.id)) ? page.id : [],
    );
    return assessed.length === 0 ? [] : [{ id, text: data.text, must: data.must === true, exercises: ids, pages }];
  });
}

/** The text of content.js, the same for equal records whatever the order of their members. */
export function contentScript(view: ModuleView, standard: Standard, telling: Telling): string {
  return `globalThis.modulewrightContent = ${scriptJson(packageContent(view, standard, telling))};\n`;
}

/** Words without marks: what has more than words stands in the page. Tags are the author's, for drawing. */
function forPlayer(data: ExerciseData): PlainExercise {
  return { ...plainExercise(data), tags: [] };
}
