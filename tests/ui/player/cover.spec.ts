/** The first minute and the last one: what the cover says, where it leads, and a certificate with the learner's name and day. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Frame, type Page } from '@playwright/test';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import { everyPage } from '../../../shared/model/programme/completions.ts';
import { scoredStart } from '../../../shared/exercise/schema.ts';
import { RecordTable, type AnyRecord } from '../../../shared/records/record.ts';
import { watchConsole } from '../app.ts';
import { programme } from '../../unit/output/programme.ts';
import { barriersOf } from './axe.ts';
import { Lms, unpackModule } from './harness.ts';

const question: BlockData = {
  ...scoredStart,
  type: 'true-false',
  prompt: [{ text: 'Firms of a cluster are close.' }],
  answer: true,
  optionFeedback: { true: [{ text: '' }], false: [{ text: '' }] },
  attempts: 0,
};
const module = { cover: true, certificate: true, summary: 'How firms that are near each other work together.' };
const added: readonly AnyRecord[] = [
  { id: 'page2', kind: 'page', parent: 'unit', order: 'b0', data: { title: 'Second page', use: 'page' } },
  { id: 'before', kind: 'module', parent: 'prog', order: 'b0', data: before() },
];

function before() {
  const data = programme().find(({ kind }) => kind === 'module')?.data as Extract<
    AnyRecord,
    { kind: 'module' }
  >['data'];
  return { ...data, code: 'A0', title: 'What comes before' };
}

let folder: string;
/** Without a certificate. */
let plain: string;
let address: string;
let lms: Lms;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-cover-'));
  plain = join(folder, 'plain');
  for (const [place, certificate] of [[folder, true] as const, [plain, false] as const]) {
    const records = programme({ blocks: [question], module: { ...module, certificate, prerequisites: ['before'] } });
    unpackModule(new RecordTable([...records, ...added]), 'mod', place, () => new Uint8Array());
  }
  address = pathToFileURL(join(folder, 'index.html')).href;
  lms = new Lms(folder);
  await lms.start();
});
test.beforeEach(() => {
  lms.forget();
  lms.publish(folder);
});
test.afterAll(() => {
  lms.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function passed(content: Page | Frame): Promise<void> {
  await content.getByRole('radio', { name: 'True' }).check();
  await content.getByRole('button', { name: 'Check answer' }).click();
  await content.getByRole('button', { name: 'Second page →' }).click();
  await content.getByRole('button', { name: 'Finish' }).click();
}

test('the cover says what it is about, what is needed and what comes first, and nothing is done by reading it', async ({
  page,
}) => {
  const problems = watchConsole(page);
  await page.goto(address);
  const cover = page.getByRole('region', { name: 'Clusters & you' });
  await expect(cover).toContainText('How firms that are near each other work together.');
  await expect(cover.getByRole('list', { name: 'After this module you can' })).toHaveText('Tell a cluster');
  await expect(cover.getByRole('list', { name: 'What is needed' }).getByRole('listitem')).toHaveText([
    'See every page',
    'Reach 70 % of the points',
  ]);
  await expect(cover.getByRole('list', { name: 'Take these modules first' })).toHaveText('What comes before');
  await expect(page).toHaveTitle('Clusters & you');
  for (const width of [320, 360, 1024]) {
    await page.setViewportSize({ width, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await expect(cover.getByRole('button', { name: 'Start' })).toBeInViewport({ ratio: 1 });
    const left = async (name: 'heading' | 'button') => (await cover.getByRole(name).first().boundingBox())?.x;
    expect(await left('button'), `${width}`).toBe(await left('heading'));
  }
  // Straight to the second page: the first was never shown.
  await page.getByRole('link', { name: 'Second page' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Second page' })).toBeFocused();
  await expect(page.locator('nav a.done')).toHaveCount(0);
  await page.locator('.bar').getByRole('link', { name: 'Clusters & you' }).click();
  await expect(page.getByRole('button', { name: 'Go on: Second page' })).toBeVisible();
  // By way of the cover, a page that was shown counts as seen.
  await page.getByRole('link', { name: 'Welcome' }).click();
  await expect(page.locator('nav a.done')).toHaveText(/Second page/);
  await page.locator('.bar').getByRole('link', { name: 'Clusters & you' }).click();
  expect(problems).toEqual([]);
  expect(await barriersOf(page)).toEqual([]);
});

test('the certificate has the name of the platform, the day it was passed, and is what is printed', async ({
  context,
}) => {
  await context.addInitScript(() => void Object.assign(globalThis, { print: () => {} }));
  lms.learner = 'Bērziņa, Anna';
  const first = await lms.visit(context, 'parent');
  await expect(first.content.locator('.certificate')).toHaveCount(0);
  await first.content.getByRole('button', { name: 'Start' }).click();
  await passed(first.content);
  const certificate = first.content.locator('#result .certificate');
  await expect(certificate).toContainText('Anna Bērziņa');
  await expect(certificate).toContainText('Clusters & you');
  await expect(certificate).toContainText('100 %');
  const today = new Date().toLocaleDateString('en', { dateStyle: 'long', timeZone: 'UTC' });
  await expect(certificate).toContainText(today);
  const kept = await first.leave();
  const day = Math.floor(Date.now() / 86_400_000);
  expect(JSON.parse(kept.suspend_data)).toMatchObject({ c: day });

  // Opened again on another day, it still has the day on which it was passed.
  lms.remember({ ...kept, suspend_data: JSON.stringify({ ...JSON.parse(kept.suspend_data), c: 20_000 }) });
  const second = await lms.visit(context, 'parent');
  await second.content.getByRole('button', { name: 'Your result' }).click();
  await expect(second.content.locator('#result .certificate')).toContainText('October 4, 2024');
  await second.content.getByRole('button', { name: 'Print', exact: true }).click();
  await second.page.emulateMedia({ media: 'print' });
  await expect(second.content.locator('.sheet .certificate')).toBeVisible();
  await expect(second.content.locator('.page:visible')).toHaveCount(0);
  const last = await second.leave();

  // An author who gives none any more takes it back from whoever had one.
  lms.publish(plain);
  lms.remember(last);
  const third = await lms.visit(context, 'parent');
  await third.content.getByRole('button', { name: 'Your result' }).click();
  await expect(third.content.locator('#result .standing-at')).toContainText('Passed');
  await expect(third.content.locator('#result .certificate')).toHaveCount(0);
  await third.leave();
});

test('where nobody tells the name, it is typed, and stays on this computer', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('button', { name: 'Start' }).click();
  await passed(page);
  await page.getByRole('textbox', { name: 'Name' }).fill('Bo Lind');
  await expect(page.locator('#result .certificate')).toContainText('Bo Lind');
  expect(await barriersOf(page)).toEqual([]);
});

test('whoever has completed a module by half of its pages finds the result from the cover', async ({ page }) => {
  const place = join(folder, 'half');
  const completion = { ...everyPage, pages: 50 };
  const records = programme({ blocks: [question], module: { ...module, passMark: null, completion } });
  unpackModule(new RecordTable([...records, ...added]), 'mod', place, () => new Uint8Array());
  await page.goto(pathToFileURL(join(place, 'index.html')).href);
  const result = page.getByRole('button', { name: 'Your result' });
  await page.getByRole('button', { name: 'Start' }).click();
  await page.locator('.bar').getByRole('link', { name: 'Clusters & you' }).click();
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
  await expect(result).toHaveCount(0);
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('button', { name: 'Second page →' }).click();
  await page.locator('.bar').getByRole('link', { name: 'Clusters & you' }).click();
  await result.click();
  await expect(page.locator('#result .certificate')).toBeVisible();
});
