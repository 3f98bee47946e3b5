/** The caret is where it was: on another page and back, and after a reload. */

import { expect, test } from '@playwright/test';
import { startProgramme } from './app.ts';
import { appForEach } from './app-for-each.ts';
import { dot } from './bring.ts';

const app = appForEach();

test('after a reload it is in the same field and between the same letters, and on a page that begins with a card it is somewhere', async ({
  page,
}) => {
  await startProgramme(page, app, 'Carets');
  await page.keyboard.type('/image');
  await page.keyboard.press('Enter');
  const picture = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await picture).setFiles(dot);
  await page.getByRole('button', { name: 'Crop' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Words behind it');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/matching');
  await page.keyboard.press('Enter');
  await page.keyboard.type('What belongs?');
  const asked = page.getByRole('textbox', { name: 'Question or statement' });
  await expect(asked).toHaveText('What belongs?');

  // In the field, between the same letters.
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  await page.reload();
  await expect(asked).toBeFocused();
  await page.keyboard.type(' together');
  await expect(asked).toHaveText('What belongs together?');

  // Among the words, and with them on another page and back.
  await page.getByText('Words behind it').click();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  await page.reload();
  const sheet = page.getByRole('textbox', { name: /^Text of the page/ });
  await expect(sheet).toBeFocused();
  await page.keyboard.type('1');
  await expect(sheet).toContainText('W1ords behind it');
  const go = async (to: string) => {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type(to);
    await page.keyboard.press('Enter');
  };
  await go('Add page');
  await expect(page.getByRole('textbox', { name: 'Rename' })).toBeFocused();
  await page.keyboard.type('Another');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await go('Another');
  await expect(page.getByRole('textbox', { name: 'Text of the page Another' })).toBeFocused();
  await go('New page');
  await expect(page.getByRole('textbox', { name: 'Text of the page New page' })).toBeFocused();
  await page.keyboard.type('2');
  await expect(sheet).toContainText('W12ords behind it');

  // A page that begins with a card, come to for the first time since: what is typed has its place.
  await go('Another');
  await expect(page.getByRole('textbox', { name: 'Text of the page Another' })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Text of the page Another' })).toBeFocused();
  await go('New page');
  await expect(page.getByRole('textbox', { name: 'Text of the page New page' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Below the picture');
  await expect(sheet.locator('[data-block]').nth(1)).toHaveText('Below the picture');

  // What was inserted last is offered first, after a reload too.
  await page.keyboard.press('Enter');
  await page.keyboard.type('/');
  const recent = page.getByRole('group', { name: 'Used last' }).getByRole('option');
  await expect(recent).toHaveCount(2);
  await expect(recent.first()).toHaveAccessibleName('Matching');
});
