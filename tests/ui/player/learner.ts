/** A learner at the keyboard and mouse: answers by accessible roles and names, as any client could. */

import type { Frame, Locator, Page } from '@playwright/test';
import type { ExerciseData } from '../../../shared/exercises/registry.ts';
import { exercisesOf, moduleView, pagesOf, type ModuleView } from '../../../shared/export/module-view.ts';
import type { Records } from '../../../shared/records/record.ts';

export type Content = Page | Frame;

export function viewOf(records: Records, module: string): ModuleView {
  const view = moduleView(records, module, { language: null, audience: 'learner' });
  if (!view) throw new Error(`no module ${module}`);
  return view;
}

/** Answers every exercise of the open page. */
export async function answerPage(content: Content, view: ModuleView, page: string, right: boolean): Promise<void> {
  for (const exercise of exercisesOf(view)) {
    if (exercise.page !== page) continue;
    await answer(content.locator(`[id="${exercise.id}"]`), exercise.data, right);
  }
}

export async function answer(root: Locator, data: ExerciseData, right: boolean): Promise<void> {
  for (const name of choices(data, right)) {
    const role = data.type === 'multiple-response' ? 'checkbox' : 'radio';
    await root.getByRole(role, { name, exact: true }).check();
  }
  await root.getByRole('button', { name: 'Check answer' }).click();
}

/** Goes through all pages to the result; `right` says how to answer, or leaves the exercises alone. */
export async function workThrough(content: Content, view: ModuleView, right: boolean | null): Promise<void> {
  const pages = pagesOf(view);
  for (const [index, page] of pages.entries()) {
    if (right !== null) await answerPage(content, view, page.id, right);
    const next = pages[index + 1];
    const name = next ? `${next.title} →` : 'Finish';
    await content.getByRole('button', { name, exact: true }).click();
  }
  await content.getByRole('heading', { name: 'Your result' }).waitFor();
}

function choices(data: ExerciseData, right: boolean): readonly string[] {
  if (data.type === 'true-false') return [data.answer === right ? 'True' : 'False'];
  const wanted = data.options.filter((option) => option.correct === right).map((option) => option.text);
  return data.type === 'single-choice' ? wanted.slice(0, 1) : wanted;
}
