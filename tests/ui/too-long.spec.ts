/** More than a field takes, typed on the screen: the words stay in the field, which says so. Every field of every exercise in the full trials. */

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { createProjectFile } from '../../electron/core/project/open-project.ts';
import { sequenceSource } from '../../shared/base/ids.ts';
import { unwrap } from '../../shared/base/result.ts';
import type { BlockData } from '../../shared/blocks/registry.ts';
import { createProgramme } from '../../shared/edit/structure.ts';
import { keysBetween } from '../../shared/store/order.ts';
import { oneOfEach } from '../support/exercise-fixtures.ts';
import { removeHome, startApp } from './app.ts';

const some = new Set(['matching', 'short-answer', 'numeric']);
const isFull = process.env['MODULEWRIGHT_TRIALS'] === 'full';
const tried: readonly BlockData[] = [
  { type: 'button', label: '', url: '', look: 'primary' },
  { type: 'math', source: 'x', alt: '' },
  ...oneOfEach.filter(({ type }) => isFull || some.has(type)),
];
/** The same on the card itself, where Undo gives back what the programme holds. */
async function onCard(page: Page, index: number): Promise<void> {
  const card = page.locator(`[data-block="b${index}"]`);
  const names = await card
    .locator('[data-field]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-field')));
  for (const field of names) {
    const words = card.locator(`[data-field="${field}"]`);
    const name = `card ${index}, ${field}`;
    await words.focus();
    await expect.soft(words, name).toHaveAttribute('contenteditable', 'true');
    const before = await wordsOf(words);
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(tooLong);
    await expect.soft(words, name).toHaveText(tooLong);
    await expect.soft(words, name).toHaveAttribute('aria-invalid', 'true');
    await expect.soft(words, name).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect.soft(words, name).not.toHaveAttribute('aria-invalid');
    expect.soft(await wordsOf(words), name).toBe(before);
  }
}

/** Without the sign that stands in an empty line of an editor. */
async function wordsOf(field: Locator): Promise<string> {
  return ((await field.textContent()) ?? '').replaceAll('\uFEFF', '');
}

const tooLong = 'x'.repeat(20_001);

test('what is too long for a field stays in it and is said, in the outline and before a programme begins too', async ({
  page,
}) => {
  const home = mkdtempSync(join(tmpdir(), 'mw-long-'));
  const path = join(home, 'long.mwp');
  const made = createProgramme({ newId: sequenceSource('n'), title: 'Long', language: 'en' }).puts.filter(
    ({ kind }) => kind !== 'block',
  );
  const parent = made.find(({ kind }) => kind === 'page')?.id ?? '';
  const orders = keysBetween(null, null, tried.length);
  const blocks = tried.map((data, index) => ({
    id: `b${index}`,
    kind: 'block' as const,
    parent,
    order: orders[index] ?? '',
    data,
  }));
  await unwrap(await createProjectFile(path, [...made, ...blocks], '')).close();
  const app = await startApp({ home, file: path });
  await page.goto(app.url);
  const sheet = page.getByRole('textbox', { name: /^Text of the page/ });
  await sheet.waitFor();

  for (const [index, { type }] of tried.entries()) {
    const panel = page.getByRole('tabpanel', { name: 'Block' });
    // Or that there are none.
    const settings = panel.locator('> fieldset, > p');
    const ofLast = index === 0 ? null : await settings.elementHandle();
    await sheet.locator(`[data-block="b${index}"]`).click({ position: { x: 8, y: 8 } });
    // The settings follow the caret: what is filled in before they have would go to the block before.
    await ofLast?.waitForElementState('hidden');
    await settings.waitFor();
    await panel.evaluate((root) => root.querySelectorAll('details').forEach((fold) => (fold.open = true)));
    const fields = panel.locator('input[type="text"]:not([disabled]), textarea:not([disabled])');
    for (let at = 0; at < (await fields.count()); at++) {
      const field = fields.nth(at);
      const before = await field.inputValue();
      await field.fill(tooLong);
      const name = `${type}, field ${at}`;
      // Where the focus and the words are otherwise is told with it.
      const focused = await field.evaluate((element) => element.ownerDocument.activeElement === element);
      const inPage = ((await sheet.textContent()) ?? '').includes(tooLong);
      const length = (await field.inputValue()).length;
      expect.soft({ name, length, focused, inPage }).toEqual({ name, length: 20_001, focused: true, inPage: false });
      await expect.soft(field, name).toHaveAttribute('aria-invalid', 'true');
      await field.fill(before);
      await expect.soft(field, name).toHaveValue(before);
    }
    await onCard(page, index);
  }

  const outline = page.getByRole('treegrid', { name: 'Outline' });
  await outline.getByRole('row', { selected: true }).press('F2');
  const renaming = outline.getByRole('textbox');
  const title = 'y'.repeat(301);
  await renaming.fill(title);
  await renaming.press('Enter');
  await expect.soft(renaming).toHaveValue(title);
  await expect.soft(outline.getByRole('alert')).toContainText('At most 300 characters');
  await expect.soft(page.locator('[data-save="failed"]')).toBeVisible();
  if ((await renaming.count()) > 0) await renaming.press('Escape');
  await expect(page.locator('[data-save="saved"]')).toBeVisible();

  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'New programme…' }).click();
  const dialog = page.getByRole('dialog', { name: /New programme/ });
  const name = dialog.getByRole('textbox').first();
  await name.fill(title);
  await expect.soft(name).toHaveAttribute('aria-invalid', 'true');
  await name.press('Enter');
  await expect.soft(name).toHaveValue(title);
  await app.stop();
  removeHome(home);
});
