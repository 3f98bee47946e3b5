/** Goals in Write: a suggestion taken and roles set by keys beside the page, to the matrix and back, without work while typing. */

import { axeOn } from './axe.ts';
import { expect, test } from '@playwright/test';
import { interfaceLanguages } from '../../shared/words/languages.ts';
import { openSample, removeHome, startApp, watchConsole, type RunningApp } from './app.ts';
import { inHaste } from './in-haste.ts';
import { expectNoEnglish } from './no-english.ts';

let app: RunningApp;

test.beforeEach(async () => {
  app = await startApp();
});
test.afterEach(async () => {
  await app.stop();
  removeHome(app.home);
});

test('goals of a page and of an exercise on it are linked by keys, there and in the matrix', async ({ page }) => {
  const problems = watchConsole(page);
  await openSample(page, app);
  await page.getByRole('row', { name: /A name is not a cluster/ }).click();
  await page.locator('[data-block="b1p02b12"]').click();
  await page.keyboard.press('F4');
  const pane = page.getByRole('tabpanel', { name: 'Goals' });
  const role = (goal: RegExp, name: string) =>
    pane.getByRole('toolbar', { name: goal }).getByRole('button', { name, exact: true });
  await expect(role(/^G1/, 'teaches')).toBeFocused();
  await expect(role(/^G1/, 'practises')).toHaveAttribute('aria-pressed', 'true');
  await expect(pane.getByText('Can show: remember – understand')).toBeVisible();

  // Without its link the exercise is offered the goal that its page teaches: one key takes it, wherever the focus was.
  await page.keyboard.press('p');
  await expect(role(/^G1/, 'practises')).toHaveAttribute('aria-pressed', 'false');
  await expect(pane.getByText('It practises G1: its page teaches it.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: /^Text of the page/ })).toBeFocused();
  await page.keyboard.press('F4');
  await expect(pane.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(role(/^G1/, 'practises')).toHaveAttribute('aria-pressed', 'true');
  await expect(role(/^G1/, 'teaches')).toBeFocused();
  await expect(pane.getByText('its page teaches it')).toHaveCount(0);

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('3');
  await expect(role(/^G2/, 'assesses')).toHaveAttribute('aria-pressed', 'true');
  await expect(pane.getByText('On its own it shows “understand” at most.')).toBeVisible();
  await expect(page.locator('[data-block="b1p02b12"]').getByText('assesses G2')).toBeVisible();
  const { violations } = await axeOn(page).include('[data-pane="inspector"]').analyze();
  expect(violations).toEqual([]);

  // The same link in the matrix, taken away there, and back to where it came from.
  await page.keyboard.press('F4');
  const cell = page.getByRole('gridcell', { name: /^G2 · A cluster needs an organisation .*: assesses$/ });
  await expect(cell).toBeFocused();
  await page.keyboard.press('a');
  await expect(page.getByRole('gridcell', { name: /^G2 · A cluster needs .*: none$/ })).toBeFocused();
  await page.keyboard.press('F4');
  await expect(role(/^G1/, 'teaches')).toBeFocused();
  await expect(role(/^G2/, 'assesses')).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Control+z');
  await expect(role(/^G2/, 'assesses')).toHaveAttribute('aria-pressed', 'true');
  await expect(pane.getByRole('radio', { name: 'Exercise' })).toBeChecked();

  for (const language of ['da', 'sv', 'lv'] as const) {
    await page.locator('footer').getByRole('button').click();
    await page.getByRole('menuitem', { name: interfaceLanguages[language] }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expectNoEnglish(page, language);
  }
  expect(problems).toEqual([]);
});

test('keys pressed right behind F4, and behind Enter on a suggestion, are for the goals', async ({ page }) => {
  await openSample(page, app);
  await page.getByRole('row', { name: /A name is not a cluster/ }).click();
  await page.locator('[data-block="b1p02b12"]').click();
  const pane = page.getByRole('tabpanel', { name: 'Goals' });
  const role = (goal: RegExp, name: string) =>
    pane.getByRole('toolbar', { name: goal }).getByRole('button', { name, exact: true });
  await inHaste(page, 'F4', 'KeyP');
  await expect(role(/^G1/, 'practises')).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: /^Text of the page/ })).toBeFocused();
  await inHaste(page, 'F4', 'Enter', 'ArrowDown', 'Digit3');
  await expect(role(/^G1/, 'practises')).toHaveAttribute('aria-pressed', 'true');
  await expect(role(/^G2/, 'assesses')).toHaveAttribute('aria-pressed', 'true');
});
