/** The core, the file and the window go while somebody types in a real browser: what the screen says, and every way back. */

import { mkdtempSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { removeHome, startApp, startProgramme } from './app.ts';

const textOf = (page: Page) => page.getByRole('textbox', { name: /^Text of the page/ });
const isSaved = (page: Page) => expect(page.locator('[data-save="saved"]')).toBeVisible();

test('typing goes on over a killed core, a second window and a file that is moved', async ({ page, context }) => {
  const home = mkdtempSync(join(tmpdir(), 'mw-ways-ui-'));
  let app = await startApp({ home });
  await startProgramme(page, app, 'Ways');
  await page.keyboard.type('One. ');
  await isSaved(page);

  await test.step('the core is killed and started again: the page saves by itself', async () => {
    await app.kill9();
    await page.keyboard.type('Two. ');
    await expect(page.getByRole('alert')).toContainText('Your changes are kept here');
    app = await startApp({ home });
    await isSaved(page);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.keyboard.type('Three. ');
    await isSaved(page);
  });

  await test.step('a second window has what was typed a moment before; the first says so, and takes it back', async () => {
    await page.keyboard.type('Four. ');
    const second = await context.newPage();
    await second.goto(new URL(app.url).origin);
    await second.getByRole('button', { name: /Ways/ }).first().click();
    await expect(textOf(second)).toContainText('One. Two. Three. Four.');
    await expect(page.getByRole('status').filter({ hasText: 'written in another window' })).toBeVisible();
    await textOf(second).click();
    await second.keyboard.press('Control+End');
    await second.keyboard.type('Five. ');
    await page.getByRole('button', { name: 'Edit here' }).click();
    await expect(textOf(page)).toContainText('One. Two. Three. Four. Five.');
    await expect(second.getByRole('status').filter({ hasText: 'written in another window' })).toBeVisible();
    await second.close();
  });

  await test.step('the file is moved: it is said, and saved when the file is back', async () => {
    const path = join(home, 'programmes', 'Ways.mwp');
    renameSync(path, `${path}.away`);
    await textOf(page).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('Six. ');
    await expect(page.getByRole('alert')).toContainText('no longer where it was opened');
    renameSync(`${path}.away`, path);
    await page.getByRole('button', { name: 'Try again' }).click();
    await isSaved(page);
  });
  await page.reload();
  await page.getByRole('button', { name: /Ways/ }).first().click();
  await expect(textOf(page)).toContainText('One. Two. Three. Four. Five. Six.');
  await app.stop();
  removeHome(home);
});
