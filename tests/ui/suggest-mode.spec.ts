/** Suggest mode: what is typed, deleted, split, moved and set there is a suggestion beside the programme, and everything goes on as it does in it. */

import { expect, test, type Page } from '@playwright/test';
import { startProgramme, watchConsole } from './app.ts';
import { appForEach } from './app-for-each.ts';
import { axeOn } from './axe.ts';
import { expectNoEnglish } from './no-english.ts';
import { interfaceLanguages } from '../../shared/words/languages.ts';

const app = appForEach();

const sheet = (page: Page) => page.getByRole('textbox', { name: /^Text of the page/ });
const mode = (page: Page) => page.getByRole('button', { name: /How you work on the page/ });
const cards = (page: Page) => page.getByRole('article', { name: /^Suggestion by/ });
const panel = (page: Page) => page.getByRole('tabpanel', { name: /^Comments/ });

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
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await expect(mode(page)).toContainText('Suggesting');
}

async function openComments(page: Page): Promise<void> {
  await page.getByRole('tab', { name: /^Comments/ }).click();
  await sheet(page).focus();
}

async function right(page: Page, times: number, key = 'ArrowRight'): Promise<void> {
  for (let step = 0; step < times; step++) await page.keyboard.press(key);
}

/** With the caret in the first paragraph, before these words, or with them selected. */
async function to(page: Page, text: string, words: string, selected = false): Promise<void> {
  await sheet(page).focus();
  await page.keyboard.press('Control+Home');
  await right(page, text.indexOf(words));
  if (selected) await right(page, words.length, 'Shift+ArrowRight');
}

/** The names of the cards, without the person's. */
async function said(page: Page): Promise<readonly string[]> {
  const names = await cards(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  return names.map((name) => name.replace(/^[^:]*: /, ''));
}

/** The words of each block as they are written; what is seen between them is no part of them. */
function blocks(page: Page): Promise<readonly string[]> {
  return sheet(page)
    .locator('[data-block]')
    .evaluateAll((all) => all.map((block) => (block.textContent ?? '').replaceAll('\uFEFF', '')));
}

/** What is coloured on the page, and what is seen between its words. */
function marks(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const [name, highlight] of CSS.highlights) {
      const kind = /^(added|removed|format)-/.exec(name)?.[1];
      if (kind) found.push(...[...highlight].map((range) => `${kind}: ${(range as Range).toString()}`));
    }
    for (const ghost of document.querySelectorAll<HTMLElement>('[data-ghost]'))
      found.push(`(${ghost.dataset['ghostIs']}: ${ghost.dataset['ghost']})`);
    return found.toSorted();
  });
}

async function write(page: Page, ...lines: readonly string[]): Promise<void> {
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
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
  // The keys stay where the way of working was chosen.
  await expect(mode(page)).toBeFocused();
  await page.getByRole('button', { name: 'Reject' }).click();
  await expect(page.getByText('A broker convenes firms.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('A neutral broker convenes firms.')).toBeVisible();

  // Where it was left: the mode, the words, and the card.
  await choose(page, 'Suggesting');
  await page.reload();
  await expect(mode(page)).toContainText('Suggesting');
  await expect(sheet(page)).toContainText('A neutral broker convenes firms.');
  expect(problems).toEqual([]);
});

const sentence = 'A broker convenes firms in the region.';

test('words are put in, taken away and replaced, each marked and each one step back', async ({ page }) => {
  await startProgramme(page, app, 'Clusters');
  await write(page, sentence);
  await suggest(page, 'Anna Berzina');
  await openComments(page);

  // What is deleted is seen where it stood; typing there makes a replacement.
  await to(page, sentence, 'convenes', true);
  await page.keyboard.press('Delete');
  await expect.poll(() => blocks(page)).toEqual(['A broker  firms in the region.']);
  await expect.poll(() => marks(page)).toEqual(['(removed: convenes)']);
  await page.keyboard.type('gathers');
  await expect.poll(() => blocks(page)).toEqual(['A broker gathers firms in the region.']);
  await expect.poll(() => marks(page)).toEqual(['(removed: convenes)', 'added: gathers']);
  await expect.poll(() => said(page)).toEqual(['“gathers” in place of “convenes”']);

  // Deleting what one has put in oneself leaves nothing of it.
  await page.keyboard.type(' all');
  await expect.poll(() => said(page)).toEqual(['“gathers all” in place of “convenes”']);
  await right(page, 4, 'Backspace');
  await expect.poll(() => said(page)).toEqual(['“gathers” in place of “convenes”']);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Often.');
  await expect.poll(() => said(page)).toEqual(['“gathers” in place of “convenes”', '“ Often.” put in']);
  await right(page, 7, 'Backspace');
  await expect.poll(() => said(page)).toEqual(['“gathers” in place of “convenes”']);

  // Each step by itself, to the beginning and on again.
  for (let step = 0; step < 20 && (await cards(page).count()) > 0; step++) await page.keyboard.press('Control+z');
  await expect.poll(() => blocks(page)).toEqual([sentence]);
  await expect.poll(() => marks(page)).toEqual([]);
  await page.keyboard.press('Control+y');
  await expect.poll(() => marks(page)).toEqual(['(removed: convenes)', 'added: gathers']);

  await choose(page, 'Editing');
  await expect.poll(() => blocks(page)).toEqual([sentence]);
  await expect.poll(() => marks(page)).toEqual(['(added: gathers)', 'removed: convenes']);
  await choose(page, 'Reading: original');
  await expect.poll(() => marks(page)).toEqual([]);
  await choose(page, 'Reading: with suggestions');
  await expect.poll(() => marks(page)).toEqual(['(added: gathers)', 'removed: convenes']);
});

test('letters that are composed, and dead keys, are one change', async ({ page }) => {
  await startProgramme(page, app, 'Clusters');
  await write(page, sentence);
  await suggest(page, 'Anna Berzina');
  await openComments(page);
  await to(page, sentence, 'firms');
  const client = await page.context().newCDPSession(page);
  const compose = async (...steps: readonly string[]): Promise<void> => {
    for (const text of steps)
      await client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await client.send('Input.insertText', { text: steps.at(-1) ?? '' });
  };
  await page.keyboard.type('l');
  await compose('¯', 'ā');
  await page.keyboard.type('t');
  await compose('ˇ', 'š');
  await compose('¨', 'ö', 'å');
  await page.keyboard.type(' ');
  await expect.poll(() => blocks(page)).toEqual(['A broker convenes lātšå firms in the region.']);
  await expect.poll(() => said(page)).toEqual(['“lātšå ” put in']);
  await expect.poll(() => marks(page)).toEqual(['added: lātšå ']);

  // Over words that are selected it is a replacement, and Enter within a composition splits nothing.
  await to(page, 'A broker convenes lātšå firms in the region.', 'region', true);
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('region');
  await client.send('Input.imeSetComposition', { text: 'ņ', selectionStart: 1, selectionEnd: 1 });
  await client.send('Input.dispatchKeyEvent', {
    type: 'keyDown',
    key: 'Enter',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  });
  await client.send('Input.insertText', { text: 'ņem' });
  await expect.poll(() => blocks(page)).toEqual(['A broker convenes lātšå firms in the ņem.']);
  await expect.poll(() => said(page)).toEqual(['“lātšå ” put in', '“ņem” in place of “region”']);
});

test('a paragraph is made two, two are joined, blocks come, go and move', async ({ page }) => {
  await startProgramme(page, app, 'Clusters');
  await write(page, 'One is cut. Here it goes on.', 'Two stays.', 'Three goes.', 'Four');
  await suggest(page, 'Anna Berzina');
  await openComments(page);

  await to(page, 'One is cut. Here it goes on.', 'Here');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => blocks(page))
    .toEqual(['One is cut. ', 'Here it goes on.', 'Two stays.', 'Three goes.', 'Four']);
  await expect.poll(() => said(page)).toEqual(['Made two: Paragraph “Here it goes on.”']);
  await expect.poll(() => marks(page)).toEqual(['(added: ¶)', 'added: Here it goes on.']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => said(page)).toEqual([]);
  await expect.poll(() => marks(page)).toEqual([]);

  await page.keyboard.press('Control+End');
  await page.keyboard.press('Home');
  await page.keyboard.press('Backspace');
  await expect.poll(() => blocks(page)).toEqual(['One is cut. Here it goes on.', 'Two stays.', 'Three goes.Four']);
  await expect.poll(() => said(page)).toEqual(['Joined with the one before: Paragraph “Four”']);
  await expect.poll(() => marks(page)).toEqual(['(removed: ¶)']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => said(page)).toEqual([]);

  // A block that goes is seen struck through between the others.
  await page.keyboard.press('Control+End');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Backspace');
  await expect.poll(() => blocks(page)).toEqual(['One is cut. Here it goes on.', 'Two stays.', 'Four']);
  await expect.poll(() => said(page)).toEqual(['Removed: Paragraph “Three goes.”']);
  const beside = sheet(page).locator('[data-block]').filter({ hasText: 'Two stays.' });
  await expect
    .poll(() => beside.evaluate((block) => getComputedStyle(block, '::after').content))
    .toContain('Three goes.');

  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => blocks(page)).toEqual(['Two stays.', 'One is cut. Here it goes on.', 'Four']);
  await expect.poll(() => said(page)).toContainEqual(expect.stringMatching(/^Moved: /));
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Five comes.');
  await expect.poll(() => said(page)).toContain('Added: Paragraph “Five comes.”');

  // The programme has none of it until it is accepted, and then all.
  await choose(page, 'Editing');
  await expect.poll(() => blocks(page)).toEqual(['One is cut. Here it goes on.', 'Two stays.', 'Three goes.', 'Four']);
  await expect.poll(() => marks(page)).toEqual(['removed: Three goes.']);
  await panel(page).getByRole('button', { name: 'Accept or reject several' }).click();
  await page.getByRole('menuitem', { name: 'Accept all (3)' }).click();
  await expect.poll(() => blocks(page)).toEqual(['Two stays.', 'One is cut. Here it goes on.', 'Four', 'Five comes.']);
  await expect(cards(page)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(cards(page)).toHaveCount(3);
});

test('an exercise, a table and the look of words are suggested where they are set', async ({ page }) => {
  await startProgramme(page, app, 'Clusters');
  await write(page, 'Trust has to do.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/single');
  await page.keyboard.press('Enter');
  await page.keyboard.type('What is a cluster?');
  await page.getByRole('tab', { name: /^Comments/ }).click();
  await suggest(page, 'Anna Berzina');
  await page.getByRole('radio').nth(1).click();
  await expect.poll(() => said(page)).toEqual(['Option 1 is no longer right', 'Option 2 is now right']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => said(page)).toEqual([]);

  await to(page, 'Trust has to do.', 'Trust', true);
  await page.keyboard.press('Control+b');
  await expect.poll(() => said(page)).toEqual(['Another look: “Trust”']);
  await expect.poll(() => marks(page)).toEqual(['format: Trust']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => said(page)).toEqual([]);

  await choose(page, 'Editing');
  await sheet(page).focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('End');
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await page.keyboard.type('Head');
  await suggest(page);
  await sheet(page).getByText('Head').click();
  await page.keyboard.press('End');
  await page.keyboard.type('ing');
  await expect.poll(() => said(page)).toEqual(['“Heading” in place of “Head”']);
  await expect.poll(() => marks(page)).toEqual(['(removed: Head)', 'added: Heading']);
});

test('what each suggests is decided by person; a comment on proposed words hangs on those that are there; F8 goes through both', async ({
  page,
}) => {
  await startProgramme(page, app, 'Clusters');
  await write(page, sentence, 'Nobody has formal power here.');
  await suggest(page, 'Anna Berzina');
  await openComments(page);
  await to(page, sentence, 'convenes', true);
  await page.keyboard.type('gathers');
  await expect.poll(() => said(page)).toEqual(['“gathers” in place of “convenes”']);
  // What is selected is in no programme yet: the comment is on what stands there.
  await right(page, 'gathers'.length, 'Shift+ArrowLeft');
  await page.keyboard.press('Control+Alt+m');
  await expect(panel(page).getByText('convenes', { exact: true }).first()).toBeVisible();
  await panel(page).getByRole('textbox', { name: 'What you want to say' }).fill('Plainer.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('article', { name: 'Comment by Anna Berzina on “convenes”' })).toBeVisible();

  // Somebody else at the same machine.
  await page.keyboard.press('Control+,');
  await page.getByRole('textbox', { name: /^Your name/ }).fill('Bo Lind');
  await page.keyboard.press('Escape');
  await expect.poll(() => blocks(page)).toEqual([sentence, 'Nobody has formal power here.']);
  await sheet(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Trust does.');
  await expect.poll(() => said(page)).toEqual(['“gathers” in place of “convenes”', '“ Trust does.” put in']);
  const hues = await cards(page).evaluateAll((all) => all.map((card) => getComputedStyle(card).borderLeftColor));
  expect(new Set(hues).size).toBe(2);
  // The comment was looked at until now; its words are, once they are drawn with the caret in them.
  await expect(page.locator('[data-suggestion][data-active]')).toContainText('Trust does.');
  await expect(page.locator('[data-thread][data-active]')).toHaveCount(0);

  await choose(page, 'Editing');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F8');
  const caret = () =>
    page.evaluate(() => {
      const at = getSelection();
      return `${at?.focusNode?.textContent?.slice(0, at.focusOffset) ?? ''}|`;
    });
  await expect(page.locator('[data-suggestion][data-active]')).toContainText('gathers');
  await expect.poll(caret).toBe('A broker |');
  await page.keyboard.press('F8');
  await expect(page.locator('[data-thread][data-active]')).toHaveCount(1);
  await expect.poll(caret).toBe('A broker |');
  await page.keyboard.press('F8');
  await expect(page.locator('[data-suggestion][data-active]')).toContainText('Trust does.');
  await expect.poll(caret).toBe('Nobody has formal power here.|');
  await page.keyboard.press('Shift+F8');
  await page.keyboard.press('Shift+F8');
  await expect(page.locator('[data-suggestion][data-active]')).toContainText('gathers');

  await panel(page).getByRole('button', { name: 'Accept or reject several' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Anna Berzina (1)' }).press('ArrowRight');
  await page.getByRole('menuitem', { name: 'Accept all (1)' }).press('Enter');
  await expect
    .poll(() => blocks(page))
    .toEqual(['A broker gathers firms in the region.', 'Nobody has formal power here.']);
  await expect.poll(() => said(page)).toEqual(['“ Trust does.” put in']);
  await expect(page.getByRole('article', { name: /^Comment by Anna Berzina on/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect.poll(() => blocks(page)).toEqual([sentence, 'Nobody has formal power here.']);

  // Two on the same words: neither is taken over the other.
  await suggest(page);
  await to(page, sentence, 'convenes', true);
  await page.keyboard.type('meets');
  await choose(page, 'Editing');
  await page.keyboard.press('Control+3');
  await page.getByRole('button', { name: 'Accept or reject several' }).click();
  await page.getByRole('menuitem', { name: 'Accept all (3)' }).click();
  await expect(page.getByText('2 suggestions accepted.', { exact: true }).locator('..')).toContainText(
    '1 left as it is',
  );
  await expect(cards(page)).toHaveCount(1);
});

test('suggesting is shown in each language, narrow, dark and with forced colours, and worked by keys alone', async ({
  page,
}) => {
  await startProgramme(page, app, 'Clusters');
  await write(page, sentence, 'Nobody has formal power here.');
  await suggest(page, 'Anna Berzina');
  await openComments(page);
  await to(page, sentence, 'convenes', true);
  await page.keyboard.type('gathers');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Trust does.');
  await expect(cards(page)).toHaveCount(2);
  for (const language of ['da', 'sv', 'lv'] as const) {
    await page.locator('footer').getByRole('button').click();
    await page.getByRole('menuitem', { name: interfaceLanguages[language] }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    // What each way is, is said when it is chosen.
    for (const way of ['editing', 'suggesting']) {
      await page.keyboard.press('Control+Shift+X');
      await expect(page.locator(`[data-mode="${way}"]`)).toBeVisible();
    }
    // What was said in English is heard no more.
    await expect(page.locator('[aria-live]', { hasText: 'Suggesting:' })).toHaveCount(0);
    await expectNoEnglish(page, language);
  }
  await page.setViewportSize({ width: 1024, height: 700 });
  await page.emulateMedia({ colorScheme: 'dark' });
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  const block = page.locator('[data-pane="page"] [data-block]').first();
  await expect.poll(() => block.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('dashed');
  expect((await axeOn(page).analyze()).violations).toEqual([]);
});
