/** Places on a picture, on the cards of labelling and hotspot: the picture is chosen there, places come by a click and by a key, and move. */

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createProjectFile, openProjectFile } from '../../electron/core/project/open-project.ts';
import { unwrap } from '../../shared/base/result.ts';
import { hotspot } from '../../shared/blocks/hotspot/index.ts';
import type { Hotspot } from '../../shared/blocks/hotspot/schema.ts';
import { inlineText } from '../../shared/blocks/inline.ts';
import { labelling } from '../../shared/blocks/labelling/index.ts';
import type { Labelling } from '../../shared/blocks/labelling/schema.ts';
import { programme } from '../unit/output/programme.ts';
import { openApp, removeHome, startApp } from './app.ts';
import { axeOn } from './axe.ts';

/** Four by two pixels, which are stretched over the card. */
const buffer = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAADklEQVR4nGM4gQQYkDkA89oSwaI+MosAAAAASUVORK5CYII=',
  'base64',
);

test('a picture with its places is made on the card, by the pointer and by keys, and taken back', async ({ page }) => {
  const home = mkdtempSync(join(tmpdir(), 'mw-spots-'));
  const path = join(home, 'spots.mwp');
  const blocks = [labelling.create(), { ...hotspot.create(), spots: [] }];
  await unwrap(await createProjectFile(path, programme({ blocks }), '')).close();
  const app = await startApp({ home, file: path });
  await page.setViewportSize({ width: 1280, height: 1000 });
  await openApp(page, app);
  await page.getByRole('textbox', { name: /^Text of the page/ }).waitFor();

  for (const id of ['b0', 'b1']) {
    const card = page.locator(`[data-block="${id}"]`);
    await card.locator('[data-field="prompt"]').click();
    await page.keyboard.type('Where is it?');
    const chooser = page.waitForEvent('filechooser');
    await card.getByRole('button', { name: 'Choose an image…' }).click();
    await (await chooser).setFiles({ name: 'map.png', mimeType: 'image/png', buffer });
    const picture = card.locator('img');
    await expect(picture).toBeVisible();
    await card.getByRole('textbox', { name: 'What it shows' }).click();
    await page.keyboard.type('A map');

    // A click adds a place, with the caret in its words; Enter there adds another.
    const places = card.getByRole('button', { name: /^Place \d+:/ });
    const before = await places.count();
    await picture.click({ position: { x: 300, y: 150 } });
    await expect(places).toHaveCount(before + 1);
    await page.keyboard.type('Barn');
    await page.keyboard.press('Enter');
    await page.keyboard.type('House');
    await expect(places).toHaveCount(before + 2);

    // It is moved by arrow keys and by the pointer, each move a step.
    const last = places.last();
    const said = () => last.getAttribute('aria-label');
    const start = await said();
    await last.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowUp');
    const moved = await said();
    expect(moved).not.toBe(start);
    const box = await last.boundingBox();
    const [x, y] = [(box?.x ?? 0) + 8, (box?.y ?? 0) + 8];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y + 30, { steps: 3 });
    await page.mouse.up();
    expect(await said()).not.toBe(moved);
    await expect(last).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(last).toHaveAttribute('aria-label', moved ?? '');

    // From it to its words, and away with it.
    await last.focus();
    await page.keyboard.press('Enter');
    await expect(card.locator('[data-field]:focus')).toHaveText('House');
    await last.focus();
    await page.keyboard.press('Delete');
    await expect(places).toHaveCount(before + 1);
    await expect(card.locator('[data-field]:focus')).toHaveText('Barn');
    await page.keyboard.press('Control+z');
    await expect(places).toHaveCount(before + 2);
    // The key that is pressed once too often takes nothing from the words that the caret comes to.
    await last.focus();
    await page.keyboard.press('Backspace');
    await expect(places).toHaveCount(before + 1);
    await expect(card.locator('[data-field]:focus')).toHaveText('Barn');
    await page.keyboard.press('Backspace');
    await expect(card.locator('[data-field]:focus')).toHaveText('Barn');
    await page.keyboard.press('Control+z');
    await expect(places).toHaveCount(before + 2);
    expect((await axeOn(page).analyze()).violations).toEqual([]);
  }

  // An area is sized by Ctrl with the arrow keys and by its corner, and marked right where it is named.
  const card = page.locator('[data-block="b1"]');
  const area = card.getByRole('button', { name: /^Place 2:/ });
  await area.focus();
  await page.keyboard.press('Control+ArrowRight');
  await expect(area).toHaveAttribute('aria-label', /21 % wide, 20 % high/);
  const corner = await area.locator('span').boundingBox();
  await page.mouse.move((corner?.x ?? 0) + 6, (corner?.y ?? 0) + 6);
  await page.mouse.down();
  await page.mouse.move((corner?.x ?? 0) - 40, (corner?.y ?? 0) + 6, { steps: 3 });
  await page.mouse.up();
  await expect(area).not.toHaveAttribute('aria-label', /21 % wide/);
  await card.getByRole('checkbox', { name: /Place 2/ }).check();
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  await app.stop();

  const file = unwrap(await openProjectFile(path, join(home, 'backups')));
  const { records } = unwrap(await file.snapshot());
  await file.close();
  const labels = records.find(({ id }) => id === 'b0')?.data as Labelling;
  expect(labels.spots.map(({ text }) => inlineText(text))).toEqual(['', '', 'Barn', 'House']);
  expect(labels.alt).toBe('A map');
  const spots = records.find(({ id }) => id === 'b1')?.data as Hotspot;
  expect(spots.spots.map(({ text, correct }) => [inlineText(text), correct])).toEqual([
    ['Barn', true],
    ['House', true],
  ]);
  removeHome(home);
});
