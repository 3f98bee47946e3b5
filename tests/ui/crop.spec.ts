/** Pictures: a large photo is shown as a copy, a part of one is shown by keys or pointer, and only that leaves the house. */

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { axeOn } from './axe.ts';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { readZip } from '../oracles/zip.ts';
import { openSample, removeHome, startApp, watchConsole, type RunningApp } from './app.ts';

let app: RunningApp;

test.beforeEach(async () => {
  app = await startApp();
});
test.afterEach(async () => {
  await app.stop();
  removeHome(app.home);
});

/** A photo of 3000 by 2000 pixels: red, green, blue and white in its corners, from the top left. */
async function photo(page: Page, type = 'image/jpeg'): Promise<Buffer> {
  const url = await page.evaluate((mime) => {
    const canvas = document.createElement('canvas');
    canvas.width = 3000;
    canvas.height = 2000;
    const context = canvas.getContext('2d');
    ['#f00', '#0f0', '#00f', '#fff'].forEach((colour, index) => {
      if (!context) return;
      context.fillStyle = colour;
      context.fillRect((index % 2) * 1500, Math.floor(index / 2) * 1000, 1500, 1000);
    });
    return canvas.toDataURL(mime, 0.95);
  }, type);
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

/** The same, from a camera that was held upright: turn it a quarter to the right to see it (Exif 2.3, 4.6.4). */
function turned(jpeg: Buffer): Buffer {
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010006000000000000', 'hex');
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, body.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}

const sheet = (page: Page) => page.getByRole('textbox', { name: /^Text of the page/ });
const picture = (page: Page) => sheet(page).locator('figure img').last();
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Crop the image' });

async function insertPhoto(page: Page, buffer: Buffer, name = 'Harbour.jpg', mimeType = 'image/jpeg'): Promise<void> {
  // A dialog that closes gives the focus back, which must be over before the page takes it.
  await expect(dialog(page)).toHaveCount(0);
  // In its middle may be a card, whose words have the keys for themselves.
  await sheet(page).locator('p').first().click();
  await expect(sheet(page)).toBeFocused();
  await page.keyboard.press('Control+End');
  await page
    .getByRole('toolbar', { name: 'Text tools' })
    .getByRole('button', { name: /^Insert/ })
    .click();
  await page.getByRole('option', { name: 'Image', exact: true }).click();
  await page.getByLabel('Choose a file…').last().setInputFiles({ name, mimeType, buffer });
  await page.getByRole('textbox', { name: 'What it shows' }).last().click();
  await page.keyboard.type('The harbour');
}

/** Its size, and the colours a little inside its corners, from the top left. */
function look(image: Locator): Promise<{ size: string; corners: readonly string[] }> {
  return image.evaluate(async (img: HTMLImageElement) => {
    // One that is being replaced cannot be decoded any more: it is looked at again.
    const isWhole = await img.decode().then(
      () => true,
      () => false,
    );
    if (!isWhole) return { size: 'being replaced', corners: [] };
    const { naturalWidth: width, naturalHeight: height } = img;
    const canvas = document.createElement('canvas');
    canvas.width = 10;
    canvas.height = 10;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context?.drawImage(img, 0, 0, 10, 10);
    const corners = [
      [1, 1],
      [8, 1],
      [1, 8],
      [8, 8],
    ].map(([x, y]) => {
      const [red = 0, green = 0, blue = 0, alpha = 0] = context?.getImageData(x ?? 0, y ?? 0, 1, 1).data ?? [];
      const high = [red > 128 && 'red', green > 128 && 'green', blue > 128 && 'blue'].filter(Boolean).join(' ');
      return alpha < 128 ? 'nothing' : high === 'red green blue' ? 'white' : high;
    });
    return { size: `${width} × ${height}`, corners };
  });
}

const all = ['red', 'green', 'blue', 'white'];

async function expectLook(page: Page, size: string, corners: readonly string[]): Promise<void> {
  await expect.poll(() => look(picture(page))).toEqual({ size, corners });
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await axeOn(page).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test('a large photo is shown as a copy, cropped by keys and pointer from its original, and only that is exported', async ({
  page,
}) => {
  const problems = watchConsole(page);
  await page.setViewportSize({ width: 1024, height: 700 });
  await openSample(page, app);
  const original = await photo(page);
  await insertPhoto(page, original);
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText(
    'Harbour.jpg is large: a smaller copy is shown3000 × 2000 pixels became 2560 × 1707.',
  );
  await expectAccessible(page);
  await expectLook(page, '2560 × 1707', all);
  const first = await picture(page).getAttribute('src');

  // By keys: the part loses its left half, and its lower half in numbers.
  await page.getByRole('button', { name: 'Crop…' }).click();
  const status = dialog(page).getByRole('status');
  await expect(status).toHaveText('3000 × 2000 of 3000 × 2000 pixels are shown, as 2560 × 1707.');
  await dialog(page).getByRole('button', { name: 'Left edge' }).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(status).not.toContainText('3000 × 2000 of');
  await expectAccessible(page);
  await dialog(page).getByLabel('From the left').fill('1500');
  await dialog(page).getByLabel('Width', { exact: true }).fill('1500');
  await dialog(page).getByLabel('Height', { exact: true }).fill('1000');
  await expect(status).toHaveText('1500 × 1000 of 3000 × 2000 pixels are shown, as 1500 × 1000.');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  const green = ['green', 'green', 'green', 'green'];
  await expectLook(page, '1500 × 1000', green);

  // One step back, and again.
  await page.keyboard.press('Control+z');
  await expectLook(page, '2560 × 1707', all);
  await page.keyboard.press('Control+Shift+z');
  await expectLook(page, '1500 × 1000', green);

  // By pointer: from the original, which is whole behind the part.
  await page.getByRole('button', { name: 'Crop…' }).click();
  expect((await look(dialog(page).locator('img'))).size).toBe('3000 × 2000');
  await expect(status).toContainText('1500 × 1000 of 3000 × 2000');
  const corner = await dialog(page).getByRole('button', { name: 'Bottom left corner' }).boundingBox();
  const area = await dialog(page).locator('img').boundingBox();
  if (!corner || !area) throw new Error('nothing to drag');
  expect(Math.round((area.width / area.height) * 100)).toBe(150);
  await page.mouse.move(corner.x + corner.width / 2, corner.y + corner.height / 2);
  await page.mouse.down();
  await page.mouse.move(area.x + area.width / 4, area.y + area.height - 2, { steps: 5 });
  await page.mouse.move(area.x - 40, area.y + area.height + 40, { steps: 5 });
  await page.mouse.up();
  await expect(status).toContainText('3000 × 2000 of 3000 × 2000');
  const edge = await dialog(page).getByRole('button', { name: 'Bottom edge' }).boundingBox();
  if (!edge) throw new Error('nothing to drag');
  await page.mouse.move(edge.x + edge.width / 2, edge.y + edge.height / 2);
  await page.mouse.down();
  await page.mouse.move(edge.x, area.y + area.height / 4, { steps: 5 });
  await page.mouse.up();
  await expect(status).toHaveText(/^3000 × (4\d\d|5\d\d) of/);
  await dialog(page).getByLabel('Width of the copy').fill('600');
  await dialog(page).getByRole('button', { name: 'Show this part' }).click();
  await expect.poll(async () => (await look(picture(page))).size).toMatch(/^600 × (9\d|1[01]\d)$/);
  expect((await look(picture(page))).corners).toEqual(['red', 'green', 'red', 'green']);

  // Whole again is the copy that was there first: nothing is stored twice.
  await page.getByRole('button', { name: 'Crop…' }).click();
  await expect(dialog(page).getByLabel('Width of the copy')).toHaveValue('600');
  await dialog(page).getByRole('button', { name: 'Whole image' }).click();
  await dialog(page).getByRole('button', { name: 'Show this part' }).click();
  await expectLook(page, '2560 × 1707', all);
  expect(await picture(page).getAttribute('src')).toBe(first);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await look(picture(page))).size).toMatch(/^600 ×/);

  const shown = await picture(page).evaluate(async (img: HTMLImageElement) => {
    const bytes = await (await fetch(img.src)).arrayBuffer();
    return [...new Uint8Array(bytes)];
  });
  await page.getByRole('button', { name: 'Publish…' }).click();
  await page.getByRole('button', { name: 'Make the package…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: 'Show in folder' })).toBeVisible();
  const files = await readZip(join(app.home, 'programmes', 'B1-scorm12.zip'));
  const photos = [...files].filter(([path]) => path.endsWith('.jpg'));
  const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  expect(photos.map(([, bytes]) => sha(bytes))).toEqual([sha(Uint8Array.from(shown))]);
  expect([...files.values()].map(sha)).not.toContain(sha(original));
  expect(problems).toEqual([]);
});

test('a photo stands upright as its camera says; transparency stays; drawings are not cropped; a torn one is told of', async ({
  page,
}) => {
  const problems = watchConsole(page);
  await openSample(page, app);
  await insertPhoto(page, turned(await photo(page)));
  const upright = ['blue', 'red', 'white', 'green'];
  await expectLook(page, '1707 × 2560', upright);
  await page.getByRole('button', { name: 'Crop…' }).click();
  await dialog(page).getByLabel('Height', { exact: true }).fill('1500');
  await dialog(page).getByRole('button', { name: 'Show this part' }).click();
  await expectLook(page, '2000 × 1500', ['blue', 'red', 'blue', 'red']);

  const glass = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 100;
    canvas.height = 100;
    const context = canvas.getContext('2d');
    if (context) context.fillStyle = '#f00';
    context?.fillRect(0, 0, 50, 100);
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  });
  await insertPhoto(page, Buffer.from(glass, 'base64'), 'Glass.png', 'image/png');
  await expectLook(page, '100 × 100', ['red', 'nothing', 'red', 'nothing']);
  await page.getByRole('button', { name: 'Crop…' }).click();
  await dialog(page).getByLabel('Height', { exact: true }).fill('40');
  await dialog(page).getByRole('button', { name: 'Show this part' }).click();
  await expectLook(page, '100 × 40', ['red', 'nothing', 'red', 'nothing']);

  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4000 3000"></svg>');
  await insertPhoto(page, drawing, 'Map.svg', 'image/svg+xml');
  await expect(page.getByText('Map.svg')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Crop…' })).toHaveCount(0);

  const notices = page.getByRole('region', { name: 'Notices' });
  await expect(notices.filter({ hasText: 'cannot be shown whole' })).toHaveCount(0);
  const whole = Buffer.from(glass, 'base64');
  await insertPhoto(page, whole.subarray(0, whole.length / 2), 'Torn.png', 'image/png');
  await expect(notices).toContainText('Torn.png cannot be shown whole');
  expect(problems).toEqual([]);
});
