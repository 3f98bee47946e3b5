/** Texts with blanks and with words to mark, written on their cards: by keys alone, back again, and to another place by the clipboard. */

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { createProjectFile, openProjectFile } from '../../electron/core/project/open-project.ts';
import { unwrap } from '../../shared/base/result.ts';
import { fillInBlanks } from '../../shared/blocks/fill-in-blanks/index.ts';
import type { FillInBlanks } from '../../shared/blocks/fill-in-blanks/schema.ts';
import { hottext } from '../../shared/blocks/hottext/index.ts';
import type { Hottext } from '../../shared/blocks/hottext/schema.ts';
import type { BlockData } from '../../shared/blocks/registry.ts';
import { programme } from '../unit/output/programme.ts';
import { removeHome, startApp } from './app.ts';
import { axeOn } from './axe.ts';

async function written<Data extends BlockData>(page: Page, data: Data, act: () => Promise<void>): Promise<Data> {
  const home = mkdtempSync(join(tmpdir(), 'mw-running-'));
  const path = join(home, 'running.mwp');
  await unwrap(await createProjectFile(path, programme({ blocks: [data] }), '')).close();
  const app = await startApp({ home, file: path });
  await page.goto(app.url);
  await page.getByRole('textbox', { name: /^Text of the page/ }).waitFor();
  await act();
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  await app.stop();
  const file = unwrap(await openProjectFile(path, join(home, 'backups')));
  const { records } = unwrap(await file.snapshot());
  await file.close();
  removeHome(home);
  return records.find(({ id }) => id === 'b0')?.data as Data;
}

test('blanks are made of words, written among them, gone to, and taken back, by keys', async ({ page }) => {
  const data = await written<FillInBlanks>(page, fillInBlanks.create(), async () => {
    const card = page.locator('[data-block="b0"]');
    const text = card.locator('[data-field="text"]');
    const blanks = text.locator('[data-chosen]');
    await text.click();
    await page.keyboard.type('The capital of France is Paris');
    await page.keyboard.press('Control+Enter');
    await expect(blanks).toHaveText(['Paris']);
    await page.keyboard.type(' and of Latvia [[Riga|Rīga]], on the Daugava');
    await expect(blanks).toHaveText(['Paris', 'Riga / Rīga']);
    await expect(text).toHaveText(/on the Daugava$/);

    // Selected words become a blank and go on being written behind it; on it, the same key makes words of it.
    await page.keyboard.press('Control+Shift+ArrowLeft');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type('.');
    await expect(blanks).toHaveText(['Paris', 'Riga / Rīga', 'Daugava']);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Control+Enter');
    await expect(blanks).toHaveText(['Paris', 'Riga / Rīga']);
    await expect(text).toHaveText(/on the Daugava\.$/);
    await page.keyboard.press('Control+z');
    await expect(blanks).toHaveText(['Paris', 'Riga / Rīga', 'Daugava']);
    await expect(text).toBeFocused();
    await page.keyboard.press('Control+y');
    await expect(blanks).toHaveText(['Paris', 'Riga / Rīga']);

    // To the answers beneath, one more, and one too many that goes again.
    await page.keyboard.press('ArrowDown');
    await expect(card.locator('[data-field="blanks/1/accepted/0"]')).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Lutetia');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Backspace');
    await expect(card.locator('[data-field="blanks/1/accepted/1"]')).toBeFocused();
    await expect(blanks.first()).toHaveText('Paris / Lutetia');

    // A click on a blank goes to its answers, where it becomes a list.
    await blanks.nth(1).click();
    await expect(card.locator('[data-field="blanks/2/accepted/0"]')).toBeFocused();
    await card.getByRole('combobox').nth(1).selectOption('chosen');
    await card.getByRole('button', { name: 'Add a wrong choice' }).click();
    await page.keyboard.type('Tallinn');

    // What is cut comes back with its answers.
    await text.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+x');
    await expect(blanks).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(blanks).toHaveCount(2);
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.press('Control+v');
    await expect(blanks).toHaveText(['Paris / Lutetia', 'Riga / Rīga', 'Paris / Lutetia', 'Riga / Rīga']);
    await page.keyboard.press('Control+z');
    await expect(blanks).toHaveCount(2);
  });
  expect(data.text.trimEnd()).toBe('The capital of France is [1] and of Latvia [2], on the Daugava.');
  expect(data.blanks).toEqual([
    { number: 1, chosen: false, accepted: ['Paris', 'Lutetia'], distractors: [] },
    { number: 2, chosen: true, accepted: ['Riga', 'Rīga'], distractors: ['Tallinn'] },
  ]);
});

test('words are marked right, marked wrong and unmarked where they stand', async ({ page }) => {
  const data = await written<Hottext>(page, hottext.create(), async () => {
    const card = page.locator('[data-block="b0"]');
    const text = card.locator('[data-field="text"]');
    const right = text.locator('[data-right="true"]');
    const wrong = text.locator('[data-right="false"]');
    await text.click();
    await page.keyboard.type('The quick brown fox');
    await page.keyboard.press('Control+Enter');
    await expect(right).toHaveText(['fox']);
    // Words behind a stretch are no part of it.
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type(' jumps over ((the lazy)) dog');
    await expect(right).toHaveText(['fox']);
    await expect(wrong).toHaveText(['the lazy']);

    await page.keyboard.press('Home');
    await page.keyboard.press('Control+ArrowRight');
    await page.keyboard.press('Control+Shift+ArrowRight');
    await page.keyboard.press('Control+Enter');
    await expect(right).toHaveText(['quick', 'fox']);
    await page.keyboard.press('Control+Enter');
    await expect(wrong).toHaveText(['quick', 'the lazy']);
    await page.keyboard.press('Control+Enter');
    await expect(wrong).toHaveText(['the lazy']);

    // The pointer: a click on the mark, and buttons for what is selected.
    await text.getByRole('button', { name: /the lazy/ }).click();
    await expect(right).toHaveText(['fox', 'the lazy']);
    await text.getByText('quick').dblclick();
    await card.getByRole('button', { name: 'Mark as wrong' }).click();
    await expect(wrong).toHaveText(['quick']);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(wrong).toHaveText(['the lazy']);
    await expect(text).toBeFocused();
  });
  expect(data.text).toBe('The quick brown [[fox]] jumps over ((the lazy)) dog');
});
