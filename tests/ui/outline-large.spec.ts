/** The outline of a programme of several hundred modules: only the rows in view are drawn, and every row can be worked on. */

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { writeLargeProgramme } from '../support/large-programme.ts';
import { removeHome, startApp, watchConsole, type RunningApp } from './app.ts';

let app: RunningApp;
let problems: string[];

const modules = 300;
/** But for what a fraction of a pixel takes away. */
const whole = { ratio: 0.95 };

test.beforeEach(async ({ page }) => {
  const home = mkdtempSync(join(tmpdir(), 'mw-large-'));
  const path = join(home, 'large.mwp');
  await writeLargeProgramme(path, { modules, pages: 2, blocks: 2 });
  app = await startApp({ home, file: path });
  problems = watchConsole(page);
  await page.goto(app.url);
  await expect(row(page, 'Page 1.1')).toBeVisible();
});
test.afterEach(async ({ page }) => {
  await page.close();
  await app.stop();
  removeHome(app.home);
  expect(problems).toEqual([]);
});

const outline = (page: Page): Locator => page.getByRole('treegrid', { name: 'Outline' });
const row = (page: Page, name: string): Locator => outline(page).getByRole('row', { name, exact: true });
const naming = (page: Page): Locator => outline(page).getByRole('textbox', { name: 'Rename' });
const sheet = (page: Page): Locator => page.getByRole('textbox', { name: /^Text of the page/ });

const moduleRow = (page: Page, number: number): Locator => row(page, `M${number} Module ${number}`);

async function expectGoneTo(at: Locator): Promise<void> {
  await expect(at).toBeFocused();
  await expect(at).toBeInViewport(whole);
}

async function hasComeToRest(scroller: Element): Promise<boolean> {
  const before = scroller.scrollTop;
  for (let frame = 0; frame < 5; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  return scroller.scrollTop === before;
}

test('any row is gone to by keys, and says where it stands', async ({ page }) => {
  expect(await outline(page).getByRole('row').count()).toBeLessThan(80);
  await row(page, 'Page 1.1').click();
  await page.keyboard.press('End');
  await expectGoneTo(row(page, 'Add module'));
  await page.keyboard.press('ArrowUp');
  await expectGoneTo(moduleRow(page, modules));
  // The row that adds modules is one of them.
  await expect(moduleRow(page, modules)).toHaveAttribute('aria-posinset', String(modules));
  await expect(moduleRow(page, modules)).toHaveAttribute('aria-setsize', String(modules + 1));
  await expect(moduleRow(page, modules)).toHaveAttribute('aria-level', '1');

  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expectGoneTo(row(page, `Unit ${modules}`));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expectGoneTo(row(page, `Page ${modules}.1`));
  await expect(sheet(page)).toHaveAttribute('aria-label', new RegExp(`Page ${modules}\\.1`));

  await page.keyboard.press('Home');
  await expectGoneTo(moduleRow(page, 1));
  // By its first letter, past all that begin with another.
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('a');
  await expectGoneTo(row(page, 'Add page'));
  await page.keyboard.press('PageUp');
  await expect(row(page, 'Add page')).not.toBeFocused();
  await expect(outline(page).locator('[role="row"]:focus')).toBeInViewport(whole);

  // Scrolled away from, it is still the row that has the keys.
  await page.keyboard.press('Home');
  await outline(page).hover();
  await page.mouse.wheel(0, 4000);
  await expect(moduleRow(page, 1)).not.toBeInViewport();
  await page.keyboard.press('F2');
  await page.keyboard.type('Anew');
  await page.keyboard.press('Enter');
  await expectGoneTo(row(page, 'M1 Anew'));
});

test('what is added out of view is named at once, by pointer and by keys, and no letter is lost', async ({ page }) => {
  await page.getByRole('button', { name: 'Add module' }).click();
  await page.keyboard.type('By pointer');
  await expect(naming(page)).toHaveValue('By pointer');
  await expect(naming(page)).toBeInViewport(whole);
  // The next one, and one that ends the run.
  await page.keyboard.press('Enter');
  await page.keyboard.type('The next');
  await expect(naming(page)).toBeInViewport(whole);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expectGoneTo(row(page, `M${modules + 2} The next`));

  // At the other end, in a part that is folded.
  await page.keyboard.press('Home');
  await expectGoneTo(moduleRow(page, 1));
  await page.keyboard.press('ArrowLeft');
  await expect(row(page, 'Unit 1')).toHaveCount(0);
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Add unit' }).click();
  await expect(naming(page)).toBeFocused();
  await page.keyboard.type('At the start');
  await expect(naming(page)).toHaveValue('At the start');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expectGoneTo(row(page, 'At the start'));

  // By the row that adds, gone to by a key.
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('By keys');
  await expect(naming(page)).toHaveValue('By keys');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expectGoneTo(row(page, `M${modules + 3} By keys`));
});

test('what a step takes back or does again is seen, and so is the page that is gone to', async ({ page }) => {
  await row(page, 'Page 1.1').click();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Delete');
  await expect(moduleRow(page, modules)).toHaveCount(0);
  await expectGoneTo(moduleRow(page, modules - 1));
  await page.keyboard.press('Home');
  await expectGoneTo(moduleRow(page, 1));
  await page.keyboard.press('Control+z');
  await expect(moduleRow(page, modules)).toBeInViewport(whole);
  await page.keyboard.press('Control+y');
  await expect(moduleRow(page, modules)).toHaveCount(0);
  await expect(moduleRow(page, modules - 1)).toBeInViewport(whole);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('Page 150.2');
  await expect(page.getByRole('menuitem', { name: /^Page 150\.2/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(sheet(page)).toHaveAttribute('aria-label', /Page 150\.2/);
  await expect(row(page, 'Page 150.2')).toBeInViewport(whole);
  await page.reload();
  await expect(row(page, 'Page 150.2')).toBeInViewport(whole);
});

test('rows are dragged, also to where is scrolled to meanwhile', async ({ page }) => {
  const titles = (): Promise<string[]> =>
    outline(page)
      .locator('[role="row"][data-kind="module"]')
      .evaluateAll((rows) => rows.map((one) => one.getAttribute('aria-label') ?? ''));
  await moduleRow(page, 4).hover();
  await page.mouse.down();
  const to = await moduleRow(page, 6).boundingBox();
  await page.mouse.move((to?.x ?? 0) + 80, (to?.y ?? 0) + 20, { steps: 4 });
  await page.mouse.move((to?.x ?? 0) + 80, (to?.y ?? 0) + 26, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await titles()).slice(3, 6)).toEqual([5, 6, 4].map((n) => `M${n} Module ${n}`));

  await moduleRow(page, 5).hover();
  await page.mouse.down();
  const frame = await outline(page).boundingBox();
  const edge = (frame?.y ?? 0) + (frame?.height ?? 0) - 6;
  // Held at the edge, the outline runs on.
  await page.mouse.move((frame?.x ?? 0) + 80, edge - 40, { steps: 4 });
  await page.mouse.move((frame?.x ?? 0) + 80, edge, { steps: 4 });
  await expect(moduleRow(page, 60)).toBeInViewport();
  await page.mouse.move((frame?.x ?? 0) + 80, (frame?.y ?? 0) + 200, { steps: 4 });
  await expect.poll(() => outline(page).evaluate(hasComeToRest)).toBe(true);
  // Between the row that came to be there and the next.
  const end = await outline(page).evaluate(
    (tree, y) => {
      const bottoms = [...tree.querySelectorAll('[data-kind="module"]')].map(
        (one) => one.getBoundingClientRect().bottom,
      );
      return Math.min(...bottoms.filter((bottom) => bottom > y));
    },
    (frame?.y ?? 0) + 200,
  );
  await page.mouse.move((frame?.x ?? 0) + 80, end - 3, { steps: 4 });
  await page.mouse.up();
  await expect(moduleRow(page, 5)).toBeInViewport(whole);
  await expect(moduleRow(page, 5)).toBeFocused();
  expect((await titles()).indexOf('M6 Module 6')).not.toBe((await titles()).indexOf('M5 Module 5') + 1);
});

for (const [width, height] of [
  [720, 450],
  [320, 640],
] as const) {
  test(`in a window of ${width} by ${height} as well`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await row(page, 'Page 1.1').click();
    await page.keyboard.press('End');
    await expectGoneTo(row(page, 'Add module'));
    await page.keyboard.press('Enter');
    await page.keyboard.type('In a narrow window');
    await expect(naming(page)).toHaveValue('In a narrow window');
    await expect(naming(page)).toBeInViewport(whole);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Home');
    await expectGoneTo(moduleRow(page, 1));
    expect(await outline(page).getByRole('row').count()).toBeLessThan(80);
  });
}
