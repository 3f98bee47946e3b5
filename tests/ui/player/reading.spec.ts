/** How a learner reads: text size, spacing and contrast that stay in the browser, and pictures enlarged. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import { RecordTable } from '../../../shared/records/record.ts';
import { programme } from '../../unit/output/programme.ts';
import { barriersOf } from './axe.ts';
import { unpackModule } from './harness.ts';
import { picture, pictureBytes } from './picture.ts';

const blocks: readonly BlockData[] = [
  { type: 'paragraph', children: [{ text: 'Firms of a cluster are close to each other, and learn from each other.' }] },
  { type: 'image', resource: 'r1', alt: 'A map', decorative: false, caption: 'The region', width: 'full' },
];
let folder: string;
let address: string;

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-reading-'));
  unpackModule(new RecordTable(programme({ blocks, resource: picture })), 'mod', folder, () => pictureBytes);
  address = pathToFileURL(join(folder, 'index.html')).href;
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const opener = (page: Page) => page.locator('.reading summary');
const wordHeight = (page: Page) =>
  page.locator('#b0').evaluate((paragraph) => {
    const range = document.createRange();
    range.setStart(paragraph.firstChild ?? paragraph, 0);
    range.setEnd(paragraph.firstChild ?? paragraph, 5);
    return range.getBoundingClientRect().height;
  });
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test('text grows to twice its size at 360 pixels, nothing is cut, and it stays so on the next visit', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(address);
  const before = await wordHeight(page);
  await opener(page).press('Enter');
  const choices = page.locator('.reading > div');
  for (const [width, height] of [
    [1440, 900],
    [700, 420],
    [320, 640],
    [360, 740],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(choices).toBeInViewport({ ratio: 1 });
  }
  await page.getByLabel('Text size').press('End');
  await page.getByLabel('Wider spacing').check();
  await page.getByLabel('More contrast').check();
  expect(await wordHeight(page)).toBeGreaterThan(before * 1.9);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await barriersOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(opener(page)).toBeFocused();
  await expect(page.getByLabel('Text size')).toBeHidden();

  await page.goto('about:blank');
  await page.goto(address);
  expect(await wordHeight(page)).toBeGreaterThan(before * 1.9);
  await expect(page.locator('html')).toHaveClass(/spaced/);
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
});

test('what is kept by somebody else, or cannot be kept, leaves the page as its author has it', async ({ page }) => {
  await page.goto(address);
  const usual = await wordHeight(page);
  for (const text of ['null', '{', '{"size":9000,"spaced":1,"contrast":"yes"}', '[]']) {
    await page.evaluate((kept) => localStorage.setItem('modulewright reading', kept), text);
    await page.reload();
    expect(await wordHeight(page), text).toBe(usual);
    await expect(page.locator('html'), text).toHaveAttribute('class', 'playing');
  }
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError');
      },
    }),
  );
  await page.reload();
  await opener(page).click();
  await page.getByLabel('More contrast').check();
  await expect(page.locator('html')).toHaveClass(/contrast/);
});

test('a picture is enlarged by its button and by a tap, and Escape goes back to where one was', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(address);
  const button = page.getByRole('button', { name: 'Enlarge: A map' });
  const large = page.getByRole('dialog', { name: 'Enlarge: A map' });
  await button.press('Enter');
  await expect(large.getByRole('img', { name: 'A map' })).toBeVisible();
  const box = await large.getByRole('img').boundingBox();
  expect(box?.width).toBeGreaterThanOrEqual(900);
  expect(await barriersOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(large).toBeHidden();
  await expect(button).toBeFocused();
  await page.locator('figure.image img').click({ position: { x: 120, y: 120 } });
  await expect(large).toBeVisible();
  await large.getByRole('button', { name: 'Close' }).click();
  await expect(large).toBeHidden();
  // A diagram that is wider than a phone says so beside its button; where all of it is seen there is the button alone.
  await expect(page.getByText('Scroll sideways to see all of it.')).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(page.getByText('Scroll sideways to see all of it.')).toBeHidden();
  await expect(button).toBeVisible();
});
