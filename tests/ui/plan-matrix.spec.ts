/** The matrix of 300 goals and 1,000 blocks, scrolled: heads stay in view and stand beside their cells. The sample's gaps, mended by keys. */

import { expect, test, type Page } from '@playwright/test';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createProjectFile } from '../../electron/core/project/open-project.ts';
import { unwrap } from '../../shared/base/result.ts';
import { largePlan } from '../support/large-plan.ts';
import { openSample, removeHome, startApp, type RunningApp } from './app.ts';

/** What a frame of the screen shows of the matrix. */
interface Frame {
  /** Column heads and row heads that lie in view. */
  readonly columns: number;
  readonly rows: number;
  /** Pixels between the heads and the edges that they stick to, at most. */
  readonly off: number;
  /** Cells whose head of row or column is not at their line. */
  readonly astray: number;
  readonly left: number;
  readonly top: number;
}

/** Looks at each frame that is painted while `act` runs. */
async function watch(page: Page, act: () => Promise<void>): Promise<readonly Frame[]> {
  await page.evaluate(() => {
    const frames: Frame[] = [];
    const look = (): void => {
      const grid = document.querySelector('[role="grid"]');
      const box = grid?.parentElement;
      if (!grid || !box) return;
      const view = box.getBoundingClientRect();
      const heads = [...grid.querySelectorAll<HTMLElement>('thead th')].map((head) => head.getBoundingClientRect());
      const goals = [...grid.querySelectorAll<HTMLElement>('tbody th[scope="row"]')].map((head) =>
        head.getBoundingClientRect(),
      );
      const inside = (at: DOMRect): boolean =>
        at.right > view.left && at.left < view.right && at.bottom > view.top && at.top < view.bottom;
      const seenHeads = heads.filter(inside);
      const seenGoals = goals.filter(inside);
      const cells = [...grid.querySelectorAll<HTMLElement>('tbody td[aria-label]')].map((cell) =>
        cell.getBoundingClientRect(),
      );
      const near = (a: number, b: number): boolean => Math.abs(a - b) < 1.5;
      frames.push({
        columns: seenHeads.length,
        rows: seenGoals.length,
        off: Math.max(
          ...seenHeads.map(({ top }) => Math.abs(top - view.top)),
          ...seenGoals.map(({ left }) => Math.abs(left - view.left)),
        ),
        astray: cells
          .filter(inside)
          .filter(
            (cell) => !heads.some(({ left }) => near(left, cell.left)) || !goals.some(({ top }) => near(top, cell.top)),
          ).length,
        left: box.scrollLeft,
        top: box.scrollTop,
      });
      Reflect.set(window, 'looking', requestAnimationFrame(look));
    };
    Reflect.set(window, 'frames', frames);
    Reflect.set(window, 'looking', requestAnimationFrame(look));
  });
  await act();
  return page.evaluate(() => {
    cancelAnimationFrame(Number(Reflect.get(window, 'looking')));
    return Reflect.get(window, 'frames') as unknown as Frame[];
  });
}

/** Until what was just done is on the screen. */
function drawn(page: Page): Promise<void> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
}

/** Until the grid has come to rest: a wheel is heard, and goes on rolling, after the mouse has been let go. */
async function stillness(page: Page): Promise<void> {
  const place = () =>
    page.evaluate(() => {
      const box = document.querySelector('[role="grid"]')?.parentElement;
      return `${box?.scrollLeft} ${box?.scrollTop}`;
    });
  let before = '';
  for (let same = 0; same < 10; await drawn(page)) {
    const now = await place();
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

let app: RunningApp;

test.afterEach(async () => {
  await app.stop();
  removeHome(app.home);
});

test('the matrix of 300 goals and 1,000 blocks keeps its heads in every frame, by wheel and by keys', async ({
  page,
}) => {
  const home = mkdtempSync(join(tmpdir(), 'mw-matrix-'));
  const path = join(home, 'large.mwp');
  await unwrap(await createProjectFile(path, [...largePlan().records.all()], '')).close();
  app = await startApp({ home, file: path });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(app.url);
  await page.getByRole('textbox', { name: /^Text of the page/ }).waitFor();
  await page.keyboard.press('Control+1');
  await page.getByRole('button', { name: 'Goals & alignment' }).click();
  const grid = page.getByRole('grid');
  await expect(grid).toHaveAttribute('aria-rowcount', /^30\d$/);
  await grid.getByRole('gridcell').first().waitFor();
  await grid.hover();
  const wheel = await watch(page, async () => {
    for (let step = 0; step < 12; step++) {
      await page.mouse.wheel(step % 2 === 0 ? 700 : 0, step % 2 === 0 ? 0 : 500);
      await drawn(page);
    }
    await stillness(page);
  });
  await grid.getByRole('gridcell').first().focus();
  const keys = await watch(page, async () => {
    for (const key of [
      'Control+Home',
      'PageDown',
      'PageDown',
      'End',
      'PageDown',
      'Control+End',
      'PageUp',
      'Control+Home',
    ]) {
      await page.keyboard.press(key);
      await drawn(page);
    }
  });
  for (const frames of [wheel, keys]) {
    expect(frames.length).toBeGreaterThan(10);
    expect(Math.max(...frames.map(({ left }) => left))).toBeGreaterThan(2000);
    expect(Math.max(...frames.map(({ top }) => top))).toBeGreaterThan(1500);
    expect(Math.min(...frames.map(({ columns }) => columns))).toBeGreaterThan(15);
    expect(Math.min(...frames.map(({ rows }) => rows))).toBeGreaterThan(7);
    expect(Math.max(...frames.map(({ off }) => off))).toBeLessThan(3);
    expect(Math.max(...frames.map(({ astray }) => astray))).toBe(0);
  }
});

test('the sample’s three gaps are explained, module by module, and what is suggested closes one by a key', async ({
  page,
}) => {
  app = await startApp();
  await openSample(page, app);
  await page.keyboard.press('Control+1');
  await page.getByRole('button', { name: 'Goals & alignment' }).click();
  const plan = page.locator('[data-pane="plan"]');
  for (const [code, gap, goal] of [
    ['A2', 'unpractised', 'G3'],
    ['P2', 'unassessed', 'G3'],
    ['P3', 'assessedBelow', 'G1'],
  ] as const) {
    await plan.getByRole('button', { name: /Module$/ }).click();
    await page.getByRole('option', { name: new RegExp(`^${code}`) }).click();
    const found = page.locator(`[data-gap="${gap}"]`);
    await expect(found).toHaveCount(1);
    await expect(found).toContainText(goal);
  }

  // What the place of things suggests closes a gap by one key.
  await plan.getByRole('button', { name: /Module$/ }).click();
  await page.getByRole('option', { name: /^A2/ }).click();
  const unpractised = page.locator('[data-gap="unpractised"]');
  await page.getByRole('gridcell', { name: 'G3 · The agreement card: assesses' }).focus();
  await page.keyboard.press('a');
  await unpractised.getByRole('button', { name: /^Fix: “The agreement card”/ }).press('Enter');
  await expect(unpractised).toHaveCount(0);
  await expect(page.getByRole('gridcell', { name: 'G3 · The agreement card: practises' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(unpractised).toContainText('G3');
  await page.getByRole('button', { name: /^Accept: .*The agreement card.* G3/ }).press('Enter');
  await expect(unpractised).toHaveCount(0);
});
