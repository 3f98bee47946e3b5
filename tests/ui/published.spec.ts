/** What was published, on its own view: nothing yet, files with what was said of them, made again to the byte, compared, and many. */

import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { openProjectFile } from '../../electron/core/project/open-project.ts';
import { createSample } from '../../electron/core/project/sample.ts';
import { unwrap } from '../../shared/base/result.ts';
import { rememberPublication } from '../../shared/output/publications.ts';
import { RecordTable, type AnyRecord } from '../../shared/records/record.ts';
import { assets } from '../unit/output/project.ts';
import { axeOn } from './axe.ts';
import { removeHome, startApp, watchConsole, type RunningApp } from './app.ts';

let app: RunningApp;
test.afterEach(async () => {
  await app.stop();
  removeHome(app.home);
});

/** The sample, of whose second module so many files went out. */
async function start(count: number): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'mw-published-'));
  const project = unwrap(await createSample(join(home, 'sample.mwp'), assets));
  const { rev, records } = unwrap(await project.snapshot());
  const table = new RecordTable(records);
  const module = records.find((record) => record.kind === 'module' && record.data.code === 'B2')?.id ?? '';
  const puts: AnyRecord[] = [];
  for (let index = 1; index <= count; index++) {
    const changes = rememberPublication(table, {
      module,
      format: index === 1 ? 'gone' : 'scorm12',
      written: { revision: rev, options: { language: null }, size: 1000, sha256: '0'.repeat(64) },
      file: `old-${index}.zip`,
      verdict: 'first',
      against: null,
      by: { id: 'anna', name: 'Anna' },
      at: '2026-11-30T10:00:00.000Z',
      app: '0.0.1',
      newId: () => `pub${index}`,
    });
    table.apply(changes);
    puts.push(...changes.puts);
  }
  const changes = { puts, removes: [] };
  unwrap(await project.commit({ commit: 'published', baseRev: rev, changes, typing: false, author: '' }));
  await project.close();
  app = await startApp({ home, file: join(home, 'sample.mwp') });
}

const view = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Publish' }).getByRole('button', { name });

async function openPublished(page: Page): Promise<void> {
  await page.goto(app.url);
  await page.getByRole('button', { name: 'Publish…' }).click();
  await view(page, 'What was published').press('Enter');
  await expect(page.getByRole('heading', { name: 'What was published' })).toBeVisible();
}

async function save(page: Page, name?: string): Promise<string> {
  const dialog = page.getByRole('dialog', { name: 'Save as' });
  const field = dialog.getByLabel('File name');
  if (name !== undefined) await field.fill(name);
  const said = await field.inputValue();
  await dialog.getByRole('button', { name: 'Save' }).click();
  return said;
}

test('lists what went out, compares it, and makes it again to the byte', async ({ page }) => {
  await start(0);
  const problems = watchConsole(page);
  await openPublished(page);
  await expect(page.getByText('Nothing was published yet.')).toBeVisible();
  expect((await axeOn(page).analyze()).violations).toEqual([]);

  await view(page, 'A module').click();
  await page.getByRole('button', { name: 'Make the package…' }).click();
  await save(page, 'first.zip');
  await expect(page.getByRole('status').filter({ hasText: 'first.zip' })).toBeVisible();
  const folder = (await page.getByRole('main').getByText(/^\//).first().textContent()) ?? '';
  await page.keyboard.press('Control+2');
  await page.locator('[data-slate-editor] p').first().click();
  await page.keyboard.type('Truly. ');
  await page.keyboard.press('Control+5');

  await view(page, 'What was published').click();
  const first = page.getByRole('listitem', { name: 'first.zip' });
  await expect(first.getByText('The first of its format.')).toBeVisible();
  await first.getByRole('button', { name: 'Make it again…' }).press('Enter');
  expect(await save(page, 'again.zip')).toBe('again.zip');
  await expect(first.getByText('The same file as was published, to the byte.')).toBeVisible();
  expect(readFileSync(join(folder, 'again.zip')).equals(readFileSync(join(folder, 'first.zip')))).toBe(true);
  // Nothing new went out.
  await expect(page.getByRole('listitem').filter({ hasText: '.zip' })).toHaveCount(1);

  await first.getByRole('button', { name: 'Compare…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'What differs from first.zip' });
  await expect(dialog.getByText('Truly. ')).toBeVisible();
  expect((await axeOn(page).include('[role="dialog"]').analyze()).violations).toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).click();

  await first.getByRole('button', { name: 'Publish again…' }).press('Enter');
  await save(page, 'second.zip');
  const second = page.getByRole('listitem', { name: 'second.zip' });
  await expect(second.getByText('Safe to put in the place of the one before.')).toBeVisible();
  expect(readFileSync(join(folder, 'second.zip')).equals(readFileSync(join(folder, 'first.zip')))).toBe(false);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await axeOn(page).include('main').analyze()).violations).toEqual([]);
  }
  expect(problems).toEqual([]);
});

test('shows many a few at a time, of all modules or of one, and says where bytes are others', async ({ page }) => {
  await start(45);
  await openPublished(page);
  const files = page.getByRole('listitem', { name: /^old-/ });
  await expect(files).toHaveCount(20);
  await page.getByRole('button', { name: 'Show 20 more' }).press('Enter');
  await page.getByRole('button', { name: 'Show 5 more' }).press('Enter');
  await expect(files).toHaveCount(45);
  // Their button is gone: the keys are at the first that came with it.
  await expect(files.nth(40).getByRole('button').first()).toBeFocused();
  // A format that there is no more cannot be made.
  await expect(files.last().getByRole('button')).toHaveCount(1);

  await files.first().getByRole('button', { name: 'Make it again…' }).press('Enter');
  await save(page);
  await expect(files.first().getByText(/that was made by Modulewright 0\.0\.1, this one by/)).toBeVisible();

  await page.getByRole('button', { name: /Module$/ }).click();
  await page.getByRole('option', { name: /^B1 / }).click();
  await expect(files).toHaveCount(0);
  await expect(page.getByText('Nothing was published yet.')).toBeVisible();
});

test('lists each package of a whole programme, and makes one of them again', async ({ page }) => {
  await start(0);
  await openPublished(page);
  await view(page, 'The whole programme').click();
  await page.getByRole('button', { name: 'Make the file…' }).press('Enter');
  await save(page);
  await expect(page.getByRole('main').getByText(/-scorm12-zip\.zip$/)).toBeVisible();
  await view(page, 'What was published').click();
  const files = page.getByRole('listitem', { name: /-scorm12\.zip$/ });
  await expect(files).toHaveCount(8);
  await files.first().getByRole('button', { name: 'Make it again…' }).press('Enter');
  await save(page);
  await expect(files.first().getByText('The same file as was published, to the byte.')).toBeVisible();
});

test('publishes what can only be read, and says that it is not remembered', async ({ page }) => {
  await start(0);
  const elsewhere = unwrap(await openProjectFile(join(app.home, 'sample.mwp'), null));
  await page.goto(app.url);
  await expect(page.getByText('here it can only be read', { exact: false })).toBeVisible();
  await page.keyboard.press('Control+5');
  for (const [name, button] of [
    ['A module', 'Make the package…'],
    ['The whole programme', 'Make the file…'],
  ] as const) {
    await view(page, name).click();
    await page.getByRole('button', { name: button }).press('Enter');
    await save(page);
    await expect(page.getByText('It is not remembered in the programme, which cannot be written.')).toBeVisible();
  }
  await view(page, 'What was published').click();
  await expect(page.getByText('Nothing was published yet.')).toBeVisible();
  await elsewhere.close();
});
