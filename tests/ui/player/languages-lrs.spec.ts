/** A module in several languages that speaks xAPI: one session, one attempt, and each statement in the language that was read. */

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { expect, test, type BrowserContext, type Frame, type Page } from '@playwright/test';
import { mimeOf } from '../../../electron/core/asset-files.ts';
import { exercisesOf, pagesOf } from '../../../shared/output/module-view.ts';
import { viewsIn } from '../../../shared/output/versions/learner-files.ts';
import { Store } from '../../oracles/lrs/lrs.ts';
import { brokenInSession, verbOf, type Given, type Said } from '../../oracles/lrs/rules.ts';
import { formatOf } from '../../support/formats.ts';
import { translated } from '../../support/translated.ts';
import { unpackTree } from './harness.ts';
import { answerPage } from './learner.ts';
import { mediaBytes, records as sample } from './sample-records.ts';

const { records } = translated(sample, 'b1', ['da', 'sv']);
const views = viewsIn(records, 'b1');
const viewIn = (language: string) => {
  const view = views.find(({ data }) => data.language === language);
  if (!view) throw new Error(`nothing in ${language}`);
  return view;
};
const pages = pagesOf(viewIn('en'));
const given: Given = {
  actor: { objectType: 'Agent', account: { homePage: 'https://lms.example', name: '1625378' } },
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
  folder = mkdtempSync(join(tmpdir(), 'mw-languages-'));
  for (const id of ['cmi5', 'xapi'] as const) {
    const format = formatOf(id);
    const options = { ...format.defaults, languages: 'all' };
    unpackTree(format.build(records, 'b1', options), join(folder, id), mediaBytes);
  }
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

async function pageIn(page: Page, language: string): Promise<Frame> {
  const frame = await page.locator(`iframe[lang="${language}"]`).elementHandle();
  const content = await frame?.contentFrame();
  if (!content) throw new Error('the frame has no content');
  await content.locator('html.playing').waitFor();
  return content;
}

async function leave(page: Page): Promise<void> {
  await page.goto(`${origin()}/elsewhere`);
  await expect.poll(() => store.statements.map(verbOf).at(-1)).toBe('terminated');
  await page.close();
}

const choose = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();
const languageIn = ({ object }: Said): string =>
  Object.keys(object.definition?.['description'] ?? object.definition?.['name'] ?? {}).join();
const answeredIn = (said: readonly Said[]) => said.filter((one) => verbOf(one) === 'answered');

test('cmi5: what was begun in one language is finished in another, as one session that moves on', async ({
  context,
}) => {
  const page = await open(context, 'cmi5', store.launchCmi5(given));
  await choose(page, 'Dansk');
  await answerPage(await pageIn(page, 'da'), viewIn('da'), pages[0]?.id ?? '', true);
  await expect.poll(() => answeredIn(store.statements).length).toBeGreaterThan(0);
  const inDanish = answeredIn(store.statements);
  await choose(page, 'Svenska');
  const swedish = await pageIn(page, 'sv');
  await swedish.locator('.cover').getByRole('button').first().click();
  for (const one of pages.slice(1)) {
    await swedish.locator(`nav a[data-page="${one.id}"]`).click();
    await answerPage(swedish, viewIn('sv'), one.id, true);
  }
  await swedish.getByRole('button', { name: viewIn('sv').text.finish, exact: true }).click();
  await leave(page);
  const { statements } = store;
  expect(brokenInSession(statements, given)).toEqual([]);
  expect([...new Set(statements.map(verbOf))]).toEqual([
    'initialized',
    'answered',
    'scored',
    'completed',
    'passed',
    'terminated',
  ]);
  // Each said of the activity of the original, and in the language that was read.
  const ids = exercisesOf(viewIn('en')).map(({ id }) => `${given.activity}/exercises/${id}`);
  for (const { object } of answeredIn(statements)) expect(ids).toContain(object.id.replace(/\.p\d+$/, ''));
  expect(new Set(inDanish.map(languageIn))).toEqual(new Set(['da']));
  expect(new Set(answeredIn(statements).slice(inDanish.length).map(languageIn))).toEqual(new Set(['sv']));
  const passed = statements.find((one) => verbOf(one) === 'passed');
  expect([passed && languageIn(passed), passed?.result?.score?.scaled]).toEqual(['sv', 1]);

  // The next session of the registration is in the language of the last, and says nothing twice.
  const again = { ...given, sessionId: 'session 2' };
  const before = [...statements];
  const next = await open(context, 'cmi5', store.launchCmi5(again));
  const content = await pageIn(next, 'sv');
  await content.locator('.cover').getByRole('button').first().click();
  await expect(content.locator('nav a.done')).toHaveCount(pages.length);
  await leave(next);
  expect(brokenInSession(store.statements.slice(before.length), again, before)).toEqual([]);
});

test('cmi5: who leaves by the bar goes where the platform said, with the session ended', async ({ context }) => {
  const page = await open(context, 'cmi5', store.launchCmi5(given, `${origin()}/elsewhere`));
  await choose(page, 'Dansk');
  await answerPage(await pageIn(page, 'da'), viewIn('da'), pages[0]?.id ?? '', true);
  await page.getByRole('button', { name: viewIn('da').text.leave, exact: true }).click();
  await page.waitForURL('**/elsewhere');
  await expect.poll(() => store.statements.map(verbOf).at(-1)).toBe('terminated');
  expect(brokenInSession(store.statements, given)).toEqual([]);
});

test('xAPI: the choice is kept in the store, and what was done with it', async ({ context }) => {
  const page = await open(context, 'xapi', store.launchXapi(given));
  await choose(page, 'Dansk');
  const first = await pageIn(page, 'da');
  await answerPage(first, viewIn('da'), pages[0]?.id ?? '', true);
  await first.getByRole('button', { name: `${pages[1]?.title} →`, exact: true }).click();
  await leave(page);
  const kept = [...store.documents].filter(([key]) => key.includes('modulewright.progress'));
  expect(JSON.stringify(kept)).toContain('L1da;');
  const again = await open(context, 'xapi', store.launchXapi(given));
  const danish = await pageIn(again, 'da');
  await danish.locator('.cover').getByRole('button').first().click();
  await expect(danish.locator('nav a.done')).toHaveCount(1);
  await again.close();
});
