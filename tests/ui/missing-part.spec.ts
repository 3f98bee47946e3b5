/** The core has gone when a part of the screens is first opened, or its code cannot be had: no word is lost by it. */

import { expect, test } from '@playwright/test';
import { removeHome, startAppProcess, startProgramme, type AppProcess } from './app.ts';

let app: AppProcess;

test.beforeEach(async () => {
  app = await startAppProcess();
});
test.afterEach(async () => {
  await app.stop();
  removeHome(app.home);
});

test('a workspace that was never opened opens after the core was killed', async ({ page }) => {
  await startProgramme(page, app, 'Missing');
  await expect(page.locator('html[data-parts="kept"]')).toBeAttached();
  await app.kill9();
  await page.keyboard.type('Written meanwhile.');
  await page.keyboard.press('Control+1');
  await expect(page.getByRole('navigation', { name: 'Plan' })).toBeVisible();
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('textbox', { name: /^Text of the page/ })).toContainText('Written meanwhile.');
});

test('a workspace whose code cannot be had says so, and all others go on', async ({ page }) => {
  await page.route(/publish-workspace/, (route) => route.abort());
  await startProgramme(page, app, 'Missing');
  await page.keyboard.type('Written before.');
  await page.keyboard.press('Control+5');
  await expect(page.getByRole('alert')).toContainText('This could not be shown');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('alert')).toContainText('This could not be shown');
  await page.keyboard.press('Control+2');
  const text = page.getByRole('textbox', { name: /^Text of the page/ });
  await expect(text).toContainText('Written before.');
  await text.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Written after.');
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  await expect(text).toContainText('Written before. Written after.');
});
