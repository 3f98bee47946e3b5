/** The whole programme on Publish: which modules go in and which stay out, by keys, in every shape, and the file that comes of it. */

import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { createProjectFile } from '../../electron/core/project/open-project.ts';
import type { ProjectFile } from '../../electron/core/project/project-file.ts';
import { createSample } from '../../electron/core/project/sample.ts';
import { unwrap } from '../../shared/base/result.ts';
import type { AnyRecord } from '../../shared/records/record.ts';
import { readZip } from '../oracles/zip.ts';
import { programme } from '../unit/output/programme.ts';
import { assets } from '../unit/output/project.ts';
import { removeHome, startApp, watchConsole, type RunningApp } from './app.ts';
import { axeOn } from './axe.ts';

let app: RunningApp;

async function start(project: ProjectFile, home: string): Promise<void> {
  await project.close();
  app = await startApp({ home, file: join(home, 'whole.mwp') });
}

test.afterEach(async () => {
  await app.stop();
  removeHome(app.home);
});

/** The sample, whose first module has a fault that stops it, and whose second is archived. */
async function startSample(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'mw-whole-'));
  const project = unwrap(await createSample(join(home, 'whole.mwp'), assets));
  const { rev, records } = unwrap(await project.snapshot());
  const puts = records.flatMap((record): AnyRecord[] => {
    if (record.kind !== 'module') return [];
    const { code, completion } = record.data;
    if (code === 'B1')
      return [{ ...record, data: { ...record.data, passMark: null, completion: { ...completion, passed: true } } }];
    return code === 'B2' ? [{ ...record, data: { ...record.data, status: 'archived' } }] : [];
  });
  const changes = { puts, removes: [] };
  unwrap(await project.commit({ commit: 'fault', baseRev: rev, changes, typing: false, author: '' }));
  await start(project, home);
}

async function openWhole(page: Page): Promise<void> {
  await page.goto(app.url);
  await page.getByRole('button', { name: 'Publish…' }).click();
  await page.getByRole('button', { name: 'The whole programme' }).click();
  await expect(page.getByRole('heading', { name: 'Publish the whole programme' })).toBeVisible();
}

const field = (page: Page, name: string) =>
  page.locator('[data-pane="publish"]').getByRole('button', { name: new RegExp(`${name}$`) });

test('says of each module whether it goes in, and makes the file of those that do', async ({ page }) => {
  await startSample();
  const problems = watchConsole(page);
  await openWhole(page);
  const list = page.getByRole('region', { name: 'Modules' });
  await expect(list.getByRole('listitem')).toHaveCount(7);
  await expect(list.getByRole('listitem').filter({ hasText: 'B1' })).toContainText(/stays out · 1 error/);
  await expect(page.getByText('6 of 7 go in')).toBeVisible();
  await expect(page.getByRole('status').getByText(/^B1 .*: stays out$/)).toBeVisible();

  // By keys: what is archived goes in too, and comes out again.
  await page.getByRole('switch', { name: 'archived' }).focus();
  await page.keyboard.press('Space');
  await expect(list.getByRole('listitem')).toHaveCount(8);
  await page.keyboard.press('Space');
  await expect(list.getByRole('listitem')).toHaveCount(7);

  // A format that has no such thing offers one shape alone; what was wanted comes back with one that has it.
  await field(page, 'In which shape').click();
  await page.getByRole('option', { name: 'One package with a menu of its own' }).click();
  await field(page, 'Format').click();
  await page.getByRole('option', { name: 'cmi5' }).click();
  await expect(field(page, 'In which shape')).toHaveText(/A package for each module/);
  await field(page, 'Format').click();
  await page.getByRole('option', { name: 'SCORM 1.2' }).click();
  await expect(field(page, 'In which shape')).toHaveText(/One package with a menu of its own/);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await axeOn(page).analyze()).violations).toEqual([]);
  }

  await page.getByRole('button', { name: 'Make the file…' }).press('Enter');
  const dialog = page.getByRole('dialog');
  const name = await dialog.getByRole('textbox').first().inputValue();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('status').filter({ hasText: name })).toBeVisible();
  const where = (await page.locator('[data-pane="publish"]').getByText(/^\//).first().textContent()) ?? '';
  const files = await readZip(join(where, name));
  expect([...files.keys()].filter((path) => path.endsWith('/index.html'))).toHaveLength(6);
  expect(readFileSync(join(where, name)).byteLength).toBeGreaterThan(1000);

  // What stops a module is one press away.
  await list.getByRole('button', { name: /^Show the checks of B1/ }).click();
  await expect(page.getByRole('heading', { name: 'Publish a module' })).toBeVisible();
  await expect(page.getByText('Not ready to publish yet')).toBeVisible();
  expect(problems).toEqual([]);
});

test('shows that nothing goes in, and one', async ({ page }) => {
  const home = mkdtempSync(join(tmpdir(), 'mw-whole-'));
  await start(unwrap(await createProjectFile(join(home, 'whole.mwp'), programme(), '')), home);
  await openWhole(page);
  await expect(page.getByRole('region', { name: 'Modules' }).getByRole('listitem')).toHaveCount(1);
  for (const status of ['draft', 'in review', 'pilot', 'approved']) {
    await page.getByRole('switch', { name: status }).press('Space');
  }
  await expect(page.getByText('No module has a status that is chosen.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Make the file…' })).toBeDisabled();
  expect((await axeOn(page).analyze()).violations).toEqual([]);
});

test('says where to begin while a programme has no module', async ({ page }) => {
  const home = mkdtempSync(join(tmpdir(), 'mw-whole-'));
  const [first] = programme();
  if (first?.kind !== 'programme') throw new Error('no programme comes first');
  await start(unwrap(await createProjectFile(join(home, 'whole.mwp'), [first], '')), home);
  await page.goto(app.url);
  await expect(page.getByRole('button', { name: 'Preview' })).toBeVisible();
  await page.keyboard.press('Control+5');
  await page.getByRole('button', { name: 'The whole programme' }).click();
  await expect(page.getByText('No module yet. Add one in the outline.')).toBeVisible();
  await expect(page.getByText('No module has a status that is chosen.')).toHaveCount(0);
});
