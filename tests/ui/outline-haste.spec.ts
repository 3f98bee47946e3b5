/** Keys pressed right behind each other in the outline: each goes to where the one before led, with no waiting in between. */

import { expect, test, type Page } from '@playwright/test';
import { openSample } from './app.ts';
import { appForEach } from './app-for-each.ts';
import { inHaste } from './in-haste.ts';
import { namingIn, outlineOf } from './walk.ts';

const app = appForEach();
test.beforeEach(async ({ page }) => {
  await openSample(page, app);
});

const row = (page: Page, name: string | RegExp) => outlineOf(page).getByRole('row', { name });

async function choose(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type(command);
  await expect(page.getByRole('menuitem').first()).toContainText(command);
}

test('the next row is named right behind Escape, which takes back the one that was not', async ({ page }) => {
  await row(page, 'A name is not a cluster').click();
  await choose(page, 'Add page');
  await page.keyboard.press('Enter');
  await expect(namingIn(page)).toBeFocused();
  await page.keyboard.type('Another');
  await page.keyboard.press('Enter');
  await expect(namingIn(page)).toHaveValue('New page');
  await inHaste(page, 'Escape', 'ArrowUp', 'F2', 'T', 'h', 'i', 's', 'Enter');
  await expect(namingIn(page)).toBeHidden();
  const rows = row(page, /^(This|Another)$/);
  await expect(rows).toHaveCount(2);
  await expect(row(page, 'New page')).toHaveCount(0);
});

test('a page that is added from the palette takes the letters right behind Enter as its name', async ({ page }) => {
  await row(page, 'A name is not a cluster').click();
  await choose(page, 'Add page');
  await inHaste(page, 'Enter', ...'Another', 'Enter', ...'The next', 'Enter', 'Escape');
  await expect(row(page, 'Another')).toBeVisible();
  await expect(row(page, 'The next')).toBeFocused();
  await expect(row(page, 'New page')).toHaveCount(0);
});

test('a page that is gone to by its name takes the letters right behind Enter', async ({ page }) => {
  await row(page, /Keeping it going/).click();
  await choose(page, 'A name is not a cluster');
  await inHaste(page, 'Enter', ...'At once. ');
  await expect(page.getByRole('textbox', { name: 'Text of the page A name is not a cluster' })).toContainText(
    'At once. ',
  );
});

test('the menu of a row leads on without a pause', async ({ page }) => {
  await row(page, 'A name is not a cluster').click();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: 'Rename' })).toBeFocused();
  await inHaste(page, 'Enter', ...'Renamed', 'Enter');
  await expect(row(page, 'Renamed')).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: 'Rename' })).toBeFocused();
  await inHaste(page, 'ArrowDown', 'Enter', 'F2', ...'A copy', 'Enter');
  await expect(row(page, 'A copy')).toBeFocused();
  await expect(row(page, 'Renamed')).toHaveCount(1);
});

test('the menu at the pointer leads on without a pause, and Escape gives the row the keys back', async ({ page }) => {
  await page.getByRole('textbox', { name: 'Title of the page' }).click();
  await row(page, /Keeping it going/).click({ button: 'right' });
  await expect(page.getByRole('menuitem', { name: 'Add page' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(row(page, /Keeping it going/)).toBeFocused();
  await page.mouse.click(2, 2);
  await row(page, 'A name is not a cluster').click({ button: 'right' });
  await page.keyboard.press('r');
  await expect(page.getByRole('menuitem', { name: 'Rename' })).toBeFocused();
  await inHaste(page, 'Enter', ...'Renamed', 'Enter');
  await expect(row(page, 'Renamed')).toBeFocused();
});

test('a command is run at once where the keys were nowhere', async ({ page }) => {
  await row(page, 'A name is not a cluster').click();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await choose(page, 'Add page');
  await inHaste(page, 'Enter', ...'Another', 'Enter', 'Escape');
  await expect(row(page, 'Another')).toBeFocused();
  await expect(row(page, 'New page')).toHaveCount(0);
});
