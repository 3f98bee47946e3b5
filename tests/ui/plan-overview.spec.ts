/** Plan: modules moved by keys, changed together and kept out of circles; a framework read, taken back and written. */

import { axeOn } from './axe.ts';
import { inHaste } from './in-haste.ts';
import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { openSample, removeHome, startApp, watchConsole, type RunningApp } from './app.ts';

let app: RunningApp;
let problems: string[];

test.beforeEach(async ({ page }) => {
  app = await startApp();
  problems = watchConsole(page);
  await openSample(page, app);
  await page.keyboard.press('Control+1');
  await page.getByRole('heading', { level: 1, name: 'Baltic Capacity Building' }).waitFor();
});
test.afterEach(async ({ page }) => {
  await page.close();
  await app.stop();
  removeHome(app.home);
  expect(problems).toEqual([]);
});

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await axeOn(page).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
  ).toEqual([]);
}

const inColumn = (page: Page, status: string) =>
  page.getByRole('grid', { name: status, exact: true }).getByRole('row', { name: /^A1/ });

async function columnsBy(page: Page, what: string): Promise<void> {
  await page.getByRole('button', { name: /Columns by/ }).click();
  await page.getByRole('option', { name: what }).click();
}

test('the board has a column for each level or each status, and can be read in a small window', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  // By level, each card with its status; keys change the level.
  await expect(inColumn(page, 'Advanced')).toContainText('pilot');
  await inColumn(page, 'Advanced').focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(inColumn(page, 'Programme')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(inColumn(page, 'Advanced')).toBeVisible();
  await expectAccessible(page);
  await columnsBy(page, 'status');
  await expectAccessible(page);
  const cards = page.locator('[role="row"][data-key]');
  await expect(cards).toHaveCount(8);
  for (const card of await cards.all())
    expect((await card.boundingBox())?.width, 'no card is a strip').toBeGreaterThan(160);
  const wide = await page.locator('[data-pane="modules"]').evaluate((pane) => pane.scrollWidth - pane.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
});

test('a module changes its status by keys, with the focus on it, and by dragging; one undo takes each back', async ({
  page,
}) => {
  await columnsBy(page, 'status');
  await expectAccessible(page);
  await inColumn(page, 'pilot').focus();
  // One right behind the other, whatever there is to draw in between.
  await Promise.all([page.keyboard.press('Alt+ArrowRight'), page.keyboard.press('Alt+ArrowRight')]);
  await expect(inColumn(page, 'archived')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(inColumn(page, 'approved')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(inColumn(page, 'pilot')).toBeVisible();

  await inColumn(page, 'pilot').dragTo(page.getByRole('grid', { name: 'archived', exact: true }), {
    sourcePosition: { x: 60, y: 20 },
    targetPosition: { x: 60, y: 20 },
  });
  await expect(inColumn(page, 'archived')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(inColumn(page, 'pilot')).toBeVisible();
});

test('several modules are changed in the table as one step', async ({ page }) => {
  await page.getByRole('radio', { name: 'Table' }).click();
  await expectAccessible(page);
  const cells = (name: string) => page.getByRole('gridcell', { name, exact: true });
  await expect(cells('archived')).toHaveCount(0);
  for (const title of ['Transnational partnerships', 'Innovation services', 'Evaluating a programme']) {
    const chosen = page.getByRole('row').filter({ hasText: title }).getByRole('checkbox');
    // Focus that comes in from outside goes to where the table had it: the row is entered first.
    await page.getByRole('row').filter({ hasText: title }).focus();
    await chosen.press('Space');
    await expect(chosen).toBeChecked();
  }
  await page.getByRole('button', { name: 'Change the selected…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change the selected…' });
  await dialog.getByRole('button', { name: /Status/ }).click();
  await page.getByRole('option', { name: 'archived' }).click();
  await dialog.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(cells('archived')).toHaveCount(3);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(cells('archived')).toHaveCount(0);
});

test('a prerequisite that would lead round in a circle is refused in words', async ({ page }) => {
  await page.getByRole('radio', { name: 'Map' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^B1 / }).click();
  const last = page.getByRole('switch', { name: /^A2 / });
  await last.press('Space');
  await expect(page.getByRole('alert')).toHaveText(/A2 cannot come before B1.*B1 ← A2 ← A1 ← B1/);
  await expect(last).not.toBeChecked();
});

test('a framework is read from a file, taken back by one undo, read again and written', async ({ page }, info) => {
  await page.getByRole('button', { name: 'Framework', exact: true }).click();
  await expectAccessible(page);
  const row = (code: string) => page.getByRole('row', { name: new RegExp(`^${code} `) });
  await row('A1').dragTo(row('A2'), { sourcePosition: { x: 150, y: 12 }, targetPosition: { x: 150, y: 16 } });
  // What it was dropped on unfolds.
  await expect(row('A1')).toHaveAttribute('aria-level', '3');
  await page.keyboard.press('Control+z');
  await expect(row('A1')).toHaveAttribute('aria-level', '2');
  const csv =
    'row,identifier,parent,code,statement\nframework,fw-1,,,Small\ncompetence,c-1,,C1,Reads maps\ncompetence,c-2,c-1,C2,Draws maps\n';
  const read = async (name: string, text: string): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Import…' }).click();
    await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  };
  await read('broken.json', '{"CFDocument": 1}');
  await expect(page.getByText('Nothing was imported.').first()).toBeVisible();
  await read('small.csv', csv);
  const dialog = page.getByRole('dialog', { name: 'Framework imported' });
  await expect(dialog).toContainText('Added: 2. Changed: 0. Removed: 0.');
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Small' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { level: 1, name: 'Small' })).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await read('small.csv', csv);
  await expect(dialog).toContainText('Added: 0. Changed: 0. Removed: 0.');
  await dialog.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Export' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'As CASE 1.1 (JSON)' }).click();
  const path = info.outputPath('small.json');
  await (await download).saveAs(path);
  const written = readFileSync(path, 'utf8');
  expect(written).toContain('Draws maps');
  await read('small.json', written);
  await expect(dialog).toContainText('Added: 0. Changed: 0. Removed: 0.');
});

test('what is written right behind F2 in the framework is written of the competence that the keys came to', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Framework', exact: true }).click();
  const row = (code: string) => page.getByRole('row', { name: new RegExp(`^${code} `) });
  await row('A1').focus();
  await inHaste(page, 'ArrowDown', 'F2', 'End', ...' indeed');
  await expect(row('A2')).toContainText('indeed');
  await expect(row('A1')).not.toContainText('indeed');
});
