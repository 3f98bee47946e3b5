/** Terms, footnotes and citations written by keyboard in the real application, and their two lists. */

import { axeOn } from './axe.ts';
import { expect, test, type Page } from '@playwright/test';
import { removeHome, startApp, startProgramme, watchConsole, type RunningApp } from './app.ts';

let app: RunningApp;
let problems: string[];

test.beforeEach(async ({ page }) => {
  app = await startApp();
  problems = watchConsole(page);
  await startProgramme(page, app, 'Words');
});
test.afterEach(async ({ page }) => {
  await page.close();
  await app.stop();
  removeHome(app.home);
  expect(problems).toEqual([]);
});

const sheet = (page: Page) => page.getByRole('textbox', { name: /^Text of the page/ });
const term = (page: Page) => sheet(page).locator('[data-term]');
const footnotes = (page: Page) => sheet(page).locator('[data-footnote]');
const words = (page: Page) =>
  sheet(page).evaluate((root) =>
    [...root.querySelectorAll<HTMLElement>('[data-block]')].map((block) =>
      (block.textContent ?? '').replace(/[\uFEFF\u200B]/g, '').trim(),
    ),
  );
const numbers = (page: Page) =>
  footnotes(page).evaluateAll((notes) => notes.map((note) => (note as HTMLElement).dataset['footnote']));

async function addNote(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+Shift+F');
  await page.getByRole('textbox', { name: 'Text of the note' }).fill(text);
  await page.keyboard.press('Control+Enter');
  await backInText(page);
}

/** A dialog gives the caret back in the frame after it has gone: keys before that reach nobody. */
async function backInText(page: Page): Promise<void> {
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(sheet(page)).toBeFocused();
}

test('a term is made, changed, made plain again and undone without the mouse', async ({ page }) => {
  await page.keyboard.type('A cluster');
  await page.keyboard.press('Control+Shift+G');
  const dialog = page.getByRole('dialog', { name: 'Glossary term' });
  await expect(dialog.getByRole('textbox', { name: 'Term', exact: true })).toHaveValue('cluster');
  await expect(dialog.getByRole('textbox', { name: 'Definition' })).toBeFocused();
  expect((await axeOn(page).include('[role=dialog]').analyze()).violations).toEqual([]);
  await page.keyboard.type('Firms that are close.');
  await dialog.getByRole('textbox', { name: 'Other forms' }).fill('clusters, clustering');
  await page.keyboard.press('Enter');
  await expect(term(page)).toHaveText('cluster');
  await expect(term(page)).toHaveAttribute('title', 'Firms that are close.');
  await expect(sheet(page)).toBeFocused();

  // Typing goes on behind it; another form of the word finds the same term.
  await page.keyboard.press('End');
  await page.keyboard.type(' of clusters');
  await page.keyboard.press('Control+Shift+G');
  await expect(dialog.getByRole('button', { name: /Term in the glossary/ })).toContainText('cluster');
  await dialog.getByRole('button', { name: 'Save' }).focus();
  await page.keyboard.press('Enter');
  await expect(term(page)).toHaveText(['cluster', 'clusters']);
  expect(await words(page)).toEqual(['A cluster of clusters']);

  await backInText(page);
  await page.keyboard.press('Control+z');
  await expect(term(page)).toHaveCount(1);
  await page.keyboard.press('Control+Shift+z');
  await expect(term(page)).toHaveCount(2);
  await page.keyboard.press('Home');
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+Shift+G');
  await page.getByRole('button', { name: 'Make plain words again' }).press('Enter');
  await expect(term(page)).toHaveText(['clusters']);
  expect(await words(page)).toEqual(['A cluster of clusters']);
});

test('footnotes number themselves by place, and typing and deleting around them keeps the words', async ({ page }) => {
  await page.keyboard.type('One');
  await addNote(page, 'First note');
  await page.keyboard.type(' two');
  await addNote(page, 'Second note, https://example.org/');
  await page.keyboard.type(' three.');
  await expect.poll(() => numbers(page)).toEqual(['1', '2']);
  expect(await words(page)).toEqual(['One two three.']);

  await page.keyboard.press('Home');
  await addNote(page, 'Before all');
  await expect.poll(() => numbers(page)).toEqual(['1', '2', '3']);
  await expect(footnotes(page).first()).toHaveAccessibleName('Footnote: Before all');

  // The caret passes each note in one step and back.
  await page.keyboard.press('Home');
  for (let step = 0; step < 30; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.type('!');
  expect(await words(page)).toEqual(['One two three.!']);
  await page.keyboard.press('Backspace');

  // A block moves with its notes.
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Below');
  await addNote(page, 'Below');
  await expect.poll(() => numbers(page)).toEqual(['1', '2', '3', '4']);
  await page.keyboard.press('Alt+ArrowUp');
  await expect(footnotes(page).first()).toHaveAccessibleName('Footnote: Below');
  await expect.poll(() => numbers(page)).toEqual(['1', '2', '3', '4']);

  // Backspace takes the note alone, undo brings it back.
  await page.keyboard.press('Backspace');
  await expect(footnotes(page)).toHaveCount(3);
  expect((await words(page))[0]).toBe('Below');
  await page.keyboard.press('Control+z');
  await expect(footnotes(page)).toHaveCount(4);
  await expect.poll(() => numbers(page)).toEqual(['1', '2', '3', '4']);
});

test('a note is opened by click and by Enter, changed and removed', async ({ page }) => {
  await page.keyboard.type('Words');
  await addNote(page, 'A note');
  await page.keyboard.type(' more');
  await footnotes(page).click();
  const field = page.getByRole('textbox', { name: 'Text of the note' });
  await expect(field).toHaveValue('A note');
  await field.fill('Another note');
  await page.keyboard.press('Control+Enter');
  await backInText(page);
  await expect(footnotes(page)).toHaveAccessibleName('Footnote: Another note');
  await page.keyboard.press('Home');
  for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('Another note');
  await page.getByRole('button', { name: 'Remove the note' }).press('Enter');
  await expect(footnotes(page)).toHaveCount(0);
  expect(await words(page)).toEqual(['Words more']);
});

test('a work is cited, cited again, and kept in the list while it is used', async ({ page }) => {
  await page.keyboard.type('Firms compete near each other');
  await page.keyboard.press('Control+Shift+L');
  const dialog = page.getByRole('dialog', { name: 'Citation' });
  await expect(dialog.getByRole('textbox', { name: 'Authors' })).toBeFocused();
  expect((await axeOn(page).include('[role=dialog]').analyze()).violations).toEqual([]);
  await page.keyboard.type('Porter, M. E.');
  await dialog.getByRole('textbox', { name: 'Year' }).fill('2000');
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Location, competition, and economic development');
  await dialog.getByRole('textbox', { name: 'Where in the work' }).fill('p. 15');
  await page.keyboard.press('Enter');
  await expect(sheet(page).getByRole('button', { name: '(Porter 2000, p. 15)' })).toBeVisible();
  await backInText(page);
  await page.keyboard.type(' and learn');
  await page.keyboard.press('Control+Shift+L');
  await expect(dialog.getByRole('button', { name: /^Porter 2000/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(sheet(page).getByRole('button', { name: '(Porter 2000)' })).toBeVisible();
  await backInText(page);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('References');
  await page.keyboard.press('Enter');
  const list = page.getByRole('dialog', { name: 'References' });
  await expect(list.getByRole('option')).toHaveText(/Porter 2000 · Location.*Used 2 times/);
  await expect(list.getByRole('button', { name: 'Remove' })).toBeDisabled();
  expect((await axeOn(page).include('[role=dialog]').analyze()).violations).toEqual([]);
  await list.getByRole('button', { name: 'Add a work' }).click();
  await list.getByRole('textbox', { name: 'Title' }).fill('Never read');
  await expect(list.getByRole('option', { name: /Never read/ })).toContainText('Not used');
  await list.getByRole('button', { name: 'Remove' }).click();
  await expect(list.getByRole('option')).toHaveCount(1);
  await list.getByRole('button', { name: 'Show where it is used' }).click();
  await expect(sheet(page)).toBeFocused();
});

test('terms, notes and citations go along with what is copied and pasted', async ({ page }) => {
  await page.keyboard.type('A cluster');
  await page.keyboard.press('Control+Shift+G');
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Definition' })).toBeFocused();
  await page.keyboard.type('Firms that are close.');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).press('Enter');
  await backInText(page);
  await page.keyboard.press('End');
  await addNote(page, 'A note');
  await page.keyboard.type(' ends');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+v');
  await expect(term(page)).toHaveText(['cluster', 'cluster']);
  await expect.poll(() => numbers(page)).toEqual(['1', '2']);
  expect(await words(page)).toEqual(['A cluster ends', 'A cluster ends']);
  await expect(page.locator('[data-save=saved]')).toBeVisible();
});

test('words come behind a formula or picture that the caret is on, and a link that comes in has them behind it', async ({
  page,
}) => {
  const text = () =>
    sheet(page)
      .innerText()
      .then((words) => words.replace(/[\s\uFEFF]/g, ''));
  await page.keyboard.type('ab');
  await page.keyboard.press('Control+Shift+E');
  await page.getByRole('textbox', { name: 'Formula in LaTeX' }).fill('y');
  await page.keyboard.press('Enter');
  await page.keyboard.type('cd');
  // From the left onto it, by the arrow keys.
  await page.keyboard.press('Home');
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.type('X');
  await expect.poll(text).toMatch(/^ab.Xcd$/u);
  // By the pointer, beside one that ends the line.
  await page.keyboard.press('End');
  await page.keyboard.press('Control+Shift+E');
  await page.getByRole('textbox', { name: 'Formula in LaTeX' }).fill('z');
  await page.keyboard.press('Enter');
  const line = await sheet(page).locator('p').first().boundingBox();
  await page.mouse.click((line?.x ?? 0) + (line?.width ?? 0) - 20, (line?.y ?? 0) + (line?.height ?? 0) / 2);
  await page.keyboard.type('Y');
  await expect.poll(text).toMatch(/^ab.Xcd.Y$/u);
  await page.keyboard.type(' /link');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Address' }).fill('https://a.example/');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Z');
  await expect.poll(text).toMatch(/Yhttps:\/\/a\.example\/Z$/);
});

test('the caret is where it was when Find or the palette closes', async ({ page }) => {
  await page.keyboard.type('One');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Two');
  for (const keys of ['Control+f', 'Control+k']) {
    await page.keyboard.press(keys);
    await expect(page.locator('[data-pane=find] input, [role=dialog] input').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(sheet(page)).toBeFocused();
    await page.keyboard.type('!');
  }
  await expect(sheet(page).locator('p')).toHaveText(['One', 'Two!!']);
});

test('a formula between words is written, changed, passed by the caret and undone without the mouse', async ({
  page,
}) => {
  const formulas = sheet(page).getByRole('button', { name: /^Formula: /, includeHidden: true });
  const dialog = page.getByRole('dialog', { name: 'Formula in the text' });
  const source = dialog.getByRole('textbox', { name: 'Formula in LaTeX' });
  const preview = dialog.getByRole('group', { name: 'As learners see it' });
  await page.keyboard.type('With ');
  await page.keyboard.press('Control+Shift+E');
  await expect(source).toBeFocused();
  await source.fill('\\frac{a');
  await expect(dialog).toContainText('is not closed');
  await expect(preview.locator('code')).toHaveText('\\frac{a');
  await source.fill('\\frac{a}{b}');
  await expect(preview.locator('math mfrac')).toBeVisible();
  expect((await axeOn(page).include('[role=dialog]').analyze()).violations).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(formulas.locator('mfrac')).toHaveCount(1);
  await expect(sheet(page)).toBeFocused();
  await page.keyboard.type(' in it');

  // The caret passes it in one step, and stands on it for Enter.
  await page.keyboard.press('Home');
  for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(source).toHaveValue('\\frac{a}{b}');
  await source.fill('x^2');
  await dialog.getByRole('textbox', { name: 'Read aloud as' }).fill('x squared');
  await page.keyboard.press('Enter');
  await expect(formulas).toHaveAccessibleName('Formula: x squared');
  await expect(sheet(page)).toBeFocused();
  await page.keyboard.type('!');
  await expect(sheet(page).locator('p')).toContainText(/! in it$/);

  // Copied with its words it is a formula again.
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+v');
  await expect(formulas).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(formulas).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(formulas.locator('mfrac')).toHaveCount(1);
});
