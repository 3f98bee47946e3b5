/** Pictures among words: in a cell, a callout and a panel, where no image can stand as a block; brought there, described, kept, and published. */

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { openProjectFile } from '../../electron/core/project/open-project.ts';
import { unwrap } from '../../shared/base/result.ts';
import type { BlockData } from '../../shared/blocks/registry.ts';
import { RecordTable, type AnyRecord } from '../../shared/records/record.ts';
import { writePageFile } from '../support/page-file.ts';
import { openApp, removeHome, startApp, watchConsole, type RunningApp } from './app.ts';
import { axeOn } from './axe.ts';
import { bring, dot } from './bring.ts';
import { unpackModule } from './player/harness.ts';

const words = (text: string) => [{ text }];
const blocks: readonly BlockData[] = [
  { type: 'callout', tone: 'warning', children: words('Mind the step') },
  {
    type: 'table',
    caption: 'Tools',
    headerRow: true,
    headerColumn: false,
    children: [
      ['Name', 'Looks like'],
      ['Crane', 'So'],
    ].map((row) => ({
      type: 'table-row' as const,
      children: row.map((text) => ({ type: 'table-cell' as const, children: words(text) })),
    })),
  },
  {
    type: 'accordion',
    firstOpen: true,
    children: [
      {
        type: 'panel',
        children: [
          { type: 'panel-title', children: words('The port') },
          { type: 'paragraph', children: words('Ships land here') },
        ],
      },
    ],
  },
];

let home: string;
let path: string;
let app: RunningApp;
let problems: string[];

test.beforeEach(async ({ page }) => {
  home = mkdtempSync(join(tmpdir(), 'mw-pictures-'));
  path = join(home, 'pictures.mwp');
  await writePageFile(path, blocks);
  app = await startApp({ home, file: path });
  problems = watchConsole(page);
  await openApp(page, app);
  await sheet(page).waitFor();
});

test.afterEach(async ({ page }) => {
  await page.close();
  await app.stop();
  removeHome(home);
});

const sheet = (page: Page): Locator => page.getByRole('textbox', { name: /^Text of the page/ });
/** The words of the callout, of a cell and of a line, by what stands in them. */
const line = (page: Page, text: string): Locator => sheet(page).locator('[data-slate-string]', { hasText: text });
const picture = (page: Page, block: number): Locator => page.locator(`[data-block="block${block}"] img`);

async function recordsInFile(page: Page): Promise<{ readonly records: readonly AnyRecord[]; bytes: Uint8Array }> {
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  const file = unwrap(await openProjectFile(path, join(home, 'backups')));
  const { records } = unwrap(await file.snapshot());
  const chunks: Uint8Array[] = [];
  const resource = records.find((record) => record.kind === 'resource');
  if (resource) for await (const chunk of file.readMedia(resource.data.sha256)) chunks.push(chunk);
  await file.close();
  return { records, bytes: Buffer.concat(chunks) };
}

const dataOf = (records: readonly AnyRecord[], id: string) => records.find((record) => record.id === id)?.data;

test('let go on a callout, a cell and a panel it stands there, is described, outlives a reload, and is in the package', async ({
  page,
}) => {
  const places = ['Mind the step', 'So', 'Ships land here'];
  for (const [block, text] of places.entries()) {
    await bring(line(page, text), 'drop', [dot]);
    await expect(picture(page, block)).toBeVisible();
    // What is typed now stands behind it.
    await expect(sheet(page)).toBeFocused();
    await page.keyboard.type('!');
    await page
      .locator(`[data-block="block${block}"]`)
      .getByRole('button', { name: /^Image: / })
      .click();
    const dialog = page.getByRole('dialog', { name: 'Picture in the text' });
    if (block === 1) {
      await dialog.getByRole('button', { name: /Width/ }).click();
      await page.getByRole('option', { name: 'small' }).click();
    }
    await dialog.getByLabel('What it shows').fill(`Seen ${block}`);
    await page.keyboard.press('Enter');
    await expect(sheet(page).getByRole('button', { name: `Image: Seen ${block}` })).toBeVisible();
  }
  await expect(page.locator('[data-block]')).toHaveCount(blocks.length);
  expect((await axeOn(page).analyze()).violations.map(({ id, nodes }) => [id, nodes.map((n) => n.html)])).toEqual([]);

  await page.reload();
  for (const block of places.keys())
    await expect(sheet(page).getByRole('button', { name: `Image: Seen ${block}` })).toBeVisible();
  const { records, bytes } = await recordsInFile(page);
  // One file, however often it is shown.
  expect(records.filter(({ kind }) => kind === 'resource')).toHaveLength(1);
  for (const block of places.keys())
    expect(JSON.stringify(dataOf(records, `block${block}`))).toMatch(
      new RegExp(
        `"alt":"Seen ${block}","children":\\[\\{"text":""\\}\\]${block === 1 ? ',"width":"small"' : ''}\\},\\{"text":"!`,
      ),
    );

  expect(problems).toEqual([]);

  const table = new RecordTable(records);
  const folder = join(home, 'package');
  unpackModule(table, records.find(({ kind }) => kind === 'module')?.id ?? '', folder, () => bytes);
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await page.getByRole('button', { name: 'Start' }).click();
  const shown = [
    page.getByRole('note').getByRole('img', { name: 'Seen 0' }),
    page.getByRole('cell', { name: 'Seen 1' }).getByRole('img', { name: 'Seen 1' }),
    page.getByRole('group').getByRole('img', { name: 'Seen 2' }),
  ];
  await expect(page.getByRole('img', { name: 'Seen 1' })).toHaveClass('inline small');
  for (const one of shown) {
    await expect(one).toBeVisible();
    await expect.poll(() => one.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
  }
  expect((await axeOn(page).analyze()).violations.map(({ id, nodes }) => [id, nodes.map((n) => n.html)])).toEqual([]);
});

test('asked for behind a slash and from the toolbar, and pasted, it comes to the caret; undo takes it out with its file', async ({
  page,
}) => {
  const before = (await recordsInFile(page)).records;
  for (const [block, text] of ['Mind the step', 'So', 'Ships land here'].entries()) {
    await line(page, text).click();
    await page.keyboard.press('End');
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.type(' /image');
    await expect(page.getByRole('option', { name: 'Image', selected: true })).toBeVisible();
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(dot);
    await expect(picture(page, block)).toHaveCount(1);
    await expect(sheet(page)).toBeFocused();

    const again = page.waitForEvent('filechooser');
    await page.getByRole('toolbar').getByRole('button', { name: 'Image', exact: true }).click();
    await (await again).setFiles(dot);
    await expect(picture(page, block)).toHaveCount(2);

    await bring(sheet(page), 'paste', [dot]);
    await expect(picture(page, block)).toHaveCount(3);
    await page.keyboard.type(' end');
    await expect(page.locator(`[data-block="block${block}"]`)).toContainText(/ end/);
  }
  await expect(page.locator('[data-block]')).toHaveCount(blocks.length);
  const undoOne = async () => {
    await page.keyboard.press('Control+z');
    return page.locator('[data-block] img').count();
  };
  await expect.poll(undoOne, { intervals: [50] }).toBe(0);
  for (let step = 0; step < 3; step++) await page.keyboard.press('Control+z');
  const after = (await recordsInFile(page)).records;
  expect(after.filter(({ kind }) => kind === 'resource')).toEqual([]);
  for (const block of blocks.keys()) expect(dataOf(after, `block${block}`)).toEqual(dataOf(before, `block${block}`));
  expect(problems).toEqual([]);
});

test('pasted with a table of another program, and between words of this one, it stands where it stood', async ({
  page,
}) => {
  const image = `<img src="data:image/png;base64,${dot.buffer.toString('base64')}" alt="A winch">`;
  const html = `<table><tr><th>Tool</th><th>Here</th></tr><tr><td>Winch</td><td>on ${image} the quay</td></tr></table>`;
  await line(page, 'Ships land here').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+Enter');
  await bring(sheet(page), 'paste', [], html);
  const cell = sheet(page).locator('td', { hasText: 'the quay' });
  await expect(cell.getByRole('button', { name: 'Image: A winch' })).toBeVisible();

  // With the words around it, to another cell and to a callout.
  await cell.getByText('the quay').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  for (const text of ['So', 'Mind the step']) {
    await line(page, text).click();
    await page.keyboard.press('End');
    await page.keyboard.press('Control+v');
  }
  await expect(sheet(page).getByRole('button', { name: 'Image: A winch' })).toHaveCount(3);
  // What it shows is found and replaced as its words are.
  await page.keyboard.press('Control+h');
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill('A winch');
  await expect(page.getByRole('status').filter({ hasText: '1 of 3' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Replace with' }).fill('A capstan');
  await page.getByRole('button', { name: 'Replace all' }).click();
  await expect(sheet(page).getByRole('button', { name: 'Image: A capstan' })).toHaveCount(3);
  const { records } = await recordsInFile(page);
  expect(records.filter(({ kind }) => kind === 'resource')).toHaveLength(1);
  expect(JSON.stringify(dataOf(records, 'block0'))).toMatch(/Mind the stepon "\},\{"type":"picture".*" the quay"/);
  expect(problems).toEqual([]);
});
