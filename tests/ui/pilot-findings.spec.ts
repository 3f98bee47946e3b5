/** What came back says something together: ratings, minutes and words at what they are about, and from there into review. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { interfaceLanguages } from '../../shared/words/languages.ts';
import { openSample, startApp, watchConsole, type RunningApp } from './app.ts';
import { axeOn } from './axe.ts';
import { cameBack, filled, returnOf, takeIn, told, toldTo, writeForm } from './filled.ts';
import { expectNoEnglish } from './no-english.ts';

let app: RunningApp;
test.beforeEach(async () => {
  app = await startApp();
});
test.afterEach(() => app.stop());

const here = (name: string): string => join(app.home, 'programmes', name);

/** Six participants, one observer and a review of a session in Riga, taken in. */
async function piloted(page: Page): Promise<void> {
  await openSample(page, app);
  await page.keyboard.press('Control+4');
  await page.getByRole('button', { name: 'New pilot session' }).press('Enter');
  await page.getByRole('textbox', { name: 'Place' }).fill('Riga');
  await writeForm(page, /^Participant/, 'B1-Riga-participant-en.html');
  const of = toldTo(here('B1-Riga-participant-en.html'));
  const goal = Object.keys(of.abouts).find((name) => name.startsWith('goal:')) ?? '';
  const part = Object.keys(of.abouts).find((name) => name.startsWith('part:')) ?? '';
  const participants = Array.from({ length: 6 }, (_, index) =>
    filled(`participant${index}`, 'participant', {
      [`${goal}:before`]: 1 + (index % 2),
      [`${goal}:after`]: 4,
      'reaction:pace': 1 + (index % 5),
      ...(index === 0 ? { 'words:mostUseful': 'The map that Ilze drew' } : {}),
    }),
  );
  const observer = filled(
    'observer1',
    'observer',
    { [`${part}:minutes`]: 40, [`${part}:didNot`]: 'Nobody found the second task' },
    { by: 'Adviser' },
  );
  const gone = filled('observer2', 'observer', { 'part:p99:didNot': 'Too long' }, { abouts: { 'part:p99': 'A walk' } });
  const review = filled('review001', 'review', {
    'words:why': 'The room was small',
    'next:1:what': 'Ask for a hall',
    'next:1:who': 'Lead',
  });
  writeFileSync(here('all.mws'), returnOf(of, [...participants, observer, gone, review]));
  await takeIn(page, here('all.mws'));
  await expect(told(page)).toContainText('9 sheets taken in: Riga.');
  await told(page).getByRole('button', { name: 'Done' }).press('Enter');
  // The keys are back where they were.
  await expect(cameBack(page).getByRole('button', { name: 'Take in files…' })).toBeFocused();
}

test('figures say how many they are of, and words stand at what they are about', async ({ page }) => {
  const problems = watchConsole(page);
  await piloted(page);
  const goals = page.getByRole('region', { name: 'What you could do before' });
  await expect(goals.getByRole('row').nth(1)).toContainText(/1\.5.*6 answers.*4.*6 answers.*\+2\.5/s);
  await expect(goals.getByRole('img').first()).toHaveAttribute('aria-label', '1: 3, 2: 3, 3: 0, 4: 0, 5: 0');
  const parts = page.getByRole('region', { name: 'Parts of the day, as they went' });
  await expect(parts.getByRole('row').nth(1)).toContainText(/Nobody found the second task.*Adviser.*40/s);
  await expect(parts.getByRole('row').nth(2)).toContainText(/A walk.*No longer in the plan.*Too long/s);
  await expect(page.getByRole('region', { name: 'What do we do next time?' })).toContainText('Ask for a hall · Lead');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await axeOn(page).analyze()).violations).toEqual([]);
  }
  for (const language of ['da', 'sv', 'lv'] as const) {
    await page.locator('footer').getByRole('button').click();
    await page.getByRole('menuitem', { name: interfaceLanguages[language] }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expectNoEnglish(page, language);
  }
  expect(problems).toEqual([]);
});

test('a finding goes into review where it belongs, and says there what became of it', async ({ page }) => {
  await piloted(page);
  await page.getByRole('button', { name: 'Names somebody: The map that Ilze drew' }).press('Enter');
  await expect(cameBack(page).getByText('Names somebody: left out of what goes to others.')).toBeVisible();
  await page.getByRole('button', { name: 'Names nobody: The map that Ilze drew' }).press('Enter');
  await expect(cameBack(page).getByText('Names somebody: left out of what goes to others.')).toHaveCount(0);

  await page.getByRole('button', { name: 'Take into review…: Nobody found the second task' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Take into review…' });
  await dialog.getByRole('textbox', { name: 'Your name' }).fill('Anna Berg');
  const words = dialog.getByRole('textbox', { name: 'What you want to say' });
  await expect(words).toHaveValue('“Nobody found the second task” (Riga)');
  await words.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  const link = page.getByRole('button', { name: 'In review: Nobody found the second task' });
  await link.press('Enter');
  const beside = page.getByRole('complementary', { name: 'Inspector' });
  await expect(beside.getByText('“Nobody found the second task” (Riga)')).toBeVisible();
  await page.keyboard.press('Control+4');
  await expect(link).toBeVisible();
});

test('of very many answers some are drawn, and all where somebody wants them', async ({ page }) => {
  await piloted(page);
  const of = toldTo(here('B1-Riga-participant-en.html'));
  const sheets = Array.from({ length: 600 }, (_, index) =>
    filled(`another${index}`, 'participant', { 'words:openQuestion': `Question ${index}`, 'reaction:pace': 3 }),
  );
  writeFileSync(here('many.mws'), returnOf(of, sheets));
  await takeIn(page, here('many.mws'));
  await expect(told(page)).toContainText('600 sheets taken in: Riga.');
  await told(page).getByRole('button', { name: 'Done' }).press('Enter');
  const questions = page.getByRole('region', { name: 'Which question is still open for you?' });
  await expect(questions.getByRole('listitem')).toHaveCount(51);
  await questions.getByRole('button', { name: 'Show all 600' }).press('Enter');
  await expect(questions.getByRole('listitem')).toHaveCount(600);
  await page.keyboard.press('Control+z');
  await expect(questions).toHaveCount(0);
});

test('what came back is written as a report of the session', async ({ page }) => {
  await piloted(page);
  await page.getByRole('button', { name: 'Names somebody: The map that Ilze drew' }).press('Enter');
  await page.getByRole('button', { name: /Report as$/ }).press('Enter');
  await page.getByRole('option', { name: 'Web page, to read or print' }).press('Enter');
  await page.getByRole('button', { name: 'Write the report…' }).press('Enter');
  await page.getByRole('dialog', { name: 'Save as' }).getByRole('button', { name: 'Save' }).press('Enter');
  const name = 'B1-Riga-pilot-report.html';
  await expect(page.getByRole('region', { name: 'Notices' }).getByText(`Report written: ${name}`)).toBeVisible();
  const report = await page.context().newPage();
  await report.goto(`data:text/html;base64,${readFileSync(here(name)).toString('base64')}`);
  await expect(report.getByRole('heading', { level: 1 })).toHaveText('Pilot report');
  await expect(report.getByText('Nobody found the second task (Adviser)')).toBeVisible();
  await expect(report.getByText('Ilze')).toHaveCount(0);
  expect((await axeOn(report).analyze()).violations).toEqual([]);
});
