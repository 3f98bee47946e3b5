/** Files that cannot be opened, and drags in the outline: what the person sees. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from '@playwright/test';
import { openSample, removeHome, startApp } from './app.ts';

const refused: [string, (path: string) => void, string][] = [
  [
    'a foreign file',
    (path) => writeFileSync(path, 'hello'),
    'This is not a Modulewright programme. The file was not touched.',
  ],
  [
    'a newer file',
    (path) => {
      const db = new Database(path);
      db.pragma('application_id = 0x4d575031');
      db.pragma('user_version = 99');
      db.exec('CREATE TABLE x (y)');
      db.close();
    },
    'This programme was made by a newer Modulewright. The file was not touched.',
  ],
  ['a missing file', () => undefined, 'There is no file at this place. Nothing was changed.'],
];

for (const [name, make, words] of refused) {
  test(`${name} gets a message of its own, and the start screen stays`, async ({ page }) => {
    const folder = mkdtempSync(join(tmpdir(), 'mw-refused-'));
    const path = join(folder, 'x.mwp');
    make(path);
    const before = name === 'a missing file' ? null : readFileSync(path);
    const app = await startApp({ file: path });
    await page.goto(app.url);
    const [happened = '', safe = ''] = words.split(/(?<=\.) /);
    await expect(page.getByText(happened).first()).toBeVisible();
    await expect(page.getByText(safe).first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Open the sample programme' })).toBeVisible();
    if (before) expect(readFileSync(path).equals(before)).toBe(true);
    await app.stop();
    removeHome(app.home);
    removeHome(folder);
  });
}

test('Enter in Save as waits until the folder is known, and then saves under the name', async ({ page }) => {
  const app = await startApp();
  let release = (): void => undefined;
  const known = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/call/files.list', async (route) => {
    await known;
    await route.continue();
  });
  await page.goto(app.url);
  await page.getByRole('button', { name: 'New programme…' }).click();
  await page.getByRole('textbox', { name: 'Title of the programme' }).fill('Slow disk');
  await page.keyboard.press('Enter');
  const save = page.getByRole('dialog', { name: 'Save as' }).getByRole('button', { name: 'Save' });
  await expect(save).toBeDisabled();
  // The name has the keys, and Enter that comes too early counts.
  await page.keyboard.type('Slower');
  await page.keyboard.press('Enter');
  release();
  await expect(page.getByRole('textbox', { name: /^Text of the page/ })).toBeVisible();
  await expect(page.getByText('Slower.mwp')).toBeVisible();
  await app.stop();
  removeHome(app.home);
});

test('Enter in Save as counts while the folder is known and not yet drawn', async ({ page }) => {
  const app = await startApp();
  // Once the page has the folder, it is kept from drawing it until Enter is on its way.
  await page.addInitScript(() => {
    const ask = window.fetch;
    window.fetch = async (...call) => {
      const answer = await ask(...call);
      if (!answer.url.endsWith('/call/files.list')) return answer;
      const listed: unknown = await answer.json();
      answer.json = () => Promise.resolve(listed);
      const hold = async (): Promise<void> => {
        for (let turn = 0; turn < 50; turn++) await Promise.resolve();
        const held = new XMLHttpRequest();
        held.open('GET', '/held', false);
        held.send();
      };
      void hold();
      return answer;
    };
  });
  const pressed: Promise<void>[] = [];
  await page.route('**/held', async (route) => {
    pressed.push(page.keyboard.press('Enter'));
    await route.fulfill({ body: '' });
  });
  await page.goto(app.url);
  await page.getByRole('button', { name: 'New programme…' }).click();
  await page.getByRole('textbox', { name: 'Title of the programme' }).fill('Soon');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: /^Text of the page/ })).toBeVisible();
  await Promise.all(pressed);
  expect(pressed).toHaveLength(1);
  await expect(page.getByText('Soon.mwp')).toBeVisible();
  await app.stop();
  removeHome(app.home);
});

test('a page is dragged into another unit, and undo brings it back', async ({ page }) => {
  const app = await startApp();
  await openSample(page, app);
  const outline = page.getByRole('treegrid', { name: 'Outline' });
  const pageRow = outline.getByRole('row', { name: 'A name is not a cluster' });
  await pageRow.dragTo(outline.getByRole('row', { name: 'Keeping it going' }));
  await expect(page.locator('[aria-live]', { hasText: '3 of 3 in Keeping it going' })).toBeAttached();
  await page.keyboard.press('Control+z');
  await pageRow.click();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.locator('[aria-live]', { hasText: '1 of 3 in What a cluster is' })).toBeAttached();
  await app.stop();
  removeHome(app.home);
});

test('a full disk is said at once, nothing typed is lost, and it is saved when there is room', async ({ page }) => {
  const home = mkdtempSync(join(tmpdir(), 'mw-full-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', home]).status === 0;
  test.skip(!mounted, 'a small disk cannot be mounted here');
  const app = await startApp({ home });
  try {
    await openSample(page, app);
    await expect(page.locator('[data-save="saved"]')).toBeVisible();
    const filler = join(home, 'filler');
    // As large as the disk lets it be.
    spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=4k']);
    await page
      .getByRole('textbox', { name: /^Text of the page/ })
      .getByText('Drive through')
      .click();
    await page.keyboard.press('Home');
    await page.keyboard.type('Kept. ');
    await expect(page.getByRole('alert')).toContainText('The disk is full. Your changes are kept here');
    await expect(page.locator('[data-save="failed"]')).toBeVisible();
    rmSync(filler);
    await expect(page.locator('[data-save="saved"]')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('textbox', { name: /^Text of the page/ })).toContainText('Kept. Drive through');
  } finally {
    await app.stop();
    spawnSync('umount', [home]);
    removeHome(home);
  }
});
