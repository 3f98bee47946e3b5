/** Blocks of every kind on the clipboard, by the keys that people use, and moved to another page. */

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { BlockData } from '../../shared/blocks/registry.ts';
import { oneOfEach } from '../support/exercise-fixtures.ts';
import { writePageFile } from '../support/page-file.ts';
import { everyBlock } from '../unit/output/programme.ts';
import { removeHome, startApp, watchConsole, type RunningApp } from './app.ts';

let app: RunningApp;
let problems: string[];

const words = (text: string): BlockData => ({ type: 'paragraph', children: [{ text }] });
const choice = oneOfEach.find(({ type }) => type === 'single-choice') as BlockData;
/** A card is named by its kind and its question. */
const card = 'Single choice: Which of these 2?';
const accordion = everyBlock.find(({ type }) => type === 'accordion') as BlockData;
const video: BlockData = {
  type: 'video',
  resource: null,
  poster: null,
  title: 'Tour of the port',
  tracks: [],
  transcript: 'Cranes.',
  speech: true,
  width: 'full',
};

async function open(page: Page, blocks: readonly BlockData[]): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'mw-copy-'));
  const path = join(home, 'page.mwp');
  await writePageFile(path, blocks, [
    { id: 'other', kind: 'page', parent: 'n0002', order: 'z0', data: { title: 'Another page', use: 'page' } },
  ]);
  app = await startApp({ home, file: path });
  problems = watchConsole(page);
  await page.goto(app.url);
  await sheet(page).waitFor();
  // What a copy leaves on the clipboard, as another program would find it.
  await page.evaluate(() =>
    addEventListener('copy', (event) => {
      const { clipboardData } = event;
      Object.assign(globalThis, {
        copied: Object.fromEntries((clipboardData?.types ?? []).map((type) => [type, clipboardData?.getData(type)])),
      });
    }),
  );
}

test.afterEach(async ({ page }) => {
  await page.close();
  await app.stop();
  removeHome(app.home);
  expect(problems).toEqual([]);
});

const sheet = (page: Page) => page.getByRole('textbox', { name: /^Text of the page/ });
const shown = (page: Page) =>
  sheet(page).evaluate((root) =>
    [...root.querySelectorAll<HTMLElement>('[data-block]')].map(
      (block) =>
        block.querySelector('section')?.getAttribute('aria-label') ?? block.innerText.replace(/\uFEFF/g, '').trim(),
    ),
  );
const goToPage = (page: Page, title: string) => page.getByRole('row', { name: title }).click();

test('an exercise that is cut comes back where it is pasted, on its page and on another', async ({ page }) => {
  await open(page, [words('before'), choice, words('after')]);
  await page.getByRole('region', { name: 'Single choice' }).locator('header').click();
  await page.keyboard.press('Control+x');
  await expect.poll(() => shown(page)).toEqual(['before', 'after']);
  await sheet(page).getByText('after').click();
  await page.keyboard.press('End');
  await page.keyboard.press('Control+v');
  await expect.poll(() => shown(page)).toEqual(['before', 'after', card]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => shown(page)).toEqual(['before', 'after']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => shown(page)).toEqual(['before', card, 'after']);
  await page.keyboard.press('Control+Shift+z');
  await goToPage(page, 'Another page');
  await sheet(page).click();
  await page.keyboard.press('Control+v');
  await expect.poll(() => shown(page)).toContain(card);
});

test('everything on a page with an accordion and a video fills the clipboard for us and for other programs', async ({
  page,
}) => {
  await open(page, [words('first'), accordion, video]);
  await sheet(page).getByText('first').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  const copied = await page.evaluate(() => (globalThis as unknown as { copied: Record<string, string> }).copied);
  expect(copied['text/plain']).toBe(
    'first\nWhat a cluster is\n\n• Firms that work together.(The port)\nWhat it is not\n\n• A club.(The port)\nVideo: Tour of the port\nCranes.',
  );
  expect(copied['text/html']).toContain(
    '<h4>What a cluster is</h4><ul><li>Firms that work together.(The port)</li></ul>',
  );
  expect(copied['text/html']).not.toMatch(/data-slate|<button|<video/);
  await goToPage(page, 'Another page');
  await sheet(page).click();
  await page.keyboard.press('Control+v');
  await expect
    .poll(() => shown(page))
    .toEqual(['first', expect.stringContaining('What it is not'), 'Video: Tour of the port']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => shown(page)).toHaveLength(1);
});

test('a block moves to another page and comes back with one undo', async ({ page }) => {
  await open(page, [words('before'), choice, words('after')]);
  await page.getByRole('region', { name: 'Single choice' }).hover();
  await page.getByRole('button', { name: 'Move or change this block' }).click();
  await page.getByRole('menuitem', { name: 'Move to another page' }).click();
  const dialog = page.getByRole('dialog', { name: 'Move to another page' });
  await dialog.getByRole('button', { name: /Into/ }).click();
  await page.getByRole('option', { name: /Another page/ }).click();
  await dialog.getByRole('button', { name: 'Move', exact: true }).click();
  await expect.poll(() => shown(page)).toEqual(['before', 'after']);
  await goToPage(page, 'Another page');
  await expect.poll(() => shown(page)).toEqual([card]);
  await page.keyboard.press('Control+z');
  // Module, unit and page have one name.
  await page.getByRole('row', { name: 'Long' }).last().click();
  await expect.poll(() => shown(page)).toEqual(['before', card, 'after']);
});

test('blocks selected together, by Shift and a click or by keys, are copied, moved and deleted together by one menu', async ({
  page,
}) => {
  await open(page, [words('one'), choice, words('two'), words('three')]);
  const all = ['one', card, 'two', 'three'];
  const select = async () => {
    await sheet(page).getByText('one', { exact: true }).click();
    await sheet(page)
      .getByText('two', { exact: true })
      .click({ modifiers: ['Shift'] });
  };
  const menu = async (entry: string) => {
    await sheet(page).getByText('two', { exact: true }).hover();
    await page.getByRole('button', { name: 'Move or change this block' }).click();
    await page.getByRole('menuitem', { name: entry }).click();
  };
  await select();
  await menu('Duplicate');
  await expect.poll(() => shown(page)).toEqual(['one', card, 'two', 'one', card, 'two', 'three']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => shown(page)).toEqual(all);
  await select();
  await menu('Move down');
  await expect.poll(() => shown(page)).toEqual(['three', 'one', card, 'two']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => shown(page)).toEqual(all);
  await select();
  await menu('Delete');
  await expect.poll(() => shown(page)).toEqual(['three']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => shown(page)).toEqual(all);
  // By keys alone, from the palette.
  await sheet(page).getByText('one', { exact: true }).click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Block: Move to another page');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Move to another page' });
  await dialog.getByRole('button', { name: 'Move', exact: true }).press('Enter');
  await expect.poll(() => shown(page)).toEqual(['three']);
  await goToPage(page, 'Another page');
  await expect.poll(() => shown(page)).toEqual(['one', card, 'two']);
});
