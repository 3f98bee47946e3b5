/** A platform opened from a disk: searched and narrowed down by keys alone, read, printed, and a package of it taken home. */

import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { modulewright } from '../support/terminal.ts';
import { axeOn } from './axe.ts';
import { watchConsole } from './app.ts';

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-platform-'));
  const sample = join(folder, 'p.mwp');
  modulewright(folder, 'sample', sample);
  const statuses = 'approved,pilot,draft,in-review';
  modulewright(folder, 'platform', sample, '--out', join(folder, 'site'), '--status', statuses, '--formats', 'scorm12');
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const address = (path: string) => pathToFileURL(join(folder, 'site', path)).href;
const codes = (page: Page) => page.locator('#modules > li > .badge').allTextContents();

test('finds modules by words and by filters, with keys alone, and the address leads to the same', async ({ page }) => {
  const problems = watchConsole(page);
  await page.goto(address('index.html'));
  await expect(page.getByRole('status')).toHaveText('8 of 8 modules');
  await page.getByRole('searchbox', { name: 'Search' }).focus();
  // Without the accent and the capital, in the goals and pages of modules as in their titles, which come first.
  await page.keyboard.type('PARTNERSHIP');
  expect((await codes(page))[0]).toBe('A2');
  await expect(page.getByRole('status')).not.toHaveText('8 of 8 modules');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  await expect(page.getByRole('status')).toHaveText('8 of 8 modules');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox', { name: 'Basic' })).toBeFocused();
  await page.keyboard.press('Space');
  expect(await codes(page)).toEqual(['B1', 'B2']);
  // Within a filter one or the other, over several all of them; what is left of each is said.
  await expect(page.locator('label', { hasText: 'Advanced' })).toContainText('3');
  await expect(page.locator('label', { hasText: 'transnational' })).toContainText('0');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect(await codes(page)).toEqual(['B1', 'B2', 'A1', 'A2', 'A3']);
  await page.getByRole('checkbox', { name: 'transnational' }).press('Space');
  expect(await codes(page)).toEqual(['A1', 'A2', 'A3']);
  const found = page.url();
  await page.getByRole('link', { name: 'Transnational partnerships', exact: true }).first().press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Transnational partnerships');
  await page.goBack();
  expect(await codes(page)).toEqual(['A1', 'A2', 'A3']);
  await page.goto('about:blank');
  await page.goto(found);
  expect(await codes(page)).toEqual(['A1', 'A2', 'A3']);
  await page.getByRole('searchbox').fill('zzzz');
  await expect(page.getByRole('status')).toHaveText(/^No module fits/);
  await page.getByRole('button', { name: 'Clear search and filters' }).press('Enter');
  await expect(page.getByRole('status')).toHaveText('8 of 8 modules');
  await expect(page.getByRole('searchbox')).toBeFocused();
  expect(problems).toEqual([]);
});

test('a package is taken home whole, and the module is read in place', async ({ page }) => {
  const problems = watchConsole(page);
  await page.goto(address('modules/b1/index.html'));
  const told = (await page.locator('.fingerprint code').textContent()) ?? '';
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'SCORM 1.2' }).press('Enter'),
  ]);
  const bytes = readFileSync(await download.path());
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(told);
  expect(bytes.equals(readFileSync(join(folder, 'site/modules/b1/scorm12.zip')))).toBe(true);
  await page.getByRole('link', { name: 'Read the module' }).press('Enter');
  await page.locator('html.playing').waitFor();
  await expect(page.getByRole('heading', { level: 1, name: 'Cluster facilitation basics' })).toBeVisible();
  expect(problems).toEqual([]);
});

test('is a list of links where no script runs', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address('index.html'));
  expect((await codes(page)).length).toBe(8);
  await expect(page.getByRole('searchbox')).toBeHidden();
  await page.getByRole('link', { name: 'Designing a programme', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Designing a programme');
  await context.close();
});

test('axe finds nothing, in four languages, by night, on a narrow screen and on paper', async ({ page }) => {
  const ends: readonly (readonly [string, string])[] = [
    ['', 'Modules'],
    ['.da', 'Moduler'],
    ['.sv', 'Moduler'],
    ['.lv', 'Moduļi'],
  ];
  for (const [end, title] of ends) {
    await page.goto(address(`index${end}.html`));
    await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
    for (const path of [`index${end}.html`, `modules/a1/index${end}.html`])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width: colorScheme === 'dark' ? 360 : 1280, height: 800 });
        await page.goto(address(path));
        const { violations } = await axeOn(page).analyze();
        expect(violations.map(({ id, nodes }) => [path, id, nodes.map(({ html }) => html)])).toEqual([]);
        // Nothing is cut off at the side.
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }
  }
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.goto(address('index.html'));
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.getByText('Cluster facilitation basics').first()).toBeVisible();
});
