/** People who are called by name in a comment, and what was said since one looked: by keys, kept with the machine, in four languages. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { settingsSchema } from '../../shared/ipc/settings.ts';
import { RecordTable } from '../../shared/records/record.ts';
import { namesIn } from '../../shared/review/mentions.ts';
import { writeReturn } from '../../shared/review/return-file.ts';
import { isOpen, threadsOf } from '../../shared/review/threads.ts';
import { interfaceLanguages } from '../../shared/words/languages.ts';
import { moment } from '../support/review.ts';
import { sampleRecords } from '../support/sample.ts';
import { openSample, watchConsole } from './app.ts';
import { appForEach } from './app-for-each.ts';
import { axeOn } from './axe.ts';
import { expectNoEnglish } from './no-english.ts';

const app = appForEach();
const sample = new RecordTable(sampleRecords);
const programme = sample.children(null, 'programme')[0]?.id ?? '';
const open = threadsOf(sample).filter((thread) => isOpen(thread) && thread.standing.is === 'words');

const articles = (page: Page) => page.getByRole('main').getByRole('article', { name: /^Comment by/ });
const fresh = (page: Page) => page.getByRole('main').getByRole('article', { name: /, New$/ });

async function takeIn(page: Page, id: string, to: string, words: string): Promise<void> {
  const at = moment(0);
  const text = writeReturn({
    programme,
    request: null,
    revision: 0,
    by: { id: 'rita', name: 'Rita' },
    made: at,
    threads: [],
    comments: [{ id, to, at, words, turn: 0 }],
    pages: [],
    suggestions: [],
  });
  await page.getByRole('button', { name: 'Paste what came back…' }).press('Enter');
  await page.getByRole('textbox', { name: 'What the reviewer sent' }).fill(text);
  await page.getByRole('button', { name: 'Take in', exact: true }).press('Enter');
  await page
    .getByRole('dialog', { name: 'What came back' })
    .getByText(/New: 0 threads, 1 comment/)
    .waitFor();
  await page.keyboard.press('Escape');
}

test('a name is put by keys, and who is called finds where', async ({ page }) => {
  const problems = watchConsole(page);
  await openSample(page, app);
  await page.keyboard.press('Control+3');
  await articles(page).first().getByRole('button', { name: 'Reply' }).press('Enter');
  const field = page.getByRole('textbox', { name: 'Reply' });
  await page.getByRole('textbox', { name: /^Your name/ }).fill('Anna Berzina');
  await field.press('End');
  await page.keyboard.type('Is it so, @');
  const names = page.getByRole('listbox', { name: 'People of the review' });
  await expect(names.getByRole('option', { selected: true })).toHaveText(namesIn(sample)[0] ?? '');
  await expect(names).toBeInViewport({ ratio: 1 });
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await page.keyboard.press('ArrowDown');
  const second = namesIn(sample)[1] ?? '';
  const option = names.getByRole('option', { selected: true });
  await expect(option).toHaveText(second);
  await expect(field).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? '');
  // Escape closes the list, and not what is written.
  await page.keyboard.press('Escape');
  await expect(names).toHaveCount(0);
  await page.keyboard.press('Backspace');
  await page.keyboard.type(`@${second.slice(0, 3)}`);
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue(`Is it so, @${second} `);
  await page.keyboard.type('?');
  await page.keyboard.press('Control+Enter');
  await expect(articles(page).first().getByText(`@${second}`, { exact: true })).toBeVisible();

  await takeIn(page, 'c1', open.at(-1)?.record.id ?? '', 'See to it, @anna berzina; not anna@berzina.lv.');
  await page.getByRole('button', { name: /Which of them/ }).press('Enter');
  await page.getByRole('option', { name: 'Mentions me (1)' }).press('Enter');
  await expect(articles(page)).toHaveCount(1);
  await expect(articles(page)).toContainText('See to it');
  expect(problems).toEqual([]);
});

test('what came is new until it is looked at, on this machine alone', async ({ page }) => {
  const [one, two] = [open[0], open.at(-1)];
  await openSample(page, app);
  await page.keyboard.press('Control+3');
  await expect(articles(page).first()).toBeVisible();
  // Of a programme that is opened for the first time nothing came meanwhile.
  const allRead = page.getByRole('button', { name: 'Mark all as read' });
  await expect(allRead).toHaveCount(0);
  await takeIn(page, 'c1', one?.record.id ?? '', 'It is not so.');
  await takeIn(page, 'c2', two?.record.id ?? '', 'This as well.');
  await expect(fresh(page)).toHaveCount(2);
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  const tab = page.getByRole('navigation', { name: 'Workspaces' }).getByRole('button', { name: /Review/ });
  await expect(tab).toHaveAccessibleName(/2 new/);

  await page.getByRole('button', { name: /Which of them/ }).press('Enter');
  await page.getByRole('option', { name: 'New to me (2)' }).press('Enter');
  await expect(articles(page)).toHaveCount(2);
  // While it is looked at it stays, and says that it is new.
  await articles(page).first().focus();
  await expect(tab).toHaveAccessibleName(/1 new/);
  await expect(fresh(page)).toHaveCount(2);
  await articles(page).last().focus();
  await expect(tab).not.toHaveAccessibleName(/new/);
  await expect(articles(page)).toHaveCount(2);
  await expect(allRead).toHaveCount(0);

  await takeIn(page, 'c3', one?.record.id ?? '', 'And a third thing.');
  await page.keyboard.press('Control+2');
  await expect(
    page
      .getByRole('navigation')
      .getByRole('img', { name: /1 new$/ })
      .first(),
  ).toBeVisible();
  await page.keyboard.press('Control+3');
  await allRead.press('Enter');
  await expect(allRead).toHaveCount(0);
  await expect(tab).not.toHaveAccessibleName(/new/);
  await expect(page.getByText(/^Saved/)).toBeVisible();
  const kept = () => settingsSchema.parse(JSON.parse(readFileSync(join(app.home, 'settings.json'), 'utf8')));
  const all = threadsOf(sample).flatMap(({ comments }) => comments).length + 3;
  await expect.poll(() => kept().read?.[programme]?.length).toBe(all);
});

test('what is new is said in the language of the screens', async ({ page }) => {
  await openSample(page, app);
  await page.keyboard.press('Control+3');
  await takeIn(page, 'c1', open[0]?.record.id ?? '', 'It is not so.');
  await articles(page).first().getByRole('button', { name: 'Reply' }).press('Enter');
  await page.getByRole('textbox', { name: 'Reply' }).fill('@');
  for (const language of ['da', 'sv', 'lv'] as const) {
    await page.locator('footer').getByRole('button').click();
    await page.getByRole('menuitem', { name: interfaceLanguages[language] }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expectNoEnglish(page, language);
  }
});
