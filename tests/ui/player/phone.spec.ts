/** A package on a phone, enlarged, and in its own fonts: nothing is cut, covered or too small to read. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { pagesOf } from '../../../shared/output/module-view.ts';
import { RecordTable } from '../../../shared/records/record.ts';
import { programme } from '../../unit/output/programme.ts';
import { barriersOf } from './axe.ts';
import { unpackModule } from './harness.ts';
import { viewOf } from './learner.ts';
import { mediaBytes, records } from './sample-records.ts';

const modules = ['b1', 'b2'].map((id) => ({ id, view: viewOf(records, id), address: '' }));
const longTitle = 'Kompetenceudviklingsprogrammet for erhvervsklyngefacilitatorer: sammenhængskraft';
let folder: string;
let longAddress: string;

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-phone-'));
  const unpack = (name: string, ...[from, id]: [RecordTable, string]): string => {
    unpackModule(from, id, join(folder, name), mediaBytes);
    return pathToFileURL(join(folder, name, 'index.html')).href;
  };
  for (const module of modules) module.address = unpack(module.id, records, module.id);
  longAddress = unpack(
    'long',
    new RecordTable(
      programme({
        module: { title: longTitle, language: 'da' },
        blocks: [
          { type: 'paragraph', children: [{ text: 'شكرا على المشاركة' }] },
          { type: 'paragraph', children: [{ text: 'Tak for jeres deltagelse' }] },
        ],
      }),
    ),
    'mod',
  );
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** With its fonts: until they are there the bar has another height, and what a link led to has another place. */
async function openModule(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
}

async function openPage(page: Page, id: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), id);
  await expect(page.locator(`[id="${id}"]`)).toBeVisible();
}

for (const [width, height, what] of [
  [360, 740, 'a phone'],
  [320, 640, 'a small phone'],
  [640, 400, 'a small window at 200 %'],
] as const) {
  test(`on ${what} no page of the sample is cut or covered, and what is wider says so and is reached by keys`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width, height });
    let wide = 0;
    for (const { view, address } of modules) {
      await openModule(page, address);
      for (const { id } of pagesOf(view)) {
        await openPage(page, id);
        const section = page.locator(`[id="${id}"]`);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), id).toBeLessThanOrEqual(0);
        // The bar does not cover what a link leads to.
        const [bar, heading] = [await page.locator('.bar').boundingBox(), await section.locator('h1').boundingBox()];
        expect(heading?.y, id).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
        for (const box of await section.locator(':is(.table, .diagram, .formula, pre)').all()) {
          const hidden = await box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
          const hint = box.locator('xpath=following-sibling::p[1]');
          if (hidden <= 1) {
            await expect(hint.and(page.locator('.goes-on'))).toBeHidden();
            continue;
          }
          wide++;
          await expect(hint).toHaveText('Scroll sideways to see all of it.');
          await box.focus();
          await page.keyboard.press('ArrowRight');
          await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
        }
      }
    }
    if (width < 600) expect(wide).toBeGreaterThan(5);
  });
}

test('on a phone words in a drawing stay at least as large as four fifths of what was drawn', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  let drawings = 0;
  for (const { view, address } of modules) {
    await openModule(page, address);
    for (const { id } of pagesOf(view)) {
      await openPage(page, id);
      for (const drawing of await page.locator(`[id="${id}"] img[src$=".svg"][width]`).all()) {
        const scale = await drawing.evaluate(
          (image) => image.getBoundingClientRect().width / Number(image.getAttribute('width')),
        );
        expect(scale, id).toBeGreaterThanOrEqual(0.8);
        drawings++;
      }
    }
  }
  expect(drawings).toBeGreaterThan(5);
});

for (const [width, height] of [
  [360, 740],
  [320, 640],
  [768, 1024],
] as const) {
  test(`Contents, opened at ${width} pixels, covers the page whole, and goes when the focus goes on`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(modules[0]?.address ?? '');
    await openPage(page, pagesOf(modules[0]?.view ?? viewOf(records, 'b1')).at(-1)?.id ?? '');
    const menu = page.getByRole('button', { name: 'Contents' });
    await menu.press('Enter');
    const covered = () =>
      page.evaluate(() => {
        const top = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
        const foreign: string[] = [];
        for (let y = top + 2; y < innerHeight; y += 20) {
          for (let x = 2; x < innerWidth; x += 20) {
            const met = document.elementFromPoint(x, y);
            if (!met?.closest('nav')) foreign.push(`${x},${y} ${met?.className}`);
          }
        }
        return foreign;
      });
    expect(await covered()).toEqual([]);
    await expect(page.locator('nav a[aria-current]')).toBeFocused();
    expect(await barriersOf(page)).toEqual([]);
    for (let steps = 0; steps < 30 && (await menu.getAttribute('aria-expanded')) === 'true'; steps++) {
      await page.keyboard.press('Tab');
    }
    await expect(page.locator('main :focus')).toBeVisible();
    await expect(menu).toHaveAttribute('aria-expanded', 'false');
    await menu.press('Enter');
    await page.keyboard.press('Escape');
    await expect(menu).toBeFocused();
    await expect(page.locator('nav')).toBeHidden();
  });
}

test('the Contents button stands beside the title at every width, however long that is', async ({ page }) => {
  for (const address of [longAddress, modules[1]?.address ?? '']) {
    await openModule(page, address);
    for (const width of [320, 360, 480, 600, 768, 860]) {
      await page.setViewportSize({ width, height: 700 });
      const [title, menu] = await Promise.all(
        ['.bar .module', '.bar .menu'].map((part) => page.locator(part).boundingBox()),
      );
      if (!title || !menu) throw new Error('no bar');
      expect(menu.y, `${width}`).toBeLessThan(title.y + title.height);
      expect(menu.y + menu.height, `${width}`).toBeGreaterThan(title.y);
      expect(menu.x + menu.width, `${width}`).toBeLessThanOrEqual(width);
      expect(title.x + title.width, `${width}`).toBeLessThanOrEqual(menu.x);
    }
    for (const width of [861, 1024, 1280]) {
      await page.setViewportSize({ width, height: 700 });
      await expect(page.locator('.bar .menu')).toBeHidden();
      await expect(page.locator('nav')).toBeVisible();
    }
  }
});

test('a paragraph begins at the side that it is written from', async ({ page }) => {
  await page.goto(longAddress);
  for (const [words, side] of [
    ['شكرا', 'right'],
    ['Tak for', 'left'],
  ] as const) {
    const gap = await page.getByText(words).evaluate((paragraph, from) => {
      const range = document.createRange();
      range.selectNodeContents(paragraph);
      return Math.abs(range.getBoundingClientRect()[from] - paragraph.getBoundingClientRect()[from]);
    }, side);
    expect(gap, words).toBeLessThan(2);
  }
});

test('text is set in the fonts of the package, Latvian letters too, and nothing is asked of anywhere else', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(modules[0]?.address ?? '');
  const loaded = () =>
    page.evaluate(async () => {
      await document.fonts.ready;
      return [...new Set([...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family))];
    });
  await expect.poll(loaded).toEqual(expect.arrayContaining(['Inter', expect.stringMatching(/Source Serif 4/)]));
  await page.locator('section:not([hidden]) h1').evaluate((heading) => (heading.textContent = 'Šodien mācāmies'));
  await expect.poll(() => asked.some((url) => url.endsWith('source-serif-latin-ext.woff2'))).toBe(true);
  expect(asked.every((url) => url.startsWith(pathToFileURL(folder).href))).toBe(true);
});
