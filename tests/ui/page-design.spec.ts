/** The design of a page: chosen among its settings, seen on its sheet, taken back, and said where it waits for a picture. */

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { BlockData } from '../../shared/blocks/registry.ts';
import { writePageFile } from '../support/page-file.ts';
import { openApp, removeHome, startApp, watchConsole, type RunningApp } from './app.ts';
import { axeOn } from './axe.ts';
import { bring, dot } from './bring.ts';

const image: BlockData = {
  type: 'image',
  resource: null,
  alt: 'A map',
  decorative: false,
  caption: 'The region',
  width: 'full',
};
const paragraph = (text: string): BlockData => ({ type: 'paragraph', children: [{ text }] });
const blocks = [paragraph('What it is about.'), image, paragraph('Firms of a cluster are close. '.repeat(8))];

let app: RunningApp;
let problems: string[];

test.beforeEach(async ({ page }) => {
  const home = mkdtempSync(join(tmpdir(), 'mw-design-'));
  const path = join(home, 'design.mwp');
  await writePageFile(path, blocks);
  app = await startApp({ home, file: path });
  problems = watchConsole(page);
  await openApp(page, app);
  await sheet(page).waitFor();
  await page.getByRole('tab', { name: 'Page' }).click();
});
test.afterEach(async ({ page }) => {
  expect(problems).toEqual([]);
  await page.close();
  await app.stop();
  removeHome(app.home);
});

const sheet = (page: Page) => page.getByRole('textbox', { name: /^Text of the page/ });
const paper = (page: Page) => page.locator('article[data-design]');
const inspector = (page: Page) => page.locator('[data-pane="inspector"]');
const block = (page: Page, index: number) => page.locator(`[data-block="block${index}"]`);

async function choose(page: Page, design: string): Promise<void> {
  await page.getByRole('button', { name: /Design of the page$/ }).click();
  await page.getByRole('option', { name: design }).click();
}

async function box(at: Locator): Promise<{ left: number; right: number; top: number; bottom: number }> {
  return at.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { left, right, top, bottom };
  });
}

test('is chosen in the inspector, seen on the sheet, and undone', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(paper(page)).toHaveAttribute('data-design', 'column');
  const waits = inspector(page).getByText('This page has no picture yet: until it has one, it is one column.');
  for (const design of ['Picture across the top', 'Pictures beside the text']) {
    await choose(page, design);
    await expect(waits).toBeVisible();
  }
  await bring(block(page, 1).locator('[data-place]'), 'drop', [dot]);
  await expect(block(page, 1).locator('img')).toBeVisible();
  await page.getByRole('tab', { name: 'Page' }).click();
  await expect(waits).toHaveCount(0);

  const [picture, behind] = [block(page, 1), block(page, 2)];
  expect((await box(picture)).left).toBeGreaterThan((await box(behind)).left + 200);
  expect((await box(picture)).top).toBeLessThan((await box(behind)).bottom);

  await choose(page, 'Picture across the top');
  const [lead, first] = [paper(page).locator('figure').first(), block(page, 0)];
  expect((await box(lead)).bottom).toBeLessThanOrEqual((await box(first)).top);
  const edges = async () => (({ left, right }) => ({ left, right }))(await box(paper(page)));
  expect(await box(lead)).toMatchObject(await edges());
  await expect(lead).toContainText('The region');
  await expect(picture).toContainText('Learners see it across the top of the page.');
  const { violations } = await axeOn(page).include('main, aside').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

  await choose(page, 'Colour to the edge');
  await expect(paper(page).locator('figure')).toHaveCount(1);
  expect(await box(picture.locator('img'))).toMatchObject(await edges());
  const ground = () => paper(page).evaluate((article) => getComputedStyle(article).backgroundColor);
  const coloured = await ground();
  await page.keyboard.press('Control+z');
  await expect(paper(page)).toHaveAttribute('data-design', 'lead-image');
  expect(await ground()).not.toBe(coloured);
  await page.keyboard.press('Control+y');
  await expect(paper(page)).toHaveAttribute('data-design', 'full-bleed');
  await choose(page, 'One column');
  await page.reload();
  await sheet(page).waitFor();
  await expect(paper(page)).toHaveAttribute('data-design', 'column');
});

test('is asked of no page that tests draw from', async ({ page }) => {
  await choose(page, 'Colour to the edge');
  await inspector(page).getByText('Bank').click();
  await expect(page.getByRole('button', { name: /Design of the page$/ })).toHaveCount(0);
});
