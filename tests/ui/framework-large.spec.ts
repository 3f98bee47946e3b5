/** A framework of thousands (fifty thousand in the trials) read through the screens: it can be stopped, answers meanwhile, draws little, and goes by one undo. */

import { expect, test } from '@playwright/test';
import { openSample, removeHome, startApp, type RunningApp } from './app.ts';

const full = process.env['MODULEWRIGHT_TRIALS'] === 'full';
const count = full ? 50_000 : 5000;

const big = (size: number): Buffer => {
  const rows = Array.from({ length: size }, (_, index) => {
    const parent = index < 20 ? '' : `id-${Math.floor(index / 20)}`;
    return `competence,id-${index},${parent},C${index},"Competence ${index}, in words that fill a line",EQF 5`;
  });
  return Buffer.from(['row,identifier,parent,code,statement,level', ...rows].join('\n'));
};

let app: RunningApp;

test.beforeEach(async () => {
  app = await startApp();
});
test.afterEach(async () => {
  await app.stop();
  removeHome(app.home);
});

test('a framework of thousands leaves nothing when it is stopped, is read while the screen answers, is drawn in part, and goes by one undo', async ({
  page,
}) => {
  await openSample(page, app);
  await page.keyboard.press('Control+1');
  await page.getByRole('button', { name: 'Framework', exact: true }).click();
  const heading = page.getByRole('heading', { level: 1, name: 'big' });
  const read = async (size: number): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Import…' }).click();
    await (await chooser).setFiles({ name: 'big.csv', mimeType: 'text/csv', buffer: big(size) });
  };

  // Stopped while it is certainly being read: its worker does not come before.
  let letGo = (): void => {};
  const stopped = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/import-worker-*.js', (route) => stopped.then(() => route.continue()), { times: 1 });
  await read(count);
  const progress = page.getByRole('dialog', { name: 'Reading the framework' });
  await expect(progress.getByRole('progressbar')).toBeVisible();
  await progress.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  letGo();
  await expect(page.getByRole('button', { name: 'Import…' })).toBeFocused();
  await expect(heading).toHaveCount(0);

  // One too many: refused as a whole.
  await read(50_002);
  await expect(page.getByText('Nothing was imported.').first()).toBeVisible();
  await expect(heading).toHaveCount(0);

  await read(count);
  // From here on, so that the handing over of the file by the test is not counted.
  await page.evaluate(() => {
    let last = performance.now();
    let worst = 0;
    let turns = 0;
    const beat = (): void => {
      const now = performance.now();
      worst = Math.max(worst, now - last);
      last = now;
      turns += 1;
      Reflect.set(window, 'beats', { worst, turns });
      setTimeout(beat, 0);
    };
    beat();
  });
  const dialog = page.getByRole('dialog', { name: 'Framework imported' });
  await expect(dialog).toContainText(`Added: ${count}. Changed: 0. Removed: 0.`);
  // The screen took other work in turn, and was not busy with the import at one stretch.
  const { worst, turns } = await page.evaluate(() => Reflect.get(window, 'beats') as { worst: number; turns: number });
  test.info().annotations.push({ type: 'longest stretch', description: `${Math.round(worst)} ms` });
  expect(turns).toBeGreaterThan(full ? 20 : 3);
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(heading).toBeVisible();
  const rows = page.getByRole('treegrid').getByRole('row');
  expect(await rows.count()).toBeLessThan(60);
  await rows.first().click();
  await page.keyboard.press('End');
  await expect(page.getByRole('row', { name: /^C19 / })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('row', { name: /^C19 /, expanded: true })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('row', { name: /^C380 / })).toBeFocused();
  expect(await rows.count()).toBeLessThan(60);

  await page.keyboard.press('Control+z');
  await expect(heading).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('big');
});
