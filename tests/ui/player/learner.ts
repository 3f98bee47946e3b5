/** A learner at the keyboard and mouse: answers by accessible roles and names, as any client could. */

import { players, triedTypes, type TriedType } from '../../support/exercise-fixtures.ts';
import { driveOf } from './drive.ts';
import type { Frame, Locator, Page } from '@playwright/test';
import { plainExercise, type ExerciseData } from '../../../shared/blocks/exercises.ts';
import { exercisesOf, moduleView, pagesOf, type ModuleView } from '../../../shared/output/module-view.ts';
import type { Response } from '../../../shared/exercise/seam.ts';
import { shuffled } from '../../../shared/player/shuffle.ts';
import type { Records } from '../../../shared/records/record.ts';

/** Whether a part is open does not depend on the words that say so. */
const noWords = { right: '', wrong: '' };

export type Content = Page | Frame;

export function viewOf(records: Records, module: string): ModuleView {
  const view = moduleView(records, module, { language: null, audience: 'learner' });
  if (!view) throw new Error(`no module ${module}`);
  return view;
}

/** From the cover into the module, where that is what is shown. */
export async function begin(content: Content): Promise<void> {
  await content.locator('html.playing').waitFor();
  const start = content.locator('.cover .primary');
  if (await start.isVisible()) await start.click();
}

/** Answers every exercise of the open page. */
export async function answerPage(content: Content, view: ModuleView, page: string, right: boolean): Promise<void> {
  await begin(content);
  for (const exercise of exercisesOf(view)) {
    if (exercise.page !== page) continue;
    await answer(content.locator(`[id="${exercise.id}"]`), exercise.data, right);
  }
}

export async function answer(root: Locator, data: ExerciseData, right: boolean): Promise<void> {
  await driveOf(data).pointer(root, data, right ? bestAnswer(data) : worstAnswer(data));
  await root.locator('.button.check').click();
}

/** Goes through all pages to the result; `right` says how to answer, or leaves the exercises alone. */
export async function workThrough(content: Content, view: ModuleView, right: boolean | null): Promise<void> {
  const pages = pagesOf(view);
  await begin(content);
  for (const [index, page] of pages.entries()) {
    if (right !== null) await answerPage(content, view, page.id, right);
    const next = pages[index + 1];
    const name = next ? `${next.title} →` : 'Finish';
    await content.getByRole('button', { name, exact: true }).click();
  }
  await content.getByRole('heading', { name: 'Your result' }).waitFor();
}

function typeOf(data: ExerciseData): TriedType {
  const tried = triedTypes.find(({ name }) => name === data.type);
  if (!tried) throw new Error(`no fixtures for ${data.type}`);
  return tried;
}

export function bestAnswer(data: ExerciseData): Response {
  return typeOf(data).fixtures.best(plainExercise(data));
}

const worst = new WeakMap<ExerciseData, Response>();

/** Of many answers the first that earns least, with no part left open. */
export function worstAnswer(data: ExerciseData): Response {
  const known = worst.get(data);
  if (known !== undefined) return known;
  const { type, fixtures } = typeOf(data);
  const plain = plainExercise(data);
  let random = 7;
  const pick = (below: number) => shuffled([...Array(Math.max(1, below)).keys()], random++)[0] ?? 0;
  let found: Response | undefined;
  let least = Infinity;
  for (let tries = 0; tries < 2000 && least > 0; tries++) {
    const tried = fixtures.any(plain, pick);
    if (players[data.type]?.missing?.(plain, tried, noWords)) continue;
    const { points } = type.score(plain, tried);
    if (points >= least) continue;
    found = tried;
    least = points;
  }
  if (found === undefined) throw new Error(`no whole answer to ${data.type} in 2000 tries`);
  worst.set(data, found);
  return found;
}
