/** Rich text in exercises, in a browser: what is said only later comes with its marks, links, formulas and pictures. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { ExerciseData } from '../../../shared/blocks/exercises.ts';
import { RecordTable } from '../../../shared/records/record.ts';
import { triedTypes } from '../../support/exercise-fixtures.ts';
import { enriched } from '../../support/rich.ts';
import { programme } from '../../unit/output/programme.ts';
import { watchConsole } from '../app.ts';
import { axeOn } from '../axe.ts';
import { Lms, unpackModule } from './harness.ts';
import { picture, pictureBytes } from './picture.ts';

const exercises = triedTypes.map(({ examples }) => enriched(examples[0] as ExerciseData));
const folder = mkdtempSync(join(tmpdir(), 'mw-rich-'));
let lms: Lms;

test.beforeAll(async () => {
  const records = new RecordTable(programme({ blocks: exercises, resource: picture }));
  unpackModule(records, 'mod', folder, () => pictureBytes);
  lms = new Lms(folder);
  await lms.start();
});
test.afterAll(() => {
  lms.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function open(page: Page, type: ExerciseData['type']): Promise<Locator> {
  await page.goto(`${lms.origin}/package/index.html`);
  return page.locator(`[data-exercise="${type}"]`);
}

/** Bold words, a link that can be followed, a formula that is set, and a picture that is there. */
async function expectRich(words: Locator): Promise<void> {
  await expect(words.locator('strong').first()).toHaveText(/^bold\d+x$/);
  await expect(words.getByRole('link', { name: 'there' }).first()).toHaveAttribute('href', /^https:\/\/example\.org\//);
  await expect(words.locator('math').first()).toBeVisible();
  const image = words.locator('img.inline').first();
  await expect(image).toHaveAttribute('alt', /^seen \d+x$/);
  await expect.poll(() => image.evaluate((element) => (element as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
}

test('hints and feedback are said with all they have, on a platform and from a folder', async ({ page }) => {
  const problems = watchConsole(page);
  for (const address of [`${lms.origin}/package/index.html`, pathToFileURL(join(folder, 'index.html')).href]) {
    await page.goto(address);
    const root = page.locator('[data-exercise="single-choice"]');
    await expect(page.getByText('often right')).toHaveCount(0);
    await root.getByRole('button', { name: 'Show a hint' }).click();
    await expectRich(root.locator('.hints li'));
    await root.getByRole('radio').last().check();
    await root.getByRole('button', { name: 'Check answer' }).click();
    await expectRich(root.locator('> .feedback'));
    await expectRich(root.locator('.note'));
  }
  expect(problems).toEqual([]);
});

test('a side of true or false, a choice of a scenario and a model answer are said so too', async ({ page }) => {
  const judged = await open(page, 'true-false');
  await judged.getByRole('radio', { name: 'True' }).check();
  await judged.getByRole('button', { name: 'Check answer' }).click();
  await expectRich(judged.locator('.note'));

  const story = page.locator('[data-exercise="scenario"]');
  const choice = story.getByRole('button', { name: /^Ask why/ });
  // What is pressed has nothing in it that is pressed by itself.
  await expect(choice.locator('a, [tabindex]')).toHaveCount(0);
  await choice.click();
  await expectRich(story.locator('.brought'));
  await expectRich(story.locator('.scene:not([hidden]) .situation'));
  await story.getByText('What you chose so far').click();
  await expectRich(story.locator('.taken b'));

  const reflection = page.locator('[data-exercise="long-answer"]');
  await reflection.getByRole('textbox').fill('Listen.');
  await reflection.getByRole('button', { name: 'Save' }).click();
  await expectRich(reflection.locator('.review .model'));
  await expectRich(reflection.locator('.review label').first());
  await expectRich(reflection.locator('> .feedback'));
});

test('a self-check gives its advice, and categories and labels keep their looks where they are moved to', async ({
  page,
}) => {
  const check = await open(page, 'confidence');
  for (const group of await check.getByRole('radiogroup').all()) await group.getByRole('radio').first().check();
  await check.getByRole('button', { name: 'Save' }).click();
  await expectRich(check.locator('.standing li').first());
  await expectRich(page.locator('[data-exercise="categories"] .box > p').first());
  await expectRich(page.locator('[data-exercise="matching"] .targets > li').first());
  // A list to choose from takes words alone.
  await expect(page.locator('[data-exercise="matching"] option').nth(1)).toHaveText(/bold\d+xthereex \d+xseen \d+x$/);
});

test('whatever link is seen in an exercise can be pressed, whatever else it stands in', async ({ page }) => {
  for (const { type } of exercises) {
    const root = await open(page, type);
    const links = await root.getByRole('link', { name: 'there' }).filter({ visible: true }).all();
    expect(links.length, type).toBeGreaterThan(0);
    // Playwright presses nothing that something else lies over.
    for (const link of links) await link.click({ trial: true });
  }
});

test('on a small phone nothing of it is wider than the screen, pictures neither', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, 'matching');
  const root = page.locator('[data-exercise="single-choice"]');
  await root.getByRole('button', { name: 'Show a hint' }).click();
  await root.getByRole('radio').first().check();
  await root.getByRole('button', { name: 'Check answer' }).click();
  await expectRich(root.locator('> .feedback'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  for (const image of await page.locator('img.inline').filter({ visible: true }).all()) {
    const box = await image.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 320, (await image.getAttribute('alt')) ?? '').toBe(true);
  }
});

test('none of the types has anything in it that axe finds wrong', async ({ page }) => {
  await open(page, 'matching');
  const { violations } = await axeOn(page).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
