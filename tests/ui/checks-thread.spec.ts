/** The checks run beside the thread that draws, for every format there is, and their thread ends with the workspace that asks it. */

import { expect, test, type Page } from '@playwright/test';
import { formatIds } from '../../shared/output/formats/index.ts';
import { authorCatalogues } from '../../shared/words/author-catalogues.ts';
import { removeHome, startAppProcess, startProgramme, type AppProcess } from './app.ts';

let app: AppProcess;

test.beforeEach(async () => {
  app = await startAppProcess();
});
test.afterEach(async () => {
  await app.stop();
  removeHome(app.home);
});

const threads = (page: Page) => page.workers().filter((one) => one.url().includes('checks-worker')).length;

test('every format is checked on a thread of its own, which ends when Publish is left', async ({ page }) => {
  await startProgramme(page, app, 'Checked');
  expect(threads(page)).toBe(0);
  await page.getByRole('navigation', { name: 'Workspaces' }).getByRole('button', { name: 'Publish' }).click();
  const verdict = page
    .locator('[aria-busy="false"]')
    .getByRole('status')
    .filter({ hasText: /publish/ });
  await expect(verdict).toBeVisible();
  expect(threads(page)).toBe(1);
  for (const id of formatIds) {
    await page.getByRole('button', { name: /Format$/ }).click();
    await page.getByRole('option', { name: authorCatalogues.en[`format.${id}`], exact: true }).click();
    // What a format needs the thread loads, and nothing would be left here where it could not.
    await expect(verdict).toBeVisible();
  }
  await page.getByRole('navigation', { name: 'Publish' }).getByRole('button', { name: 'The whole programme' }).click();
  await expect(page.locator('[aria-busy="false"]').getByText('1 of 1 go in')).toBeVisible();
  expect(threads(page)).toBe(1);
  await page.keyboard.press('Control+2');
  await expect.poll(() => threads(page)).toBe(0);
});
