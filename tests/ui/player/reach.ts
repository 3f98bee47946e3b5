/** What a type's driver does, and how the keyboard gets anywhere. */

import type { Locator, Page } from '@playwright/test';
import type { Response } from '../../../shared/exercise/seam.ts';

export interface Drive<Data, Answer extends Response> {
  /** Clicks, drags and types as with a mouse, until the exercise holds this answer. Does not press its button. */
  pointer(root: Locator, data: Data, answer: Answer): Promise<void>;
  /** The same with keys alone, from wherever the focus is: `reach` comes to an element by Tab as a person would. */
  keyboard(page: Page, root: Locator, data: Data, answer: Answer): Promise<void>;
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
