/** Two windows of one application: each keeps what is its own, and both follow what the person prefers. */

import { expect, test, type Page } from '@playwright/test';
import { openSample, removeHome, startApp, startProgramme, watchConsole, type RunningApp } from './app.ts';

let app: RunningApp;

test.beforeEach(async () => {
  app = await startApp();
});
test.afterEach(async () => {
  await app.stop();
  removeHome(app.home);
});

/** The frame of the preview, when its page is there. */
async function preview(page: Page) {
  await page.keyboard.press('F12');
  const frame = page.frameLocator('iframe[title="Preview"]');
  // Until its player has begun, a package is all its pages below each other.
  await expect(frame.locator('html.playing')).toBeVisible();
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  return frame;
}

test('a package made and a module shown in one window change nothing in another, and a language chosen does', async ({
  page,
  context,
}) => {
  const problems = watchConsole(page);
  const other = await context.newPage();
  await openSample(page, app);
  await openSample(other, app);

  const first = await preview(page);
  await preview(other);
  await first.getByRole('button', { name: 'Start' }).click();
  await first.getByRole('button', { name: 'A name is not a cluster →' }).click();
  await expect(first.getByRole('heading', { name: 'A name is not a cluster', level: 1 })).toBeVisible();
  // Its files are still there for it, whatever the other window shows.
  const shown = page.frames().find((frame) => frame.url().endsWith('/index.html'));
  expect(await (await context.request.get(shown?.url() ?? '')).text()).toContain('<html');
  expect(await shown?.evaluate(() => document.fullscreenEnabled), 'films may fill the screen').toBe(true);
  for (const one of [page, other]) await one.getByRole('dialog').getByRole('button', { name: 'Close' }).click();

  await other.getByRole('button', { name: 'Publish…' }).click();
  await page.getByRole('button', { name: 'Publish…' }).click();
  await page.getByRole('button', { name: 'Make the package…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('B1-scorm12.zip', { exact: true })).toBeVisible();
  // What was made is there after another workspace was looked at.
  await page.keyboard.press('Control+2');
  await page.keyboard.press('Control+5');
  await expect(page.getByText('B1-scorm12.zip', { exact: true })).toBeVisible();

  await page.locator('footer').getByRole('button').last().click();
  await page.getByRole('menuitem', { name: 'Dansk' }).click();
  await expect(other.getByRole('button', { name: 'Lav pakken…' })).toBeVisible();
  await expect(other.getByText('B1-scorm12.zip', { exact: true })).toHaveCount(0);
  expect(problems).toEqual([]);
});

test('two programmes are written in two windows, each told by its title, outlive reloads, and blocks travel between them', async ({
  page,
  context,
}) => {
  const words = (one: Page) => one.getByRole('textbox', { name: /^Text of the page/ });
  await startProgramme(page, app, 'Giving feedback');
  await page.keyboard.type('From one');
  await expect(page).toHaveTitle('Giving feedback · Modulewright');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('New window');
  const [other] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Enter')]);
  await expect(other.getByRole('button', { name: 'New programme…' })).toBeVisible();
  await expect(other).toHaveTitle('Modulewright');
  await startProgramme(other, app, 'Leading meetings');
  await other.keyboard.type('To another');
  await expect(other).toHaveTitle('Leading meetings · Modulewright');

  await page.bringToFront();
  await words(page).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' page');
  for (const one of [page, other]) {
    await expect(one.locator('[data-save="saved"]')).toBeVisible();
    await one.reload();
  }
  await expect(words(page)).toHaveText('From one page');
  await expect(words(other)).toHaveText('To another');

  await page.bringToFront();
  await words(page).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await other.bringToFront();
  await words(other).click();
  await other.keyboard.press('Control+End');
  await other.keyboard.press('Enter');
  await other.keyboard.press('Control+v');
  await expect(words(other).locator('p')).toHaveText(['To another', 'From one page']);
  await expect(words(page)).toHaveText('From one page');
});
