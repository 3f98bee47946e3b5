/** Goals and alignment in Plan: gaps explained and mended by keys in the matrix, goals changed, and what axe and each language say of it. */

import { axeOn } from './axe.ts';
import { expect, test, type Page } from '@playwright/test';
import { interfaceLanguages } from '../../shared/words/languages.ts';
import { openSample, removeHome, startApp, watchConsole, type RunningApp } from './app.ts';
import { expectNoEnglish } from './no-english.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'EN-301-549'];
let app: RunningApp;

test.beforeEach(async () => {
  app = await startApp();
});
test.afterEach(async () => {
  await app.stop();
  removeHome(app.home);
});

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await axeOn(page).withTags(tags).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
  expect(found).toEqual([]);
}

async function openPlan(page: Page, module: RegExp): Promise<void> {
  await openSample(page, app);
  await page.keyboard.press('Control+1');
  await page.getByRole('button', { name: 'Goals & alignment' }).click();
  const plan = page.locator('[data-pane="plan"]');
  await plan.getByRole('button', { name: /Module$/ }).click();
  await page.getByRole('option', { name: module }).click();
  await expect(plan.getByRole('heading', { level: 1 })).toHaveText(module);
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);

test('a gap is explained and mended by two keystrokes in the matrix, and undo brings it back', async ({ page }) => {
  await openPlan(page, /^A2/);
  const gaps = page.locator('[data-gap="unpractised"]').getByText('Nothing lets learners practise goal G3');
  await expect(gaps).toBeVisible();
  await expect(page.getByText('What is only heard is soon forgotten.')).toBeVisible();
  await expect(page.getByRole('rowheader', { name: /^G3 .*not practised/ })).toBeVisible();
  await page.getByRole('button', { name: /^Go to: Nothing lets learners practise goal G3/ }).press('Enter');
  await expect.poll(() => focused(page)).toBe('G3 · The agreement card: assesses');
  // The two keystrokes: to the cell, and the role.
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('p');
  await expect(page.getByRole('gridcell', { name: 'G3 · Small habits: teaches, practises' })).toBeFocused();
  await expect(page.getByText('No gaps: every goal')).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Gaps (0)' })).toBeVisible();
  await expect(page.locator('[aria-live]', { hasText: 'Small habits now practises G3' })).toBeAttached();
  await page.keyboard.press('Control+z');
  await expect(gaps).toBeVisible();
  await expect(page.getByRole('gridcell', { name: 'G3 · Small habits: teaches' })).toBeVisible();
});

test('the matrix is worked by keys alone: moving, choosing, folding, reordering, removing', async ({ page }) => {
  await openPlan(page, /^A2/);
  const cell = (name: string | RegExp) => page.getByRole('gridcell', { name });
  await cell('G1 · Partners who differ: teaches').focus();
  await page.keyboard.press('Control+End');
  await expect.poll(() => focused(page)).toBe('G3 · The agreement card: assesses');
  await page.keyboard.press('Home');
  await expect.poll(() => focused(page)).toMatch(/^G3 Apply working habits/);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => focused(page)).toBe('Page: Partners who differ');
  await page.keyboard.press('Space');
  await expect(page.getByRole('columnheader', { name: /The exchange sheet/ })).toHaveCount(0);
  await expect(cell('G1 · Partners who differ: teaches; on it: practises, assesses')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('columnheader', { name: /The exchange sheet/ })).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.getByRole('menuitem', { name: 'assesses' }).press('Escape');
  await expect(cell('G1 · Partners who differ: teaches')).toBeFocused();
  await page.keyboard.press('Space');
  await page.getByRole('menuitem', { name: 'practises' }).press('Enter');
  await expect(cell('G1 · Partners who differ: teaches, practises')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('rowheader').nth(1)).toHaveText(/^G1/);
  await expect(page.getByRole('rowheader').nth(1)).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('rowheader')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('rowheader')).toHaveCount(3);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('rowheader').first()).toHaveText(/^G1/);
});

test('no key in the matrix ends in a field of text but the one that asks for it, and Escape leads back', async ({
  page,
}) => {
  await openPlan(page, /^A2/);
  await page.getByRole('gridcell', { name: 'G1 · Partners who differ: teaches' }).focus();
  await page.keyboard.press('Home');
  const head = page.getByRole('rowheader').first();
  await expect(head).toBeFocused();
  const words = page.getByRole('textbox', { name: 'What learners can do afterwards' });
  for (const key of ['Space', 'Enter', 't', 'p', 'a', '1', 'x']) {
    await page.keyboard.press(key);
    await expect(head).toBeFocused();
  }
  // Chosen, it shows its fields, in which nothing was typed.
  await expect(words).toBeVisible();
  const before = await words.inputValue();
  await page.keyboard.press('F2');
  await expect(words).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(head).toBeFocused();
  await expect(words).toHaveValue(before);
  // The head that the keys are on is read in full.
  await page.keyboard.press('Control+End');
  await expect(page.getByText('G3The agreement card')).toBeVisible();
});

test('a goal is added and written with help on its verb, and linked to a competence', async ({ page }) => {
  await openPlan(page, /^A2/);
  await page.getByRole('button', { name: 'Add goal' }).press('Enter');
  const words = page.getByRole('textbox', { name: 'What learners can do afterwards' });
  await expect(words).toBeFocused();
  await page.keyboard.type('Understand the agreement');
  await expect(page.getByText('Nobody can watch somebody “understand”')).toBeVisible();
  await page.getByRole('button', { name: 'Start with “explain”' }).click();
  await expect(words).toHaveValue('Explain the agreement');
  await expect(page.getByRole('rowheader', { name: /^G4 Explain the agreement/ })).toBeVisible();
  await page.getByRole('combobox', { name: 'Link a competence' }).fill('D5');
  await page.getByRole('option', { name: /^D5/ }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Unlink D5' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Code' }).fill('G1');
  await expect(page.getByText('Another goal of the module has this code.')).toBeVisible();
  await expect(page.getByRole('rowheader', { name: /^G4 / })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in Plan, ${colorScheme}`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const problems = watchConsole(page);
    await openPlan(page, /^A2/);
    await expectAccessible(page);
    await page.getByRole('rowheader').first().click();
    await page.getByRole('textbox', { name: 'What learners can do afterwards' }).waitFor();
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 700 });
    await expectAccessible(page);
    expect(problems).toEqual([]);
    await context.close();
  });
}

test('no English is left in Plan in any other language', async ({ page }) => {
  await openPlan(page, /^A2/);
  for (const language of ['da', 'sv', 'lv'] as const) {
    await page.locator('footer').getByRole('button').click();
    await page.getByRole('menuitem', { name: interfaceLanguages[language] }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await page.getByRole('tab').first().click();
    await expectNoEnglish(page, language);
    await page.getByRole('rowheader').first().click();
    await page.getByRole('tabpanel').getByRole('textbox').first().waitFor();
    await expectNoEnglish(page, language);
  }
});
