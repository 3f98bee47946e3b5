/** Saved settings: kept from what is chosen, taken again, called otherwise and removed, and a module published with all of them. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { axeOn } from './axe.ts';
import { openSample, startApp, watchConsole, type RunningApp } from './app.ts';

let app: RunningApp;
test.beforeEach(async () => {
  app = await startApp();
});
test.afterEach(() => app.stop());

const view = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Publish' }).getByRole('button', { name });

const field = (page: Page, name: string) =>
  page.locator('[data-pane="publish"]').getByRole('button', { name: new RegExp(`${name}$`) });

async function choose(page: Page, name: string, option: string): Promise<void> {
  await field(page, name).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function keep(page: Page, name: string, button = 'Save'): Promise<void> {
  await page.getByRole('button', { name: 'Save these settings…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Save these settings' });
  await dialog.getByLabel('Name').fill(name);
  await expect(dialog.getByRole('button', { name: button, exact: true })).toBeEnabled();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
}

test('keeps settings, takes them again, and publishes with all of them', async ({ page }) => {
  const problems = watchConsole(page);
  await openSample(page, app);
  await page.keyboard.press('Control+5');
  await view(page, 'What was published').click();
  await expect(page.getByText('None yet.', { exact: false })).toBeVisible();
  await view(page, 'A module').click();
  await expect(field(page, 'Saved settings')).toHaveCount(0);

  await choose(page, 'Learning platform \\(LMS\\)', 'Moodle');
  await keep(page, 'Our Moodle');
  await expect(field(page, 'Saved settings')).toHaveText(/Our Moodle/);
  await choose(page, 'Format', 'SCORM 2004 4th Edition');
  await expect(field(page, 'Saved settings')).toHaveText(/Others than those that are saved/);
  await keep(page, 'Partner');
  await choose(page, 'Format', 'HTML site');
  await keep(page, 'Site');
  await choose(page, 'Saved settings', 'Our Moodle');
  await expect(field(page, 'Format')).toHaveText(/SCORM 1\.2/);
  // The same name once more, of what is chosen now.
  await choose(page, 'Learning platform \\(LMS\\)', 'Canvas');
  await keep(page, 'our moodle', 'Replace');
  expect((await axeOn(page).include('main').analyze()).violations).toEqual([]);

  await view(page, 'What was published').click();
  const list = page.getByRole('region', { name: 'Saved settings' });
  await expect(list.getByRole('listitem')).toHaveCount(3);
  await expect(list.getByText('SCORM 1.2 · Canvas')).toBeVisible();
  await list.getByRole('button', { name: 'Rename Partner' }).press('Enter');
  const renaming = page.getByRole('dialog', { name: 'Rename Partner' });
  await renaming.getByLabel('Name').fill('Site');
  await expect(renaming.getByText('Other settings bear this name.')).toBeVisible();
  await renaming.getByLabel('Name').fill('Riga');
  await page.keyboard.press('Enter');
  await expect(list.getByText('Riga')).toBeVisible();

  await list.getByRole('button', { name: 'Publish with all of them…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Publish a module with all saved settings' });
  await expect(dialog.getByText('Nothing of this module was published in this format yet.')).toHaveCount(3);
  expect((await axeOn(page).include('[role="dialog"]').analyze()).violations).toEqual([]);
  const where = async (): Promise<string> => {
    await dialog.getByRole('button', { name: 'Choose where…' }).press('Enter');
    const picker = page.getByRole('dialog', { name: 'Save as' });
    const name = await picker.getByLabel('File name').inputValue();
    await picker.getByRole('button', { name: 'Save' }).click();
    return name;
  };
  const folder = join(app.home, 'programmes');
  expect(await where()).toBe('B1-our-moodle.zip');
  await expect(dialog.getByText('B1-Site.zip')).toBeVisible();
  for (const name of ['B1-our-moodle.zip', 'B1-Riga.zip', 'B1-Site.zip'])
    expect(readFileSync(join(folder, name)).subarray(0, 2).toString(), name).toBe('PK');
  await dialog.getByRole('button', { name: 'Close' }).click();
  const files = page.getByRole('listitem', { name: /\.zip$/ });
  await expect(files).toHaveCount(3);

  // Again: what is there already goes only when its author says so.
  await list.getByRole('button', { name: 'Publish with all of them…' }).press('Enter');
  await expect(dialog.getByText('Safe to replace: it is the same package, to the byte.')).toHaveCount(3);
  writeFileSync(join(folder, 'B1-Riga.zip'), 'mine');
  await dialog.getByRole('button', { name: 'Choose where…' }).press('Enter');
  const picker = page.getByRole('dialog', { name: 'Save as' });
  await picker.getByLabel('File name').fill('another.zip');
  await picker.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toHaveText(/2 files are there already: B1-Riga\.zip, B1-Site\.zip/);
  expect(readFileSync(join(folder, 'B1-Riga.zip'), 'utf8')).toBe('mine');
  await dialog.getByRole('button', { name: 'Replace' }).press('Enter');
  await expect(dialog.getByText('B1-Site.zip')).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(files).toHaveCount(6);
  expect(readFileSync(join(folder, 'B1-Riga.zip')).subarray(0, 2).toString()).toBe('PK');

  await list.getByRole('button', { name: 'Remove Riga' }).press('Enter');
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await expect(list.getByRole('button', { name: 'Remove Site' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(list.getByRole('listitem')).toHaveCount(3);
  await list.getByRole('button', { name: 'Use Site' }).press('Enter');
  await expect(field(page, 'Saved settings')).toHaveText(/Site/);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await axeOn(page).include('main').analyze()).violations).toEqual([]);
  }
  expect(problems).toEqual([]);
});
