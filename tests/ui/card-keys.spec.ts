/**
 * Keys in every card that is written in, drawn by chance: nothing that is refused comes of them, the focus is always somewhere
 * to be seen, what is typed is kept, and undo all the way gives back exactly what there was.
 */

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { createProjectFile, openProjectFile } from '../../electron/core/project/open-project.ts';
import { unwrap } from '../../shared/base/result.ts';
import { activity } from '../../shared/blocks/activity/index.ts';
import { button } from '../../shared/blocks/button/index.ts';
import type { BlockData } from '../../shared/blocks/registry.ts';
import { timeline } from '../../shared/blocks/timeline/index.ts';
import { oneOfEach } from '../support/exercise-fixtures.ts';
import { programme } from '../unit/output/programme.ts';
import { removeHome, startApp, type RunningApp } from './app.ts';

const isFull = process.env['MODULEWRIGHT_TRIALS'] === 'full';
const keysEach = isFull ? 150 : 12;
/** A paragraph before and behind each card, for the caret to go to. */
const written: readonly BlockData[] = [
  { ...activity.create(), materials: ['Flip chart'], steps: [{ text: 'Ask', minutes: 5 }] },
  timeline.create(),
  button.create(),
];
const shown = [...oneOfEach, ...written];
const blocks: readonly BlockData[] = shown.flatMap((data, index): readonly BlockData[] => [
  { type: 'paragraph', children: [{ text: `Before ${index}` }] },
  data,
]);
const cards = shown.map(({ type }, index) => ({ type, id: `b${2 * index + 1}` }));

/** More often what changes parts than what changes letters. */
const keys = [
  'a b Space c Backspace Backspace Backspace Delete Enter Enter Enter Shift+Enter',
  'ArrowUp ArrowUp ArrowDown ArrowDown ArrowLeft ArrowRight Home End Control+Home Control+End',
  'Shift+ArrowLeft Shift+ArrowUp Shift+ArrowDown Control+a Control+b Control+Enter',
  'Alt+ArrowUp Alt+ArrowDown Tab Shift+Tab Control+c Control+v Control+x Control+z',
].flatMap((some) => some.split(' '));

/** Numbers that are the same in every run (mulberry32). */
function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** Null where the focus can be seen; else what has it. */
const unseenFocus = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: at, body } = document;
    const box = at?.getBoundingClientRect();
    const isSeen = box && box.width > 0 && box.bottom > 0 && box.top < innerHeight;
    return at && at !== body && isSeen ? null : (at?.outerHTML.slice(0, 120) ?? 'nothing');
  });

async function start(path: string, home: string, page: Page): Promise<RunningApp> {
  await unwrap(await createProjectFile(path, programme({ blocks }), '')).close();
  const app = await startApp({ home, file: path });
  await page.setViewportSize({ width: 1280, height: 1000 });
  await page.goto(app.url);
  await page.getByRole('textbox', { name: /^Text of the page/ }).waitFor();
  return app;
}

async function blocksIn(path: string, home: string): Promise<readonly unknown[]> {
  const file = unwrap(await openProjectFile(path, join(home, 'backups')));
  const { records } = unwrap(await file.snapshot());
  await file.close();
  const held = records.filter(({ kind, parent }) => kind === 'block' && parent === 'page');
  return held.toSorted((a, b) => (a.order < b.order ? -1 : 1)).map(({ data }) => data);
}

test('keys drawn by chance in every card that is written in are taken back to the letter, with the focus in sight', async ({
  page,
}) => {
  const home = mkdtempSync(join(tmpdir(), 'mw-keys-'));
  const path = join(home, 'keys.mwp');
  const app = await start(path, home, page);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  for (const [index, { type, id }] of cards.entries()) {
    const draw = drawing(index + 1);
    const field = page.locator(`[data-block="${id}"] [data-field]`).first();
    await field.scrollIntoViewIfNeeded();
    await field.click();
    const pressed: string[] = [];
    for (let count = 0; count < keysEach; count++) {
      const key = keys[draw(keys.length)] ?? 'a';
      pressed.push(key);
      await page.keyboard.press(key);
      const tried = `${type}: ${pressed.join(' ')}`;
      // The page takes the focus back once it is drawn.
      await expect.soft.poll(() => unseenFocus(page), { message: tried }).toBeNull();
      expect.soft(errors, tried).toEqual([]);
    }
    // Letters where a number belongs are kept in their field, which says so; nothing else is refused.
    if ((await page.locator(`[data-block="${id}"] [inputmode="decimal"][aria-invalid="true"]`).count()) === 0)
      expect.soft(await page.locator('[data-save="failed"]').count(), `${type}: ${pressed.join(' ')}`).toBe(0);
    for (let count = 0; count < keysEach + 5; count++) await page.keyboard.press('Control+z');
    await page.keyboard.press('Escape');
    await page.mouse.move(0, 0);
    await expect.soft(page.locator('[data-save="saved"]')).toBeVisible();
  }
  await app.stop();
  expect(await blocksIn(path, home)).toEqual(blocks);
  removeHome(home);
});

test('what is typed in each field of a card, gone through by the arrow keys, is in the file', async ({ page }) => {
  const home = mkdtempSync(join(tmpdir(), 'mw-typed-'));
  const path = join(home, 'typed.mwp');
  const app = await start(path, home, page);
  const typed = new Map<number, string[]>();
  for (const [index, { id }] of cards.entries()) {
    const card = page.locator(`[data-block="${id}"]`);
    await card.locator('[data-field]').first().click();
    const words: string[] = [];
    const seen = new Set<string>();
    for (;;) {
      const { name, isHere, isNumber } = await card.evaluate((shown) => {
        const at = document.activeElement as HTMLElement | null;
        return {
          name: at?.dataset['field'] ?? '',
          isHere: shown.contains(at),
          isNumber: at?.matches('[inputmode="decimal"]') ?? false,
        };
      });
      if (!isHere || name === '' || seen.has(name)) break;
      seen.add(name);
      const word = isNumber ? `${41 + words.length}` : `w${index}x${words.length}.`;
      await page.keyboard.press(isNumber ? 'Control+a' : 'Control+End');
      await page.keyboard.type(word);
      words.push(word);
      await page.keyboard.press('ArrowDown');
    }
    typed.set(index, words);
    expect(words.length, `fields of ${cards[index]?.type}`).toBeGreaterThanOrEqual(
      cards[index]?.type === 'button' ? 1 : 2,
    );
  }
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  await app.stop();
  const held = await blocksIn(path, home);
  for (const [index, words] of typed) {
    const data = JSON.stringify(held[2 * index + 1]);
    expect(words.filter((word) => !data.includes(word))).toEqual([]);
  }
  removeHome(home);
});
