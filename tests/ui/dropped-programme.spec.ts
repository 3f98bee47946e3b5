/** A programme let go on the window of a browser, which tells nobody where it lies: it is said, and Open is a step away. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openApp, startProgramme, watchConsole } from './app.ts';
import { appForEach } from './app-for-each.ts';
import { letGo } from './let-go.ts';

const app = appForEach();

test('on the page and its places it comes into nothing, and leads to Open', async ({ page }) => {
  const problems = watchConsole(page);
  await startProgramme(page, app, 'Dropped');
  await page.keyboard.type('/file');
  await page.keyboard.press('Enter');
  const place = page.locator('[data-block] [data-place]');
  await expect(place).toBeVisible();
  const blocks = await page.locator('[data-block]').count();
  const programme = join(app.home, 'Another.mwp');
  writeFileSync(programme, 'x');
  const notices = page.getByRole('region', { name: 'Notices' });
  for (const on of [place, page.getByRole('textbox', { name: /^Text of the page/ }), page.getByRole('treegrid')]) {
    await letGo(page, on, [programme]);
    await expect(notices.getByText('Another.mwp was not opened')).toBeVisible();
    await notices.getByRole('button', { name: 'Close' }).click();
    await expect(notices.getByText('Another.mwp')).toHaveCount(0);
  }
  await expect(place).not.toHaveAttribute('data-over');
  await expect(page.locator('[data-block]')).toHaveCount(blocks);
  await letGo(page, place, [programme]);
  await notices.getByRole('button', { name: 'Open…' }).click();
  await expect(page.getByRole('dialog', { name: 'Open' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  // Any other file does what it did.
  const notes = join(app.home, 'notes.txt');
  writeFileSync(notes, 'Words');
  await letGo(page, place, [notes]);
  await expect(place).toHaveCount(0);
  await expect(page.locator('[data-block]')).toHaveCount(blocks);
  await letGo(page, page.getByRole('treegrid'), [notes]);
  await expect(notices.getByText('notes.txt')).toHaveCount(0);
  expect(problems).toEqual([]);
});

test('on the start screen likewise', async ({ page }) => {
  await openApp(page, app);
  const programme = join(app.home, 'Another.mwp');
  writeFileSync(programme, 'x');
  await letGo(page, page.getByRole('button', { name: 'New programme…' }), [programme]);
  await page.getByRole('button', { name: 'Open…' }).last().click();
  await expect(page.getByRole('dialog', { name: 'Open' })).toBeVisible();
});
