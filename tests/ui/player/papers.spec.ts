/** What a learner prints at the end: every question with the answer, and a sheet of them that nobody has written on. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import { RecordTable } from '../../../shared/records/record.ts';
import { scoredStart } from '../../../shared/exercise/schema.ts';
import { oneOfEach } from '../../support/exercise-fixtures.ts';
import { programme } from '../../unit/output/programme.ts';
import { unpackModule } from './harness.ts';
import { picture, pictureBytes } from './picture.ts';

const long = `A first thought.\n${'And one more. '.repeat(60)}The last word.`;
const question: BlockData = {
  ...scoredStart,
  type: 'true-false',
  prompt: [{ text: 'Firms of a cluster are close.' }],
  answer: true,
  optionFeedback: { true: [{ text: '' }], false: [{ text: '' }] },
};
const written = oneOfEach.find(({ type }) => type === 'long-answer');
const choice = oneOfEach.find(({ type }) => type === 'single-choice');
if (!written || !choice) throw new Error('no such exercise');

let folder: string;
let address: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-papers-'));
  const records = programme({ blocks: [question, written, choice], resource: picture });
  unpackModule(new RecordTable(records), 'mod', folder, () => pictureBytes);
  address = pathToFileURL(join(folder, 'index.html')).href;
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function toTheEnd(page: Page): Promise<void> {
  await page.addInitScript(() => void Object.assign(globalThis, { print: () => {} }));
  await page.goto(address);
  await page.getByRole('radio', { name: 'True' }).check();
  await page.getByRole('button', { name: 'Check answer' }).first().click();
  await page.getByRole('textbox').first().fill(long);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Finish' }).click();
}

test('every question has its answer, open ones whole, and nothing else is on the paper', async ({ page }) => {
  await toTheEnd(page);
  await page.getByRole('button', { name: 'Print your answers' }).click();
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.sheet');
  await expect(sheet).toBeVisible();
  await expect(page.locator('.page:visible, nav:visible, .bar:visible')).toHaveCount(0);
  const asked = sheet.locator('.asked');
  await expect(asked).toHaveCount(3);
  await expect(asked.nth(0).locator('p')).toHaveText('True');
  expect(await asked.nth(1).locator('p').allTextContents()).toEqual(long.split('\n'));
  await expect(asked.nth(2).locator('p')).toHaveText('not answered');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(sheet).toHaveCount(0);
});

test('the sheet to write on has no answer, and what was answered stays', async ({ page }) => {
  await toTheEnd(page);
  await page.getByRole('button', { name: 'Print a worksheet' }).click();
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.sheet');
  await expect(sheet.locator('.exercise')).toHaveCount(3);
  await expect(sheet.locator(':checked')).toHaveCount(0);
  await expect(sheet.locator('.right, .wrong, .feedback')).toHaveCount(0);
  await expect(sheet).not.toContainText('The last word.');
  await expect(sheet.getByText('Name')).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(sheet).toHaveCount(0);
  await expect(page.locator('#b0 input:checked')).toHaveCount(1);
});
