/** The simulator with our own packages: played to their end in both standards, resumed, and its switches. */

import { AxeInPage } from './axe.ts';
import { expect, test, type Page } from '@playwright/test';
import { pagesOf } from '../../shared/output/module-view.ts';
import { openSample, removeHome, startApp, watchConsole, type RunningApp } from './app.ts';
import { begin, viewOf, workThrough } from './player/learner.ts';
import { records } from './player/sample-records.ts';
import { contentOf, openTab, verdict } from './trial.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'EN-301-549'];
const view = viewOf(records, 'b1');
const [, second] = pagesOf(view).map(({ title }) => title);
let app: RunningApp;

// Each test has a host of its own, so that none waits for the others of this file.
test.describe.configure({ mode: 'parallel' });

test.beforeEach(async () => {
  app = await startApp();
});
test.afterEach(async () => {
  await app.stop();
  removeHome(app.home);
});

async function tryIt(page: Page, format = 'SCORM 1.2'): Promise<void> {
  await openSample(page, app);
  await tryOpened(page, format);
}

async function tryOpened(page: Page, format = 'SCORM 1.2'): Promise<void> {
  await page.getByRole('navigation', { name: 'Workspaces' }).getByRole('button', { name: 'Publish' }).click();
  if (format !== 'SCORM 1.2') {
    await page.getByRole('button', { name: /Format/ }).click();
    await page.getByRole('option', { name: format }).click();
  }
  await page.getByRole('button', { name: 'Try it' }).click();
  await expect(page.getByRole('dialog', { name: 'Trying Cluster facilitation basics' })).toBeVisible();
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

for (const format of ['SCORM 1.2', 'SCORM 2004 4th Edition']) {
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
  await begin(content);
  await content.getByRole('button', { name: `${second} →`, exact: true }).click();
  await expect(verdict(page)).toContainText(`would resume at “${second}”`);
  await openTab(page, /State/);
  const suspended = page.getByRole('row', { name: /cmi\.suspend_data/ }).getByRole('cell');
  const kept = await suspended.textContent();
  await page.getByRole('button', { name: 'Leave' }).click();
  await expect(page.getByText('The learner has left.')).toBeVisible();
  await page.getByRole('button', { name: 'Resume' }).click();
  const again = await contentOf(page);
  await begin(again);
  await expect(again.getByRole('heading', { level: 1, name: second ?? '' })).toBeVisible();
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
    await begin(content);
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
    const again = await contentOf(page);
    await begin(again);
    await expect(again.getByRole('heading', { level: 1, name: second ?? '' })).toBeVisible();
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
    await begin(content);
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
  test(`axe finds nothing at ${width}×${height}, light and dark`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await tryIt(page);
    await contentOf(page);
    for (const tab of [/Log/, /State/, /Problems/, /Switches/]) {
      await openTab(page, tab);
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme });
        // The elements are the same in both: all that a scheme can change is colours.
        const axe = new AxeInPage(page).exclude('iframe');
        const { violations } = await (
          colorScheme === 'dark' ? axe.withRules(['color-contrast', 'link-in-text-block']) : axe.withTags(tags)
        ).analyze();
        expect(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
      }
    }
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test('keys alone open the palette, try a package and go through the tabs', async ({ page }) => {
  await openSample(page, app);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Try a package');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Open a package' })).toBeVisible();
  await page.keyboard.press('Escape');
  await tryOpened(page);
  await contentOf(page);
  await page.getByRole('tab', { name: 'Log' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'State' })).toBeFocused();
  await expect(page.getByRole('tabpanel', { name: 'State' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Try it' })).toBeFocused();
});
