/** Comments on the words, by keys alone: begun, marked, answered, settled, gone to; they go with their words, and lost ones are listed. */

import { expect, test, type Page } from '@playwright/test';
import { openSample, startProgramme, watchConsole } from './app.ts';
import { appForEach } from './app-for-each.ts';
import { axeOn } from './axe.ts';
import { expectNoEnglish } from './no-english.ts';
import { interfaceLanguages } from '../../shared/words/languages.ts';

const app = appForEach();

const sheet = (page: Page) => page.getByRole('textbox', { name: /^Text of the page/ });
const panel = (page: Page) => page.getByRole('tabpanel', { name: /^Comments/ });
const thread = (page: Page) => page.getByRole('article', { name: /^Comment by/ });

function marked(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('threads') ?? [])].map(String).toSorted());
}

async function select(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+Home');
  const at = (await sheet(page).innerText()).indexOf(words);
  for (let step = 0; step < at; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.down('Shift');
  for (const _ of words) await page.keyboard.press('ArrowRight');
  await page.keyboard.up('Shift');
}

/** The first time somebody says who they are. */
async function comment(page: Page, words: string, name?: string): Promise<void> {
  await page.keyboard.press('Control+Alt+m');
  if (name !== undefined) {
    await expect(panel(page).getByRole('textbox', { name: /^Your name/ })).toBeFocused();
    await page.keyboard.type(name);
    await page.keyboard.press('Tab');
  }
  await expect(panel(page).getByRole('textbox', { name: 'What you want to say' })).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press('Control+Enter');
}

test('a comment is put on words, goes with them, is answered, settled and taken back', async ({ page }) => {
  const problems = watchConsole(page);
  await startProgramme(page, app, 'Clusters');
  await page.keyboard.type('Nobody has formal power here.');
  await select(page, 'formal power');
  await comment(page, 'Say what they have instead.', 'Anna Berzina');
  await expect(thread(page)).toContainText('formal power');
  await expect(thread(page)).toContainText('Anna Berzina');
  await expect.poll(() => marked(page)).toEqual(['formal power']);
  await expect(page.getByRole('tab', { name: /^Comments 1/ })).toBeVisible();
  await expect(
    page.getByRole('navigation', { name: 'Workspaces' }).getByRole('button', { name: /Review/ }),
  ).toContainText('1');
  expect((await axeOn(page).analyze()).violations).toEqual([]);

  // The words move to a paragraph of their own, and the comment with them.
  await sheet(page).focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('In truth: ');
  await expect.poll(() => marked(page)).toEqual(['formal power']);
  for (let step = 0; step < 'Nobody has '.length; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => marked(page)).toEqual(['formal power']);
  await page.keyboard.press('Backspace');
  await expect.poll(() => marked(page)).toEqual(['formal power']);

  await thread(page).getByRole('button', { name: 'Reply' }).press('Enter');
  await page.keyboard.type('Trust.');
  await page.keyboard.press('Control+Enter');
  await expect(thread(page)).toContainText('Trust.');

  await thread(page)
    .getByRole('button', { name: /^Settle/ })
    .press('Enter');
  await page.getByRole('menuitem', { name: 'Taken', exact: true }).press('Enter');
  await page.keyboard.type('Done in the second sentence.');
  await page.keyboard.press('Control+Enter');
  await expect(panel(page).getByRole('button', { name: '1 settled' })).toBeVisible();
  await expect.poll(() => marked(page)).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect(thread(page)).toContainText('Trust.');
  await expect.poll(() => marked(page)).toEqual(['formal power']);
  expect(problems).toEqual([]);
});

test('a comment whose words go is listed with them, comes back by undo, and is put elsewhere by hand', async ({
  page,
}) => {
  await startProgramme(page, app, 'Clusters');
  await page.keyboard.type('A neutral broker convenes the firms.');
  await select(page, 'neutral broker');
  await comment(page, 'Too technical.', 'Bo');
  await expect.poll(() => marked(page)).toEqual(['neutral broker']);
  await sheet(page).focus();
  await select(page, 'neutral broker');
  await page.keyboard.press('Delete');
  await expect(thread(page)).toContainText('Its words are gone: “neutral broker”');
  await page.keyboard.press('Control+z');
  await expect.poll(() => marked(page)).toEqual(['neutral broker']);
  await select(page, 'neutral broker');
  await page.keyboard.type('host');
  await expect(thread(page)).toContainText('Its words are gone');
  await select(page, 'host');
  await thread(page).getByRole('button', { name: 'Attach here' }).click();
  await expect.poll(() => marked(page)).toEqual(['host']);

  // Kept with the programme, and found from anywhere.
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('heading', { name: 'Review' })).toBeVisible();
  await expect(thread(page)).toContainText('Too technical.');
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await page.keyboard.press('F8');
  await expect(sheet(page)).toBeVisible();
  await expect(panel(page)).toContainText('Too technical.');
});

test('words of an exercise are commented on where they stand', async ({ page }) => {
  await startProgramme(page, app, 'Clusters');
  await page.keyboard.type('/single');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Who convenes the firms?');
  const prompt = page.getByRole('textbox', { name: 'Question' });
  await expect(prompt).toBeFocused();
  await page.keyboard.down('Shift');
  for (const _ of 'firms?') await page.keyboard.press('ArrowLeft');
  await page.keyboard.up('Shift');
  await comment(page, 'Which ones?', 'Bo');
  await expect(thread(page)).toContainText('firms?');
  await expect.poll(() => marked(page)).toEqual(['firms?']);
});

test('other words are suggested beside the page, and stand in it once they are accepted', async ({ page }) => {
  await startProgramme(page, app, 'Clusters');
  await page.keyboard.type('We are bringing together the firms.');
  await select(page, 'bringing together');
  await page.keyboard.press('Control+Alt+m');
  await page.keyboard.type('Bo');
  await panel(page).getByRole('textbox', { name: 'Words to put instead' }).fill('convening');
  await page.keyboard.press('Control+Enter');
  const card = page.getByRole('article', { name: 'Suggestion by Bo' });
  await expect(card.locator('del')).toHaveText('bringing together');
  await expect(card.locator('ins')).toHaveText('convening');
  // Nothing of it is in the programme yet.
  await expect(sheet(page)).toContainText('bringing together');
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await card.getByRole('button', { name: 'Accept' }).press('Enter');
  await expect(sheet(page)).toContainText('We are convening the firms.');
  await expect(card).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(sheet(page)).toContainText('bringing together');
  await card.getByRole('button', { name: 'Reject' }).press('Enter');
  await expect(card).toBeHidden();
  await expect(sheet(page)).toContainText('bringing together');
});

test('what is begun is not lost, the words it is about are followed, and the keys are never nowhere', async ({
  page,
}) => {
  await startProgramme(page, app, 'Clusters');
  await page.keyboard.type('Nobody has formal power here.');
  await select(page, 'formal power');
  await page.keyboard.press('Control+Alt+m');
  await page.keyboard.type('Bo');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Say what they have');
  await panel(page).getByRole('textbox', { name: 'Words to put instead' }).fill('real power');
  // Another tab, and back; the page is written on meanwhile.
  await page.getByRole('tab', { name: 'Goals' }).click();
  await sheet(page).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('In the end: ');
  await page.getByRole('tab', { name: /^Comments/ }).click();
  const words = panel(page).getByRole('textbox', { name: 'What you want to say' });
  await expect(words).toHaveValue('Say what they have');
  await expect(panel(page).getByRole('textbox', { name: 'Words to put instead' })).toHaveValue('real power');
  await panel(page).getByRole('textbox', { name: 'Your name' }).fill('Bo');
  await words.press('Control+Enter');
  await expect(thread(page)).toBeFocused();
  await expect(thread(page)).toContainText('formal power');
  const card = page.getByRole('article', { name: 'Suggestion by Bo' });
  await expect(card.locator('del')).toHaveText('formal');
  await expect(card.locator('ins')).toHaveText('real');
  await card.getByRole('button', { name: 'Accept' }).press('Enter');
  await expect(sheet(page)).toContainText('In the end: Nobody has real power here.');
  await expect(panel(page).locator('[data-threads]')).toBeFocused();

  // A sentence that is too long for a decision stays where it is written, and so does one that Escape left.
  await thread(page)
    .getByRole('button', { name: /^Settle/ })
    .press('Enter');
  await page.getByRole('menuitem', { name: 'Not taken' }).press('Enter');
  const sentence = thread(page).getByRole('textbox', { name: 'Not taken' });
  await sentence.fill('x'.repeat(4001));
  await expect(thread(page).getByRole('button', { name: 'Not taken' })).toBeDisabled();
  await sentence.fill('It was not true.');
  await sentence.press('Escape');
  await expect(thread(page)).toBeFocused();
  await thread(page)
    .getByRole('button', { name: /^Settle/ })
    .press('Enter');
  await page.getByRole('menuitem', { name: 'Not taken' }).press('Enter');
  await expect(sentence).toHaveValue('It was not true.');
  await sentence.press('Control+Enter');
  await expect(panel(page).getByRole('button', { name: '1 settled' })).toBeVisible();
});

test('what is said about the words is shown in each language, narrow and with forced colours', async ({ page }) => {
  await startProgramme(page, app, 'Clusters');
  await page.keyboard.type('We are bringing together the firms.');
  await select(page, 'bringing together');
  await page.keyboard.press('Control+Alt+m');
  await page.keyboard.type('Bo');
  await panel(page).getByRole('textbox', { name: 'Words to put instead' }).fill('convening');
  await panel(page).getByRole('textbox', { name: 'What you want to say' }).fill('Plainer.');
  await page.keyboard.press('Control+Enter');
  await thread(page).getByRole('button', { name: 'Reply' }).press('Enter');
  for (const language of ['da', 'sv', 'lv'] as const) {
    await page.locator('footer').getByRole('button').click();
    await page.getByRole('menuitem', { name: interfaceLanguages[language] }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expectNoEnglish(page, language);
    await page.keyboard.press('Control+3');
    await page.locator('[data-pane="review"]').waitFor();
    await expectNoEnglish(page, language);
    await page
      .getByRole('button')
      .filter({ hasText: /^(Send til|Skicka på|Nosūtīt)/ })
      .click();
    await page.getByRole('dialog').waitFor();
    await expectNoEnglish(page, language);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+2');
  }
  await page.setViewportSize({ width: 360, height: 700 });
  await page.emulateMedia({ forcedColors: 'active' });
  await page.keyboard.press('Control+3');
  await page.locator('[data-pane="review"]').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect((await axeOn(page).analyze()).violations).toEqual([]);
});

test('with forced colours, the tab of a review under way says how much is open in it', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openSample(page, app);
  await page.keyboard.press('Control+3');
  await page.locator('[data-pane="review"]').waitFor();
  await expect(page.getByRole('banner').getByText('11', { exact: true })).toBeVisible();
  expect((await axeOn(page).analyze()).violations).toEqual([]);
});
