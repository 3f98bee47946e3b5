/** What goes between the page and its cards: letters on a chosen card, the way back of undo, what is said, tools beside what is small. */

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { createProjectFile } from '../../electron/core/project/open-project.ts';
import { unwrap } from '../../shared/base/result.ts';
import type { BlockData } from '../../shared/blocks/registry.ts';
import { rich } from '../../shared/blocks/rich-text.ts';
import { singleChoice } from '../../shared/blocks/single-choice/index.ts';
import { programme } from '../unit/output/programme.ts';
import { removeHome, startApp } from './app.ts';
import { bring, dot } from './bring.ts';

const sheet = (page: Page) => page.getByRole('textbox', { name: /^Text of the page/ });
const block = (page: Page, index: number) => sheet(page).locator(`[data-block="b${index}"]`);
const words = (text: string): BlockData => ({ type: 'paragraph', children: [{ text }] });
const asked: BlockData = { ...singleChoice.create(), prompt: rich('Which?') };

async function withBlocks(page: Page, blocks: readonly BlockData[], act: () => Promise<void>): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'mw-cards-'));
  const file = join(home, 'cards.mwp');
  await unwrap(await createProjectFile(file, programme({ blocks }), '')).close();
  const app = await startApp({ home, file });
  await page.goto(app.url);
  await sheet(page).waitFor();
  await act();
  await app.stop();
  removeHome(home);
}

test('letters on a chosen card go to the words it was left from, else its first, else to a new line behind it', async ({
  page,
}) => {
  await withBlocks(
    page,
    [words('Before'), { type: 'math', source: 'x', alt: '' }, asked, { type: 'divider' }],
    async () => {
      const source = block(page, 1).locator('[data-field="source"]');
      await block(page, 1).click();
      await expect(source).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(sheet(page)).toBeFocused();
      await page.keyboard.type('+yz');
      await expect(source).toHaveText('x+yz');
      await expect(source).toBeFocused();

      const option = block(page, 2).locator('[data-field="options/b/text"]');
      await option.click();
      await page.keyboard.type('One');
      await page.keyboard.press('Escape');
      await page.keyboard.type('two');
      await expect(option).toHaveText('Onetwo');

      await block(page, 3).click();
      await page.keyboard.type('On');
      await expect(sheet(page).locator('p').last()).toHaveText('On');
    },
  );
});

test('undo of a block that a field asked for gives the field its caret again', async ({ page }) => {
  await withBlocks(page, [asked, words('End')], async () => {
    const prompt = block(page, 0).locator('[data-field="prompt"]');
    await prompt.click();
    await page.keyboard.press('Home');
    await page.keyboard.type('So /table');
    await page.keyboard.press('Enter');
    await expect(sheet(page).locator('table')).toBeVisible();
    await page.keyboard.type('cell');
    await page.keyboard.press('Control+z');
    await expect(sheet(page).locator('table')).not.toContainText('cell');
    await page.keyboard.press('Control+z');
    await expect(sheet(page).locator('table')).toHaveCount(0);
    await expect(prompt).toBeFocused();
    await page.keyboard.type('then ');
    await expect(prompt).toHaveText('So then Which?');
  });
});

test('a choice from which the right option was taken says so, aloud too', async ({ page }) => {
  await withBlocks(page, [asked], async () => {
    await block(page, 0).locator('[data-field="options/a/text"]').click();
    await expect(block(page, 0)).not.toContainText('Mark the right answer.');
    await page.keyboard.press('Backspace');
    await expect(block(page, 0)).toContainText('Mark the right answer.');
    await expect(page.locator('[aria-live="polite"]', { hasText: 'Mark the right answer.' })).toBeAttached();
  });
});

test('the tools of a very small picture stand beside it', async ({ page }) => {
  await withBlocks(page, [words('')], async () => {
    await sheet(page).click();
    await bring(sheet(page), 'paste', [dot]);
    const picture = sheet(page).locator('figure img');
    await expect(picture).toBeVisible();
    await sheet(page).locator('figure').click();
    const tools = sheet(page).getByRole('group', { name: 'Image' });
    await expect(tools).toBeInViewport({ ratio: 1 });
    const [shown, beside] = [await picture.boundingBox(), await tools.boundingBox()];
    expect(beside?.x).toBeGreaterThan((shown?.x ?? 0) + (shown?.width ?? 0));
  });
});

test('the handle of a block is whole and beside its words in a window of any width', async ({ page }) => {
  await withBlocks(page, [words('Some words')], async () => {
    for (const width of [360, 640, 800, 900, 1000, 1100, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.mouse.move(0, 0);
      await block(page, 0).hover();
      const add = page.getByRole('button', { name: 'Insert below' });
      await expect(add).toBeInViewport({ ratio: 1 });
      const grip = await page.getByRole('button', { name: 'Move or change this block' }).boundingBox();
      const text = await block(page, 0).boundingBox();
      expect((grip?.x ?? 0) + (grip?.width ?? 0), `${width}`).toBeLessThanOrEqual(text?.x ?? 0);
    }
  });
});
