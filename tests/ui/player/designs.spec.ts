/** Pages of other designs than one column: on a phone and on a desk, enlarged, mirrored, in the dark, and on paper. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import { pageDesigns, type PageDesign } from '../../../shared/model/programme/schema.ts';
import { RecordTable } from '../../../shared/records/record.ts';
import { loadLearnerWords } from '../../../shared/words/learner.ts';
import { scoredStart } from '../../../shared/exercise/schema.ts';
import { programme } from '../../unit/output/programme.ts';
import { barriersOf } from './axe.ts';
import { unpackModule } from './harness.ts';
import { picture, pictureBytes } from './picture.ts';

const long = 'Firms of a cluster are close to each other, and learn from each other. '.repeat(6);
const image: BlockData = {
  type: 'image',
  resource: 'r1',
  alt: 'A map',
  decorative: false,
  caption: 'The region',
  width: 'full',
};
const blocks: readonly BlockData[] = [
  { type: 'paragraph', children: [{ text: 'What this page is about.' }] },
  image,
  { type: 'paragraph', children: [{ text: long }] },
  { type: 'heading', level: 2, children: [{ text: 'What follows' }] },
  {
    ...scoredStart,
    type: 'true-false',
    prompt: [{ text: 'Firms of a cluster are close.' }],
    answer: true,
    optionFeedback: { true: [{ text: '' }], false: [{ text: '' }] },
  },
];
/** A photograph: a drawing keeps the width of the column. */
const photo = { ...picture, width: 500, height: 281 };

let folder: string;
test.beforeAll(async () => {
  await loadLearnerWords('ar');
  folder = mkdtempSync(join(tmpdir(), 'mw-designs-'));
  for (const design of pageDesigns) {
    for (const language of ['en', 'ar']) {
      const records = programme({ blocks, resource: photo, module: { language } }).map((record) =>
        record.kind === 'page' ? { ...record, data: { ...record.data, design } } : record,
      );
      unpackModule(new RecordTable(records), 'mod', join(folder, `${design} ${language}`), () => pictureBytes);
    }
  }
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function open(page: Page, design: PageDesign, width: number, language = 'en'): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(pathToFileURL(join(folder, `${design} ${language}`, 'index.html')).href);
}

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
interface Box {
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}

/** From the beginning of the line, whichever side that is. */
function box(at: Locator, part: 'whole' | 'line' = 'whole'): Promise<Box> {
  return at.evaluate((element, measured) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const whole = element.getBoundingClientRect();
    const { left, right, top, bottom } = measured === 'line' ? (range.getClientRects()[0] ?? whole) : whole;
    const mirrored = getComputedStyle(element).direction === 'rtl';
    const all = document.documentElement.clientWidth;
    return { start: mirrored ? all - right : left, end: mirrored ? all - left : right, top, bottom };
  }, part);
}

/** Its box reaches below what its words stand beside. */
const firstLine = (at: Locator) => box(at, 'line');

for (const language of ['en', 'ar']) {
  test(`no design cuts anything or covers anything, in ${language}`, async ({ page }) => {
    for (const design of pageDesigns) {
      for (const width of [320, 360, 900, 1280]) {
        await open(page, design, width, language);
        expect(await overflow(page), `${design} at ${width}`).toBeLessThanOrEqual(0);
        await expect(page.getByRole('img', { name: 'A map' }), `${design} at ${width}`).toBeVisible();
        const [figure, steps] = [await box(page.locator('#b1')), await box(page.locator('.page .steps'))];
        expect(steps.top, `${design} at ${width}`).toBeGreaterThan(figure.bottom);
        expect(figure.start, `${design} at ${width}`).toBeGreaterThanOrEqual(0);
      }
      if (language === 'en') expect(await barriersOf(page), design).toEqual([]);
    }
  });

  test(`pictures stand where the design says, in ${language}`, async ({ page }) => {
    const all = () => page.evaluate(() => document.documentElement.clientWidth);
    const [figure, text, heading] = [page.locator('#b1'), page.locator('#b2'), page.locator('.page h1')];

    await open(page, 'lead-image', 1280, language);
    expect((await box(figure)).top).toBeGreaterThan((await box(heading)).bottom);
    expect((await box(figure)).bottom).toBeLessThan((await box(page.locator('#b0'))).top);
    expect((await box(figure)).end).toBeGreaterThan((await box(text)).end + 50);
    await open(page, 'lead-image', 360, language);
    expect(await box(figure)).toMatchObject({ start: 0, end: 360 });

    await open(page, 'side-figure', 1280, language);
    expect((await firstLine(text)).end).toBeLessThanOrEqual((await box(figure)).start);
    expect((await box(figure)).top).toBeLessThan((await box(text)).bottom);
    expect((await box(page.locator('#b3'))).top).toBeGreaterThanOrEqual((await box(figure)).bottom);
    await open(page, 'side-figure', 360, language);
    expect(await box(figure)).toMatchObject({ start: 16, end: 344 });

    await open(page, 'full-bleed', 1280, language);
    expect((await box(figure)).end).toBe(await all());
    expect((await box(page.locator('#page'))).end).toBe(await all());
    expect((await box(page.locator('nav'))).end).toBeLessThanOrEqual((await box(page.locator('#page'))).start);
    expect((await box(text)).end).toBeLessThan((await all()) - 100);
    const [ground, under] = await page
      .locator('#page')
      .evaluate((section) => [section, document.body].map((one) => getComputedStyle(one).backgroundColor));
    expect(ground).not.toBe(under);
    await open(page, 'full-bleed', 360, language);
    expect(await box(figure)).toMatchObject({ start: 0, end: 360 });
  });
}

test('text at twice its size has the column to itself', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('modulewright reading', '{"size":200}'));
  for (const design of pageDesigns) {
    for (const width of [360, 1280]) {
      await open(page, design, width);
      expect(await overflow(page), `${design} at ${width}`).toBeLessThanOrEqual(0);
      expect((await box(page.locator('#b1'))).start, `${design} at ${width}`).toBeGreaterThanOrEqual(0);
    }
  }
  await open(page, 'side-figure', 1280);
  expect((await box(page.locator('#b1'))).bottom).toBeLessThanOrEqual((await firstLine(page.locator('#b2'))).top);
});

test('colours that the system forces, and paper, have no ground', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, 'full-bleed', 1280);
  const ground = () => page.locator('#page').evaluate((section) => getComputedStyle(section).backgroundColor);
  const canvas = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await ground()).toBe(canvas);
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  expect(await ground()).toBe('rgba(0, 0, 0, 0)');
});
