/** Sheets filled in on paper are typed in by keys alone, at a key for each point; they are corrected and removed as any other. */

import { expect, test, type Page } from '@playwright/test';
import { interfaceLanguages } from '../../shared/words/languages.ts';
import { openSample, startApp, watchConsole, type RunningApp } from './app.ts';
import { axeOn } from './axe.ts';
import { cameBack } from './filled.ts';
import { expectNoEnglish } from './no-english.ts';

let app: RunningApp;
test.beforeEach(async () => {
  app = await startApp();
});
test.afterEach(() => app.stop());

async function typeIn(page: Page): Promise<void> {
  await openSample(page, app);
  await page.keyboard.press('Control+4');
  await page.getByRole('button', { name: 'New pilot session' }).press('Enter');
  await page.getByRole('textbox', { name: 'Place' }).fill('Riga');
  await cameBack(page).getByRole('button', { name: 'Type in from paper' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Typing in sheets' })).toBeVisible();
}

const status = (page: Page) => page.getByRole('region', { name: 'Typing in sheets' }).getByRole('status');

test('a sheet takes a key for each point, and the next one begins at its first question', async ({ page }) => {
  const problems = watchConsole(page);
  await typeIn(page);
  await expect(status(page)).toHaveText('A new sheet; 0 so far');
  const first = page.getByRole('textbox', { name: 'Before' }).first();
  await expect(first).toBeFocused();
  await page.keyboard.type('2');
  await expect(page.getByRole('textbox', { name: 'After' }).first()).toBeFocused();
  await page.keyboard.type('9');
  await expect(page.getByRole('textbox', { name: 'After' }).first()).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.type('5');
  await expect(page.getByRole('textbox', { name: 'After' }).first()).toHaveValue('5');
  await expect(page.getByRole('textbox', { name: 'Before' }).nth(1)).toBeFocused();
  await expect(status(page)).toContainText('Sheet 1 of 1');

  await page.keyboard.press('Control+Enter');
  await expect(status(page)).toHaveText('A new sheet; 1 so far');
  await expect(first).toBeFocused();
  await expect(first).toHaveValue('');
  await page.keyboard.type('4');
  await expect(status(page)).toContainText('Sheet 2 of 2');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await axeOn(page).analyze()).violations).toEqual([]);
  }
  await page.getByRole('button', { name: 'Previous' }).press('Enter');
  await expect(first).toHaveValue('2');
  await page.getByRole('button', { name: 'Remove this sheet' }).press('Enter');
  await expect(status(page)).toContainText('Sheet 1 of 1');
  await expect(first).toHaveValue('4');
  await first.press('Delete');
  // Without an answer there is no sheet.
  await expect(status(page)).toHaveText('A new sheet; 0 so far');
  await page.keyboard.press('Control+z');
  await expect(status(page)).toContainText('Sheet 1 of 1');
  for (const language of ['da', 'sv', 'lv'] as const) {
    await page.locator('footer').getByRole('button').click();
    await page.getByRole('menuitem', { name: interfaceLanguages[language] }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expectNoEnglish(page, language);
  }
  expect(problems).toEqual([]);
});

test('an observer’s sheet has each part, and what is typed is found at it', async ({ page }) => {
  await typeIn(page);
  await page.getByRole('button', { name: /Sheet$/ }).press('Enter');
  await page.getByRole('option', { name: /^Observer/ }).press('Enter');
  await page.getByRole('textbox', { name: 'Observed by (role)' }).fill('Adviser');
  await page.getByRole('textbox', { name: 'Took (min)' }).first().fill('25');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'What worked' }).first()).toBeFocused();
  await page.keyboard.type('The map');
  await page.getByRole('button', { name: 'Back to the session' }).press('Enter');
  await expect(cameBack(page).getByRole('button', { name: 'Type in from paper' })).toBeFocused();
  const parts = page.getByRole('region', { name: 'Parts of the day, as they went' });
  await expect(parts.getByRole('row').nth(1)).toContainText(/What worked.*The map.*Adviser.*25/s);
});
