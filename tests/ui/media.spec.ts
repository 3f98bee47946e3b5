/** Files in the editor: inserted, chosen, taken back as one step; the page and the settings free of barriers. */

import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { vtt, wav } from '../support/media.ts';
import { openSample, removeHome, startApp, watchConsole, type RunningApp } from './app.ts';

let app: RunningApp;

test.beforeAll(async () => {
  app = await startApp();
});
test.afterAll(async () => {
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
  await page.getByRole('toolbar', { name: 'Text tools' }).getByRole('button', { name: 'Insert /' }).click();
  await page.getByRole('menuitem', { name: 'Sound' }).click();
  const card = page.getByRole('region', { name: 'Sound' });
  await expect(card.getByText('No file chosen yet.')).toBeVisible();
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
  expect(
    (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes.map((n) => n.html)]),
  ).toEqual([]);
  await page.getByLabel('Transcript').fill('Welcome.');
  await expect(card.getByText(/Write down what is said/)).toHaveCount(0);
  await page
    .getByLabel('Choose another…')
    .last()
    .setInputFiles({ name: 'captions.vtt', mimeType: 'text/vtt', buffer: vtt });
  await expect(page.getByText('captions.vtt is not sound.')).toBeVisible();
  await text.focus();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(card.getByText('No file chosen yet.')).toBeVisible();
  expect(problems).toEqual([]);
});
