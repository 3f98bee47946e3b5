/** A pilot session is led by the running order, by keys alone; what was pressed is in the file, whatever becomes of the window. */

import { expect, test, type Page } from '@playwright/test';
import { interfaceLanguages } from '../../shared/words/languages.ts';
import { openSample, startApp, watchConsole, type RunningApp } from './app.ts';
import { axeOn } from './axe.ts';
import { expectNoEnglish } from './no-english.ts';

let app: RunningApp;
test.beforeEach(async () => {
  app = await startApp();
});
test.afterEach(() => app.stop());

const order = (page: Page) => page.getByRole('region', { name: /^Running order/ });
const rows = (page: Page) => page.getByRole('region', { name: 'Parts in their order' }).getByRole('row');

async function lead(page: Page): Promise<void> {
  await openSample(page, app);
  await page.keyboard.press('Control+4');
  await page.getByRole('button', { name: 'New pilot session' }).press('Enter');
  await page.getByRole('button', { name: 'Run this session' }).press('Enter');
  await expect(order(page)).toBeFocused();
}

test('the lead steps through the day by keys, notes what happens and takes steps back', async ({ page }) => {
  const problems = watchConsole(page);
  await lead(page);
  await expect(order(page)).toContainText('Not started yet');
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await page.keyboard.press('PageDown');
  await expect(rows(page).nth(1)).toHaveAttribute('aria-current', 'true');
  await expect(order(page)).toContainText('The session is on time.');
  // The clock that is shown is up to a second older than a step: that is no clock that was set back.
  await expect(order(page)).not.toContainText('set back');
  await page.keyboard.press('PageDown');
  await expect(rows(page).nth(2)).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('n');
  await page.keyboard.type('They asked for the budget. p n');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(order(page).getByRole('listitem')).toContainText('They asked for the budget. p n');
  await page.getByRole('button', { name: 'Next' }).focus();
  await page.keyboard.press('p');
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
  await page.keyboard.press('p');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('PageUp');
  await expect(rows(page).nth(1)).toHaveAttribute('aria-current', 'true');
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  for (const language of ['da', 'sv', 'lv'] as const) {
    await page.locator('footer').getByRole('button').click();
    await page.getByRole('menuitem', { name: interfaceLanguages[language] }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expectNoEnglish(page, language);
  }
  expect(problems).toEqual([]);
});

test('a clock that is set back and time that passed unseen are said, and no minute is less than none', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-05-04T09:00:00Z') });
  await lead(page);
  // Two presses in one go: each is a step.
  await order(page).evaluate((order) => {
    for (let press = 0; press < 2; press++)
      order.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
  });
  await expect(rows(page).nth(2)).toHaveAttribute('aria-current', 'true');
  await page.clock.setSystemTime(new Date('2026-05-04T08:30:00Z'));
  await page.clock.runFor(3000);
  await expect(order(page)).toContainText('it was set back');
  await page.clock.setSystemTime(new Date('2026-05-04T09:40:00Z'));
  await page.clock.runFor(3000);
  await expect(order(page).getByRole('status')).toContainText('Nothing was seen from');
  await expect(rows(page).nth(2)).toContainText(/4\d min/);
  await expect(order(page)).toContainText(/behind/);

  // What was begun to be noted is there after a look at the session, and the keys are back at what leads here.
  await page.keyboard.press('n');
  await page.keyboard.type('Half a thought');
  await page.getByRole('button', { name: 'Back to the session' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Run this session' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(order(page).getByRole('textbox')).toHaveValue('Half a thought');
});

test('the first step is taken back as though the session had not begun', async ({ page }) => {
  await lead(page);
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeEnabled();
  await page.keyboard.press('PageUp');
  await expect(order(page)).toContainText('Not started yet');
});

test('a window that is gone once a step is saved has lost none', async ({ page }) => {
  await lead(page);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(rows(page).nth(2)).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  await page.reload();
  await page.keyboard.press('Control+4');
  await page.getByRole('button', { name: 'Run this session' }).press('Enter');
  await expect(rows(page).nth(2)).toHaveAttribute('aria-current', 'true');
});
