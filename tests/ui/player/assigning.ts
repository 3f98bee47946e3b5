/** Dragging with a real mouse, and choosing in a list with keys. */

import { expect, type Locator, type Page } from '@playwright/test';
import type { Assignment } from '../../../shared/exercises/assign.ts';
import { reach } from './reach.ts';

/** Drags by the upper left corner, where no control is. */
export async function dragTo(what: Locator, where: Locator): Promise<void> {
  await what.scrollIntoViewIfNeeded();
  await what.dragTo(where, { sourcePosition: { x: 6, y: 6 }, steps: 6 });
}

export async function chooseByKeys(page: Page, root: Locator, answer: Assignment): Promise<void> {
  for (const [source, target] of Object.entries(answer)) {
    await chooseInList(page, root.locator(`.source[data-source="${source}"] select`), target);
  }
}

export async function chooseInList(page: Page, select: Locator, value: string): Promise<void> {
  await reach(page, select);
  const count = await select.locator('option').count();
  for (let steps = 0; steps < count; steps++) await page.keyboard.press('ArrowUp');
  for (let steps = 0; steps < count && (await select.inputValue()) !== value; steps++) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(select).toHaveValue(value);
}
