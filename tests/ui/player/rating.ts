/** Rating statements with a mouse, and with the arrow keys of a radio group. */

import { expect, type Locator, type Page } from '@playwright/test';
import type { Ratings } from '../../../shared/exercise/rating.ts';
import { reach } from './reach.ts';

export async function rateByPointer(root: Locator, ratings: Ratings): Promise<void> {
  for (const [statement, point] of Object.entries(ratings)) {
    await root.locator(`[data-statement="${statement}"] label:has([value="${point}"])`).click();
  }
}

export async function rateByKeys(page: Page, root: Locator, ratings: Ratings): Promise<void> {
  for (const [statement, point] of Object.entries(ratings)) {
    const group = root.locator(`[data-statement="${statement}"]`);
    const wanted = group.locator(`[value="${point}"]`);
    await reach(page, group);
    await page.keyboard.press('Space');
    for (let steps = 0; steps < 11 && !(await wanted.isChecked()); steps++) await page.keyboard.press('ArrowRight');
    await expect(wanted).toBeChecked();
  }
}
