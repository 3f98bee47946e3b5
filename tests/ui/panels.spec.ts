/** Accordions, tabs and columns: written in the page by keys alone, and in a package with and without script. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { everyPage } from '../../shared/model/programme/completions.ts';
import { axeOn } from './axe.ts';
import { expect, test, type Page } from '@playwright/test';
import { RecordTable } from '../../shared/records/record.ts';
import { everyBlock, programme } from '../unit/output/programme.ts';
import { removeHome, startApp, startProgramme, watchConsole, type RunningApp } from './app.ts';
import { unpackModule } from './player/harness.ts';

const sheet = (page: Page) => page.getByRole('textbox', { name: /^Text of the page/ });

test.describe('in the page', () => {
  let app: RunningApp;
  let problems: string[];

  test.beforeEach(async ({ page }) => {
    app = await startApp();
    problems = watchConsole(page);
    await startProgramme(page, app, 'Panels');
  });
  test.afterEach(async ({ page }) => {
    await page.close();
    await app.stop();
    removeHome(app.home);
    expect(problems).toEqual([]);
  });

  /** What the block says, without the placeholders that stand for nothing. */
  const words = async (page: Page) =>
    (await sheet(page).innerText())
      .replace(/\uFEFF/g, '')
      .split(/\n+/)
      .map((line) => line.trim())
      .filter((line) => line !== '' && line !== 'Add panel');

  test('an accordion is written by keys alone: titles, lists, a panel more, order, and on behind it', async ({
    page,
  }) => {
    await page.keyboard.type('/accordion');
    await page.keyboard.press('Enter');
    await page.keyboard.type('What it is');
    await page.keyboard.press('Enter');
    await page.keyboard.type('- firms');
    await page.keyboard.press('Enter');
    await page.keyboard.type('towns');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+Shift+Enter');
    await page.keyboard.type('Between');
    await page.keyboard.press('Alt+ArrowUp');
    // At once: what was said aloud is taken away again after some seconds.
    await expect(page.locator('[aria-live]', { hasText: 'Moved: 1 of 3' })).toBeAttached();
    await page.keyboard.press('Enter');
    await page.keyboard.type('text');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type('after');
    expect(await words(page)).toEqual(['Between', 'text', 'What it is', 'firms', 'towns', 'after']);
    await expect(page.getByRole('group', { name: 'Accordion' }).locator('[data-depth="1"]')).toHaveText('towns');
  });

  test('undo goes back one step at a time, to the words of each panel', async ({ page }) => {
    await page.keyboard.type('/tabs');
    await page.keyboard.press('Enter');
    await page.keyboard.type('One');
    await page.keyboard.press('Enter');
    await page.keyboard.type('first');
    await page.keyboard.press('Control+Shift+Enter');
    await page.keyboard.type('Two');
    expect(await words(page)).toEqual(['One', 'first', 'Two']);
    await page.keyboard.press('Control+z');
    expect(await words(page)).toEqual(['One', 'first']);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await words(page)).toEqual(['One']);
    for (let step = 0; step < 3; step++) await page.keyboard.press('Control+Shift+z');
    expect(await words(page)).toEqual(['One', 'first', 'Two']);
  });

  test('the insert menu of a panel offers what may stand there, and Find finds words in it', async ({ page }) => {
    await page.keyboard.type('/columns');
    await page.keyboard.press('Enter');
    const columns = page.getByRole('group', { name: 'Columns' });
    await expect(columns.locator('[data-empty="Write, or press / to insert"]')).toHaveCount(2);
    await page.keyboard.type('/');
    await expect(columns.locator('[data-empty]')).toHaveCount(1);
    await expect(page.getByRole('option').locator('b')).toHaveText([
      'Paragraph',
      'Small heading',
      'Smallest heading',
      'Bulleted list',
      'Numbered list',
      'Quote',
      'Image',
      'Link',
      'Formula in the line',
      'Footnote',
      'Citation',
    ]);
    await page.keyboard.type('quote');
    await page.keyboard.press('Enter');
    await page.keyboard.type('needle');
    await expect(columns.locator('blockquote')).toHaveText('needle');
    await page.keyboard.press('Control+f');
    await page.getByRole('textbox', { name: 'Find' }).fill('needle');
    await expect(page.getByRole('status').filter({ hasText: '1 of 1' })).toBeVisible();
  });

  test('a button leads to a page, and a formula is shown while it is written', async ({ page }) => {
    await page.keyboard.type('/button');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Go on');
    await page.getByRole('button', { name: /Leads to/ }).click();
    await page.getByRole('option').nth(1).click();
    await expect(page.getByRole('group', { name: 'Button' })).toContainText(/Go on\s*→ \S/);
    await sheet(page).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('/formula');
    await page.keyboard.press('Enter');
    const formula = page.getByRole('group', { name: 'Formula' });
    await expect(formula.getByRole('textbox', { name: 'Formula in LaTeX' })).toBeFocused();
    await page.keyboard.type('\\frac{a}{b}');
    await expect(formula.locator('math mfrac')).toBeVisible();
    await page.keyboard.press('Backspace');
    await expect(formula).toContainText('is not closed');
    await page.keyboard.type('}');
    await page.keyboard.press('Enter');
    await page.keyboard.type('a over b');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('below');
    // Typeset alone, as long as nobody is at it.
    await expect(formula.getByRole('textbox', { name: 'Formula in LaTeX' })).toBeHidden();
    await expect(formula.locator('math mfrac')).toBeVisible();
    await expect(sheet(page).locator('p').last()).toHaveText('below');
    // Clicked, it is written again.
    await formula.locator('math').click();
    await page.keyboard.type('+c');
    await expect(formula.locator('math')).toContainText('c');
    // From below by the arrows: to what is read aloud, and on to the LaTeX.
    await sheet(page).locator('p').last().click();
    await page.keyboard.press('ArrowUp');
    await expect(formula.getByRole('textbox', { name: 'Read aloud as' })).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('End');
    await page.keyboard.type('+d');
    await expect(formula.locator('math')).toContainText('d');
  });

  test('a quotation has its source written below it, come to and left by the arrows', async ({ page }) => {
    await page.keyboard.type('/quote');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Well said.');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('textbox', { name: 'Source' })).toBeFocused();
    await page.keyboard.type('A reader');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.type(' Indeed.');
    await expect(sheet(page).locator('blockquote')).toHaveText('Well said. Indeed.');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('1 ');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('below');
    await expect(sheet(page).locator('figcaption')).toHaveText('1 A reader');
    await expect(sheet(page).locator('p').last()).toHaveText('below');
    // The words below, their line, and the letter in the source.
    for (let step = 0; step < 3; step++) await page.keyboard.press('Control+z');
    await expect(sheet(page).locator('figcaption')).toHaveText('A reader');
  });

  test('Enter goes on behind a formula that is all there is on the page', async ({ page }) => {
    await page.keyboard.type('/formula');
    await page.keyboard.press('Enter');
    await page.keyboard.type('a^2');
    await expect(page.getByRole('group', { name: 'Formula' }).locator('msup')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.keyboard.type('after');
    await expect(sheet(page).locator('p')).toHaveText('after');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(sheet(page).locator('p')).toHaveCount(0);
    await expect(page.getByRole('group', { name: 'Formula' }).locator('msup')).toBeVisible();
  });

  test('panels are added, moved and removed by pointer where they stand, each a step of its own', async ({ page }) => {
    await page.keyboard.type('/tabs');
    await page.keyboard.press('Enter');
    const tabs = page.getByRole('group', { name: 'Tabs' });
    await page.keyboard.type('Alpha');
    await tabs.locator('[data-empty="Title of the panel"]').click();
    await page.keyboard.type('Beta');
    await tabs.getByRole('button', { name: 'Add panel' }).click();
    await page.keyboard.type('Gamma');
    expect(await words(page)).toEqual(['Alpha', 'Beta', 'Gamma']);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await tabs.getByText('Alpha').hover();
    await tabs.getByRole('button', { name: 'Move down' }).first().click();
    expect(await words(page)).toEqual(['Beta', 'Alpha']);
    await tabs.getByText('Beta').hover();
    await tabs.getByRole('button', { name: 'Remove panel' }).first().click();
    expect(await words(page)).toEqual(['Alpha']);
    await page.keyboard.press('Control+z');
    expect(await words(page)).toEqual(['Beta', 'Alpha']);
    await page.keyboard.press('Control+z');
    expect(await words(page)).toEqual(['Alpha', 'Beta']);
  });

  test('what may not stand in a panel is offered apart, and comes behind the panels', async ({ page }) => {
    await page.keyboard.type('/accordion');
    await page.keyboard.press('Enter');
    await page.keyboard.type('First');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/single');
    const behind = page.getByRole('listbox', { name: 'Insert' }).getByRole('group', { name: 'Behind this block' });
    await expect(behind.getByRole('option', { name: 'Single choice' })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(sheet(page).getByRole('region', { name: /^Single choice/ })).toBeVisible();
    await expect(sheet(page)).not.toContainText('/single');
    await expect(sheet(page).locator('[data-block]').nth(1)).toContainText('Single choice');
  });
});

test.describe('in a package', () => {
  let folder: string;
  const layout = everyBlock.filter(({ type }) =>
    ['heading', 'accordion', 'tabs', 'columns', 'button', 'math'].includes(type),
  );

  test.beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mw-panels-'));
    unpackModule(
      new RecordTable(programme({ blocks: layout, module: { passMark: null, completion: everyPage } })),
      'mod',
      folder,
      () => new Uint8Array(),
    );
  });
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const address = () => pathToFileURL(join(folder, 'index.html')).href;

  test('tabs are chosen by arrow keys, and axe finds nothing, in light and dark', async ({ browser }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ colorScheme });
      const page = await context.newPage();
      const problems = watchConsole(page);
      await page.goto(address());
      const tab = (name: string) => page.getByRole('tab', { name });
      await tab('Denmark').focus();
      await page.keyboard.press('ArrowRight');
      await expect(tab('Latvia')).toBeFocused();
      await expect(page.getByRole('tabpanel')).toContainText('Rīga');
      await page.keyboard.press('ArrowRight');
      await expect(page.getByRole('tabpanel')).toContainText('Aarhus');
      expect(problems).toEqual([]);
      expect((await axeOn(page).analyze()).violations).toEqual([]);
      await context.close();
    }
  });

  test('a button goes to its page, and a formula takes room', async ({ page }) => {
    await page.goto(address());
    await page.getByRole('link', { name: 'Start', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    const fraction = await page.locator('math mfrac').boundingBox();
    expect(fraction?.height).toBeGreaterThan(20);
  });

  test('everything is there without script, on paper, and in 320 pixels', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address());
    await expect(page.getByRole('region', { name: 'Denmark' })).toContainText('Aarhus');
    await expect(page.getByRole('region', { name: 'Latvia' })).toContainText('Rīga');
    await page.getByText('What it is not').click();
    await expect(page.getByText('A club.')).toBeVisible();
    await context.close();

    const narrow = await browser.newContext({ viewport: { width: 320, height: 700 } });
    const small = await narrow.newPage();
    await small.goto(address());
    expect(await small.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const [left, right] = await small.locator('.beside > div').all();
    expect((await right?.boundingBox())?.y).toBeGreaterThan((await left?.boundingBox())?.y ?? Infinity);
    await small.emulateMedia({ media: 'print' });
    await small.evaluate(() => dispatchEvent(new Event('beforeprint')));
    for (const words of ['A club.', 'Aarhus', 'Rīga', 'Right']) await expect(small.getByText(words)).toBeVisible();
    await small.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await small.locator('details[open]').count()).toBe(1);
    await narrow.close();
  });
});
