/** The simulator: our own packages played to their end in both standards, its switches, and somebody else's package. */

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { pagesOf } from '../../shared/export/module-view.ts';
import { foreignManifest, makeZip } from '../support/make-zip.ts';
import { openSample, removeHome, startApp, watchConsole, type RunningApp } from './app.ts';
import { viewOf, workThrough } from './player/learner.ts';
import { records } from './player/sample-records.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'EN-301-549'];
const view = viewOf(records, 'b1');
const [, second] = pagesOf(view).map(({ title }) => title);
let app: RunningApp;

test.beforeEach(async () => {
  app = await startApp();
});
test.afterEach(async () => {
  await app.stop();
  removeHome(app.home);
});

async function tryIt(page: Page, format = 'SCORM 1.2'): Promise<void> {
  await openSample(page, app);
  await page.getByRole('navigation', { name: 'Workspaces' }).getByRole('button', { name: 'Publish' }).click();
  if (format !== 'SCORM 1.2') {
    await page.getByRole('button', { name: /Format/ }).click();
    await page.getByRole('option', { name: format }).click();
  }
  await page.getByRole('button', { name: 'Try it' }).click();
  await expect(page.getByRole('dialog', { name: 'Trying Cluster facilitation basics' })).toBeVisible();
}

/** The frame or window that the package runs in now. */
async function contentOf(page: Page, where: Page = page): Promise<Frame> {
  const find = () => where.frames().filter((frame) => frame.url().includes('/content/'));
  await expect.poll(() => find().length).toBeGreaterThan(0);
  const frame = find().at(-1);
  if (!frame) throw new Error('no content');
  await frame.locator('html.playing').waitFor();
  return frame;
}

const verdict = (page: Page) => page.getByRole('dialog').getByRole('status');

async function openTab(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('tab', { name }).click();
}

/** Chooses what an LMS does differently, and starts a new attempt on it. */
async function choose(page: Page, how: { flag?: string; launch?: string; finish?: string }): Promise<void> {
  await openTab(page, /Switches/);
  const panel = page.getByRole('tabpanel');
  if (how.flag) await panel.getByText(how.flag).click();
  if (how.launch) {
    await panel.getByRole('button', { name: /Where the content opens/ }).click();
    await page.getByRole('option', { name: how.launch }).click();
  }
  if (how.finish) {
    await panel.getByRole('button', { name: /The end of the session/ }).click();
    await page.getByRole('option', { name: how.finish }).click();
  }
  await panel.getByRole('button', { name: 'New attempt' }).click();
}

for (const format of ['SCORM 1.2', 'SCORM 2004']) {
  test(`our package is played to its end in ${format}, breaks no rule, and a new attempt starts clean`, async ({
    page,
  }) => {
    const problems = watchConsole(page);
    await tryIt(page, format);
    await workThrough(await contentOf(page), view, true);
    await expect(verdict(page)).toContainText('Completed · passed · 100 %');
    await page.getByRole('button', { name: 'Leave' }).click();
    await expect(page.getByText('The learner has left.')).toBeVisible();
    await expect(verdict(page)).toContainText('Completed · passed · 100 % · would not resume');
    await openTab(page, /Problems/);
    await expect(page.getByText('No rule was broken so far.')).toBeVisible();
    await expect(page.getByText('Nothing is wrong with the package as a file.')).toBeVisible();
    await openTab(page, /State/);
    const score = format === 'SCORM 1.2' ? 'cmi.core.score.raw' : 'cmi.score.raw';
    await expect(page.getByRole('row', { name: `${score} 100` })).toBeVisible();
    await page.getByRole('button', { name: 'New attempt' }).click();
    await contentOf(page);
    await expect(verdict(page)).toContainText('Not completed · would resume');
    await expect(page.getByRole('row', { name: score })).toBeHidden();
    expect(problems).toEqual([]);
  });
}

test('leaving half-way is resumed at the page, with exactly what was committed', async ({ page }) => {
  await tryIt(page);
  const content = await contentOf(page);
  await content.getByRole('button', { name: `${second} →`, exact: true }).click();
  await expect(verdict(page)).toContainText(`would resume at “${second}”`);
  await openTab(page, /State/);
  const suspended = page.getByRole('row', { name: /cmi\.suspend_data/ }).getByRole('cell');
  const kept = await suspended.textContent();
  await page.getByRole('button', { name: 'Leave' }).click();
  await expect(page.getByText('The learner has left.')).toBeVisible();
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect((await contentOf(page)).getByRole('heading', { level: 1, name: second ?? '' })).toBeVisible();
  await expect(verdict(page)).toContainText('Visit 2');
  await expect(suspended).toHaveText(kept ?? '');
  await openTab(page, /Log/);
  await page.getByRole('searchbox').fill('suspend_data');
  await expect(page.getByRole('tabpanel').getByRole('listitem').first()).toContainText(`LMSGetValue cmi.suspend_data`);
});

const quirks: [string, Parameters<typeof choose>[1], call: string][] = [
  ['the end never arrives', { finish: 'Says “true” and never arrives' }, 'LMSFinish'],
  ['the end has another name', { finish: 'Has another name in the API' }, 'LMSCommit'],
  ['unload is not heard', { flag: 'Nothing said in unload is heard' }, 'LMSFinish'],
  ['the network is slow', { flag: 'Commits arrive 4 seconds later' }, 'LMSFinish'],
  ['commit answers nothing', { flag: 'Commit answers nothing' }, 'LMSFinish'],
];
for (const [name, how, call] of quirks) {
  test(`our package survives that ${name}`, async ({ page }) => {
    await tryIt(page);
    await contentOf(page);
    await choose(page, how);
    await expect(verdict(page)).toContainText('Visit 2');
    const content = await contentOf(page);
    await content.getByRole('button', { name: `${second} →`, exact: true }).click();
    if (name === 'the network is slow') await expect(verdict(page)).not.toContainText(second ?? '', { timeout: 1000 });
    await expect(verdict(page)).toContainText(`would resume at “${second}”`);
    await page.getByRole('button', { name: 'Leave' }).click();
    await expect(page.getByText('The learner has left.')).toBeVisible();
    await openTab(page, /Log/);
    await expect(page.getByRole('listitem').filter({ hasText: call }).last()).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'LMSFinish' })).toHaveCount(call === 'LMSFinish' ? 1 : 0);
    await openTab(page, /State/);
    const time = page.getByRole('row', { name: /cmi\.core\.session_time/ });
    if (how.finish === undefined) await expect(time).toBeVisible();
    await page.getByRole('button', { name: 'Resume' }).click();
    await expect((await contentOf(page)).getByRole('heading', { level: 1, name: second ?? '' })).toBeVisible();
  });
}

for (const launch of ['In a window, with the API in its opener', 'In a frame inside such a window']) {
  test(`our package finds the API: ${launch}`, async ({ page }) => {
    await tryIt(page);
    await contentOf(page);
    await choose(page, { launch });
    const platform = page.frameLocator('iframe[title="The content being tried"]');
    const [popup] = await Promise.all([
      page.waitForEvent('popup'),
      platform.getByRole('button', { name: 'Open the content' }).click(),
    ]);
    const content = await contentOf(page, popup);
    await content.getByRole('button', { name: `${second} →`, exact: true }).click();
    await expect(verdict(page)).toContainText(`would resume at “${second}”`);
    await popup.close({ runBeforeUnload: false });
    await expect(page.getByText('The learner has left.')).toBeVisible();
    await openTab(page, /Log/);
    await expect(page.getByRole('listitem').filter({ hasText: 'LMSFinish' })).toHaveCount(1);
  });
}

test('the platform’s own pass mark decides where it judges by the score', async ({ page }) => {
  await tryIt(page);
  await contentOf(page);
  await openTab(page, /Switches/);
  await page.getByRole('textbox', { name: 'Pass mark of the platform' }).fill('100');
  await choose(page, { flag: 'The platform decides by the score' });
  await expect(verdict(page)).toContainText('Visit 2');
  await workThrough(await contentOf(page), view, false);
  await page.getByRole('button', { name: 'Leave' }).click();
  await expect(page.getByText('The learner has left.')).toBeVisible();
  await expect(verdict(page)).toContainText('failed · 0 %');
});

for (const [width, height] of [
  [1440, 900],
  [1024, 700],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing at ${width}×${height}, ${colorScheme}`, async ({ browser }) => {
      const context = await browser.newContext({ colorScheme, viewport: { width, height } });
      const page = await context.newPage();
      await tryIt(page);
      await contentOf(page);
      for (const tab of [/Log/, /State/, /Problems/, /Switches/]) {
        await openTab(page, tab);
        const { violations } = await new AxeBuilder({ page }).withTags(tags).exclude('iframe').analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
      }
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      await context.close();
    });
  }
}

test('keys alone open the palette, try a package and go through the tabs', async ({ page }) => {
  await openSample(page, app);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Try a package');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Open a package' })).toBeVisible();
  await page.keyboard.press('Escape');
  await tryIt(page);
  await contentOf(page);
  await page.getByRole('tab', { name: 'Log' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'State' })).toBeFocused();
  await expect(page.getByRole('tabpanel', { name: 'State' })).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test.describe('somebody else’s package', () => {
  let folder: string;
  let player: ChildProcess;
  let url: string;

  /** As such packages are: inline script, a walk to the API, and a habit of breaking rules. */
  const start = `<!doctype html><title>Foreign</title><h1>Foreign</h1><p id="told">waiting</p><script>
    var api = null, at = window;
    for (var hops = 0; hops < 10 && !api; hops++) { try { api = at.API } catch (e) {} at = at.parent; }
    api.LMSInitialize('');
    api.LMSSetValue('cmi.core.lesson_status', 'not attempted');
    api.LMSSetValue('cmi.core.score.raw', 150);
    api.LMSSetValue('cmi.suspend_data', new Array(5000).join('x'));
    api.LMSSetValue('cmi.interactions.0.id', 'my question');
    api.LMSSetValue('cmi.interactions.0.type', 'choice');
    api.LMSSetValue('cmi.interactions.0.student_response', 'Yes, please');
    api.LMSGetValue('cmi.completion_status');
    api.LMSFinish('');
    api.LMSSetValue('cmi.core.lesson_location', 'late');
    top.postMessage({ kind: 'kept', attempt: 1, record: { core: { lesson_status: 'passed', exit: '' } } }, '*');
    var tries = [
      fetch(SCREENS + '/call/app.info', { method: 'POST', body: '{}', credentials: 'include' }),
      fetch('https://example.org/'),
      fetch('start.html'),
    ];
    Promise.allSettled(tries).then(function (all) {
      var opened = window.open('https://example.org/');
      document.getElementById('told').textContent = all.map(function (one) { return one.status }).join(' ') + ' ' + opened;
    });
  </script>`;

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mw-foreign-'));
    const path = makeZip(join(folder, 'foreign.zip'), [
      { name: 'imsmanifest.xml', body: foreignManifest() },
      { name: 'start.html', body: start.replace('SCREENS', "location.search.slice(1) || 'http://127.0.0.1:1'") },
      { name: 'Ünlisted.txt', body: 'x' },
    ]);
    const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
    player = spawn(process.execPath, [cli, 'play', path, '--no-open'], {
      env: { ...process.env, MODULEWRIGHT_HOME: join(folder, 'home'), LC_ALL: 'en_US.UTF-8' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    url = await new Promise<string>((resolve) => {
      let text = '';
      player.stdout?.on('data', (chunk: Buffer) => {
        text += chunk.toString();
        const found = /running at (http:\S+)/.exec(text)?.[1];
        if (found) resolve(found);
      });
    });
  });
  test.afterAll(() => {
    player.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });

  test('shows the rules it breaks, with their clauses, and reaches nothing', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(url);
    const dialog = page.getByRole('dialog', { name: 'Trying foreign.zip' });
    await expect(dialog).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Close' })).toHaveCount(0);
    const content = page.frameLocator('iframe').frameLocator('iframe');
    await expect(content.locator('#told')).toHaveText('rejected rejected fulfilled null');
    expect(
      asked.filter((address) => !address.startsWith('http://127.0.0.1:') && !address.startsWith('http://localhost:')),
    ).toEqual([]);
    expect(asked.filter((address) => address.includes('/call/app.info') && address.includes('localhost'))).toEqual([]);
    // The forged report came from the content's own window, not from the platform's.
    await expect(verdict(page)).not.toContainText('passed');
    await openTab(page, /Problems/);
    const problems = page.getByRole('tabpanel');
    for (const [words, clause] of [
      ['set cmi.core.lesson_status to “not attempted”', 'SCORM 1.2 RTE 3.4'],
      ['LMSSetValue was given a number', 'SCORM 1.2 RTE 3.3.2.1'],
      ['cmi.suspend_data is 4999 long, where only 4096', 'SCORM 1.2 RTE 3.4'],
      ['cmi.interactions.0.id was set to “my question”', 'SCORM 1.2 RTE 3-52 … 3-58'],
      ['The answer “Yes, please”', 'SCORM 1.2 RTE 3-52 … 3-58'],
      ['used cmi.completion_status', 'SCORM 1.2 RTE 3.4'],
      ['LMSSetValue was called after the session had ended', 'SCORM 1.2 RTE 3.3.2.1'],
    ] as const) {
      const item = problems.getByRole('listitem').filter({ hasText: words });
      await expect(item).toContainText(clause);
    }
    await expect(
      problems.getByRole('listitem').filter({ hasText: 'Ünlisted.txt is in the package and not listed' }),
    ).toBeVisible();
    await openTab(page, /Log/);
    await expect(page.getByRole('listitem').filter({ hasText: 'cmi.suspend_data' })).toContainText('false · error 405');
  });

  test('cannot be forged by another window: only the platform’s own frame is heard', async ({ page }) => {
    await page.goto(url);
    await page.frameLocator('iframe').frameLocator('iframe').locator('#told').waitFor();
    const calls = await page.getByRole('listitem').count();
    await page.evaluate(() => {
      const forged = { kind: 'kept', attempt: 1, record: { core: { lesson_status: 'passed', exit: '' } } };
      postMessage(forged, '*');
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frame.contentWindow?.parent.postMessage(forged, '*');
    });
    await page.waitForTimeout(300);
    await expect(verdict(page)).not.toContainText('passed');
    expect(await page.getByRole('listitem').count()).toBe(calls);
  });
});
