/** How a learner answers each type by pointer and by keys alone; each type's way is a file in `types/`, found by name. */

import { readdirSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { ExerciseData } from '../../../shared/exercises/registry.ts';
import type { Response } from '../../../shared/exercises/seam.ts';

export interface Drive<Data, Answer extends Response> {
  /** Clicks, drags and types as with a mouse, until the exercise holds this answer. Does not press its button. */
  pointer(root: Locator, data: Data, answer: Answer): Promise<void>;
  /** The same with keys alone, from wherever the focus is: `reach` comes to an element by Tab as a person would. */
  keyboard(page: Page, root: Locator, data: Data, answer: Answer): Promise<void>;
}

const folder = new URL('./types/', import.meta.url);
const loaded = await Promise.all(
  readdirSync(folder).map(async (name): Promise<[string, Drive<ExerciseData, Response>]> => {
    const module = (await import(new URL(name, folder).href)) as { drive: Drive<ExerciseData, Response> };
    return [name.replace('.ts', ''), module.drive];
  }),
);
const drives = new Map(loaded);

export function driveOf(data: ExerciseData): Drive<ExerciseData, Response> {
  const drive = drives.get(data.type);
  if (!drive) throw new Error(`nobody knows how to answer ${data.type}: add tests/ui/player/types/${data.type}.ts`);
  return drive;
}

/** Comes to an element with Tab, as a person would; fails when it cannot be reached. */
export async function reach(page: Page, target: Locator): Promise<void> {
  const there = () =>
    target.evaluate((element) => element === document.activeElement || element.contains(document.activeElement));
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let steps = 0; steps < 250; steps++) {
      if (await there()) return;
      await page.keyboard.press(key);
    }
  }
  throw new Error('the keyboard does not reach it');
}
