/** The Publish workspace goes by the chosen format: its own options, its own findings, and a preview of its own package. */

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { createProjectFile } from '../../electron/core/project/open-project.ts';
import { unwrap } from '../../shared/base/result.ts';
import { fixtures } from '../../shared/blocks/long-answer/fixtures.ts';
import { written } from '../support/rich.ts';
import { programme } from '../unit/output/programme.ts';
import { removeHome, startApp, watchConsole, type RunningApp } from './app.ts';

const home = mkdtempSync(join(tmpdir(), 'mw-publish-'));
let app: RunningApp;

/** Ten long answers are more than SCORM 1.2 has room for, and a small part of what SCORM 2004 has. */
test.beforeEach(async () => {
  const path = join(home, 'answers.mwp');
  const [example] = fixtures.examples;
  if (!example) throw new Error('no example');
  const module = { passMark: null, completion: 'viewed' as const };
  const records = programme({ module, blocks: Array.from({ length: 10 }, () => written(example)) });
  await unwrap(await createProjectFile(path, records, '')).close();
  app = await startApp({ home, args: ['--file', path] });
});
test.afterEach(async () => {
  await app.stop();
  removeHome(home);
});

const field = (page: Page, name: string) =>
  page.locator('[data-pane="publish"]').getByRole('button', { name: new RegExp(`${name}$`) });

async function choose(page: Page, name: string, option: string): Promise<void> {
  await field(page, name).click();
  await page.getByRole('option', { name: option }).click();
}

test('a format shows its own options and its own findings, and the preview its own package', async ({ page }) => {
  const problems = watchConsole(page);
  await page.goto(app.url);
  await page.getByRole('textbox', { name: /^Text of the page/ }).waitFor();
  await page.getByRole('button', { name: 'Publish…' }).click();
  const found = page.getByRole('region', { name: 'Checks' });
  await expect(found.getByText('SCORM 1.2 has room for 4096')).toBeVisible();
  await expect(field(page, 'Learning platform \\(LMS\\)')).toBeVisible();
  await expect(field(page, 'Edition')).toHaveCount(0);

  await choose(page, 'Format', 'SCORM 2004');
  await expect(field(page, 'Edition')).toHaveText(/4th Edition/);
  await expect(field(page, 'Learning platform \\(LMS\\)')).toBeVisible();
  await expect(found.getByText('has room for', { exact: false })).toHaveCount(0);
  await choose(page, 'Edition', '3rd Edition');

  // What is chosen holds in another workspace, where the preview can be opened too, and after it.
  await page.keyboard.press('Control+2');
  await page.getByRole('textbox', { name: /^Text of the page/ }).waitFor();
  await page.keyboard.press('F12');
  const dialog = page.getByRole('dialog', { name: 'Preview' });
  await expect(dialog.getByText('SCORM 2004 · 3rd Edition')).toBeVisible();
  const content = page.frameLocator('iframe[title="Preview"]').locator('html.playing');
  await expect(content).toBeVisible();
  const standard = await content.evaluate(
    () => (globalThis as { modulewrightContent?: { readonly standard: string } }).modulewrightContent?.standard,
  );
  expect(standard).toBe('scorm2004');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('Control+3');
  await expect(field(page, 'Format')).toHaveText(/SCORM 2004/);
  await expect(field(page, 'Edition')).toHaveText(/3rd Edition/);

  await page.getByRole('button', { name: 'Make the package…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  // The notice names it too.
  await expect(page.getByText('B1-scorm2004.zip', { exact: true })).toBeVisible();

  await choose(page, 'Format', 'SCORM 1.2');
  await expect(field(page, 'Edition')).toHaveCount(0);
  await expect(found.getByText('SCORM 1.2 has room for 4096')).toBeVisible();
  expect(problems).toEqual([]);
});
