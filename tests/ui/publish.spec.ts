/** The Publish workspace goes by the chosen format: its own options, its own findings, and a preview of its own package. */

import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { everyPage } from '../../shared/model/programme/completions.ts';
import { createProjectFile } from '../../electron/core/project/open-project.ts';
import { unwrap } from '../../shared/base/result.ts';
import type { BlockData } from '../../shared/blocks/registry.ts';
import { fixtures } from '../../shared/blocks/long-answer/fixtures.ts';
import { written } from '../support/rich.ts';
import { programme, type Sketch } from '../unit/output/programme.ts';
import { axeOn } from './axe.ts';
import { inHaste } from './in-haste.ts';
import { removeHome, startApp, watchConsole, type RunningApp } from './app.ts';

let app: RunningApp;

async function start(sketch: Sketch): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'mw-publish-'));
  const path = join(home, 'answers.mwp');
  const records = programme({ ...sketch, module: { passMark: null, completion: everyPage, ...sketch.module } });
  await unwrap(await createProjectFile(path, records, '')).close();
  app = await startApp({ home, file: path });
}

/** Ten long answers are more than SCORM 1.2 has room for, and a small part of what SCORM 2004 has. */
function tenAnswers(): Promise<void> {
  const [example] = fixtures.examples;
  if (!example) throw new Error('no example');
  return start({ blocks: Array.from({ length: 10 }, () => written(example)) });
}

test.afterEach(async () => {
  await app.stop();
  removeHome(app.home);
});

async function openPublish(page: Page): Promise<void> {
  await page.goto(app.url);
  await page.getByRole('textbox', { name: /^Text of the page/ }).waitFor();
  await page.getByRole('button', { name: 'Publish…' }).click();
}

const field = (page: Page, name: string) =>
  page.locator('[data-pane="publish"]').getByRole('button', { name: new RegExp(`${name}$`) });

async function choose(page: Page, name: string, option: string): Promise<void> {
  await field(page, name).click();
  await page.getByRole('option', { name: option }).click();
}

test('a format shows its own options and its own findings, and the preview its own package', async ({ page }) => {
  await tenAnswers();
  const problems = watchConsole(page);
  await openPublish(page);
  const found = page.getByRole('region', { name: 'Checks' });
  await found.getByText('1 hint').click();
  await expect(found.getByText('SCORM 1.2 has room for 4096')).toBeVisible();
  await expect(field(page, 'Learning platform \\(LMS\\)')).toBeVisible();

  await choose(page, 'Format', 'SCORM 2004 3rd Edition');
  await expect(field(page, 'Learning platform \\(LMS\\)')).toBeVisible();
  await expect(found.getByText('has room for', { exact: false })).toHaveCount(0);

  // What is chosen holds in another workspace, where the preview can be opened too, and after it.
  await page.keyboard.press('Control+2');
  await page.getByRole('textbox', { name: /^Text of the page/ }).waitFor();
  await page.keyboard.press('F12');
  const dialog = page.getByRole('dialog', { name: 'Preview' });
  await expect(dialog.getByText('SCORM 2004 3rd Edition · Any platform')).toBeVisible();
  const content = page.frameLocator('iframe[title="Preview"]').locator('html.playing');
  await expect(content).toBeVisible();
  const standard = await content.evaluate(
    () => (globalThis as { modulewrightContent?: { readonly standard: string } }).modulewrightContent?.standard,
  );
  expect(standard).toBe('scorm2004');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('Control+5');
  await expect(field(page, 'Format')).toHaveText(/SCORM 2004 3rd Edition/);

  // And after a reload of the window, once it is written down.
  const settings = join(app.home, 'settings.json');
  await expect
    .poll(() => (existsSync(settings) ? readFileSync(settings, 'utf8') : ''))
    .toMatch(/"publish": \{\s*"format": "scorm2004-3"/);
  await page.reload();
  await page.getByRole('navigation', { name: 'Workspaces' }).getByRole('button', { name: 'Publish' }).click();
  await expect(field(page, 'Format')).toHaveText(/SCORM 2004 3rd Edition/);

  await page.getByRole('button', { name: 'Make the package…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  // The notice names it too.
  await expect(page.getByText('B1-scorm2004-3.zip', { exact: true })).toBeVisible();

  await choose(page, 'Format', 'SCORM 1.2');
  await found.getByText('1 hint').click();
  await expect(found.getByText('SCORM 1.2 has room for 4096')).toBeVisible();
  expect(problems).toEqual([]);
});

test('a platform says what it reads and where that stands, and warns of a format that it does not', async ({
  page,
}) => {
  await tenAnswers();
  const problems = watchConsole(page);
  await openPublish(page);
  await choose(page, 'Learning platform \\(LMS\\)', 'TalentLMS');
  await expect(page.getByText('Reads SCORM 1.2, xAPI and cmi5, and no SCORM 2004.')).toBeVisible();
  await expect(page.getByText(/^Source: help\.talentlms\.com/)).toBeVisible();
  await choose(page, 'Format', 'SCORM 2004 4th Edition');
  await expect(page.getByText('TalentLMS does not read SCORM 2004.')).toBeVisible();
  await choose(page, 'Format', 'cmi5');
  await expect(field(page, 'Learning platform \\(LMS\\)')).toHaveText(/TalentLMS/);
  await expect(page.getByText('does not read', { exact: false })).toHaveCount(0);
  // A site has no platform.
  await choose(page, 'Format', 'HTML site');
  await expect(field(page, 'Learning platform \\(LMS\\)')).toHaveCount(0);
  await page.getByRole('button', { name: 'Try it' }).click();
  await expect(page.frameLocator('iframe[title="Preview"]').locator('html.playing')).toBeVisible();
  expect(problems).toEqual([]);
});

test('a warning is let stand with a reason, by keys alone, and asked about again', async ({ page }) => {
  await tenAnswers();
  const problems = watchConsole(page);
  await openPublish(page);
  await choose(page, 'Learning platform \\(LMS\\)', 'TalentLMS');
  await choose(page, 'Format', 'SCORM 2004 4th Edition');
  const found = page.getByRole('region', { name: 'Checks' });
  await found.getByRole('button', { name: 'Accept…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Accept this warning' });
  await expect(dialog.getByRole('button', { name: 'Accept' })).toBeDisabled();
  await page.keyboard.type('Ours reads it: tried on 12 May.');
  await dialog.getByRole('button', { name: 'Accept' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(found.getByRole('button', { name: 'Accept…' })).toHaveCount(0);
  await expect(found).toBeFocused();
  await found.getByText('1 accepted').click();
  await expect(found.getByText('Ours reads it: tried on 12 May.')).toBeVisible();
  const axe = await axeOn(page).include('main').analyze();
  expect(axe.violations.map(({ id }) => id)).toEqual([]);

  await page.reload();
  await page.getByRole('navigation', { name: 'Workspaces' }).getByRole('button', { name: 'Publish' }).click();
  await found.getByText('1 accepted').click();
  await found.getByRole('button', { name: 'Ask again' }).press('Enter');
  await expect(found.getByText('TalentLMS does not read SCORM 2004.')).toBeVisible();
  await expect(found.getByText('1 accepted')).toHaveCount(0);
  await expect(found).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(found.getByText('1 accepted')).toBeVisible();
  expect(problems).toEqual([]);
});

test('what is found is read at a glance: errors first with their page, the same once, hints folded, one way to try it', async ({
  page,
}) => {
  const image = (alt: string, resource: string | null): BlockData => ({
    type: 'image',
    resource,
    alt,
    decorative: false,
    caption: '',
    width: 'full',
  });
  const bare = Array.from({ length: 12 }, () => image('', 'r1'));
  await start({ blocks: [...bare, image('A map', null), image('A chart', null)], module: { plannedMinutes: 600 } });
  await openPublish(page);
  const main = page.getByRole('main');
  await expect(main.getByRole('status')).toContainText('Not ready to publish yet');
  await expect(main.getByRole('status')).toContainText('2 errors · 12 warnings · 1 hint');
  await expect(page.getByRole('button', { name: 'Make the package…' })).toBeDisabled();
  await expect(page.getByRole('button', { name: /Try/ })).toHaveCount(1);
  const groups = page.getByRole('region', { name: 'Checks' }).locator('li[data-severity]');
  await expect(groups).toHaveText([/^Error\. An image block has no image\.2 places/, /^Warning\..+12 places/, /^Hint/]);
  await expect(groups.nth(0).getByRole('button')).toHaveText(['WelcomeA map', 'WelcomeA chart']);
  await expect(groups.nth(1).getByRole('button').first()).toHaveText('WelcomeImage 1');
  await expect(groups.nth(2)).toBeHidden();
  const { violations } = await axeOn(page).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);

  // By keys: the rest of them, with the focus on the first that came; the hints; and the way to the block.
  const places = groups.nth(1).getByRole('button', { name: /^Welcome/ });
  await expect(places).toHaveCount(5);
  const more = groups.nth(1).getByRole('button', { name: 'Show 7 more' });
  await more.focus();
  // On from there at once: the next of them is two steps of Tab further.
  await inHaste(page, 'Enter', 'Tab', 'Tab');
  await expect(places).toHaveCount(12);
  await expect(places.nth(7)).toBeFocused();
  await page.getByRole('region', { name: 'Checks' }).locator('summary').press('Enter');
  await expect(groups.nth(2)).toContainText('The module as a whole');
  await places.nth(5).press('Enter');
  await expect(page.getByRole('textbox', { name: /^Text of the page/ })).toBeVisible();
  await expect(page.locator('[data-block="b5"]')).toBeInViewport();
});
