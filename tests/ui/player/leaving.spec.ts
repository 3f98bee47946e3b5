/** A learner who goes, by every way a browser has, on a platform that sends everything with each call: what is kept, and when. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type BrowserContext, type Frame, type Page } from '@playwright/test';
import { plainScored, plainUnscored } from '../../../shared/exercise/fixture-start.ts';
import type { ScormStandard } from '../../../shared/output/tracking/standard.ts';
import { scormStandards } from '../../support/formats.ts';
import { secondsOf } from '../../../shared/simulator/cmi.ts';
import { RecordTable } from '../../../shared/records/record.ts';
import { chromiumOptions, wholeChromium } from '../../support/chromium.ts';
import { written } from '../../support/rich.ts';
import { programme } from '../../unit/output/programme.ts';
import { BeaconPlatform, contentOf } from './beacons.ts';
import { unpackModule } from './harness.ts';
import { pictureBytes } from './picture.ts';

const statement = written({
  ...plainScored,
  type: 'true-false',
  prompt: 'Clusters are made of firms that are close to each other.',
  points: 1,
  attempts: 1,
  answer: true,
  optionFeedback: { true: '', false: '' },
});
const words = written({
  ...plainUnscored,
  type: 'long-answer',
  prompt: 'What did you learn?',
  leastWords: 0,
  model: '',
  criteria: [],
});
const statements = 3;
const records = new RecordTable(
  programme({ blocks: [...Array.from({ length: statements }, () => statement), words], module: { passMark: 60 } }),
);
const typed = 'What I was writing when I left.';

const names = {
  scorm12: {
    status: 'cmi.core.lesson_status',
    raw: 'cmi.core.score.raw',
    exit: 'cmi.core.exit',
    time: 'cmi.core.session_time',
    response: 'student_response',
    latency: '00:00:04.00',
  },
  scorm2004: {
    status: 'cmi.success_status',
    raw: 'cmi.score.raw',
    exit: 'cmi.exit',
    time: 'cmi.session_time',
    response: 'learner_response',
    latency: 'PT4S',
  },
};

/** A browser takes so many bytes at a time of a page that goes (Fetch, "inflight keepalive bytes"). */
const inFlight = 65_536;
const second = 1000; // milliseconds
const hour = 3600 * second;

/** What earlier visits left: answers that fill more than half of what a browser takes. */
function fullOf(standard: ScormStandard): Readonly<Record<string, string>> {
  const { response, latency } = names[standard];
  const answers = Array.from({ length: 140 }, (_, index) => {
    const path = `cmi.interactions.${index}`;
    return {
      [`${path}.id`]: `b0.${index}`,
      [`${path}.type`]: 'true-false',
      [`${path}.correct_responses.0.pattern`]: 'true',
      [`${path}.weighting`]: '1',
      [`${path}.${response}`]: 'false',
      [`${path}.latency`]: latency,
    };
  });
  return Object.assign({}, ...answers) as Record<string, string>;
}

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-leaving-'));
  for (const standard of scormStandards)
    unpackModule(records, 'mod', join(folder, standard), () => pictureBytes, standard);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens the package; its time can be put forward, and while it is put aside by the browser an hour goes by. */
async function launch(page: Page, address: string): Promise<Frame> {
  await page.addInitScript((away) => {
    const { now } = Date;
    const held = globalThis as unknown as { skipped: number; top: { skipped: number } };
    held.skipped = 0;
    Date.now = () => now() + held.top.skipped;
    const running = performance.now.bind(performance);
    performance.now = () => running() + held.top.skipped;
    let aside = false;
    addEventListener('pagehide', ({ persisted }) => (aside = persisted));
    // Before anything in the page hears that it is back.
    const back = () => {
      if (aside && held === held.top && document.visibilityState === 'visible') held.skipped += away;
      aside &&= document.visibilityState !== 'visible';
    };
    document.addEventListener('visibilitychange', back);
    addEventListener('pageshow', back);
  }, hour);
  await page.goto(`${address}/launch`);
  return contentOf(page);
}

const skip = (page: Page, milliseconds: number) =>
  page.evaluate((more) => ((globalThis as unknown as { skipped: number }).skipped += more), milliseconds);

/** Answers the first open statement rightly. It goes by the platform's page: what the browser puts aside is the whole of it. */
const answer = (page: Page) =>
  page.evaluate(() => {
    const inside = document.querySelector('iframe')?.contentDocument;
    const exercise = [...(inside?.querySelectorAll<HTMLElement>('[data-exercise="true-false"]') ?? [])].find(
      (one) => one.querySelector<HTMLFieldSetElement>('fieldset')?.disabled === false,
    );
    exercise?.querySelector<HTMLInputElement>('input')?.click();
    exercise?.querySelector<HTMLButtonElement>('.check')?.click();
  });

const takeAway = (page: Page) => page.evaluate(() => (globalThis as unknown as { takeAway: () => void }).takeAway());

const elsewhere = (page: Page) => page.goto(new URL('/elsewhere', page.url()).href);
const closeTab = (page: Page) => page.close({ runBeforeUnload: true });

type Way = readonly [name: string, go: (page: Page) => Promise<unknown>];

/** Goes while an answer is being typed, ten minutes after the module was passed; each way from a visit of its own. */
async function leave(context: BrowserContext, standard: ScormStandard, [way, go]: Way): Promise<void> {
  const { status, raw, exit } = names[standard];
  const platform = new BeaconPlatform(join(folder, standard), standard, fullOf(standard));
  const page = await context.newPage();
  try {
    const content = await launch(page, await platform.start());
    for (let done = 0; done < statements; done++) await answer(page);
    await content.getByRole('button', { name: 'Finish' }).click();
    await content.getByRole('link', { name: 'Welcome' }).click();
    await content.getByLabel('Your answer').fill(typed);
    await skip(page, 600 * second);
    await go(page);
    await expect.poll(() => platform.arrived.at(-1)?.ended, way).toBe(true);
    const leaving = platform.arrived.filter((call) => call.leaving);
    expect(leaving.length, way).toBe(1);
    // Two calls of that size would be more than a browser takes.
    expect(leaving[0]?.bytes).toBeGreaterThan(inFlight / 2);
    expect(leaving[0]?.bytes).toBeLessThan(inFlight);
    const kept = leaving[0]?.tracks ?? {};
    expect(kept[status], way).toBe('passed');
    expect(kept[raw], way).toBe('100');
    expect(kept[exit], way).toBe(standard === 'scorm12' ? '' : 'normal');
    expect(kept['cmi.suspend_data'], way).toContain(typed);
    expect(platform.total, way).toBeGreaterThanOrEqual(600);
    expect(platform.total, way).toBeLessThan(hour / second);
  } finally {
    platform.stop();
    await page.close();
  }
}

test('a full module in SCORM 1.2 is kept whole by one call, whichever way it goes', async ({ context }) => {
  await leave(context, 'scorm12', ['to another address', elsewhere]);
  await leave(context, 'scorm12', ['by the tab closed', closeTab]);
  await leave(context, 'scorm12', ['by the frame removed', takeAway]);
});

test('a full module in SCORM 2004 is kept whole by one call when its tab is closed', async ({ context }) => {
  await leave(context, 'scorm2004', ['by the tab closed', closeTab]);
});

test('a page that the browser puts aside and brings back goes on in its session, without the time between', async () => {
  test.skip(wholeChromium === undefined, 'a browser without windows puts no page aside');
  const browser = await chromium.launch({ ...chromiumOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  const standard = 'scorm2004';
  const platform = new BeaconPlatform(join(folder, standard), standard);
  try {
    const page = await browser.newPage();
    const address = await platform.start();
    const content = await launch(page, address);
    await answer(page);
    await content.getByLabel('Your answer').fill(typed);
    await page.goto(`${address}/elsewhere`);
    // What was done is there before anybody knows whether the page comes back.
    await expect.poll(() => platform.arrived.at(-1)?.tracks['cmi.suspend_data']).toContain(typed);
    await page.goBack({ waitUntil: 'commit' });
    await expect
      .poll(() => page.evaluate(() => (globalThis as unknown as { skipped?: number }).skipped ?? 0))
      .toBe(hour);
    await answer(page);
    const last = () => platform.arrived.at(-1)?.tracks ?? {};
    await expect.poll(() => last()['cmi.interactions.1.result']).toBe('correct');
    expect(secondsOf(last()['cmi.session_time'] ?? '')).toBeLessThan(hour / second);
    expect(secondsOf(last()['cmi.interactions.1.latency'] ?? '')).toBeLessThan(hour / second);
    expect(platform.arrived.filter(({ ended }) => ended)).toEqual([]);
    await takeAway(page);
    await expect.poll(() => platform.arrived.at(-1)?.ended).toBe(true);
    expect(platform.total).toBeLessThan(hour / second);
  } finally {
    platform.stop();
    await browser.close();
  }
});

test('a tab that is killed behind another one has everything kept without an end, and no time behind counts (the page is told that it is hidden, since a browser without a screen hides none)', async ({
  context,
}) => {
  const platform = new BeaconPlatform(join(folder, 'scorm12'), 'scorm12');
  try {
    const page = await context.newPage();
    const content = await launch(page, await platform.start());
    const hide = (hidden: boolean) =>
      content.evaluate((value) => {
        Object.defineProperty(document, 'hidden', { value, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }, hidden);
    const last = () => platform.arrived.at(-1)?.tracks ?? {};
    await answer(page);
    await content.getByLabel('Your answer').fill('A first thought.');
    await hide(true);
    await expect.poll(() => last()['cmi.suspend_data']).toContain('A first thought.');
    await skip(page, hour);
    await hide(false);
    await answer(page);
    await expect.poll(() => last()['cmi.interactions.1.result']).toBe('correct');
    expect(secondsOf(last()['cmi.interactions.1.latency'] ?? '')).toBeLessThan(hour / second);
    expect(secondsOf(last()['cmi.core.session_time'] ?? '')).toBeLessThan(hour / second);
    await content.getByLabel('Your answer').fill(typed);
    await hide(true);
    await expect.poll(() => last()['cmi.suspend_data']).toContain(typed);
    const before = platform.arrived.length;
    const debug = await context.newCDPSession(page);
    // Nobody is left to answer it.
    debug.send('Page.crash').catch(() => undefined);
    await page.waitForEvent('crash');
    expect(platform.arrived.length).toBe(before);
    expect(platform.arrived.filter(({ ended }) => ended)).toEqual([]);
    expect(last()['cmi.core.lesson_status']).toBe('incomplete');
    expect(last()['cmi.core.exit']).toBe('suspend');
  } finally {
    platform.stop();
  }
});

test('who writes without a pause has it kept every ten seconds, whatever becomes of the tab', async ({ context }) => {
  const platform = new BeaconPlatform(join(folder, 'scorm12'), 'scorm12');
  try {
    const page = await context.newPage();
    await page.clock.install();
    await page.goto(`${await platform.start()}/launch`);
    const content = await contentOf(page);
    await content.getByLabel('Your answer').focus();
    // From here on no time goes by but what is said.
    await page.clock.pauseAt(new Date(Date.now() + hour));
    for (let key = 0; key < 25; key++) {
      await page.keyboard.type('x');
      await page.clock.runFor(500);
    }
    await expect.poll(() => platform.arrived.at(-1)?.tracks['cmi.suspend_data']).toContain('x'.repeat(20));
  } finally {
    platform.stop();
  }
});
