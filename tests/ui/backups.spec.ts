/** Backups in the application: listed from the menu and the start screen, and restored into a file of their own. */

import { axeOn } from './axe.ts';
import { expect, test } from '@playwright/test';
import { copyFileSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { removeHome, startApp, startProgramme, watchConsole } from './app.ts';

test('a state from before is found in the menu, restored as a file of its own, and listed at the start', async ({
  page,
}) => {
  const app = await startApp();
  const problems = watchConsole(page);
  await startProgramme(page, app, 'Clusters');
  await page.keyboard.type('What was written first.');
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  const menu = async (name: string): Promise<void> => {
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('menuitem', { name }).click();
  };
  await menu('Close programme');
  await page.getByRole('button', { name: /^Clusters/ }).click();
  const text = page.getByRole('textbox', { name: /^Text of the page/ });
  await text.click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('What came later.');
  await expect(text).toHaveText('What came later.');

  await menu('Backups…');
  const dialog = page.getByRole('dialog', { name: 'Backups' });
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  await expect(dialog).toContainText('Modules: 1 · Pages: 1');
  const { violations } = await axeOn(page).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await dialog.getByRole('button', { name: /^Restore… Clusters/ }).click();
  const picker = page.getByRole('dialog', { name: 'Save as' });
  await expect(picker.getByRole('textbox', { name: 'File name' })).toHaveValue(
    /^Clusters \d{4}-\d\d-\d\d \d\d\.\d\d\.mwp$/,
  );
  await picker.getByRole('textbox', { name: 'File name' }).fill('Clusters before');
  await picker.getByRole('button', { name: 'Save' }).click();

  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('Restored: Clusters before.mwp');
  await expect(page.locator('footer')).toContainText('Clusters before.mwp');
  await expect(text).toHaveText('What was written first.');
  for (const name of ['Clusters', 'Clusters before'])
    expect(existsSync(join(app.home, 'programmes', `${name}.mwp`))).toBe(true);
  await menu('Close programme');
  await page.getByRole('button', { name: 'Backups…' }).click();
  await expect(dialog.getByRole('listitem')).not.toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /Clusters\.mwp/ }).click();
  await expect(text).toHaveText('What came later.');
  await page.close();
  await app.stop();
  removeHome(app.home);
  expect(problems).toEqual([]);
});

test('a programme of an earlier version says that it was brought up to date, once', async ({ page }) => {
  const home = mkdtempSync(join(tmpdir(), 'mw-app-'));
  const path = join(home, 'old.mwp');
  copyFileSync(fileURLToPath(new URL('../migrations/frozen/v2.mwp', import.meta.url)), path);
  const told = page.getByText('old.mwp was made by an earlier version and has been brought up to date.');
  for (const shown of [1, 0]) {
    const app = await startApp({ home, file: path });
    await page.goto(app.url);
    await page.getByRole('textbox', { name: /^Text of the page/ }).waitFor();
    await expect(told).toHaveCount(shown);
    await page.goto('about:blank');
    await app.stop();
  }
  removeHome(home);
});
