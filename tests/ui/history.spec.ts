/** Many steps in the real editor, in the long trials hundreds: undone to the start, redone to the end, the stored programme equal to the byte. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { stableJson } from '../../shared/base/json.ts';
import { unwrap } from '../../shared/base/result.ts';
import { openProjectFile } from '../../electron/core/project/open-project.ts';
import { openSample, removeHome, startApp, type RunningApp } from './app.ts';

const steps = process.env['MODULEWRIGHT_TRIALS'] === 'full' ? 500 : 40;

/** The programme as the file holds it, read by a second opener. */
async function stored(page: Page, app: RunningApp): Promise<string> {
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  const folder = join(app.home, 'programmes');
  const name = readdirSync(folder).find((file) => file.endsWith('.mwp')) ?? '';
  const file = unwrap(await openProjectFile(join(folder, name), null));
  const { records } = unwrap(await file.snapshot());
  await file.close();
  return stableJson(records.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
}

test(`${steps} steps back to the start and forth to the end`, async ({ page }) => {
  const app = await startApp();
  await openSample(page, app);
  const start = await stored(page, app);
  const sheet = page.getByRole('textbox', { name: /^Text of the page/ });
  await sheet.getByText('Drive through almost any region').click();
  await page.keyboard.press('End');
  // A letter and a new paragraph: two steps of two kinds each time.
  for (let step = 0; step < steps; step += 2) {
    await page.keyboard.press('x');
    await page.keyboard.press('Enter');
  }
  const end = await stored(page, app);
  expect(end).not.toBe(start);
  for (let step = 0; step < steps; step++) await page.keyboard.press('Control+z');
  expect(await stored(page, app)).toBe(start);
  for (let step = 0; step < steps; step++) await page.keyboard.press('Control+Shift+z');
  expect(await stored(page, app)).toBe(end);
  await app.stop();
  removeHome(app.home);
});
