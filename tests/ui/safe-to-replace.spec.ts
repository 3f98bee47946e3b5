/** A module that is published, changed and published again: whether it may be replaced is said before, and what went out is kept. */

import { expect, test } from '@playwright/test';
import { axeOn } from './axe.ts';
import { openSample, startApp, watchConsole, type RunningApp } from './app.ts';

let app: RunningApp;
test.beforeEach(async () => {
  app = await startApp();
});
test.afterEach(() => app.stop());

test('says words only, knows the same package again, and remembers each file', async ({ page }) => {
  const problems = watchConsole(page);
  await openSample(page, app);
  const go = (workspace: string) =>
    page.getByRole('navigation', { name: 'Workspaces' }).getByRole('button', { name: workspace }).click();
  await go('Publish');
  const card = page.getByRole('region', { name: 'Safe to replace?' });
  await expect(card).toHaveCount(0);
  const make = async (name: string) => {
    await page.getByRole('button', { name: 'Make the package…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('File name').fill(name);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('main').getByText(name, { exact: true })).toBeVisible();
  };
  await make('first.zip');
  await expect(card.getByText('it is the same package, to the byte')).toBeVisible();

  await go('Write');
  await page.locator('[data-slate-editor] p').first().click();
  await page.keyboard.type('Truly. ');
  await go('Publish');
  await expect(card.getByText('Safe to replace: words only.')).toBeVisible();
  await make('second.zip');
  await expect(card.getByText('it is the same package, to the byte')).toBeVisible();
  // What went out is no step of the author's: it stays, and Undo takes back what was typed.
  await page.keyboard.press('Control+z');
  await go('Publish');
  await expect(card.getByText('Safe to replace: words only.')).toBeVisible();
  await expect(card.getByRole('button', { name: /Compared with/ })).toBeVisible();
  const { violations } = await axeOn(page).include('main').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(problems).toEqual([]);
});

test('says where it could not be told, and tells it when asked again', async ({ page }) => {
  await openSample(page, app);
  await page.keyboard.press('Control+5');
  await page.getByRole('button', { name: 'Make the package…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  const card = page.getByRole('region', { name: 'Safe to replace?' });
  await expect(card.getByText('it is the same package, to the byte')).toBeVisible();
  await page.getByRole('button', { name: 'Save these settings…' }).press('Enter');
  await page.getByRole('dialog').getByLabel('Name').fill('Ours');
  await page.keyboard.press('Enter');
  const failed = { ok: false, error: { code: 'disk.failed', params: { path: '/there' } } };
  await page.route('**/call/export.replacing', (route) => route.fulfill({ json: failed }));
  const views = page.getByRole('navigation', { name: 'Publish' });
  await views.getByRole('button', { name: 'What was published' }).click();
  await page.getByRole('button', { name: 'Publish with all of them…' }).press('Enter');
  const all = page.getByRole('dialog', { name: 'Publish a module with all saved settings' });
  await expect(all.getByRole('status')).toHaveText('The disk did not take the data.');
  await all.getByRole('button', { name: 'Close' }).click();
  await views.getByRole('button', { name: 'A module' }).click();
  await expect(card.getByRole('alert')).toBeVisible();
  await expect(card.getByText('Comparing with what was published…')).toHaveCount(0);
  await page.unroute('**/call/export.replacing');
  await card.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(card.getByText('it is the same package, to the byte')).toBeVisible();
  await expect(card.getByRole('alert')).toHaveCount(0);
});
