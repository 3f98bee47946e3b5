/** Files in the editor: inserted, chosen, taken back as one step; the page and the settings free of barriers. */

import { axeOn } from './axe.ts';
import { expect, test, type Page } from '@playwright/test';
import { pdf, vtt, wav } from '../support/media.ts';
import { openSample, removeHome, startApp, watchConsole, type RunningApp } from './app.ts';

let app: RunningApp;

test.beforeEach(async () => {
  app = await startApp();
});
test.afterEach(async () => {
  await app.stop();
  removeHome(app.home);
});

test('sound is inserted, chosen and taken back; a file of another kind is refused', async ({ page }) => {
  const problems = watchConsole(page);
  await page.setViewportSize({ width: 1024, height: 700 });
  await openSample(page, app);
  const text = page.getByRole('textbox', { name: /^Text of the page/ });
  await text.click();
  await page.keyboard.press('Control+End');
  await page
    .getByRole('toolbar', { name: 'Text tools' })
    .getByRole('button', { name: /^Insert/ })
    .click();
  await page.getByRole('option', { name: 'Sound' }).click();
  const card = page.getByRole('region', { name: 'Sound' });
  const place = card.getByRole('button', { name: 'Choose a sound, or drop or paste one here' });
  await expect(place).toBeVisible();
  const input = page.getByLabel('Choose a file…');
  await input.last().setInputFiles({ name: 'Intervju.wav', mimeType: 'audio/wav', buffer: wav(2) });
  await expect(card.getByText('WAV · 16 kB · 0:02')).toBeVisible();
  expect(
    await card.locator('audio').evaluate(
      (audio: HTMLAudioElement) =>
        new Promise((resolve) => {
          if (audio.readyState >= 1) resolve(audio.duration);
          else audio.addEventListener('loadedmetadata', () => resolve(audio.duration), { once: true });
        }),
    ),
  ).toBeCloseTo(2, 1);
  await expect(card.getByText(/Write down what is said/)).toBeVisible();
  expect((await axeOn(page).analyze()).violations.map(({ id, nodes }) => [id, nodes.map((n) => n.html)])).toEqual([]);
  // Its words are written on the card, line by line, and there alone.
  const transcript = card.getByRole('textbox', { name: 'Transcript' });
  await transcript.click();
  await page.keyboard.type('Welcome.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Goodbye. ');
  await expect(card.getByText(/Write down what is said/)).toHaveCount(0);
  await expect(page.getByLabel('Transcript')).toHaveCount(1);
  expect(await transcript.innerText()).toBe('Welcome.\n\nGoodbye. ');
  // Long ones leave the card its height.
  await page.keyboard.insertText('And so on, at length. '.repeat(200));
  const height = () => card.evaluate((one) => one.getBoundingClientRect().height);
  await expect.poll(height).toBeLessThan(600);
  await page.keyboard.press('Escape');
  expect((await axeOn(page).analyze()).violations.map(({ id, nodes }) => [id, nodes.map((n) => n.html)])).toEqual([]);
  await page.getByRole('row', { selected: true }).focus();
  expect((await axeOn(page).analyze()).violations.map(({ id, nodes }) => [id, nodes.map((n) => n.html)])).toEqual([]);
  await page
    .getByLabel('Choose another…')
    .last()
    .setInputFiles({ name: 'captions.vtt', mimeType: 'text/vtt', buffer: vtt });
  await expect(page.getByText('captions.vtt is not sound.', { exact: true })).toBeVisible();
  await text.focus();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(place).toBeVisible();
  expect(problems).toEqual([]);
});

test('what the menu of a player calls its captions is written on the card', async ({ page }) => {
  await openSample(page, app);
  await page.getByRole('textbox', { name: /^Text of the page/ }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/video');
  await page.keyboard.press('Enter');
  await page
    .getByLabel('Add captions (WebVTT)…')
    .last()
    .setInputFiles({ name: 'captions.vtt', mimeType: 'text/vtt', buffer: vtt });
  const names = page.getByRole('region', { name: 'Video' }).getByRole('list', { name: 'Captions' });
  await expect(names.getByText('captions (all that is heard)')).toBeVisible();
  const name = page.getByRole('textbox', { name: 'Name in the menu' });
  await expect(name).toHaveCount(1);
  await expect(name).toHaveText('English');
  await names.getByRole('textbox').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' for all');
  const beside = page.getByRole('tabpanel', { name: 'Block' });
  await expect(beside.getByText('English for all')).toBeVisible();
  await expect(beside.getByRole('button', { name: 'Remove English for all' })).toBeVisible();
  expect((await axeOn(page).analyze()).violations.map(({ id, nodes }) => [id, nodes.map((n) => n.html)])).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect(name).toHaveText('English');
});

/** Lets files go at a place on the screen, as a file manager would; says whether the page took them. */
function drop(page: Page, { x, y }: { x: number; y: number }, files: readonly { name: string; bytes: Buffer }[]) {
  return page.evaluate(
    ([left, top, dropped]) => {
      const dataTransfer = new DataTransfer();
      for (const { name, bytes, type } of dropped) {
        dataTransfer.items.add(new File([new Uint8Array(bytes)], name, { type }));
      }
      const how = { bubbles: true, cancelable: true, clientX: left, clientY: top, dataTransfer };
      const target = document.elementFromPoint(left, top) ?? document.body;
      const allowed = !target.dispatchEvent(new DragEvent('dragover', how));
      return [allowed, !target.dispatchEvent(new DragEvent('drop', how))];
    },
    [x, y, files.map(({ name, bytes }) => ({ name, bytes: [...bytes], type: '' }))] as const,
  );
}

test('files dropped on the page become blocks of their kinds, where they fell and in their order', async ({ page }) => {
  const problems = watchConsole(page);
  await openSample(page, app);
  const text = page.getByRole('textbox', { name: /^Text of the page/ });
  const kinds = () =>
    text.locator('[data-block]').evaluateAll((blocks) =>
      blocks.map((block) => {
        const card = block.querySelector('audio, figure img');
        return card ? card.tagName : block.querySelector('section') ? 'CARD' : (block.textContent ?? '').slice(0, 40);
      }),
    );
  const words = text.getByText('Drive through almost any region');
  const [before, box] = [await kinds(), await words.boundingBox()];
  if (!box) throw new Error('no words to drop on');
  const at = before.findIndex((kind) => kind.startsWith('Drive through'));
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"></svg>');
  const files = [
    { name: 'Map.svg', bytes: svg },
    { name: 'Intervju.wav', bytes: wav(1) },
    { name: 'Worksheet.pdf', bytes: pdf },
  ];
  expect(await drop(page, { x: box.x + 40, y: box.y + 10 }, files)).toEqual([true, true]);
  await expect(text.getByRole('region', { name: 'File to download: Worksheet.pdf' })).toBeVisible();
  expect((await kinds()).slice(at, at + 4)).toEqual([before[at], 'IMG', 'AUDIO', 'CARD']);

  // One step each: what was before is back after three.
  await text.focus();
  for (let step = 0; step < 3; step++) await page.keyboard.press('Control+z');
  await expect.poll(kinds).toEqual(before);

  // Beside the text, over the desk: behind the block at that height, wherever the page stands by now.
  const [sheet, beside] = [await text.boundingBox(), await words.boundingBox()];
  if (!sheet || !beside) throw new Error('no sheet');
  expect(await drop(page, { x: sheet.x - 8, y: beside.y + 10 }, files.slice(1, 2))).toEqual([true, true]);
  await expect.poll(async () => (await kinds())[at + 1]).toBe('AUDIO');

  // What no program of ours reads is refused in words, and the page stays.
  expect(
    await drop(page, { x: box.x + 40, y: box.y + 10 }, [{ name: 'setup.exe', bytes: Buffer.from('MZ\0\0') }]),
  ).toEqual([true, true]);
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('setup.exe');
  // Over the outline nothing takes it, and the application stays what is shown.
  const outline = await page.getByRole('treegrid', { name: 'Outline' }).boundingBox();
  if (!outline) throw new Error('no outline');
  await drop(page, { x: outline.x + 20, y: outline.y + 20 }, files.slice(0, 1));
  await expect(text).toBeVisible();
  expect((await kinds()).length).toBe(before.length + 1);
  expect(problems).toEqual([]);
});
