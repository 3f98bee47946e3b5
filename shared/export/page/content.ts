/** What the player is told about a module: a classic script, because a module or a fetch would not load from a file. */

import type { ExerciseData } from '../../exercises/registry.ts';
import type { LearnerText } from '../../i18n/learner/index.ts';
import type { CompletionRule } from '../../programme/schema.ts';
import { exercisesOf, pagesOf, type ModuleView } from '../module-view.ts';
import { readingMinutes } from './minutes.ts';

export interface PackageContent {
  readonly id: string;
  readonly title: string;
  /** Percentage needed to pass, or null. */
  readonly passMark: number | null;
  readonly completion: CompletionRule;
  readonly pages: readonly { readonly id: string; readonly title: string; readonly minutes: number }[];
  readonly exercises: readonly { readonly id: string; readonly page: string; readonly data: ExerciseData }[];
  readonly text: LearnerText;
}

export function packageContent(view: ModuleView): PackageContent {
  return {
    id: view.id,
    title: view.data.title,
    passMark: view.data.passMark,
    completion: view.data.completion,
    pages: pagesOf(view).map((page) => ({ id: page.id, title: page.title, minutes: readingMinutes(page) })),
    exercises: exercisesOf(view).map(({ id, page, data }) => ({ id, page, data })),
    text: view.text,
  };
}

/** The text of content.js. Every `<` is escaped, so that no title can close a script or open a comment. */
export function contentScript(view: ModuleView): string {
  const json = JSON.stringify(packageContent(view))
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
  return `globalThis.modulewrightContent = ${json.toWellFormed()};\n`;
}
