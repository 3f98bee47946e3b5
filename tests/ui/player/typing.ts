/** Writing into a field with keys alone, over what stands there. */

import type { Locator, Page } from '@playwright/test';
import { reach } from './reach.ts';

export async function typeByKeys(page: Page, field: Locator, text: string): Promise<void> {
  await reach(page, field);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.type(text);
}
