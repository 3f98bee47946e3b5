/** When a module is completed and passed: set by keys, said in words, and what an LMS will be told of it. */

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { createProjectFile } from '../../electron/core/project/open-project.ts';
import { unwrap } from '../../shared/base/result.ts';
import { written } from '../support/rich.ts';
import { fixtures } from '../../shared/blocks/true-false/fixtures.ts';
import { programme } from '../unit/output/programme.ts';
import { axeOn } from './axe.ts';
import { removeHome, startApp, watchConsole, type RunningApp } from './app.ts';

let app: RunningApp;

test.beforeEach(async () => {
  const home = mkdtempSync(join(tmpdir(), 'mw-policy-'));
  const path = join(home, 'policy.mwp');
  const [example] = fixtures.examples;
  if (!example) throw new Error('no example');
  const statement = written({ ...example, attempts: 1, points: 1, weight: 1 });
  await unwrap(await createProjectFile(path, programme({ blocks: [statement] }), '')).close();
  app = await startApp({ home, file: path });
});
test.afterEach(async () => {
  await app.stop();
  removeHome(app.home);
});

async function noViolations(page: Page): Promise<void> {
  const { violations } = await axeOn(page).include('main, aside').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

const row = (page: Page, name: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });

test('is set by keys, said in words, and what is told follows it', async ({ page }) => {
  const problems = watchConsole(page);
  await page.goto(app.url);
  await page.getByRole('textbox', { name: /^Text of the page/ }).waitFor();
  await page.getByRole('tab', { name: 'Page' }).click();
  await page.getByRole('button', { name: /^Settings of B1/ }).click();
  const done = page.getByRole('group', { name: 'Completed when all of this holds' });
  await done.getByRole('textbox', { name: 'Pages seen (%)' }).fill('80');
  await page.keyboard.press('Tab');
  await page.keyboard.type('100');
  await page.keyboard.press('Tab');
  await page.keyboard.type('12');
  await page.keyboard.press('Tab');
  await expect(done.getByRole('switch', { name: /^Every test handed in/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(done.getByRole('switch', { name: 'The module passed' })).not.toBeChecked();
  const passed = page.getByRole('group', { name: 'Passed when all of this holds' });
  await passed.getByRole('textbox', { name: /^Mark of each goal/ }).fill('60');
  await page.keyboard.press('Tab');
  const counts = passed.getByRole('button');
  await expect(counts).toBeFocused();
  // One frame shows where the keys are, not a second one around its name.
  await expect(counts).toHaveCSS('outline-style', 'solid');
  await expect(counts.locator('..')).toHaveCSS('outline-style', 'none');
  await noViolations(page);

  await page.getByRole('button', { name: 'Publish…' }).click();
  const rule = page.getByRole('region', { name: 'What counts as done' });
  await expect(rule.getByRole('listitem')).toHaveText([
    '80 % of the pages were seen',
    'every exercise on a page was answered',
    '12 minutes were spent in it',
    '70 % of the points were reached',
    'each goal that must be met was met with 60 % of its points',
  ]);
  // No goal must be met yet: the checks say what to do.
  await expect(page.getByText('The module has a mark for goals, but no goal must be met.')).toBeVisible();

  await page.getByText('What your LMS will be told, and when').press('Enter');
  await expect(row(page, 'A learner starts')).toContainText('cmi.core.lesson_status = incomplete');
  await expect(row(page, 'An exercise was answered')).toContainText('cmi.interactions.0.result = correct');
  await expect(row(page, 'Left half-way')).toContainText('LMSFinish');
  await noViolations(page);
  await page.getByRole('button', { name: /Single answers and goals$/ }).click();
  await page.getByRole('option', { name: 'Only results' }).click();
  await expect(row(page, 'An exercise was answered')).not.toContainText('cmi.interactions');
  await page.getByRole('button', { name: /Format$/ }).click();
  await page.getByRole('option', { name: 'cmi5' }).click();
  await expect(row(page, 'A learner starts')).toContainText('initialized');
  await page.getByRole('button', { name: /Format$/ }).click();
  await page.getByRole('option', { name: 'Markdown' }).click();
  await expect(page.getByText('What your LMS will be told, and when')).toHaveCount(0);
  // What was unfolded is so when a format tells a platform something again.
  await page.getByRole('button', { name: /Format$/ }).click();
  await page.getByRole('option', { name: 'SCORM 1.2' }).click();
  await expect(row(page, 'A learner starts')).toContainText('cmi.core.lesson_status');

  // Where nothing is asked for, no list of nothing stands under what must hold.
  await page.keyboard.press('Control+2');
  for (const name of ['Pages seen (%)', 'Exercises on pages answered (%)', 'Minutes spent'])
    await done.getByRole('textbox', { name }).fill('');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+5');
  await expect(rule.getByText('Nothing is asked for before the module counts as completed.')).toBeVisible();
  await expect(rule.getByText('A learner has completed the module when')).toHaveCount(0);
  expect(problems).toEqual([]);
});
