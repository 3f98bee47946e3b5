/** The geometry of long pages: around the number of blocks from which only those near the view are painted. */

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { writePageFile } from '../support/page-file.ts';
import { removeHome, startApp, watchConsole, type RunningApp } from './app.ts';

let app: RunningApp | undefined;
let problems: string[];

async function openPage(page: Page, count: number): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'mw-long-'));
  const path = join(home, 'long.mwp');
  await writePageFile(
    path,
    Array.from({ length: count }, (_, index) => ({
      type: 'paragraph',
      children: [{ text: `${index} ${'Three tasks return in every cluster. '.repeat(1 + (index % 7))}` }],
    })),
  );
  app = await startApp({ home, file: path });
  problems = watchConsole(page);
  await page.goto(app.url);
  await block(page, 0).waitFor();
}

test.afterEach(async ({ page }) => {
  await page.close();
  await app?.stop();
  if (app) removeHome(app.home);
  app = undefined;
  expect(problems).toEqual([]);
});

const block = (page: Page, index: number): Locator => page.locator(`[data-block="block${index}"]`);

/** Which block the caret is in. */
const caretBlock = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => getSelection()?.focusNode?.parentElement?.closest<HTMLElement>('[data-block]')?.dataset['block']);

/** Whether the line with the caret is on the screen, inside the pane that scrolls. */
const caretIsSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const pane = document.querySelector('[data-scroll="page"]')?.getBoundingClientRect();
    const box = getSelection()?.getRangeAt(0).getBoundingClientRect();
    if (!pane || !box || box.height === 0) return false;
    return box.top >= pane.top - 1 && box.bottom <= pane.bottom + 1 && box.left >= pane.left && box.right <= pane.right;
  });

const full = process.env['MODULEWRIGHT_TRIALS'] === 'full';

for (const count of [99, 100, 101, 300, 2000]) {
  test.describe(`a page of ${count} blocks`, () => {
    test('is as wide as its sheet, and shows its first and its last block', async ({ page }) => {
      await openPage(page, count);
      const widths = () =>
        page.evaluate(() => {
          const pane = document.querySelector('[data-scroll="page"]');
          const sheet = document.querySelector('article')?.getBoundingClientRect();
          const outside = [...document.querySelectorAll('[data-block]')].filter((element) => {
            const box = element.getBoundingClientRect();
            return !sheet || box.left < sheet.left || box.right > sheet.right;
          });
          return { outside: outside.length, sideways: (pane?.scrollWidth ?? 0) - (pane?.clientWidth ?? 0) };
        });
      expect(await widths()).toEqual({ outside: 0, sideways: 0 });
      await expect(block(page, 0)).toBeInViewport({ ratio: 1 });
      const title = await page.getByRole('textbox', { name: 'Title of the page' }).boundingBox();
      const first = await block(page, 0).boundingBox();
      expect((first?.y ?? 0) - (title?.y ?? 0)).toBeGreaterThan(0);
      expect((first?.y ?? 0) - (title?.y ?? 0)).toBeLessThan(150);
      // To the end as a wheel goes there: parts that come into view get their height, and there is more to go.
      await expect(async () => {
        await page.locator('[data-scroll="page"]').evaluate((pane) => (pane.scrollTop = pane.scrollHeight));
        await expect(block(page, count - 1)).toBeInViewport({ ratio: 1, timeout: 500 });
      }).toPass();
      expect(await widths()).toEqual({ outside: 0, sideways: 0 });
    });

    test('lays its blocks as a page does of which everything is painted, on the screen and on paper', async ({
      page,
    }) => {
      await openPage(page, count);
      const sampled = [...new Set([0, 1, 99, 100, 101, count >> 1, count - 2, count - 1])].filter((at) => at < count);
      /** Of these blocks, once they are painted: their boxes in their sheet, and how far below the block before them they begin. */
      const boxes = async () => {
        const found = [];
        for (const index of sampled) {
          const box = () =>
            block(page, index).evaluate((element) => {
              element.scrollIntoView({ block: 'center' });
              const { left = 0 } = element.closest('article')?.getBoundingClientRect() ?? {};
              const one = element.getBoundingClientRect();
              const above = document
                .querySelector(`[data-block="block${Number(element.dataset['block']?.slice('block'.length)) - 1}"]`)
                ?.getBoundingClientRect();
              return [one.left - left, one.width, one.height, above ? one.top - above.bottom : 0].map(Math.round);
            });
          await expect(async () => {
            const seen = await box();
            expect(await box()).toEqual(seen);
            await expect(block(page, index)).toBeInViewport({ timeout: 500 });
          }).toPass();
          found.push({ index, box: await box() });
        }
        return found;
      };
      const painted = await boxes();
      await page.emulateMedia({ media: 'print' });
      const heights = await page
        .locator('[data-block]')
        .evaluateAll((all) => all.map((block) => block.getBoundingClientRect().height));
      expect(heights.length).toBe(count);
      expect(heights.every((height) => height > 15)).toBe(true);
      await page.emulateMedia({ media: 'screen' });
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('* { content-visibility: visible !important; }');
        document.adoptedStyleSheets.push(sheet);
      });
      expect(await boxes()).toEqual(painted);
    });

    test('gives all of itself to the clipboard', async ({ page }) => {
      await openPage(page, count);
      await block(page, 0).click();
      await page.keyboard.press('Control+a');
      await page.evaluate(() =>
        addEventListener('copy', ({ clipboardData }) => {
          document.documentElement.dataset['copied'] = clipboardData?.getData('text/plain') ?? '';
        }),
      );
      await page.keyboard.press('Control+c');
      const copied = () =>
        page.evaluate(() => document.documentElement.dataset['copied']?.split(/\n+/).filter(Boolean).length);
      await expect.poll(copied).toBe(count);
    });

    // What the caret and the view do, on both sides of that number: the long trials try it at all five.
    if (!full && (count === 99 || count === 300)) return;

    test('takes Ctrl+End to its last block and Ctrl+Home to its first, and writes there', async ({ page }) => {
      await openPage(page, count);
      await block(page, 0).click();
      await page.keyboard.press('Control+End');
      await expect.poll(() => caretBlock(page)).toBe(`block${count - 1}`);
      await expect.poll(() => caretIsSeen(page)).toBe(true);
      await page.keyboard.type('the end');
      await expect(block(page, count - 1)).toContainText('the end');
      await page.keyboard.press('Control+Home');
      await expect.poll(() => caretBlock(page)).toBe('block0');
      await expect.poll(() => caretIsSeen(page)).toBe(true);
      await page.keyboard.type('the beginning');
      await expect(block(page, 0)).toContainText('the beginning0');
      await page.keyboard.press('Control+Shift+End');
      await page.keyboard.press('Delete');
      await expect(page.locator('[data-block]')).toHaveText(['the beginning']);
    });

    test('takes the caret and the view along with every PageDown and PageUp', async ({ page }) => {
      await openPage(page, count);
      // The last three hundred of a very long one.
      await block(page, Math.max(0, count - 300)).scrollIntoViewIfNeeded();
      await block(page, Math.max(0, count - 300)).click();
      const place = async () => Number((await caretBlock(page))?.slice('block'.length));
      let before = await place();
      for (let turn = 0; turn < 60 && before < count - 1; turn++) {
        await page.keyboard.press('PageDown');
        // The caret of before is still seen for a moment.
        await expect.poll(place).toBeGreaterThan(before);
        await expect.poll(() => caretIsSeen(page)).toBe(true);
        const now = await place();
        expect(now, 'no screenful is jumped over').toBeLessThan(before + 40);
        before = now;
      }
      expect(before).toBe(count - 1);
      await page.keyboard.press('PageUp');
      await expect.poll(place).toBeLessThan(count - 1);
      await expect.poll(() => caretIsSeen(page)).toBe(true);
    });

    test('brings back into view what is undone and redone elsewhere', async ({ page }) => {
      await openPage(page, count);
      await block(page, 0).click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type('gone');
      await page.keyboard.press('Control+Home');
      await expect.poll(() => caretBlock(page)).toBe('block0');
      await page.keyboard.press('Control+z');
      await expect(block(page, count - 1)).not.toContainText('gone');
      await expect.poll(() => caretBlock(page)).toBe(`block${count - 1}`);
      await expect.poll(() => caretIsSeen(page)).toBe(true);
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('Control+Shift+z');
      await expect(block(page, count - 1)).toContainText('gone');
      await expect.poll(() => caretIsSeen(page)).toBe(true);
    });

    test('goes with Find to a block far below', async ({ page }) => {
      await openPage(page, count);
      await page.keyboard.press('Control+f');
      await page.getByRole('textbox', { name: 'Find', exact: true }).fill(`${count - 3} Three`);
      await page.keyboard.press('Enter');
      await expect(block(page, count - 3)).toBeInViewport();
      const marked = () =>
        page.evaluate(() => ([...(CSS.highlights.get('found') ?? [])][0] as Range | undefined)?.toString());
      await expect.poll(marked).toBe(`${count - 3} Three`);
    });
  });
}
