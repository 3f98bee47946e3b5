/** A timeline: put in by a word, written and put in order on its card by keys, and read in a package. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { everyPage } from '../../shared/model/programme/completions.ts';
import { RecordTable } from '../../shared/records/record.ts';
import { everyBlock, programme } from '../unit/output/programme.ts';
import { removeHome, startApp, startProgramme, watchConsole } from './app.ts';
import { axeOn } from './axe.ts';
import { unpackModule } from './player/harness.ts';

test('its steps are written and moved by keys, undone one by one, and still there when the page is opened again', async ({
  page,
}) => {
  const app = await startApp();
  const problems = watchConsole(page);
  await startProgramme(page, app, 'Timeline');
  await page.keyboard.type('/timel');
  await page.keyboard.press('Enter');
  const card = page.getByRole('region', { name: 'Timeline' });
  const steps = card.locator('[data-part]');
  await expect(steps).toHaveCount(2);
  // From its title by Enter to the date, and on to what it is the date of.
  await page.keyboard.type('Clusters');
  await page.keyboard.press('Enter');
  await page.keyboard.type('1998');
  await page.keyboard.press('Enter');
  await page.keyboard.type('The first cluster');
  await page.getByRole('textbox', { name: 'Date or time of step 2' }).click();
  await page.keyboard.type('1990');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(steps).toHaveText(['1990', '1998The first cluster']);
  await expect(page.getByRole('textbox', { name: 'Date or time of step 1' })).toBeFocused();
  await page.getByRole('button', { name: 'Add a step' }).press('Enter');
  await expect(card).toContainText('3 steps');
  await expect(page.getByRole('textbox', { name: 'Date or time of step 3' })).toBeFocused();
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect(card).toContainText('2 steps');
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('region', { name: 'Timeline: Clusters' }).locator('[data-part]')).toHaveText([
    '1990',
    '1998The first cluster',
  ]);
  await page.close();
  await app.stop();
  removeHome(app.home);
  expect(problems).toEqual([]);
});

test('in a package it is a list of dates and what happened, in light and dark, in 320 pixels, without script', async ({
  browser,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'mw-timeline-'));
  const blocks = everyBlock.filter(({ type }) => type === 'heading' || type === 'timeline');
  const module = { passMark: null, completion: everyPage } as const;
  unpackModule(new RecordTable(programme({ blocks, module })), 'mod', folder, () => new Uint8Array());
  for (const look of [
    { colorScheme: 'light' },
    { colorScheme: 'dark', viewport: { width: 320, height: 700 } },
    { javaScriptEnabled: false },
  ] as const) {
    const context = await browser.newContext(look);
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    const figure = page.getByRole('figure', { name: 'How clusters came about' });
    await expect(figure.getByRole('listitem')).toHaveText([/^1990\s*Porter/, /^Spring 2024/]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      page.viewportSize()?.width ?? 0,
    );
    if (!('javaScriptEnabled' in look)) expect((await axeOn(page).analyze()).violations).toEqual([]);
    await context.close();
  }
  rmSync(folder, { recursive: true, force: true });
});
