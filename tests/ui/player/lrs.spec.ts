/** Packages that speak xAPI, launched by cmi5 and by Tin Can on another origin than the store's: what matters is what it took. */

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { mimeOf } from '../../../electron/core/asset-files.ts';
import { exercisesOf, pagesOf } from '../../../shared/output/module-view.ts';
import { Store } from '../../oracles/lrs/lrs.ts';
import { brokenInSession, brokenInStatement, verbOf, type Given, type Said } from '../../oracles/lrs/rules.ts';
import { watchConsole } from '../app.ts';
import { axeOn } from '../axe.ts';
import { unpackModule } from './harness.ts';
import { answerPage, viewOf, workThrough } from './learner.ts';
import { mediaBytes, records } from './sample-records.ts';

const view = viewOf(records, 'b1');
const pages = pagesOf(view);
const actor = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: '1625378' } };
const given: Given = {
  actor,
  registration: '3f9d1f3e-8a53-4a7b-9a3b-9d0f7c7d1d11',
  activity: 'https://lms.example/activity/7',
  mastery: 0.7,
  mode: 'Normal',
  sessionId: 'session 1',
  grouping: 'https://modulewright.org/activities/b1',
};

let folder: string;
let site: Server;
let store: Store;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-lrs-'));
  for (const format of ['cmi5', 'xapi'] as const) unpackModule(records, 'b1', join(folder, format), mediaBytes, format);
  site = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const file = normalize(join(folder, path));
    if (existsSync(file)) response.writeHead(200, { 'Content-Type': mimeOf(file) }).end(readFileSync(file));
    else response.writeHead(path === '/elsewhere' ? 200 : 404, { 'Content-Type': 'text/html' }).end('');
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
});
test.afterAll(() => {
  site.close();
  site.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
});
test.beforeEach(async () => {
  store = new Store();
  await store.start();
});
test.afterEach(() => {
  expect(store.wrong).toEqual([]);
  store.stop();
});

const origin = () => `http://127.0.0.1:${(site.address() as AddressInfo).port}`;

async function open(context: BrowserContext, format: 'cmi5' | 'xapi', query: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin()}/${format}/index.html?${query}`);
  await page.locator('html.playing').waitFor();
  return page;
}

/** As a learner does who goes to another page. */
async function leave(page: Page): Promise<void> {
  await page.goto(`${origin()}/elsewhere`);
  await expect.poll(() => store.statements.map(verbOf).at(-1)).toBe('terminated');
  await page.close();
}

const verbs = (said: readonly Said[]) => [...new Set(said.map(verbOf))];

test('a session of cmi5 says in order what the specification asks for, and the platform can move on', async ({
  context,
}) => {
  const page = await open(context, 'cmi5', store.launchCmi5(given));
  const problems = watchConsole(page);
  await workThrough(page, view, true);
  await expect(page.getByText('You passed with 100 %. The pass mark is 70 %.')).toBeVisible();
  await expect(page.locator('.trouble:visible')).toHaveCount(0);
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await leave(page);
  expect(brokenInSession(store.statements, given)).toEqual([]);
  expect(verbs(store.statements)).toEqual(['initialized', 'answered', 'scored', 'completed', 'passed', 'terminated']);
  const passed = store.statements.find((one) => verbOf(one) === 'passed');
  expect(passed?.result?.score).toEqual({ scaled: 1, raw: 100, min: 0, max: 100 });
  // Nothing lay there before, which a browser writes down like any answer of its kind.
  expect(problems.filter((problem) => !/status of 404/.test(problem))).toEqual([]);
});

test('what was broken off is gone on with, and nothing is said twice in a registration', async ({ context }) => {
  const first = await open(context, 'cmi5', store.launchCmi5(given));
  await answerPage(first, view, pages[0]?.id ?? '', true);
  await first.getByRole('button', { name: `${pages[1]?.title} →`, exact: true }).click();
  await leave(first);
  const said = [...store.statements];
  expect(brokenInSession(said, given)).toEqual([]);
  expect(verbs(said)).not.toContain('completed');
  const progress = said.at(-1)?.result?.extensions?.['https://w3id.org/xapi/cmi5/result/extensions/progress'];
  expect(progress).toBe(Math.floor(100 / pages.length));

  for (const sessionId of ['session 2', 'session 3']) {
    const before = [...store.statements];
    const again = { ...given, sessionId };
    const page = await open(context, 'cmi5', store.launchCmi5(again));
    await page.locator('.cover').getByRole('button', { name: 'Go on: ' }).click();
    await expect(page).toHaveTitle(new RegExp(`^${sessionId === 'session 2' ? pages[1]?.title : ''}`));
    if (sessionId === 'session 2') {
      // The first page is done, and its answers count.
      await expect(page.locator('nav a.done')).toHaveCount(1);
      for (const one of pages.slice(1)) {
        await page.locator(`nav a[data-page="${one.id}"]`).click();
        await answerPage(page, view, one.id, true);
      }
      await page.getByRole('button', { name: 'Finish', exact: true }).click();
    }
    await leave(page);
    const now = store.statements.slice(before.length);
    expect(brokenInSession(now, again, before)).toEqual([]);
    expect(verbs(now).includes('passed')).toBe(sessionId === 'session 2');
  }
});

test('who passed and goes away before the end is told as passed, with the points so far', async ({ context }) => {
  const low = { ...given, mastery: 0.01 };
  const page = await open(context, 'cmi5', store.launchCmi5(low));
  for (const { id } of pages.slice(0, 3)) {
    await page.locator(`nav a[data-page="${id}"]`).click();
    await answerPage(page, view, id, true);
  }
  expect(verbs(store.statements)).not.toContain('passed');
  await leave(page);
  expect(brokenInSession(store.statements, low)).toEqual([]);
  expect(verbs(store.statements)).toContain('passed');
  expect(verbs(store.statements)).not.toContain('completed');
});

for (const mode of ['Browse', 'Review'] as const) {
  test(`in ${mode.toLowerCase()} mode nothing is judged, and the page says so`, async ({ context }) => {
    const launched = { ...given, mode };
    const page = await open(context, 'cmi5', store.launchCmi5(launched));
    await expect(page.locator('.trouble:visible').first()).toBeVisible();
    await answerPage(page, view, pages[0]?.id ?? '', true);
    await workThrough(page, view, null);
    await leave(page);
    expect(brokenInSession(store.statements, launched)).toEqual([]);
    expect(store.statements.map(verbOf)).toEqual(['initialized', 'terminated']);
    expect([...store.documents.keys()].filter((key) => key.includes('modulewright'))).toEqual([]);
  });
}

test('a platform’s own pass mark is the one that counts', async ({ context }) => {
  const strict = { ...given, mastery: 1 };
  const page = await open(context, 'cmi5', store.launchCmi5(strict));
  await workThrough(page, view, false);
  await expect(page.getByText('The pass mark is 100 %.', { exact: false })).toBeVisible();
  await leave(page);
  expect(brokenInSession(store.statements, strict)).toEqual([]);
});

test('a store that is busy, deaf or slow for a while gets everything once, in order', async ({ context }) => {
  const page = await open(context, 'cmi5', store.launchCmi5(given));
  const first = pages[0]?.id ?? '';
  store.mood = 'busy';
  await answerPage(page, view, first, true);
  await expect(page.getByText('Your progress could not be saved', { exact: false })).toBeVisible();
  store.mood = 'deaf';
  await page.getByRole('button', { name: `${pages[1]?.title} →`, exact: true }).click();
  store.mood = 'well';
  store.delay = 300;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.getByText('Your progress could not be saved', { exact: false })).toBeHidden();
  await answerPage(page, view, pages[1]?.id ?? '', true);
  await leave(page);
  expect(brokenInSession(store.statements, given)).toEqual([]);
  const answers = store.statements.filter((one) => verbOf(one) === 'answered').map(({ object }) => object.id);
  expect(new Set(answers).size).toBe(answers.length);
});

test('what was taken though nobody heard of it is there once, and what is refused takes nothing else with it', async ({
  context,
}) => {
  const page = await open(context, 'cmi5', store.launchCmi5(given));
  const trouble = page.getByText('Your progress could not be saved', { exact: false });
  store.mood = 'mute';
  await answerPage(page, view, pages[0]?.id ?? '', true);
  await expect(trouble).toBeVisible();
  expect(verbs(store.statements)).toContain('answered');
  // All that waits goes out in one batch, with one in it that the store will not have.
  store.mood = 'busy';
  await page.getByRole('button', { name: `${pages[1]?.title} →`, exact: true }).click();
  await answerPage(page, view, pages[1]?.id ?? '', true);
  const [unwanted, ...others] = exercisesOf(view).filter((exercise) => exercise.page === pages[1]?.id);
  const isAbout = (id: string | undefined) => (said: Said) => said.object.id.endsWith(`/exercises/${id}`);
  store.refuses = isAbout(unwanted?.id);
  store.mood = 'well';
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(trouble).toBeHidden();
  await leave(page);
  expect(brokenInSession(store.statements, given)).toEqual([]);
  expect(new Set(store.statements.map(({ id }) => id)).size).toBe(store.statements.length);
  expect(store.statements.filter(isAbout(unwanted?.id))).toEqual([]);
  expect(others.length).toBeGreaterThan(0);
  for (const { id } of others) expect(store.statements.filter(isAbout(id))).toHaveLength(1);
});

test('a store without room says so to the learner, and statements go on', async ({ context }) => {
  const page = await open(context, 'cmi5', store.launchCmi5(given));
  store.mood = 'full';
  await answerPage(page, view, pages[0]?.id ?? '', true);
  await expect(page.getByText('Your progress could not be saved', { exact: false })).toBeVisible();
  expect(verbs(store.statements)).toContain('answered');
  await leave(page);
  expect(brokenInSession(store.statements, given)).toEqual([]);
});

test('a platform that keeps what learners prefer to itself is told all the same', async ({ context }) => {
  store.mood = 'private';
  const page = await open(context, 'cmi5', store.launchCmi5(given));
  await answerPage(page, view, pages[0]?.id ?? '', true);
  await leave(page);
  expect(brokenInSession(store.statements, given)).toEqual([]);
  expect(verbs(store.statements)).toContain('answered');
});

test('a token that was used, or a store that cannot be reached, is told at once', async ({ context }) => {
  const query = store.launchCmi5(given);
  store.mood = 'deaf';
  const page = await open(context, 'cmi5', query);
  await expect(page.getByText('Your progress could not be saved', { exact: false })).toBeVisible();
  await page.close();
  expect(store.statements).toEqual([]);
});

test('who leaves by the module’s own button comes to where the platform wants, with the session ended', async ({
  context,
}) => {
  const page = await open(context, 'cmi5', store.launchCmi5(given, `${origin()}/elsewhere`));
  await answerPage(page, view, pages[0]?.id ?? '', true);
  await page.getByRole('button', { name: 'Leave', exact: true }).click();
  await page.waitForURL(`${origin()}/elsewhere`);
  await expect.poll(() => store.statements.map(verbOf).at(-1)).toBe('terminated');
  expect(brokenInSession(store.statements, given)).toEqual([]);
});

test('a Tin Can launch is told of the module and each answer, and goes on where it was', async ({ context }) => {
  const query = store.launchXapi(given);
  const first = await open(context, 'xapi', query);
  await answerPage(first, view, pages[0]?.id ?? '', true);
  await leave(first);
  const page = await open(context, 'xapi', store.launchXapi(given));
  await workThrough(page, view, null);
  await leave(page);
  expect(store.statements.flatMap(brokenInStatement)).toEqual([]);
  expect(verbs(store.statements)).toEqual(expect.arrayContaining(['initialized', 'answered', 'terminated']));
  expect(store.statements.filter(({ object }) => object.id === given.activity).length).toBeGreaterThan(3);
  const answers = store.statements.filter((one) => verbOf(one) === 'answered');
  expect(answers.every(({ context: at }) => at?.contextActivities?.['parent']?.[0]?.id === given.activity)).toBe(true);
});

test('opened without a launch it can be read, and says that nothing is kept', async ({ context }) => {
  for (const format of ['cmi5', 'xapi'] as const) {
    const page = await open(context, format, '');
    await workThrough(page, view, null);
    await expect(page.getByText('You are reading this outside a learning platform', { exact: false })).toBeVisible();
    await page.close();
  }
  expect(store.statements).toEqual([]);
});
