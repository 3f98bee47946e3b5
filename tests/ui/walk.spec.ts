/** From nothing to a module by keys alone, without the inspector for words: every word of it is in the file, and what it takes is counted. */

import { expect, test, type Page } from '@playwright/test';
import { mp4 } from '../support/media.ts';
import { axeOn } from './axe.ts';
import { removeHome, startApp, watchConsole, type RunningApp } from './app.ts';
import { contentOf, verdict } from './trial.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const most = 146;

let app: RunningApp;

test.beforeEach(async () => {
  app = await startApp();
});
test.afterEach(async ({ page }) => {
  await page.close();
  await app.stop();
  removeHome(app.home);
});

/** Keys alone: each key is one interaction, and so is each run of words. */
class Hands {
  count = 0;
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.count++;
      await this.page.keyboard.press(key);
    }
  }
  async type(words: string): Promise<void> {
    this.count++;
    await this.page.keyboard.type(words);
  }
  /** By its name in the palette. */
  async command(name: string): Promise<void> {
    await this.press('Control+k');
    await expect(this.page.getByRole('searchbox')).toBeFocused();
    await this.type(name);
    await this.press('Enter');
  }
  async insert(name: string): Promise<void> {
    await this.type(`/${name}`);
    await this.press('Enter');
  }
  /** Words, each behind a key. */
  async write(key: string, ...words: readonly string[]): Promise<void> {
    for (const word of words) {
      await this.press(key);
      await this.type(word);
    }
  }
  /** From a card to a new line below it. */
  async below(): Promise<void> {
    await this.press('Escape', 'Enter');
  }
}

const sheet = (page: Page) => page.getByRole('textbox', { name: /^Text of the page/ });

async function begin(page: Page, hands: Hands, title: string): Promise<void> {
  await page.goto(app.url);
  await page.getByRole('button', { name: 'New programme…' }).waitFor();
  await hands.command('New programme');
  await expect(page.getByRole('textbox', { name: 'Title of the programme' })).toBeFocused();
  await hands.type(title);
  await hands.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Save as' }).getByRole('textbox')).toBeFocused();
  await hands.press('Enter');
  await expect(page.getByRole('row', { name: 'New page' })).toBeFocused();
}

test('a module of two units, five pages, six exercises, a picture, a film, a table, an accordion and an activity', async ({
  page,
}) => {
  const problems = watchConsole(page);
  const hands = new Hands(page);
  const outline = page.getByRole('treegrid', { name: 'Outline' });
  const naming = outline.getByRole('textbox', { name: 'Rename' });
  const rename = async (step: string, title: string) => {
    await hands.press(step, 'F2');
    await expect(naming).toBeFocused();
    await hands.type(title);
    await hands.press('Enter');
    await expect(naming).toBeHidden();
  };
  /** Named in a run, each behind the one before; Escape ends it. */
  const add = async (kind: 'page' | 'unit', ...titles: readonly string[]) => {
    await hands.command(`Add ${kind}`);
    for (const title of titles) {
      await expect(naming).toHaveValue(`New ${kind}`);
      await hands.type(title);
      await hands.press('Enter');
    }
    await expect(naming).toHaveValue(`New ${kind}`);
    await hands.press('Escape');
    await expect(naming).toBeHidden();
  };
  const open = async (title: string) => {
    await hands.command(title);
    await expect(page.getByRole('textbox', { name: `Text of the page ${title}` })).toBeFocused();
  };

  await begin(page, hands, 'Facilitators');
  await hands.press('ArrowUp');
  await rename('ArrowUp', 'Giving feedback');
  await rename('ArrowDown', 'What feedback is for');
  await rename('ArrowDown', 'Why it matters');
  await add('page', 'What helps', 'What hurts');
  await add('unit', 'How to give it');
  await rename('ArrowDown', 'The SBI model');
  await add('page', 'Practise');
  const rows = () =>
    outline.getByRole('row').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  await expect
    .poll(async () => (await rows()).filter((name) => !name.startsWith('Add')))
    .toEqual([
      'M1 Giving feedback',
      'What feedback is for',
      'Why it matters',
      'What helps',
      'What hurts',
      'How to give it',
      'The SBI model',
      'Practise',
    ]);
  const structure = hands.count;

  await open('Why it matters');
  await hands.type('Feedback is how people learn what they cannot see themselves.');
  await hands.press('Enter');
  await hands.insert('table');
  await hands.type('Kind');
  await hands.write('Tab', 'When', 'Who', 'Praise', 'At once', 'All', 'Advice', 'Later', 'One');
  await hands.press('Control+Enter');
  await hands.insert('accordion');
  await hands.type('What is feedback?');
  await hands.write('Enter', 'Words about what somebody did.');

  await open('What helps');
  await hands.insert('single choice');
  await hands.type('What helps most?');
  await hands.write('ArrowDown', 'Saying what you saw');
  await hands.write('Enter', 'Saying what you think of them', 'Saying nothing');
  await hands.below();
  await hands.insert('true or false');
  await hands.type('Feedback is praise.');
  await hands.below();
  await hands.insert('matching');
  await hands.type('What belongs together?');
  await hands.write('ArrowDown', 'Situation');
  await hands.write('ArrowRight', 'When and where');
  await hands.write('Enter', 'Behaviour');
  await hands.write('ArrowRight', 'What was done');
  await hands.below();
  await hands.insert('ordering');
  await hands.type('In which order?');
  await hands.write('ArrowDown', 'First the situation');
  await hands.write('Enter', 'Then the behaviour', 'Then the impact');
  await hands.below();
  await hands.insert('fill in');
  await hands.type('What do you begin with?');
  await hands.write('ArrowDown', 'Say what you [[saw]] first.');
  expect((await axeOn(page).analyze()).violations).toEqual([]);

  await open('The SBI model');
  const picture = page.waitForEvent('filechooser');
  await hands.insert('image');
  await hands.press('Enter');
  await (await picture).setFiles({ name: 'sbi.png', mimeType: 'image/png', buffer: png });
  await expect(sheet(page).locator('figure img')).toBeVisible();
  await hands.write('ArrowDown', 'The three steps', 'Situation, behaviour, impact');
  await hands.below();
  const film = page.waitForEvent('filechooser');
  await hands.insert('video');
  await hands.press('Enter');
  await (await film).setFiles({ name: 'talk.mp4', mimeType: 'video/mp4', buffer: mp4({}) });
  await expect(sheet(page).locator('video')).toBeVisible();
  await hands.press('Enter');
  await hands.insert('role play');
  await hands.type('Tell a colleague what you saw.');

  await open('Practise');
  await hands.insert('short answer');
  await hands.type('How do you begin?');

  test
    .info()
    .annotations.push({ type: 'interactions', description: `${hands.count}, ${structure} of them for the outline` });
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  await page.reload();
  // All that was written is there, page by page.
  const written: Readonly<Record<string, readonly string[]>> = {
    'Why it matters': ['cannot see themselves', 'At once', 'One', 'What is feedback?', 'what somebody did'],
    'What helps': [
      'What helps most?',
      'Saying nothing',
      'Feedback is praise.',
      'When and where',
      'What was done',
      'Then the impact',
      'What do you begin with?',
      'saw',
    ],
    'The SBI model': ['The three steps', 'Tell a colleague what you saw.'],
    Practise: ['How do you begin?'],
  };
  for (const [title, words] of Object.entries(written)) {
    await outline.getByRole('row', { name: title }).click();
    await expect(page.getByRole('textbox', { name: `Text of the page ${title}` })).toBeVisible();
    for (const word of words) await expect(sheet(page)).toContainText(word);
  }
  expect(problems).toEqual([]);
  // What it took when this was written; more would be a step back.
  expect(hands.count).toBeLessThanOrEqual(most);
});

test('from the first launch to a package of one’s own that is played, in twenty interactions', async ({ page }) => {
  const problems = watchConsole(page);
  const hands = new Hands(page);
  await begin(page, hands, 'Giving feedback');
  await hands.press('Enter');
  await expect(sheet(page)).toBeFocused();
  await hands.type('Say what you saw.');
  await hands.press('Enter');
  await hands.insert('true or false');
  await expect(page.getByRole('textbox', { name: 'Question or statement' })).toBeFocused();
  await hands.type('Feedback is more than praise.');
  await hands.command('Try the module');
  const content = await contentOf(page);
  await content.getByRole('radio', { name: 'True' }).focus();
  await hands.press('Space');
  await content.getByRole('button', { name: 'Check' }).focus();
  await hands.press('Enter');
  await expect(verdict(page)).toContainText('100 %');
  test.info().annotations.push({ type: 'interactions', description: `${hands.count}` });
  expect(problems).toEqual([]);
  expect(hands.count).toBeLessThanOrEqual(20);
});
