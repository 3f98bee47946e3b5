/** Tables as a good word processor has them: by keys, by the bar at the table, merged, split, and as they were in a package. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { everyPage } from '../../shared/model/programme/completions.ts';
import { RecordTable } from '../../shared/records/record.ts';
import { merged } from '../../shared/blocks/table/areas.ts';
import { shares } from '../../shared/blocks/table/grid.ts';
import type { Table } from '../../shared/blocks/table/schema.ts';
import { programme } from '../unit/output/programme.ts';
import { axeOn } from './axe.ts';
import { removeHome, startApp, startProgramme, watchConsole, type RunningApp } from './app.ts';
import { unpackModule } from './player/harness.ts';

const sheet = (page: Page) => page.getByRole('textbox', { name: /^Text of the page/ });

test.describe('in the page', () => {
  let app: RunningApp;
  let problems: string[];

  test.beforeEach(async ({ page }) => {
    app = await startApp();
    problems = watchConsole(page);
    await startProgramme(page, app, 'Tables');
    await page.keyboard.type('/table');
    await page.keyboard.press('Enter');
  });
  test.afterEach(async ({ page }) => {
    await page.close();
    await app.stop();
    removeHome(app.home);
    expect(problems).toEqual([]);
  });

  /** The words of the cells that are shown, row after row; a merged one says over how many columns and rows. */
  const cells = (page: Page) =>
    sheet(page).evaluate((root) =>
      [...root.querySelectorAll('tr')].map((row) =>
        [...row.cells]
          .filter((cell) => !cell.hidden)
          .map((cell) => {
            const span = cell.colSpan * cell.rowSpan > 1 ? ` ${cell.colSpan}x${cell.rowSpan}` : '';
            return `${cell.innerText.replace(/[\uFEFF\n]/g, ' ').trim()}${span}`;
          }),
      ),
    );
  const fill = async (page: Page, ...words: readonly string[]) => {
    for (const [index, word] of words.entries()) {
      if (index > 0) await page.keyboard.press('Tab');
      await page.keyboard.type(word);
    }
  };
  const menu = async (page: Page, entry: string) => {
    await page.getByRole('group', { name: 'Table' }).getByRole('button', { name: 'Table', exact: true }).click();
    await page.getByRole('menuitem', { name: entry, exact: true }).click();
  };

  test('Tab walks the cells and makes a row behind the last; arrows and Ctrl+Enter lead out above and below', async ({
    page,
  }) => {
    await fill(page, 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I');
    await page.keyboard.press('Tab');
    await page.keyboard.type('J');
    await expect
      .poll(() => cells(page))
      .toEqual([
        ['A', 'B', 'C'],
        ['D', 'E', 'F'],
        ['G', 'H', 'I'],
        ['J', '', ''],
      ]);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(sheet(page).locator('tr')).toHaveCount(3);
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type('below');
    await expect(sheet(page)).toContainText('below');
    await sheet(page).locator('td').first().click();
    await page.keyboard.press('Home');
    // Over the caption, which is offered there.
    await page.keyboard.press('ArrowUp');
    await expect(sheet(page).getByRole('textbox', { name: 'Caption' })).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.type('above');
    await expect.poll(async () => (await sheet(page).innerText()).replace(/\uFEFF/g, '').trim()).toMatch(/^above/);
    await sheet(page).locator('td').first().click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await sheet(page).evaluate((root) => root.contains(document.activeElement))).toBe(false);
  });

  test('rows and columns come, go and move where the caret is, by its bar and from the palette, each one step', async ({
    page,
  }) => {
    await fill(page, 'A', 'B', 'C', 'D', 'E');
    const before = await cells(page);
    const bar = page.getByRole('group', { name: 'Table' });
    await bar.getByRole('button', { name: 'Insert row below' }).click();
    await page.keyboard.type('new');
    await expect
      .poll(() => cells(page))
      .toEqual([
        ['A', 'B', 'C'],
        ['D', 'E', ''],
        ['', 'new', ''],
        ['', '', ''],
      ]);
    await bar.getByRole('button', { name: 'Insert column after' }).click();
    await expect(sheet(page).locator('tr').first().locator('td')).toHaveCount(4);
    await menu(page, 'Move row up');
    await menu(page, 'Delete column');
    await expect
      .poll(() => cells(page))
      .toEqual([
        ['A', 'B', 'C'],
        ['', 'new', ''],
        ['D', 'E', ''],
        ['', '', ''],
      ]);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Table: Insert column before');
    await page.keyboard.press('Enter');
    await page.keyboard.type('first');
    await expect.poll(async () => (await cells(page))[1]).toEqual(['', 'new', 'first', '']);
    for (let step = 0; step < 7; step++) await page.keyboard.press('Control+z');
    await expect.poll(() => cells(page)).toEqual(before);
  });

  test('the pointer takes the edge between two columns along, one step, and the caret stays', async ({ page }) => {
    await fill(page, 'A', 'B', 'C');
    const column = async (index: number) => {
      const box = await sheet(page).locator('tr').first().locator('td').nth(index).boundingBox();
      return box ?? { x: 0, y: 0, width: 0, height: 0 };
    };
    const [, second, third] = [await column(0), await column(1), await column(2)];
    const all = third.x + third.width - (await column(0)).x;
    await page.mouse.move(third.x + 1, third.y + third.height / 2);
    await page.mouse.down();
    await page.mouse.move(third.x + all / 10, third.y, { steps: 5 });
    await page.mouse.up();
    // Widths are whole hundredths.
    const wider = async () => Math.abs(((await column(1)).width - second.width) / (all / 100) - 10);
    await expect.poll(wider).toBeLessThan(1.5);
    expect(Math.abs((await column(0)).width - second.width)).toBeLessThan(all / 50);
    await page.keyboard.type('D');
    await expect.poll(async () => (await cells(page))[0]).toEqual(['A', 'B', 'CD']);
    // Never over the next edge, and a press that moves nothing writes nothing.
    const edge = await column(1);
    await page.mouse.move(edge.x, edge.y + 9);
    await page.mouse.down();
    await page.mouse.move(edge.x + all, edge.y + 9, { steps: 5 });
    await page.mouse.up();
    await expect.poll(async () => Math.round((await column(1)).width / (all / 100))).toBe(5);
    for (let step = 0; step < 3; step++) await page.keyboard.press('Control+z');
    await expect.poll(async () => Math.abs((await column(1)).width - second.width)).toBeLessThan(2);
    await expect.poll(async () => (await cells(page))[0]).toEqual(['A', 'B', 'C']);
  });

  test('selected cells are shown as such, emptied by Delete, merged into one and split again', async ({ page }) => {
    await fill(page, 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I');
    const [from, to] = [sheet(page).locator('td').nth(0), sheet(page).locator('td').nth(4)];
    const select = async () => {
      await from.click();
      await page.keyboard.press('Home');
      await to.click({ modifiers: ['Shift'] });
      await expect(sheet(page).locator('td[data-selected]')).toHaveCount(4);
    };
    await select();
    await page.keyboard.press('Delete');
    await expect
      .poll(() => cells(page))
      .toEqual([
        ['', '', 'C'],
        ['', '', 'F'],
        ['G', 'H', 'I'],
      ]);
    await page.keyboard.press('Control+z');
    await select();
    await menu(page, 'Merge cells');
    await expect.poll(() => cells(page)).toEqual([['A B D E 2x2', 'C'], ['F'], ['G', 'H', 'I']]);
    await page.keyboard.type('!');
    await page.keyboard.press('Tab');
    await page.keyboard.type('?');
    await expect.poll(() => cells(page)).toEqual([['A B D E! 2x2', 'C?'], ['F'], ['G', 'H', 'I']]);
    expect((await axeOn(page).analyze()).violations).toEqual([]);
    await sheet(page).locator('td').first().click();
    await menu(page, 'Split cell');
    await expect
      .poll(() => cells(page))
      .toEqual([
        ['A B D E!', '', 'C?'],
        ['', '', 'F'],
        ['G', 'H', 'I'],
      ]);
  });

  test('its caption is written above it, offered where it moves nothing, and reached by the arrows', async ({
    page,
  }) => {
    await page.keyboard.type('cell');
    const top = async () => (await sheet(page).locator('table').boundingBox())?.y;
    const before = await top();
    await page.keyboard.press('ArrowUp');
    const caption = sheet(page).getByRole('textbox', { name: 'Caption' });
    await expect(caption).toBeFocused();
    expect(await top()).toBe(before);
    await page.keyboard.type('Roles');
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.type('s');
    await expect.poll(async () => (await cells(page))[0]?.[0]).toBe('cells');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    await expect(caption).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Control+End');
    await expect(sheet(page).getByText('Roles')).toBeVisible();
    await page.reload();
    await expect(sheet(page).getByText('Roles')).toBeVisible();
    await expect(sheet(page).locator('td').first()).toHaveText('cells');
  });

  test('no key tears a table: lines, deletes across its edge and all of the page leave its rows whole', async ({
    page,
  }) => {
    await fill(page, 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type('other words');
    await page.keyboard.press('Enter');
    await page.keyboard.type('last');
    const whole = [
      ['A', 'B', 'C'],
      ['D', 'E', 'F'],
      ['G', 'H', 'I'],
    ];
    const cell = (index: number) => sheet(page).locator('td').nth(index);
    const undone = async () => {
      await page.keyboard.press('Control+z');
      await expect.poll(() => cells(page)).toEqual(whole);
    };
    for (const key of ['Enter', 'Shift+Enter']) {
      await cell(3).click();
      await page.keyboard.press('Home');
      await cell(7).click({ modifiers: ['Shift'] });
      await page.keyboard.press(key);
      await expect.poll(() => cells(page)).toEqual([whole[0], ['', '', 'F'], ['', '', 'I']]);
      await undone();
    }
    // From a cell into the words below, and typed over.
    await cell(4).click();
    await page.keyboard.press('Home');
    await sheet(page)
      .getByText('other words')
      .click({ modifiers: ['Shift'], position: { x: 1, y: 8 } });
    await page.keyboard.type('x');
    await expect.poll(() => cells(page)).toEqual([whole[0], ['D', 'x', ''], ['', '', '']]);
    await expect(sheet(page)).toContainText('ther words');
    await page.keyboard.press('Control+z');
    await undone();
    // Over its edge goes the caret alone.
    await sheet(page).getByText('other words').click();
    await page.keyboard.press('Home');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('!');
    await expect.poll(async () => (await cells(page))[2]).toEqual(['G', 'H', 'I!']);
    await page.keyboard.press('Delete');
    await expect(sheet(page).getByText('other words')).toBeVisible();
    // All of the cell, of the table, of the page.
    await page.keyboard.press('Control+a');
    await page.keyboard.type('J');
    await expect.poll(async () => (await cells(page))[2]).toEqual(['G', 'H', 'J']);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await expect
      .poll(() => cells(page))
      .toEqual([
        ['', '', ''],
        ['', '', ''],
        ['', '', ''],
      ]);
    await expect(sheet(page)).toContainText('other words');
    for (let step = 0; step < 3; step++) await page.keyboard.press('Control+a');
    await page.keyboard.type('new');
    await expect(sheet(page)).toHaveText(/^\uFEFF?new\uFEFF?$/);
    await expect(sheet(page).locator('table')).toHaveCount(0);
  });

  test('a part of a table is copied as one, and laid over another from the caret on', async ({ page }) => {
    await fill(page, 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I');
    await sheet(page).locator('td').nth(1).click();
    await page.keyboard.press('Home');
    await sheet(page)
      .locator('td')
      .nth(5)
      .click({ modifiers: ['Shift'] });
    await expect(sheet(page).locator('td[data-selected]')).toHaveCount(4);
    await page.keyboard.press('Control+c');
    await sheet(page).locator('td').nth(7).click();
    await page.keyboard.press('Control+v');
    await expect
      .poll(() => cells(page))
      .toEqual([
        ['A', 'B', 'C'],
        ['D', 'E', 'F'],
        ['G', 'B', 'C'],
        ['', 'E', 'F'],
      ]);
  });

  test('merged cells that are pasted stay merged, with their words', async ({ page }) => {
    await page.keyboard.press('Control+Enter');
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(
        'text/html',
        '<table><tr><th colspan="2">Both</th><th>Last</th></tr><tr><td rowspan="2">Tall</td><td>x</td><td>y</td></tr><tr><td>z</td><td>w</td></tr></table>',
      );
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    await expect
      .poll(async () => (await cells(page)).slice(3))
      .toEqual([
        ['Both 2x1', 'Last'],
        ['Tall 1x2', 'x', 'y'],
        ['z', 'w'],
      ]);
  });
});

test('in a package merged cells and widths are as they were written', async ({ page }) => {
  const cell = (text: string) => ({ type: 'table-cell' as const, children: [{ text }] });
  const plain: Table = {
    type: 'table',
    caption: 'Roles',
    headerRow: true,
    headerColumn: false,
    widths: shares([3, 1, 1]),
    children: ['ABC', 'DEF', 'GHI'].map((row) => ({ type: 'table-row', children: [...row].map(cell) })),
  };
  const table = merged(plain, { from: { row: 0, column: 0 }, to: { row: 0, column: 1 } });
  const folder = mkdtempSync(join(tmpdir(), 'mw-table-'));
  try {
    const records = new RecordTable(programme({ blocks: [table], module: { passMark: null, completion: everyPage } }));
    unpackModule(records, 'mod', folder, () => new Uint8Array());
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    const shown = page.getByRole('table', { name: 'Roles' });
    await expect(shown.getByRole('columnheader', { name: 'A B' })).toHaveAttribute('colspan', '2');
    const [first, second] = await shown
      .locator('tr')
      .nth(1)
      .locator('td')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
    expect((first ?? 0) / (second ?? 1)).toBeGreaterThan(2.5);
    expect((await axeOn(page).analyze()).violations).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
