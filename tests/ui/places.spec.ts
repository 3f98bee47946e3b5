/** Places for files on the page: each kind is filled by a click, a key, a drop and a paste, and written where it is shown. */

import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { openProjectFile } from '../../electron/core/project/open-project.ts';
import { unwrap } from '../../shared/base/result.ts';
import { blockType, type BlockData } from '../../shared/blocks/registry.ts';
import { mp4, pdf, wav } from '../support/media.ts';
import { writePageFile } from '../support/page-file.ts';
import { openApp, removeHome, startApp, watchConsole, type RunningApp } from './app.ts';
import { axeOn } from './axe.ts';
import { bring, dot, type Sample } from './bring.ts';

const kinds = {
  image: dot,
  video: { name: 'Visit.mp4', mimeType: 'video/mp4', buffer: mp4() },
  audio: { name: 'Talk.wav', mimeType: 'audio/wav', buffer: wav(1) },
  file: { name: 'Sheet.pdf', mimeType: 'application/pdf', buffer: pdf },
} as const satisfies Readonly<Record<string, Sample>>;

type Kind = keyof typeof kinds;
const kindNames = Object.keys(kinds) as Kind[];

let home: string;
let path: string;
let app: RunningApp;
let problems: string[];

/** A page of places, each behind a line of words, in the order of their kinds; `block1`, `block3` … */
async function start(page: Page, blocks: readonly BlockData[]): Promise<void> {
  home = mkdtempSync(join(tmpdir(), 'mw-places-'));
  path = join(home, 'places.mwp');
  await writePageFile(path, blocks);
  app = await startApp({ home, file: path });
  problems = watchConsole(page);
  await page.setViewportSize({ width: 1280, height: 1000 });
  await openApp(page, app);
  await page.getByRole('textbox', { name: /^Text of the page/ }).waitFor();
}

const places = kindNames.flatMap((type, index): readonly BlockData[] => [
  { type: 'paragraph', children: [{ text: `Before ${index}` }] },
  blockType({ type }).create(),
]);

test.afterEach(async ({ page }) => {
  await page.close();
  await app.stop();
  removeHome(home);
});

const blockAt = (page: Page, index: number): Locator => page.locator(`[data-block="block${index}"]`);
const place = (block: Locator): Locator => block.locator('[data-place]');
const cardOf = (kind: Kind): number => 2 * kindNames.indexOf(kind) + 1;

/** From the words above to the place as a whole, by keys. */
async function choose(page: Page, index: number): Promise<void> {
  await blockAt(page, index - 1).click();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
}

const focused = (page: Page): Locator => page.locator(':focus');

async function blocksInFile(
  page: Page,
): Promise<{ readonly blocks: readonly BlockData[]; has(bytes: Buffer): boolean }> {
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  const file = unwrap(await openProjectFile(path, join(home, 'backups')));
  const { records } = unwrap(await file.snapshot());
  await file.close();
  const held = records.flatMap((record) => (record.kind === 'block' ? [record] : []));
  const digests = new Set(records.flatMap((record) => (record.kind === 'resource' ? [record.data.sha256] : [])));
  return {
    blocks: held.toSorted((a, b) => (a.order < b.order ? -1 : 1)).map(({ data }) => data),
    has: (bytes) => digests.has(createHash('sha256').update(bytes).digest('hex')),
  };
}

for (const kind of kindNames) {
  test(`a place for ${kind} takes its file by click, key, drop and paste; undo empties it again`, async ({ page }) => {
    await start(page, places);
    const index = cardOf(kind);
    const block = blockAt(page, index);
    const sample = kinds[kind];
    const ways = {
      click: async () => {
        const chooser = page.waitForEvent('filechooser');
        await place(block).click();
        await (await chooser).setFiles(sample);
      },
      key: async () => {
        await choose(page, index);
        const chooser = page.waitForEvent('filechooser');
        await page.keyboard.press('Enter');
        await (await chooser).setFiles(sample);
      },
      drop: () => bring(place(block), 'drop', [sample]),
      paste: async () => {
        await choose(page, index);
        await bring(focused(page), 'paste', [sample]);
      },
    };
    for (const [name, fill] of Object.entries(ways)) {
      await expect(place(block), name).toBeVisible();
      await fill();
      await expect(place(block), name).toHaveCount(0);
      await expect(page.locator('[data-block]'), name).toHaveCount(places.length);
      // On the card, ready for its words or for undo.
      await expect(page.getByRole('textbox', { name: /^Text of the page/ })).toBeFocused();
      if (name === 'paste') break;
      await page.keyboard.press('Control+z');
    }
    const held = await blocksInFile(page);
    expect(held.blocks[index]).toMatchObject({ type: kind, resource: expect.any(String) });
    expect(held.has(sample.buffer)).toBe(true);
    await page.keyboard.press('Control+z');
    await expect(place(block)).toBeVisible();
    expect((await blocksInFile(page)).blocks).toEqual(places);
    expect(problems).toEqual([]);
  });
}

test('a place says what it cannot take, and the rest of what is let go on it comes behind it', async ({ page }) => {
  await start(page, places);
  const notices = page.getByRole('region', { name: 'Notices' });
  const image = blockAt(page, cardOf('image'));
  await bring(place(image), 'drop', [kinds.audio]);
  await expect(notices).toContainText('Talk.wav is not an image.');
  await expect(place(image)).toBeVisible();
  await expect(page.locator('[data-block]')).toHaveCount(places.length);
  await choose(page, cardOf('audio'));
  await bring(focused(page), 'paste', [kinds.image]);
  await expect(notices).toContainText('Dot.png is not sound.');
  await bring(place(image), 'drop', [kinds.image, kinds.file]);
  await expect(image.locator('img')).toBeVisible();
  await expect(page.locator('[data-block]')).toHaveCount(places.length + 1);
  const held = await blocksInFile(page);
  expect(held.blocks.slice(1, 3).map(({ type }) => type)).toEqual(['image', 'file']);
  expect(held.has(kinds.audio.buffer)).toBe(false);
  expect(problems).toEqual([]);
});

test('a picture that is pasted as HTML with its description fills the chosen place', async ({ page }) => {
  await start(page, places);
  await choose(page, cardOf('image'));
  const html = `<figure><img src="data:image/png;base64,${dot.buffer.toString('base64')}" alt="A dot"><figcaption>Small</figcaption></figure>`;
  await bring(focused(page), 'paste', [], html);
  await expect(blockAt(page, 1).getByRole('img', { name: 'A dot' })).toBeVisible();
  await expect(page.locator('[data-block]')).toHaveCount(places.length);
  const { blocks } = await blocksInFile(page);
  expect(blocks[1]).toMatchObject({ alt: 'A dot', caption: 'Small' });
});

/** The fields of a block as the arrow keys go through them, from the place or picture at its head where it has one. */
async function writeThrough(page: Page, index: number): Promise<readonly string[]> {
  const names: string[] = [];
  const current = () =>
    blockAt(page, index).evaluate((block) =>
      block.contains(document.activeElement) ? (document.activeElement?.getAttribute('data-field') ?? null) : null,
    );
  for (let name = await current(); name !== null && !names.includes(name); name = await current()) {
    names.push(name);
    await page.keyboard.type(`${name} ${index}`);
    await page.keyboard.press('ArrowDown');
    await expect.poll(current).not.toBe(name);
  }
  return names;
}

test('what is written in the cards of files, gone through by the arrow keys, is in the file, before they have one', async ({
  page,
}) => {
  await start(page, places);
  const expected = {
    video: ['title', 'transcript'],
    audio: ['title', 'transcript'],
    file: ['title', 'description'],
  } as const;
  for (const [kind, names] of Object.entries(expected)) {
    const index = cardOf(kind as Kind);
    await choose(page, index);
    await page.keyboard.press('ArrowDown');
    expect(await writeThrough(page, index)).toEqual(names);
  }
  const { blocks } = await blocksInFile(page);
  for (const [kind, names] of Object.entries(expected)) {
    const index = cardOf(kind as Kind);
    expect(blocks[index]).toMatchObject(Object.fromEntries(names.map((name) => [name, `${name} ${index}`])));
  }
  expect(problems).toEqual([]);
});

test('an image is described, captioned and sized on the page by keys alone, and by pointer', async ({ page }) => {
  await start(page, places);
  const block = blockAt(page, 1);
  await bring(place(block), 'drop', [kinds.image]);
  await expect(block.locator('img')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  expect(await writeThrough(page, 1)).toEqual(['caption', 'alt']);
  // On behind it.
  await expect(page.getByRole('textbox', { name: /^Text of the page/ })).toBeFocused();
  await page.keyboard.type('! ');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Alt+-');
  await page.keyboard.press('Alt+-');
  await expect(block.locator('figure')).toHaveAttribute('data-width', 'small');
  await page.keyboard.press('Alt+=');
  await expect(block.locator('figure')).toHaveAttribute('data-width', 'medium');
  const handle = block.getByRole('slider', { name: 'Width' });
  await handle.press('ArrowRight');
  await expect(block.locator('figure')).toHaveAttribute('data-width', 'full');
  await block.getByText('Decorative only').click();
  await expect(block.getByRole('textbox', { name: 'What it shows' })).toHaveCount(0);
  expect((await axeOn(page).analyze()).violations.map(({ id, nodes }) => [id, nodes.map((n) => n.html)])).toEqual([]);
  const { blocks } = await blocksInFile(page);
  expect(blocks[1]).toMatchObject({ caption: 'caption 1', alt: 'alt 1', decorative: true, width: 'full' });
  expect(blocks[2]).toMatchObject({ children: [{ text: '! Before 1' }] });
  expect(problems).toEqual([]);
});

test('a picture comes into an option and onto a face by paste and drop, is described there, and undo takes it out', async ({
  page,
}) => {
  const [choice, cards] = [blockType({ type: 'single-choice' }).create(), blockType({ type: 'flashcards' }).create()];
  await start(page, [choice, cards]);
  const option = blockAt(page, 0).locator('[data-field^="options/"]').first();
  await option.click();
  await page.keyboard.type('This: ');
  await bring(focused(page), 'paste', [kinds.image]);
  await expect(option.locator('img')).toBeVisible();
  await page.keyboard.type(' one');
  await expect(option).toContainText(/This: .* one/);
  // A picture without a description says so, and asks for it at a press.
  await option.getByRole('button').click();
  await page.getByRole('dialog', { name: 'Picture in the text' }).getByLabel('What it shows').fill('A dot');
  await page.keyboard.press('Enter');
  await expect(option.getByRole('button', { name: 'Image: A dot' })).toBeVisible();

  const face = blockAt(page, 1).locator('[data-field^="cards/"]').first();
  await bring(face, 'drop', [kinds.image]);
  await expect(face.locator('img')).toBeVisible();
  await expect(page.locator('[data-block]')).toHaveCount(2);
  // What no field holds comes behind the card, as before.
  await bring(face, 'drop', [kinds.file]);
  await expect(page.locator('[data-block]')).toHaveCount(3);
  const held = await blocksInFile(page);
  expect(held.has(dot.buffer)).toBe(true);
  expect(held.blocks[0]).toMatchObject({
    options: [{ text: [{ text: 'This: ' }, { type: 'picture', alt: 'A dot' }, { text: ' one' }] }, {}],
  });
  expect(JSON.stringify(held.blocks[1])).toContain('"type":"picture"');
  await option.click();
  for (let step = 0; step < 6; step++) await page.keyboard.press('Control+z');
  await expect(page.locator('[data-block] img')).toHaveCount(0);
  expect((await blocksInFile(page)).blocks).toEqual([choice, cards]);
  expect(problems).toEqual([]);
});
