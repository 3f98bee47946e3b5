/** A module in Arabic: the page and its frame are read from the right, and so are the keys that follow what is read. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { pagesOf } from '../../../shared/output/module-view.ts';
import { RecordTable, type AnyRecord } from '../../../shared/records/record.ts';
import { keysBetween } from '../../../shared/store/order.ts';
import { isExercise } from '../../../shared/blocks/exercises.ts';
import { loadLearnerWords } from '../../../shared/words/learner.ts';
import { formatOf } from '../../support/formats.ts';
import { inArabic } from '../../support/in-arabic.ts';
import { everyBlock, programme } from '../../unit/output/programme.ts';
import { barriersOf } from './axe.ts';
import { unpackModule, unpackTree } from './harness.ts';
import { viewOf } from './learner.ts';
import { picture, pictureBytes } from './picture.ts';

await loadLearnerWords('ar');
await loadLearnerWords('en');

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-mirrored-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

const exercises = everyBlock.filter((block) => isExercise(block));
const orders = keysBetween(null, null, exercises.length);
/** Every block on the first page, and each exercise on a page of its own. */
const table = new RecordTable(
  [
    ...programme({
      blocks: everyBlock.filter((block) => !isExercise(block)),
      resource: picture,
      module: { language: 'ar' },
    }),
    ...exercises.flatMap((data, index): AnyRecord[] => [
      {
        id: `q${index}`,
        kind: 'page',
        parent: 'unit',
        order: `b${orders[index]}`,
        data: { title: data.type, use: 'page' },
      },
      { id: `x${index}`, kind: 'block', parent: `q${index}`, order: 'a0', data },
    ]),
  ].map((record) => inArabic(record)),
);

async function openModule(page: Page): Promise<void> {
  unpackModule(table, 'mod', folder, () => pictureBytes);
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await expect(page.locator('html.playing')).toBeVisible();
}

async function turnTo(page: Page, id: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), id);
  await expect(page.locator(`section[id="${id}"]`)).toBeVisible();
}

test('is laid out from the right, and arrows and keys follow', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 800 });
  await openModule(page);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const [first, second] = pagesOf(viewOf(table, 'mod'));
  await turnTo(page, second?.id ?? '');
  const middle = async (selector: string): Promise<number> => {
    const box = await page.locator(selector).last().boundingBox();
    return (box?.x ?? 0) + (box?.width ?? 0) / 2;
  };
  const on = await middle('.button.primary:visible');
  const back = await middle('.button:not(.primary):visible');
  expect(on).toBeLessThan(back);
  expect(await middle('nav:visible')).toBeGreaterThan(await middle(`section[id="${second?.id}"]`));

  await turnTo(page, first?.id ?? '');
  const tabs = page.getByRole('tab');
  await tabs.first().focus();
  await page.keyboard.press('ArrowLeft');
  await expect(tabs.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(tabs.first()).toBeFocused();
});

test('how it is read is chosen from the right too', async ({ page }) => {
  await openModule(page);
  await page.locator('.reading summary').click();
  const end = async (type: string) => {
    const box = await page.locator(`.reading [type="${type}"]`).first().boundingBox();
    return box && box.x + box.width;
  };
  expect(await end('checkbox')).toBe(await end('range'));

  // And so it is where the player's words are Arabic, and the module's are not.
  const english = new RecordTable(programme({ blocks: [], module: { language: 'en' } }));
  unpackTree(formatOf('html').build(english, 'mod', { language: 'ar' }), folder, () => pictureBytes);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.locator('.reading summary').click();
  expect(await end('checkbox')).toBe(await end('range'));
});

test('fits a phone on every page, and has nothing that axe finds wrong', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await openModule(page);
  for (const { id } of pagesOf(viewOf(table, 'mod'))) {
    await turnTo(page, id);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect([id, over]).toEqual([id, 0]);
    expect([id, await barriersOf(page)]).toEqual([id, []]);
  }
});
