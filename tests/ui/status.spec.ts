/** The status of a module: who took it where and why, what the programme asks for first, and a change that makes it a draft again. */

import { expect, test, type Page } from '@playwright/test';
import { appForEach } from './app-for-each.ts';
import { openSample, watchConsole } from './app.ts';
import { interfaceLanguages } from '../../shared/words/languages.ts';
import { axeOn } from './axe.ts';
import { expectNoEnglish } from './no-english.ts';

const app = appForEach();
const dialog = (page: Page) => page.getByRole('dialog', { name: /^Status of B1/ });

async function openStatus(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Status…' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
}

async function choose(page: Page, status: string, why: string): Promise<void> {
  await dialog(page)
    .getByRole('button', { name: /Status$/ })
    .click();
  await page.getByRole('option', { name: status }).click();
  await dialog(page).getByRole('textbox', { name: 'Why' }).fill(why);
  await dialog(page).getByRole('button', { name: 'Change status' }).click();
}

test('a module is approved once what must be is settled, and is a draft again once it changes', async ({ page }) => {
  const problems = watchConsole(page);
  await openSample(page, app);
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('region', { name: 'What was asked' })).toContainText('Is every example true');
  await openStatus(page);
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await dialog(page).getByText('Approve only without open Must comments').click();
  await dialog(page).getByText('What changes after approval is a draft again').click();
  await choose(page, 'approved', 'Everybody agreed.');
  await expect(page.getByRole('region', { name: 'Notices' }).getByText(/1 such comment/)).toBeVisible();
  await expect(dialog(page).getByRole('textbox', { name: 'Why' })).toHaveValue('Everybody agreed.');
  await page.keyboard.press('Escape');

  await page
    .getByRole('article')
    .filter({ hasText: 'Twelve firms with three' })
    .getByRole('button', { name: /^Settle/ })
    .click();
  await page.getByRole('menuitem', { name: /^Not taken/ }).click();
  await page.keyboard.type('It says so.');
  await page.keyboard.press('Control+Enter');
  await openStatus(page);
  await choose(page, 'approved', 'Everybody agreed.');
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByRole('main').getByText('approved', { exact: true })).toBeVisible();

  await page.keyboard.press('Control+2');
  await page.getByRole('textbox', { name: /^Text of the page/ }).click();
  await page.keyboard.type('x');
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('main').getByText('draft', { exact: true })).toBeVisible();
  await openStatus(page);
  await expect(dialog(page).getByRole('listitem')).toHaveText([
    /draft.*Changed after it was approved/,
    /approved.*Everybody agreed\./,
  ]);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  // Where it was written is shown.
  await expect(page.getByRole('textbox', { name: /^Text of the page/ })).toBeVisible();
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('main').getByText('approved', { exact: true })).toBeVisible();
  expect(problems).toEqual([]);
});

test('only what is approved goes out where the programme has it so', async ({ page }) => {
  await openSample(page, app);
  await page.keyboard.press('Control+3');
  await openStatus(page);
  await dialog(page).getByText('Publish only what is approved').click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+5');
  await expect(page.getByText('The module is not approved.').first()).toBeVisible();
});

test('what is to be seen to is given to somebody, and found by that', async ({ page }) => {
  await openSample(page, app);
  await page.keyboard.press('Control+3');
  const helix = page.getByRole('article').filter({ hasText: 'triple helix' });
  await helix.getByRole('button', { name: 'More' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'For Cluster manager, Latvia' }).press('Enter');
  await expect(helix).toContainText('For Cluster manager, Latvia');
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: /For whom$/ }).click();
  await page.getByRole('option', { name: 'Cluster manager, Latvia' }).click();
  await expect(page.getByRole('article', { name: /^Comment by/ })).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+3');
  // Nobody has it any more, and the filter is there to be taken off.
  await expect(page.getByRole('article', { name: /^Comment by/ })).toHaveCount(0);
  await page.getByRole('button', { name: /For whom$/ }).click();
  await page.getByRole('option', { name: 'Any' }).click();
  await expect(page.getByRole('article', { name: /^Comment by/ })).toHaveCount(5);
  await expect(helix).not.toContainText('For Cluster manager');
});

test('nothing of it is English in another language', async ({ page }) => {
  await openSample(page, app);
  await page.keyboard.press('Control+3');
  for (const language of ['da', 'sv', 'lv'] as const) {
    await page.locator('footer').getByRole('button').click();
    await page.getByRole('menuitem', { name: interfaceLanguages[language] }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await page
      .getByRole('main')
      .getByRole('button', { name: /^Status/ })
      .click();
    await page.getByRole('dialog').waitFor();
    await expectNoEnglish(page, language);
    await page.keyboard.press('Escape');
  }
});
