/** A module copied to be translated, by keys, and published with its translation: one package that begins with a choice of language. */

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { createProjectFile } from '../../electron/core/project/open-project.ts';
import { unwrap } from '../../shared/base/result.ts';
import { everyPage } from '../../shared/model/programme/completions.ts';
import { readZip } from '../oracles/zip.ts';
import { programme } from '../unit/output/programme.ts';
import { removeHome, startApp, watchConsole, type RunningApp } from './app.ts';
import { axeOn } from './axe.ts';

let app: RunningApp;

test.beforeEach(async () => {
  const home = mkdtempSync(join(tmpdir(), 'mw-translations-'));
  const path = join(home, 'both.mwp');
  const records = programme({ module: { passMark: null, completion: everyPage, status: 'draft' } });
  const bare = records.filter(({ kind }) => kind !== 'resource');
  const blocks = bare.filter(({ kind, data }) => kind !== 'block' || !JSON.stringify(data).includes('"r'));
  await unwrap(await createProjectFile(path, blocks, '')).close();
  app = await startApp({ home, file: path });
});
test.afterEach(async () => {
  await app.stop();
  removeHome(app.home);
});

const field = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`${name}$`) });

async function choose(page: Page, name: string, option: string): Promise<void> {
  await field(page, name).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: option, exact: true }).click();
}

test('a copy to translate is made in a module’s settings, and leaves with the module', async ({ page }) => {
  const problems = watchConsole(page);
  await page.goto(app.url);
  await page.getByRole('textbox', { name: /^Text of the page/ }).waitFor();
  await page.getByRole('tab', { name: 'Page' }).click();
  await page.getByRole('button', { name: /^Settings of B1/ }).click();
  await choose(page, 'Language of a new translation', 'Dansk');
  await page.getByRole('button', { name: 'Copy to translate' }).focus();
  await page.keyboard.press('Enter');
  // The copy is what is seen, and says of which it is one.
  await expect(page.getByRole('row', { name: /^B1\.DA/ })).toBeVisible();
  await expect(field(page, 'Translation of')).toContainText('B1');
  const { violations } = await axeOn(page).include('aside').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

  await page.getByRole('row', { name: /^B1 / }).click();
  await page.getByRole('button', { name: 'Publish…' }).click();
  await choose(page, 'Languages in the package', 'All translations, with a choice at the beginning');
  await expect(page.getByText('goes out in one language alone', { exact: false })).toHaveCount(0);
  await page.getByRole('button', { name: 'Preview' }).click();
  const preview = page.frameLocator('iframe[title="Preview"]');
  await preview.getByRole('link', { name: 'Dansk', exact: true }).click();
  await expect(preview.frameLocator('iframe').locator('html')).toHaveAttribute('lang', 'da');
  await page.getByRole('dialog', { name: 'Preview' }).getByRole('button', { name: 'Close' }).click();

  await page.getByRole('button', { name: 'Make the package…' }).press('Enter');
  const dialog = page.getByRole('dialog');
  const name = await dialog.getByRole('textbox').first().inputValue();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('status').filter({ hasText: name })).toBeVisible();
  const where = (await page.locator('[data-pane="publish"]').getByText(/^\//).first().textContent()) ?? '';
  const files = await readZip(join(where, name));
  expect([...files.keys()]).toEqual(expect.arrayContaining(['index.html', 'en/index.html', 'da/index.html']));
  expect(problems).toEqual([]);
});
