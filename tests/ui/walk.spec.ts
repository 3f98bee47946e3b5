/** From nothing to a module by keys alone, without the inspector for words: every word of it is in the file, and what it takes is counted. */

import { expect, test, type Page } from '@playwright/test';
import { axeOn } from './axe.ts';
import { openApp, watchConsole } from './app.ts';
import { appForEach } from './app-for-each.ts';
import { contentOf, verdict } from './trial.ts';
import { expectOutline, expectWritten, film, goals, Hands, namingIn, picture, sheet } from './walk.ts';

const most = 175;

const app = appForEach();

class Keys extends Hands {
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.count++;
      await this.page.keyboard.press(key);
    }
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

async function begin(page: Page, hands: Keys, title: string): Promise<void> {
  await openApp(page, app);
  await page.getByRole('button', { name: 'New programme…' }).waitFor();
  await hands.command('New programme');
  await expect(page.getByRole('textbox', { name: 'Title of the programme' })).toBeFocused();
  await hands.type(title);
  await hands.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Save as' }).getByRole('textbox')).toBeFocused();
  await hands.press('Enter');
  await expect(page.getByRole('row', { name: 'New page' })).toBeFocused();
}

test('a module of two units, five pages, six exercises, a picture, a film, a table, an accordion, an activity and four goals', async ({
  page,
}) => {
  const problems = watchConsole(page);
  const hands = new Keys(page);
  const naming = namingIn(page);
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
  await expectOutline(page);
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
  const pictureAsked = page.waitForEvent('filechooser');
  await hands.insert('image');
  await hands.press('Enter');
  await (await pictureAsked).setFiles(picture);
  await expect(sheet(page).locator('figure img')).toBeVisible();
  await hands.write('ArrowDown', 'The three steps', 'Situation, behaviour, impact');
  await hands.below();
  const filmAsked = page.waitForEvent('filechooser');
  await hands.insert('video');
  await hands.press('Enter');
  await (await filmAsked).setFiles(film);
  await expect(sheet(page).locator('video')).toBeVisible();
  await hands.press('Enter');
  await hands.insert('role play');
  await hands.type('Tell a colleague what you saw.');

  await open('Practise');
  await hands.insert('short answer');
  await hands.type('How do you begin?');

  const written = hands.count;
  await hands.command('Add goal');
  for (const [index, [goal]] of goals.entries()) {
    if (index > 0) await hands.press('Enter');
    await expect(page.getByRole('group', { name: `Change goal G${index + 1}` })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'What learners can do afterwards' })).toBeFocused();
    await hands.type(goal);
  }
  // From the last of them up through the matrix.
  await hands.press('Escape');
  await expect(page.getByRole('rowheader', { name: /^G4/ })).toBeFocused();
  const left = 'ArrowLeft';
  const ways = [
    ['End'],
    ['ArrowUp', left, left, left, left, left, left],
    ['ArrowUp', left, left, left],
    ['ArrowUp', 'ArrowRight'],
  ];
  for (const [index, way] of ways.entries()) {
    const cell = (said: string) => {
      const exercise = goals.at(-1 - index)?.[1];
      return page.getByRole('gridcell', { name: `G${4 - index} · ${exercise}: ${said}` });
    };
    await hands.press(...way);
    await expect(cell('none')).toBeFocused();
    await hands.press('a');
    await expect(cell('assesses')).toBeFocused();
  }
  await expectWritten(page, hands, { structure, goals: hands.count - written });
  expect(problems).toEqual([]);
  // What it took when this was written; more would be a step back.
  expect(hands.count).toBeLessThanOrEqual(most);
});

test('from the first launch to a package of one’s own that is played, in twenty interactions', async ({ page }) => {
  const problems = watchConsole(page);
  const hands = new Keys(page);
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
  await content.getByRole('button', { name: 'Start' }).focus();
  await hands.press('Enter');
  await content.getByRole('radio', { name: 'True' }).focus();
  await hands.press('Space');
  await content.getByRole('button', { name: 'Check' }).focus();
  await hands.press('Enter');
  await expect(verdict(page)).toContainText('100 %');
  test.info().annotations.push({ type: 'interactions', description: `${hands.count}` });
  expect(problems).toEqual([]);
  expect(hands.count).toBeLessThanOrEqual(20);
});
