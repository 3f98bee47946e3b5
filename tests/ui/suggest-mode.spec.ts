/** Suggest mode: what is typed, deleted, split, moved and set there is a suggestion beside the programme, and everything goes on as it does in it. */

import { expect, test, type Page } from '@playwright/test';
import { startProgramme, watchConsole } from './app.ts';
import { appForEach } from './app-for-each.ts';
import { axeOn } from './axe.ts';

const app = appForEach();

const sheet = (page: Page) => page.getByRole('textbox', { name: /^Text of the page/ });
const mode = (page: Page) => page.getByRole('button', { name: /How you work on the page/ });
const cards = (page: Page) => page.getByRole('article', { name: /^Suggestion by/ });

async function choose(page: Page, name: string): Promise<void> {
  await mode(page).click();
  await page.getByRole('option', { name, exact: true }).click();
  await expect(mode(page)).toContainText(name);
}

/** By its key, under a name the first time. */
async function suggest(page: Page, name?: string): Promise<void> {
  await page.keyboard.press('Control+Shift+X');
  if (name !== undefined) {
    await expect(page.getByRole('textbox', { name: /^Your name/ })).toBeFocused();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  await expect(mode(page)).toContainText('Suggesting');
}

async function openComments(page: Page): Promise<void> {
  await page.getByRole('tab', { name: /^Comments/ }).click();
}

test('what is typed in suggest mode is a suggestion: the programme stays as it is, and undo takes back each', async ({
  page,
}) => {
  const problems = watchConsole(page);
  await startProgramme(page, app, 'Clusters');
  await page.keyboard.type('A broker convenes firms.');
  await suggest(page, 'Anna Berzina');
  await sheet(page).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type(' neutral');
  await expect(sheet(page)).toContainText('A neutral broker convenes firms.');
  await openComments(page);
  await expect(cards(page)).toContainText('neutral');
  await expect(cards(page)).toContainText('Anna Berzina');
  expect((await axeOn(page).analyze()).violations).toEqual([]);

  await choose(page, 'Editing');
  await expect(sheet(page)).toContainText('A broker convenes firms.');
  await choose(page, 'Reading: as if accepted');
  await expect(page.getByText('A neutral broker convenes firms.')).toBeVisible();

  // Where it was left: the mode, the words, and the card.
  await choose(page, 'Suggesting');
  await page.reload();
  await expect(mode(page)).toContainText('Suggesting');
  await expect(sheet(page)).toContainText('A neutral broker convenes firms.');
  expect(problems).toEqual([]);
});
