/** B1 played against scorm-again in both places an LMS may put its API: what matters is what was kept. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { exercisesOf, pagesOf } from '../../../shared/output/module-view.ts';
import { checkScorm12Calls } from '../../oracles/scorm12-rte.ts';
import { watchConsole } from '../app.ts';
import { barriersOf } from './axe.ts';
import { Lms, unpackModule } from './harness.ts';
import { answer, answerPage, begin, viewOf, workThrough } from './learner.ts';
import { mediaBytes, records } from './sample-records.ts';

const view = viewOf(records, 'b1');
const pages = pagesOf(view);
const exercises = exercisesOf(view);
let folder: string;
let lms: Lms;

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-b1-'));
  unpackModule(records, 'b1', folder, mediaBytes);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));
test.beforeEach(async () => {
  lms = new Lms(folder);
  await lms.start();
});
test.afterEach(() => lms.stop());

for (const where of ['parent', 'opener'] as const) {
  test(`finishing with everything right is kept as passed with 100, API on ${where}`, async ({ context }) => {
    const visit = await lms.visit(context, where);
    const problems = watchConsole(visit.page);
    await workThrough(visit.content, view, true);
    await expect(visit.content.getByText('You passed with 100 %. The pass mark is 70 %.')).toBeVisible();
    const calls = await visit.calls();
    const kept = await visit.leave();
    expect(kept.core).toMatchObject({ lesson_status: 'passed', exit: '', score: { raw: '100', min: '0', max: '100' } });
    // This platform counts the time in seconds and writes it anew, without a last zero; what we send has two decimals (tracking.test).
    expect(kept.core.session_time).toMatch(/^\d{2,4}:\d\d:\d\d(\.\d{1,2})?$/);
    const ids = calls
      .filter(({ args }) => /^cmi\.interactions\.\d+\.id$/.test(String(args[0])))
      .map(({ args }) => String(args[1]));
    // Some exercises are reported part by part.
    expect([...new Set(ids.map((id) => id.replace(/\..*$/, '')))]).toEqual(exercises.map(({ id }) => id));
    expect(ids.every((id) => id.endsWith('.1'))).toBe(true);
    expect(lms.strays).toEqual([]);
    expect(problems).toEqual([]);
  });

  test(`leaving half-way keeps the place, and a second visit goes on there, API on ${where}`, async ({ context }) => {
    const first = await lms.visit(context, where);
    await answerPage(first.content, view, pages[0]?.id ?? '', true);
    await first.content.getByRole('button', { name: `${pages[1]?.title} →`, exact: true }).click();
    const half = await first.leave();
    expect(half.core).toMatchObject({ lesson_status: 'incomplete', exit: 'suspend', lesson_location: pages[1]?.id });
    expect(half.suspend_data.length).toBeLessThan(4096);

    const second = await lms.visit(context, where);
    await second.content.getByRole('button', { name: `Go on: ${pages[1]?.title}`, exact: true }).click();
    await expect(second.content.getByRole('heading', { level: 1, name: pages[1]?.title ?? '' })).toBeVisible();
    await second.content.getByRole('button', { name: `← ${pages[0]?.title}`, exact: true }).click();
    const done = second.content.locator(`[id="${exercises[0]?.id}"]`);
    await expect(done.getByText('1 of 1 point')).toBeVisible();
    await expect(done.getByRole('radio', { checked: true })).toHaveAccessibleName(/A concentration that could become/);
    const calls = await second.calls();
    expect(calls.filter(({ method, args }) => method === 'LMSSetValue' && args[1] === 'not attempted')).toEqual([]);
    await second.leave();
  });
}

test('doing nothing leaves an unfinished session without a score', async ({ context }) => {
  const visit = await lms.visit(context, 'parent');
  const kept = await visit.leave();
  expect(kept.core).toMatchObject({ lesson_status: 'incomplete', exit: 'suspend' });
  expect(kept.core.score.raw).toBe('');
  expect(Object.keys(kept.interactions ?? {}).filter((key) => /^\d+$/.test(key))).toEqual([]);
});

test('missing the pass mark stays unfinished while tries are left, and answering again turns it into passed', async ({
  context,
}) => {
  // The platform's pass mark is low enough for the exercises that may be answered twice to reach it.
  const first = await lms.visit(context, 'parent', '20');
  await workThrough(first.content, view, false);
  await expect(first.content.getByText('You have 0 %. The pass mark is 20 %.')).toBeVisible();
  const missed = await first.leave();
  // A platform with a pass mark of its own would judge any score at once.
  expect(missed.core).toMatchObject({ lesson_status: 'incomplete', exit: 'suspend', score: { raw: '' } });

  const second = await lms.visit(context, 'parent', '20');
  const twice = exercises.filter(({ data }) => data.attempts > 1);
  for (const exercise of twice) {
    await second.content.locator(`nav a[data-page="${exercise.page}"]`).click();
    const root = second.content.locator(`[id="${exercise.id}"]`);
    await root.getByRole('button', { name: 'Try again' }).click();
    await answer(root, exercise.data, true);
    await expect(root.getByRole('button', { name: 'Try again' })).toBeHidden();
  }
  const kept = await second.leave();
  const points = (some: typeof exercises) => some.reduce((sum, { data }) => sum + data.points, 0);
  const percent = Math.floor((1000 * points(twice)) / points(exercises)) / 10;
  expect(percent).toBeGreaterThanOrEqual(20);
  expect(kept.core).toMatchObject({ lesson_status: 'passed', exit: '', score: { raw: String(percent) } });
});

test('the pass mark that the platform gives counts, and everything said to it is legal SCORM 1.2', async ({
  context,
}) => {
  const visit = await lms.visit(context, 'parent', '30');
  await workThrough(visit.content, view, true);
  await expect(visit.content.getByText('The pass mark is 30 %.')).toBeVisible();
  await visit.page.evaluate(() => document.querySelector('iframe')?.remove());
  await visit.page.waitForFunction(() => (globalThis as unknown as { finished: boolean }).finished);
  const calls = await visit.calls();
  expect(calls.length).toBeGreaterThan(100);
  expect(checkScorm12Calls(calls)).toEqual([]);
  expect((await visit.persisted()).core.lesson_status).toBe('passed');
});

test('without a platform, from a file, everything can be read and answered', async ({ page }) => {
  const problems = watchConsole(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await workThrough(page, view, true);
  await expect(page.getByText('You passed with 100 %')).toBeVisible();
  expect(problems).toEqual([]);
  expect(asked.every((url) => url.startsWith(pathToFileURL(folder).href))).toBe(true);
});

test('without script every page can be read in order', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  for (const { title } of pages)
    await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
  await context.close();
});

test('axe finds nothing on the cover and any page, light and dark', async ({ page }) => {
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  expect(await barriersOf(page), 'the cover').toEqual([]);
  for (const [index, { id }] of pages.entries()) {
    await answerPage(page, view, id, index % 2 === 0);
    expect(await barriersOf(page), id).toEqual([]);
    await page.locator('section:not([hidden]) .steps .primary').click();
  }
});

test('the keyboard alone answers an exercise and turns the page', async ({ page }) => {
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  const root = page.locator(`[id="${exercises[0]?.id}"]`);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Start' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: pages[0]?.title ?? '' })).toBeFocused();
  for (
    let steps = 0;
    steps < 60 &&
    !(await root
      .getByRole('radio')
      .first()
      .evaluate((radio) => radio.closest('fieldset')?.contains(document.activeElement)));
    steps++
  ) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(root.getByRole('button', { name: 'Check answer' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(root.locator('.feedback')).toContainText(/Right|Not quite/);
  const next = page.getByRole('button', { name: `${pages[1]?.title} →`, exact: true });
  for (let steps = 0; steps < 10 && !(await next.evaluate((button) => button === document.activeElement)); steps++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: pages[1]?.title ?? '' })).toBeFocused();
});

test('nothing scrolls sideways at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await expect(page.getByRole('button', { name: 'Start' })).toBeInViewport();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await begin(page);
  for (const _page of pages) {
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.locator('section:not([hidden]) .steps .primary').click();
  }
});

test('a platform that throws, refuses or answers nothing never stops the reading', async ({ context }) => {
  const { origin } = lms;
  for (const manner of ['throw new Error("no")', 'return "false"', 'return null']) {
    const page = await context.newPage();
    const problems = watchConsole(page);
    await page.addInitScript(`
      const answer = (name) => (...args) => { if (name === 'LMSInitialize') return 'true'; ${manner} };
      window.API = Object.fromEntries(['LMSInitialize','LMSFinish','LMSGetValue','LMSSetValue','LMSCommit','LMSGetLastError'].map((name) => [name, answer(name)]));`);
    await page.goto(`${origin}/package/index.html`);
    await answerPage(page, view, pages[0]?.id ?? '', true);
    await page.getByRole('button', { name: `${pages[1]?.title} →`, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: pages[1]?.title ?? '' })).toBeVisible();
    await expect(page.getByText('Your progress could not be saved')).toBeVisible();
    const [contents, main] = [
      await page.getByRole('navigation').boundingBox(),
      await page.getByRole('main').boundingBox(),
    ];
    expect(main?.x).toBeGreaterThan((contents?.x ?? 0) + (contents?.width ?? 0));
    expect(problems).toEqual([]);
    await page.close();
  }
});
