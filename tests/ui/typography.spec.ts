/** Signs become those of the text's language while they are typed, in the page and in the field of a card, by keys alone. */

import { expect, test } from '@playwright/test';
import { startProgramme } from './app.ts';
import { appForEach } from './app-for-each.ts';

const app = appForEach();

test('quotes and dashes are set, one undo gives back what was typed, and settings switch it off', async ({ page }) => {
  await startProgramme(page, app, 'Signs');
  const sheet = page.getByRole('textbox', { name: /^Text of the page/ });
  await page.keyboard.type('She said "yes');
  await expect(sheet).toContainText('She said “yes');
  await page.keyboard.type('"');
  await expect(sheet).toContainText('“yes”');
  await page.keyboard.press('Control+z');
  await expect(sheet).toContainText('“yes"');
  await page.keyboard.type(' -- and so on...');
  await expect(sheet).toContainText('“yes" – and so on…');

  await page.keyboard.press('Enter');
  await page.keyboard.type('/single');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-field]:focus')).toBeVisible();
  await page.keyboard.type(`What is "feedback"?`);
  const field = page.locator('[data-field]:focus');
  await expect(field).toHaveText('What is “feedback”?');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(field).toHaveText('What is “feedback"');

  await page.keyboard.press('Control+k');
  await page.keyboard.type('Settings');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  await dialog.getByRole('switch', { name: /^Set quotes/ }).press(' ');
  await page.keyboard.press('Escape');
  await field.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' "so"');
  await expect(field).toHaveText('What is “feedback" "so"');
});

test('code, LaTeX and addresses stay as typed, and no spelling is judged in them', async ({ page }) => {
  await startProgramme(page, app, 'Letters');
  const sheet = page.getByRole('textbox', { name: /^Text of the page/ });
  const insert = async (name: string) => {
    await page.keyboard.type(`/${name}`);
    await page.keyboard.press('Enter');
  };
  await page.keyboard.type('recieve ');
  await page.keyboard.press('Enter');
  await insert('formula');
  const source = page.getByRole('textbox', { name: 'LaTeX' });
  await expect(source).toBeFocused();
  await page.keyboard.type(`\\mathrm{wrold}'(x) = "a"...`);
  await expect(source).toHaveText(`\\mathrm{wrold}'(x) = "a"...`);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await insert('embed');
  const address = page.getByRole('textbox', { name: 'Address', exact: true });
  await expect(address).toBeFocused();
  await page.keyboard.type('https://a.org/b--c...');
  await expect(address).toHaveText('https://a.org/b--c...');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await insert('code');
  await expect(sheet.locator('pre')).toBeVisible();
  await page.keyboard.type(`say("wrold") # a--b...`);
  await expect(sheet.locator('pre')).toHaveText(`say("wrold") # a--b...`);
  const marked = () => page.evaluate(() => [...(CSS.highlights.get('spelling') ?? [])].map(String));
  await expect.poll(marked).toEqual(['recieve']);
});
