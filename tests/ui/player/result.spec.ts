/** The result page: the verdict in words, points by goal, and the way to what is open or can be bettered. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { exercisesOf, pagesOf } from '../../../shared/output/module-view.ts';
import { barriersOf } from './axe.ts';
import { unpackModule } from './harness.ts';
import { answer, begin, viewOf, workThrough } from './learner.ts';
import { mediaBytes, records } from './sample-records.ts';

const view = viewOf(records, 'b1');
const pages = pagesOf(view);
const exercises = exercisesOf(view);
let folder: string;
let address: string;

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-result-'));
  unpackModule(records, 'b1', folder, mediaBytes);
  address = pathToFileURL(join(folder, 'index.html')).href;
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

// A module is worked through from end to end: only a hang is waited out.
test.describe.configure({ timeout: 300_000 });

const list = (page: Page, heading: string) =>
  page.locator('#result h2', { hasText: heading }).locator('xpath=following-sibling::ul[1]').getByRole('listitem');

async function toTheEnd(page: Page): Promise<void> {
  await page.locator(`nav a[data-page="${pages.at(-1)?.id}"]`).click();
  await page.getByRole('button', { name: 'Finish' }).click();
}

test('says passed, with every goal’s points, and leaves nothing open when all was right', async ({ page }) => {
  await page.goto(address);
  await workThrough(page, view, true);
  const result = page.locator('#result');
  await expect(result.locator('.standing-at b')).toHaveText('Passed');
  await expect(result).toContainText('You passed with 100 %. The pass mark is 70 %.');
  const rows = result.getByRole('table', { name: 'Points by goal' }).getByRole('row');
  expect(await rows.count()).toBeGreaterThan(2);
  for (const row of (await rows.all()).slice(1)) {
    await expect(row.getByRole('cell').nth(2)).toHaveText('100 %');
    const [earned, maximum] = ((await row.getByRole('cell').nth(1).textContent()) ?? '').split(' / ');
    expect(earned).toBe(maximum);
  }
  await expect(result.getByRole('heading', { level: 2 })).toHaveCount(0);
  expect(await barriersOf(page)).toEqual([]);
});

test('says not passed when all was wrong, and leads to the exercises that have attempts left', async ({ page }) => {
  await page.goto(address);
  await workThrough(page, view, false);
  const result = page.locator('#result');
  await expect(result.locator('.standing-at b')).toHaveText('Not passed');
  await expect(list(page, 'Still open')).toHaveCount(0);
  const again = exercises.filter(({ data }) => data.points > 0 && data.attempts !== 1);
  await expect(list(page, 'More points to be had')).toHaveCount(again.length);
  expect(await barriersOf(page)).toEqual([]);
  const [first] = again;
  if (!first) throw new Error('no exercise with a second attempt');
  await list(page, 'More points to be had').first().getByRole('link').click();
  const root = page.locator(`[id="${first.id}"]`);
  await expect(root).toBeVisible();
  await root.getByRole('button', { name: 'Try again' }).click();
  await answer(root, first.data, true);
  await toTheEnd(page);
  await expect(list(page, 'More points to be had')).toHaveCount(again.length - 1);
});

test('says what is open: pages that were not seen and questions without an answer, each a way there by keys', async ({
  page,
}) => {
  await page.goto(address);
  await begin(page);
  await toTheEnd(page);
  const result = page.locator('#result');
  await expect(result.locator('.standing-at b')).toHaveText('Not passed yet');
  // The page that was left by the contents counts as seen, and so does the last one; the others say it for their questions.
  const seen = new Set([pages[0]?.id, pages.at(-1)?.id]);
  const scored = exercises.filter(({ page: on, data }) => data.points > 0 && seen.has(on));
  await expect(list(page, 'Still open')).toHaveCount(pages.length - 2 + scored.length);
  await expect(list(page, 'Still open').first()).toContainText('page not seen');
  const link = list(page, 'Still open').filter({ hasText: 'not answered' }).first().getByRole('link');
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(`[id="${scored[0]?.id}"]`)).toBeFocused();
});
