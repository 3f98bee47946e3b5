/** The simulator with somebody else's packages: the rules they break, their parts, and what they cannot reach. */

import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { foreignManifest, makeZip } from '../support/make-zip.ts';
import { openTab, playPackage, verdict } from './trial.ts';

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
  ({ url, player } = await playPackage(path, join(folder, 'home')));
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
    // Messages come in the order they were sent: when this one is there, the forged ones have been heard, and drawn.
    return new Promise<void>((done) => {
      addEventListener('message', ({ data }) => data === 'last' && requestAnimationFrame(() => done()));
      postMessage('last', '*');
    });
  });
  await expect(verdict(page)).not.toContainText('passed');
  expect(await page.getByRole('listitem').count()).toBe(calls);
});

test('of a package with several parts one is chosen; what it says is copied, or why not; a platform without the limit takes more', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const part = (name: string, words: string) => ({
    name,
    body: `<!doctype html><title>Part</title><script>
      var api = parent.API;
      api.LMSInitialize('');
      api.LMSSetValue('cmi.core.lesson_location', '${name}');
      ${words}
      api.LMSCommit('');
    </script>`,
  });
  const path = makeZip(join(folder, 'parts.zip'), [
    {
      name: 'imsmanifest.xml',
      body: foreignManifest(
        '<item identifier="i1" identifierref="r1"><title>Part one</title></item><item identifier="i2" identifierref="r2"><title>Part two</title></item>',
        ['one', 'two']
          .map(
            (name, index) =>
              `<resource identifier="r${index + 1}" type="webcontent" adlcp:scormtype="sco" href="${name}.html"><file href="${name}.html"/></resource>`,
          )
          .join(''),
      ),
    },
    part('one.html', ''),
    part('two.html', "api.LMSSetValue('cmi.suspend_data', new Array(5001).join('x'));"),
  ]);
  const parts = await playPackage(path, join(folder, 'home'));
  try {
    await page.goto(parts.url);
    const rows = page.getByRole('tabpanel').getByRole('listitem');
    await expect(rows).toContainText(['LMSInitialize', 'one.html', 'LMSCommit']);
    await page.getByRole('button', { name: /Part to launch/ }).click();
    await page.getByRole('option', { name: 'Part two' }).click();
    await expect(verdict(page)).toContainText('Visit 2');
    await expect(rows).toContainText(['LMSInitialize', 'two.html', 'false · error 405', 'LMSCommit']);

    await page.getByRole('button', { name: /Show/ }).click();
    await page.getByRole('option', { name: 'Values set' }).click();
    await page.getByRole('button', { name: 'Copy as JSON' }).click();
    await expect(page.locator('[aria-live]', { hasText: 'Copied.' })).toBeAttached();
    const copied = JSON.parse(await page.evaluate(() => navigator.clipboard.readText())) as Record<string, unknown>[];
    expect(copied).toMatchObject([
      { method: 'LMSSetValue', args: ['cmi.core.lesson_location', 'two.html'], result: 'true', lost: false },
      { method: 'LMSSetValue', args: ['cmi.suspend_data', 'x'.repeat(5000)], result: 'false', error: '405' },
    ]);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('Refused', 'NotAllowedError'));
    });
    await page.getByRole('button', { name: 'Copy as JSON' }).click();
    const notices = page.getByRole('region', { name: 'Notices' });
    await expect(notices).toContainText('Allow this page to use the clipboard');
    await notices.getByRole('button', { name: 'Close' }).click();
    await expect(notices).toHaveCount(0);

    await openTab(page, /Switches/);
    await page.getByText('suspend_data takes 4,096 characters').click();
    await page.getByRole('tabpanel').getByRole('button', { name: 'New attempt' }).click();
    await expect(verdict(page)).toContainText('Visit 3');
    await openTab(page, /Log/);
    await expect(rows.filter({ hasText: 'cmi.suspend_data' })).toContainText(/true/);
    await openTab(page, /Problems/);
    await expect(rows.filter({ hasText: 'cmi.suspend_data is 5000 long, where only 4096' })).toContainText(
      'SCORM 1.2 RTE 3.4',
    );
  } finally {
    parts.player.kill('SIGTERM');
  }
});
