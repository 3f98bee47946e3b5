/** Pilot: a session is begun, described and planned by keys alone; its day is adjusted, and the module stays as it is. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type JSHandle, type Page } from '@playwright/test';
import { interfaceLanguages } from '../../shared/words/languages.ts';
import { openSample, startApp, watchConsole, type RunningApp } from './app.ts';
import { axeOn } from './axe.ts';
import { expectNoEnglish } from './no-english.ts';

let app: RunningApp;
test.beforeEach(async () => {
  app = await startApp();
});
test.afterEach(() => app.stop());

const parts = (page: Page) => page.getByRole('region', { name: 'Parts of the day' });
const times = (page: Page) => parts(page).getByRole('cell', { name: /^\d\d:\d\d–\d\d:\d\d$/ });
const sessions = (page: Page) => page.getByRole('complementary', { name: 'Sessions' }).getByRole('listitem');

async function begin(page: Page): Promise<void> {
  await openSample(page, app);
  await page.keyboard.press('Control+4');
  await page.getByRole('button', { name: 'New pilot session' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'No place yet' })).toBeVisible();
}

async function act(page: Page, part: string, entry: string): Promise<void> {
  await page.getByRole('button', { name: `Adjust: ${part}` }).press('Enter');
  await page.getByRole('menuitem', { name: entry, exact: true }).press('Enter');
}

test('a session is described and planned by keys, and the module stays as it is', async ({ page }) => {
  const problems = watchConsole(page);
  await openSample(page, app);
  await page.keyboard.press('Control+1');
  await page.getByRole('button', { name: 'Session plan' }).press('Enter');
  const ofModule = await page.getByRole('region', { name: 'Session plan' }).innerText();
  await page.keyboard.press('Control+4');
  await expect(page.getByRole('heading', { name: 'This module has not been piloted yet' })).toBeVisible();
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'New pilot session' }).press('Enter');

  await page.getByRole('textbox', { name: 'Place' }).fill('Riga');
  await page.getByRole('textbox', { name: 'Date' }).fill('2026-02-31');
  await expect(page.getByRole('textbox', { name: 'Date' })).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('textbox', { name: 'Date' }).fill('2026-03-12');
  await page.getByRole('textbox', { name: 'Starts at' }).fill('8.30');
  await expect(page.getByRole('heading', { name: /^Riga, .*2026/ })).toBeVisible();
  await expect(times(page).first()).toHaveText(/^08:30–/);
  await page.getByRole('button', { name: /Partner$/ }).press('Enter');
  await page.getByRole('option', { name: /LIAA/ }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Country' })).toHaveValue('Latvia');

  await page.getByRole('button', { name: 'Name the module as it is now' }).press('Enter');
  await expect(page.getByRole('button', { name: /Version that is run/ })).toContainText('B1, Riga');

  // A break goes where it is asked for, with its minutes to be written at once.
  const before = await times(page).allInnerTexts();
  await act(page, 'Who would come - and who would you miss?', 'Break after this');
  const breakMinutes = page.getByRole('textbox', { name: 'Minutes: break' });
  await expect(breakMinutes).toBeFocused();
  await page.keyboard.type('20');
  await page.keyboard.press('Enter');
  await expect(times(page)).toHaveCount(before.length + 1);
  await expect(page.getByText('20 min of it breaks', { exact: false })).toBeVisible();
  // What it is called is asked for where it is one's own.
  await act(page, 'break', 'Name, group and room…');
  await page.keyboard.type('Coffee');
  await page.keyboard.press('Enter');
  await expect(parts(page).getByRole('row', { name: /Coffee/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  const minutes = page.getByRole('textbox', { name: 'Minutes: Who would come - and who would you miss?' });
  const written = Number(await minutes.inputValue());
  await minutes.fill(String(written + 10));
  await minutes.press('Enter');
  await expect(
    page.getByText('The parts of the module take 10 min more than it says.', { exact: false }),
  ).toBeVisible();
  await expect(page.getByText(`module: ${written} min`)).toBeVisible();

  // A group of its own beside, and a second day.
  await act(page, 'The day-after sheet', 'At the same time as the part before');
  await act(page, 'The day-after sheet', 'Group and room…');
  await page.getByRole('textbox', { name: 'Group' }).fill('Group A');
  await page.keyboard.press('Enter');
  const beside = parts(page).getByRole('row', { name: /The day-after sheet/ });
  await expect(beside).toContainText('at the same time as the part before');
  await expect(beside).toContainText('Group A');
  await act(page, 'The day-after sheet', 'Begins the next day');
  await expect(page.getByRole('textbox', { name: 'Date of day 2' })).toBeVisible();
  const dayHead = parts(page).getByRole('rowheader', { name: 'Day 2' });
  await expect(dayHead).toHaveCSS('font-weight', '600');
  await act(page, 'The day-after sheet', 'Earlier');
  await expect(page.getByRole('button', { name: 'Adjust: The day-after sheet' })).toBeFocused();

  for (let steps = 0; steps < 6; steps += 1) await page.keyboard.press('Control+z');
  await expect(minutes).toHaveValue(String(written));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await axeOn(page).analyze()).violations).toEqual([]);
  }

  await page.keyboard.press('Control+1');
  expect(await page.getByRole('region', { name: 'Session plan' }).innerText()).toBe(ofModule);
  expect(problems).toEqual([]);
});

test('a change of the module is offered to the plan, and taken over in one step', async ({ page }) => {
  await begin(page);
  const count = await times(page).count();
  await expect(page.getByText('The module has changed', { exact: false })).toHaveCount(0);
  await parts(page)
    .getByRole('button', { name: 'Who would come - and who would you miss?', exact: true })
    .press('Enter');
  await expect(page.locator('[data-slate-editor]')).toContainText('Who would come');
  await page.getByRole('textbox', { name: 'Minutes', exact: true }).fill('55');
  await page.keyboard.press('Control+4');
  await expect(page.getByText('The module has changed since this plan was made.')).toBeVisible();
  await page.getByRole('button', { name: 'Take over what changed' }).press('Enter');
  await expect(page.getByText('The module has changed', { exact: false })).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Minutes: Who would come - and who would you miss?' })).toHaveValue(
    '55',
  );
  await expect(times(page)).toHaveCount(count);
});

/** What React drew a row of the plan with: another object once the row is drawn anew, and that object itself until then. */
async function drawnWith(page: Page): Promise<JSHandle> {
  return parts(page)
    .getByRole('row')
    .nth(1)
    .evaluateHandle((row) => Object.entries(row).find(([key]) => key.startsWith('__reactProps'))?.[1]);
}

test('what is typed of a session does not draw its plan anew, and what is planned does', async ({ page }) => {
  await begin(page);
  const drawn = await drawnWith(page);
  expect(await drawn.evaluate((props) => typeof props)).toBe('object');
  const isSame = async (): Promise<boolean> => page.evaluate(([a, b]) => a === b, [drawn, await drawnWith(page)]);
  await page.getByRole('textbox', { name: 'Place' }).pressSequentially('Riga');
  await expect(page.getByRole('heading', { name: 'Riga' })).toBeVisible();
  expect(await isSame()).toBe(true);
  await page.getByRole('textbox', { name: 'Starts at' }).fill('8.30');
  await expect(times(page).first()).toHaveText(/^08:30–/);
  expect(await isSame()).toBe(false);
});

test('sessions are copied for other places, removed and undone; the list says where and when', async ({ page }) => {
  await begin(page);
  await page.getByRole('textbox', { name: 'Place' }).fill('Riga');
  await page.getByRole('button', { name: 'Copy for another place' }).press('Enter');
  await expect(sessions(page)).toHaveCount(2);
  await expect(page.getByRole('textbox', { name: 'Place' })).toHaveValue('');
  await page.getByRole('textbox', { name: 'Place' }).fill('Kolding');
  await page.getByRole('textbox', { name: 'Date' }).fill('2026-04-01');
  await expect(sessions(page)).toHaveText([/^Kolding, /, /^Riga/]);
  await sessions(page).nth(1).getByRole('button').press('Enter');
  await expect(page.getByRole('textbox', { name: 'Place' })).toHaveValue('Riga');
  await page.getByRole('button', { name: 'Remove session' }).press('Enter');
  await expect(sessions(page)).toHaveCount(1);
  await expect(sessions(page).getByRole('button')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(sessions(page)).toHaveCount(2);
  for (const language of ['da', 'sv', 'lv'] as const) {
    await page.locator('footer').getByRole('button').click();
    await page.getByRole('menuitem', { name: interfaceLanguages[language] }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expectNoEnglish(page, language);
  }
});

test('sheets are written in the language that is asked for, as a page that is read without anything else', async ({
  page,
}) => {
  await begin(page);
  await page.getByRole('textbox', { name: 'Place' }).fill('Riga');
  await page.getByRole('button', { name: /As$/ }).press('Enter');
  await page.getByRole('option', { name: 'Web page, to read or print' }).press('Enter');
  // Until somebody chooses, they ask in the language of the session.
  const language = page.getByRole('button', { name: /Language of the questions$/ });
  await page.getByRole('button', { name: /Language of the session$/ }).press('Enter');
  await page.getByRole('option', { name: 'Danish' }).press('Enter');
  await expect(language).toContainText(interfaceLanguages.da);
  await language.press('Enter');
  await page.getByRole('option', { name: interfaceLanguages.lv }).press('Enter');
  await page.getByRole('button', { name: 'Write the sheets…' }).press('Enter');
  await page.getByRole('dialog', { name: 'Save as' }).getByRole('button', { name: 'Save' }).click();
  await expect(
    page.getByRole('region', { name: 'Notices' }).getByText('Sheets written: B1-Riga-sheets.html'),
  ).toBeVisible();
  const written = readFileSync(join(app.home, 'programmes', 'B1-Riga-sheets.html'));
  const sheet = await page.context().newPage();
  await sheet.goto(`data:text/html;base64,${written.toString('base64')}`);
  await expect(sheet.getByRole('heading', { level: 1 })).toHaveText([
    'Sesijas plāns fasilitatoram',
    'Novērotāja lapa',
    'Dalībnieka lapa',
    'Turpinājuma lapa',
    'Pārrunas pēc norises',
  ]);
  expect((await axeOn(sheet).analyze()).violations).toEqual([]);
});
