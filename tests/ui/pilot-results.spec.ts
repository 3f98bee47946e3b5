/** Results of a pilot session on the screen: a report is looked at before it is taken, and each exercise says what its answers tell. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { RecordTable } from '../../shared/records/record.ts';
import { answersOf, csv, moodleScorm } from '../support/results.ts';
import { sampleRecords } from '../support/sample.ts';
import { interfaceLanguages } from '../../shared/words/languages.ts';
import { openSample, startApp, watchConsole, type RunningApp } from './app.ts';
import { axeOn } from './axe.ts';
import { expectNoEnglish } from './no-english.ts';

let app: RunningApp;
test.beforeEach(async () => {
  app = await startApp();
});
test.afterEach(() => app.stop());

const records = new RecordTable(sampleRecords);
const moduleOf = (code: string): string =>
  sampleRecords.find((record) => record.kind === 'module' && record.data.code === code)?.id ?? '';

function write(name: string, text: string): string {
  const path = join(app.home, name);
  writeFileSync(path, text);
  return path;
}

/** Moodle's report of so many learners. */
function report(name: string, code: string, learners: number): string {
  const told = Array.from({ length: learners }, (_, at) => {
    let turn = at;
    return answersOf(records, moduleOf(code), (below) => (turn = (turn * 31 + 7) % 1009) % below);
  });
  return write(
    name,
    moodleScorm(
      told,
      told.map((_, at) => `Ilze Berg ${at}`),
    ),
  );
}

const results = (page: Page) => page.getByRole('region', { name: 'Results of the exercises' });
const preview = (page: Page) => page.getByRole('dialog');

async function begin(page: Page): Promise<void> {
  await openSample(page, app);
  await page.keyboard.press('Control+4');
  await page.getByRole('button', { name: 'New pilot session' }).press('Enter');
  await expect(results(page)).toContainText('There are no results.');
}

async function choose(page: Page, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await results(page).getByRole('button', { name: 'Choose a report…' }).press('Enter');
  await (await chooser).setFiles(path);
}

test('a report is looked at, taken as one step, and taken again as its reader says', async ({ page }) => {
  const problems = watchConsole(page);
  await begin(page);
  await choose(page, report('few.txt', 'B1', 12));
  await expect(preview(page)).toContainText('Moodle’s interactions report of a SCORM activity');
  await expect(preview(page)).toContainText('Learners12');
  await expect(preview(page)).toContainText('left out: 4');
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(results(page)).toContainText('There are no results.');

  await choose(page, join(app.home, 'few.txt'));
  await preview(page).getByRole('button', { name: 'Take in' }).press('Enter');
  const table = results(page).getByRole('table');
  await expect(table.getByRole('row')).not.toHaveCount(1);
  await expect(table).toContainText('too few answers');
  await expect(table).not.toContainText('Nobody chose');
  await page.keyboard.press('Control+z');
  await expect(results(page)).toContainText('There are no results.');
  await page.keyboard.press('Control+Shift+z');
  await expect(table).toContainText('too few answers');

  // The same is no more; one that grew comes in its place.
  await choose(page, join(app.home, 'few.txt'));
  await expect(preview(page)).toContainText('taken into the session before');
  await expect(preview(page).getByRole('button', { name: 'Take in' })).toHaveCount(0);
  await preview(page).getByRole('button', { name: 'Cancel' }).press('Enter');
  await choose(page, report('all.txt', 'B1', 30));
  await expect(preview(page)).toContainText('All answers that are here are in it too');
  await expect(preview(page).getByRole('button', { name: /Where they come/ })).toContainText('In the place');
  await preview(page).getByRole('button', { name: 'Take in' }).press('Enter');
  await expect(results(page).getByRole('listitem').filter({ hasText: 'taken in' })).toHaveCount(1);
  await expect(results(page)).toContainText('Learners: 30');

  // What needs a look stands first, and leads to where it is.
  const first = table.getByRole('row').nth(1);
  await expect(first.getByRole('listitem').first()).toContainText(/worse here|chosen more often/);
  await first.getByText('What was chosen').press('Enter');
  await expect(first).toContainText('(right)');
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  const title = first.getByRole('rowheader').getByRole('button');
  const said = (await title.textContent()) ?? '';
  await first.getByRole('button', { name: /^Take into review…/ }).press('Enter');
  await preview(page).getByRole('textbox', { name: 'Your name' }).fill('Anna Berg');
  await preview(page).getByRole('textbox', { name: 'What you want to say' }).fill('Is the key right?');
  await preview(page).getByRole('button', { name: 'Comment' }).press('Enter');
  await expect(first.getByRole('button', { name: /^In review/ })).toBeVisible();
  await title.press('Enter');
  await expect(page.getByRole('main')).toContainText(said.slice(0, 30));
  expect(problems).toEqual([]);
});

test('what is not whole or not of the module is said, and nothing of it taken', async ({ page }) => {
  const problems = watchConsole(page);
  await begin(page);
  const notices = page.getByRole('region', { name: 'Notices' });
  await choose(page, report('a1.txt', 'A1', 3));
  await expect(notices).toContainText('These are results of module A1.');
  await choose(page, write('cut.csv', 'learner;exercise;result\n1;x;correct;more'));
  await expect(notices).toContainText('something is wrong at line 2');
  await choose(page, write('none.csv', ''));
  await expect(notices).toContainText('The columns of this file are none that are known.');
  await expect(results(page)).toContainText('There are no results.');

  // What is taken in spite of a row that is not is shown first, and a formula is words.
  const one = answersOf(records, moduleOf('B1'), () => 0).find(({ right12 }) => /^[a-z]$/.test(right12));
  const rows = [
    ['learner', 'exercise', 'response', 'result'],
    ['=cmd|calc', one?.id ?? '', one?.response12 ?? '', one?.result ?? ''],
    ['2', '=HYPERLINK("http://x")', '', 'correct'],
  ];
  await choose(page, write('formulas.csv', csv(rows, ';')));
  await expect(preview(page)).toContainText('would run as a formula, of which nothing is kept: 2');
  await expect(preview(page)).toContainText('No exercises of this module, left out: 1');
  await preview(page).getByRole('button', { name: 'Take in' }).press('Enter');
  await expect(results(page)).toContainText('Learners: 2');
  await results(page)
    .getByRole('button', { name: /^Remove: A table of answers/ })
    .press('Enter');
  await expect(results(page)).toContainText('There are no results.');
  await expect(results(page).getByRole('button', { name: 'Choose a report…' })).toBeFocused();
  expect(problems).toEqual([]);
});

test('a session goes with its results, and comes back with them', async ({ page }) => {
  await begin(page);
  await choose(page, report('few.txt', 'B1', 3));
  await preview(page).getByRole('button', { name: 'Take in' }).press('Enter');
  await expect(results(page)).toContainText('Learners: 3');
  await page.getByRole('button', { name: 'Remove session' }).press('Enter');
  await expect(page.getByRole('button', { name: 'New pilot session' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(results(page)).toContainText('Learners: 3');
});

test('all of it is in four languages, light and dark, on a narrow screen too', async ({ page }) => {
  await begin(page);
  const path = report('all.txt', 'B1', 30);
  await choose(page, path);
  await preview(page).getByRole('button', { name: 'Take in' }).press('Enter');
  await expect(results(page)).toContainText('Learners: 30');
  for (const [language, colorScheme, width] of [
    ['da', 'dark', 360],
    ['sv', 'light', 360],
    ['lv', 'dark', 1024],
  ] as const) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.locator('footer').getByRole('button').click();
    await page.getByRole('menuitem', { name: interfaceLanguages[language] }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const chooser = page.waitForEvent('filechooser');
    await page.locator('[data-choose]').getByRole('button').press('Enter');
    await (await chooser).setFiles(path);
    await expect(preview(page)).toBeVisible();
    await expectNoEnglish(page, language);
    expect((await axeOn(page).analyze()).violations).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(preview(page)).toHaveCount(0);
    await expectNoEnglish(page, language);
    expect((await axeOn(page).analyze()).violations).toEqual([]);
  }
});
