/** What keys do, said where it is asked: the list by its button and by `?`, what a module has alone, and the key switched off. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import { scoredStart } from '../../../shared/exercise/schema.ts';
import { oneOfEach } from '../../support/exercise-fixtures.ts';
import { RecordTable } from '../../../shared/records/record.ts';
import { loadLearnerWords } from '../../../shared/words/learner.ts';
import { programme } from '../../unit/output/programme.ts';
import { watchConsole } from '../app.ts';
import { barriersOf } from './axe.ts';
import { unpackModule } from './harness.ts';

const question: BlockData = {
  ...scoredStart,
  type: 'true-false',
  prompt: [{ text: 'Firms of a cluster are close.' }],
  answer: true,
  optionFeedback: { true: [{ text: '' }], false: [{ text: '' }] },
};
const answer = oneOfEach.find(({ type }) => type === 'short-answer');
if (!answer) throw new Error('no such exercise');
const modules = { few: [question], typed: [question, answer] };

let folder: string;
test.beforeAll(async () => {
  await loadLearnerWords('ar');
  folder = mkdtempSync(join(tmpdir(), 'mw-keys-'));
  for (const language of ['en', 'ar']) {
    for (const [name, blocks] of Object.entries(modules)) {
      const records = new RecordTable(programme({ blocks, module: { language } }));
      unpackModule(records, 'mod', join(folder, `${name} ${language}`), () => new Uint8Array());
    }
  }
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function open(page: Page, name: keyof typeof modules, language = 'en'): Promise<void> {
  await page.goto(pathToFileURL(join(folder, `${name} ${language}`, 'index.html')).href);
  await expect(page.locator('html')).toHaveClass(/playing/);
}

const list = (page: Page) => page.locator('#keys');

test('is a list of what does something in this module, by its button and by ?', async ({ page }) => {
  const problems = watchConsole(page);
  await open(page, 'few');
  await page.locator('.reading summary').press('Enter');
  await page.getByRole('button', { name: 'Keyboard' }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
  await expect(list(page).locator('dd')).toHaveText([
    'To the next button, link or field, and back',
    'Press a button, follow a link, open a part',
    'Choose one of several answers',
    'Close what lies over the page',
  ]);
  expect(problems).toEqual([]);
  expect(await barriersOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeHidden();
  await page.getByRole('radio', { name: 'True' }).focus();
  await page.keyboard.press('?');
  await expect(list(page)).toBeVisible();
  for (const width of [320, 360, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    await expect(list(page)).toBeInViewport({ ratio: 1 });
    expect(await list(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  }
  await list(page).getByRole('button', { name: 'Close' }).click();
  await expect(list(page)).toBeHidden();
  await expect(page.getByRole('radio', { name: 'True' })).toBeFocused();
});

test('is a letter where somebody types, and can be switched off for good', async ({ page }) => {
  await open(page, 'typed');
  const field = page.getByRole('textbox').first();
  await field.focus();
  await page.keyboard.press('?');
  await expect(field).toHaveValue('?');
  await expect(list(page)).toBeHidden();
  await page.getByRole('radio', { name: 'True' }).focus();
  await page.keyboard.press('?');
  await expect(list(page).locator('dd')).toContainText(['Check the answer that is typed']);
  await list(page).getByLabel('The key ? shows this').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(list(page)).toBeHidden();
  await page.reload();
  await page.getByRole('radio', { name: 'True' }).focus();
  await page.keyboard.press('?');
  await expect(list(page)).toBeHidden();
});

test('is mirrored with the module, and opened by the sign of its keyboard', async ({ page }) => {
  await open(page, 'few', 'ar');
  await page.locator('body').evaluate(() => dispatchEvent(new KeyboardEvent('keydown', { key: '؟' })));
  await expect(page.getByRole('dialog', { name: 'لوحة المفاتيح' })).toBeVisible();
  await expect(list(page)).toHaveCSS('direction', 'rtl');
});

test('letters that are easier to tell apart are offered where they are written, and read only when chosen', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, 'few');
  expect(asked.filter((url) => url.includes('clear-latin'))).toEqual([]);
  await page.locator('.reading summary').click();
  await page.getByLabel('Clearer letters').check();
  await expect.poll(() => asked.some((url) => url.endsWith('clear-latin.woff2'))).toBe(true);
  for (const at of ['.page h1', '.bar', 'legend']) {
    await expect(page.locator(at).first()).toHaveCSS('font-family', /^Clear/);
  }
  await page.reload();
  await expect(page.locator('.page h1').first()).toHaveCSS('font-family', /^Clear/);
  await open(page, 'few', 'ar');
  await page.locator('.reading summary').click();
  await expect(page.locator('.reading input')).toHaveCount(3);
});
