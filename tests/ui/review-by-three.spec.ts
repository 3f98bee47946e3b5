/**
 * A review from its request to the next: B1 of the sample goes to three people, each of whom has another way to read and write; the designer
 * goes on meanwhile; all of it comes back, is decided, and each is told what became of theirs. Recorded: its trace has every step.
 */

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { reviewText } from '../../shared/words/review.ts';
import { hasOffice, noOffice } from '../support/office.ts';
import { modulewright } from '../support/terminal.ts';
import { appForEach } from './app-for-each.ts';
import { openSample, watchConsole } from './app.ts';
import { openPage, selectWords } from './sheet.ts';
import { inBrowser, inCopy, inOffice, window } from './three-reviewers.ts';

// Pictures of every step and what each page held then, without a program that makes films.
test.use({ trace: 'on', ...window });

const app = appForEach();
const words = reviewText('en');
const question = 'Is every example true in your country?';

test('B1 goes to three reviewers, comes back from all of them, and tells each what became of theirs', async ({
  page,
  browser,
}, info) => {
  const problems = watchConsole(page);
  const folder = join(app.home, 'programmes');
  const withOffice = hasOffice();
  if (!withOffice) info.annotations.push({ type: 'skipped', description: noOffice });
  const given: string[] = [];

  await test.step('the designer asks for a review', () => askForReview(page));
  await test.step('Ilze reads it in a browser', async () =>
    void given.push(await inBrowser(browser, folder, question)));
  await test.step('Bo reads it in Modulewright', async () => void given.push(await inCopy(browser, folder)));
  if (withOffice)
    await test.step('Jānis reads it in LibreOffice', () => void given.push(inOffice(info.outputPath(), folder)));
  await test.step('meanwhile the designer rewrites, splits and moves', () => goOn(page));
  await test.step('all that came back is taken in, some of it twice', () => takeIn(page, given, withOffice));
  await test.step('the designer decides and answers', () => decide(page, withOffice));
  await test.step('the module goes on to its pilot', () => pilot(page));
  await test.step('what came of it reads as a person would tell it', () => compare(page, withOffice));
  await test.step('the next copy tells each of them what became of theirs', async () => {
    await send(page, 'A file for any browser', 'Is it right now?', 'B1-again.html');
    await readNext(browser, join(folder, 'B1-again.html'), withOffice);
  });
  await test.step('the file says the same', () => held(info.outputPath('home'), folder, withOffice));
  expect(problems).toEqual([]);
});

async function askForReview(page: Page): Promise<void> {
  await openSample(page, app);
  await page.keyboard.press('Control+,');
  await page.getByRole('textbox', { name: /^Your name/ }).fill('Anna Berg');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+3');
  await send(page, 'A file for any browser', question, 'B1-review.html');
  await send(page, 'A review copy for Modulewright', question, 'B1-review.mwr');
  await send(page, 'A Word document', question, 'B1-review.docx');
  // Asked once, in three forms; the other request is the sample's own.
  await expect(page.getByRole('region', { name: 'What was asked' })).toContainText('1 earlier request');
}

async function send(page: Page, form: string, asked: string, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Send for review…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Send B1 for review' });
  await dialog.getByRole('textbox', { name: 'What you ask' }).fill(asked);
  await dialog.getByRole('textbox', { name: 'Last day' }).fill('2026-12-24');
  await expect(dialog.getByRole('textbox', { name: 'Who decides' })).toHaveValue('Anna Berg');
  await dialog.getByRole('button', { name: /^(As|.* As)$/ }).press('Enter');
  await page.getByRole('option', { name: form }).press('Enter');
  await dialog.getByRole('button', { name: 'Save the file…' }).press('Enter');
  const saving = page.getByRole('dialog', { name: 'Save as' });
  await saving.getByRole('textbox').fill(name);
  await saving.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText(`${name} is ready to be sent.`);
}

async function goOn(page: Page): Promise<void> {
  await page.keyboard.press('Control+2');
  await openPage(page, 'Firms, knowledge, government');
  await selectWords(page, 'almost any region');
  await page.keyboard.type('any part of the Baltic Sea Region');
  await selectWords(page, 'food further on');
  await page.keyboard.type('ships further on');
  await selectWords(page, 'A good part of', 'before');
  await page.keyboard.press('Enter');
  await openPage(page, "The facilitator's role");
  await selectWords(page, 'The word differs', 'before');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
}

async function takeIn(page: Page, given: readonly string[], withOffice: boolean): Promise<void> {
  await page.keyboard.press('Control+3');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Take in what came back…' }).press('Enter');
  await (await choosing).setFiles([...given, ...given.slice(0, 1)]);
  const told = page.getByRole('dialog', { name: 'What came back' });
  const changed = 'The programme has changed since it was sent.';
  const fromOffice = `janis.docxFrom Jānis Kalniņš. New: 1 thread, 1 comment, 2 suggestions, 0 pages done. ${changed} Nothing proves who it is from.`;
  await expect(told.getByRole('listitem')).toHaveText([
    `Ilze-Ozola-B1.mwcFrom Ilze Ozola. New: 2 threads, 2 comments, 1 suggestion, 1 page done. ${changed}`,
    `Bo-Lind-B1.mwcFrom Bo Lind. New: 1 thread, 1 comment, 1 suggestion, 0 pages done. ${changed}`,
    ...(withOffice ? [fromOffice] : []),
    `Ilze-Ozola-B1.mwcFrom Ilze Ozola. Nothing new: all of it is here already. ${changed}`,
  ]);
  await told.getByRole('button', { name: 'Done' }).press('Enter');
}

/** Her own words stand on the words that they were on, wherever those went; the sample has others. */
async function decide(page: Page, withOffice: boolean): Promise<void> {
  const own = page.getByRole('article', { name: /^Suggestion by (Ilze|Bo|Jānis)/ });
  await expect(own).toHaveCount(withOffice ? 4 : 2);
  const ilze = suggestion(page, 'Ilze Ozola', '“fish” in place of “food”');
  await expect(ilze).toContainText('These words were changed since. There now: “ships”');
  await ilze.getByRole('button', { name: 'Reject' }).press('Enter');
  await accept(suggestion(page, 'Bo Lind', '“hardly ever” in place of “rarely”'));
  if (withOffice) {
    const half = suggestion(page, 'Jānis Kalniņš', '“Half” in place of “A good part”');
    await expect(half).toContainText('These words stand in another paragraph now. They would be changed there.');
    await accept(half);
    await accept(suggestion(page, 'Jānis Kalniņš', '“ or money” put in'));
  }
  await expect(own).toHaveCount(0);
  await settle(page, 'Ilze Ozola on “a school began to teach the trade”', 'Taken', 'The next page says so.');
  await settle(
    page,
    'Ilze Ozola on “translating between clocks”',
    'Taken differently',
    'A note for facilitators has it.',
  );
  await settle(page, 'Bo Lind on “and so do job titles”', 'Not taken', 'In three of four countries they do.');
  if (withOffice)
    await settle(page, 'Jānis Kalniņš on “Ask five firms one question”', 'Not taken', 'The silences need five.');
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
}

async function pilot(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Status…' }).press('Enter');
  const status = page.getByRole('dialog', { name: 'Status of B1' });
  await status.getByRole('button', { name: /Status$/ }).press('Enter');
  await page.getByRole('option', { name: 'pilot' }).press('Enter');
  await status.getByRole('textbox', { name: 'Why' }).fill('Three have read it.');
  await status.getByRole('button', { name: 'Change status' }).press('Enter');
  await expect(status).toHaveCount(0);
  await expect(page.getByRole('main').getByText('pilot', { exact: true })).toBeVisible();
}

/** What differs between what was sent and now, as the screen and the terminal say it. */
const sentencesOf = (withOffice: boolean): readonly string[] => [
  'Status: pilot',
  `Changed: ${withOffice ? '2 paragraphs' : '1 paragraph'}`,
  'Split: 1 paragraph',
  ...(withOffice ? ['Changed: 1 paragraph'] : []),
  'Moved: 1 paragraph',
  'Changed: 1 paragraph',
];

async function compare(page: Page, withOffice: boolean): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Versions');
  await page.keyboard.press('Enter');
  const versions = page.getByRole('dialog', { name: 'Versions' });
  await versions.getByText('Only versions').click();
  await expect(versions.getByRole('option')).toHaveText([/Piloted/, /Reviews taken in/, /Sent for review/]);
  await versions.getByRole('option', { name: /^Sent for review/ }).click();
  await expect(versions.getByText(question)).toBeVisible();
  const differs = versions.getByRole('region', { name: 'What differs' });
  await expect(differs.getByRole('listitem')).toHaveText(sentencesOf(withOffice));
  const clocks = differs.getByRole('article', { name: /^Paragraph: Firms, knowledge institutions/ });
  await expect(clocks.locator('del')).toHaveText(withOffice ? ['A good part'] : []);
  await expect(clocks.locator('ins')).toHaveText(withOffice ? ['¶ Half'] : ['¶']);
  await expect(clocks).toContainText('the triple helix […] - work to different clocks.');
  await page.keyboard.press('Escape');
  await expect(versions).toHaveCount(0);
}

async function readNext(browser: Browser, path: string, withOffice: boolean): Promise<void> {
  const context = await browser.newContext(window);
  const page = await context.newPage();
  await page.goto(pathToFileURL(path).href);
  await expect(page.getByText('Is it right now?').first()).toBeVisible();
  await page.locator('[data-key="filter"]').selectOption(words.showSettled);
  const talk = (said: string) => page.locator('.talk').filter({ hasText: said });
  for (const [said, verdict] of [
    ['food fish', 'Not taken · Anna Berg'],
    ['With us it was a university.', 'Taken · Anna Berg The next page says so.'],
    ['Say how that is done.', 'Taken differently · Anna Berg A note for facilitators has it.'],
    ['rarely hardly ever', 'Taken · Anna Berg'],
    ['In Sweden they do not.', 'Not taken · Anna Berg In three of four countries they do.'],
    ...(withOffice
      ? [
          ['A good part Half', 'Taken · Anna Berg'],
          ['or money', 'Taken · Anna Berg'],
          ['In Latvia three are enough.', 'Not taken · Anna Berg The silences need five.'],
        ]
      : []),
  ] as const)
    await expect(talk(said)).toContainText(new RegExp(verdict.replaceAll(' ', '\\s*')));
  // What is no word is seen as that.
  await expect(page.locator('.talk').filter({ hasText: '\uFFFC' })).toHaveCount(0);
  await context.close();
}

interface Listed {
  readonly threads: readonly {
    readonly state: string;
    readonly quote: string | null;
    readonly decision: { readonly by: string; readonly words: string } | null;
    readonly comments: readonly { readonly by: string; readonly verified: boolean; readonly words: string }[];
  }[];
}

/** In the terminal, with the programme still open on the screen. */
function held(home: string, folder: string, withOffice: boolean): void {
  const programme = join(folder, 'Baltic Capacity Building.mwp');
  const { threads } = JSON.parse(modulewright(home, 'review', 'list', programme, '--json')) as Listed;
  const own = threads.filter(({ comments: [first] }) => /^(Ilze|Bo|Jānis)/.test(first?.by ?? ''));
  expect(
    own.map(({ state, quote, decision, comments }) => [
      quote,
      ...comments.map(({ by, verified, words: said }) => `${by}${verified ? '' : '?'}: ${said}`),
      state,
      `${decision?.by}: ${decision?.words}`,
    ]),
  ).toEqual([
    [
      'a school began to teach the trade',
      'Ilze Ozola: With us it was a university.',
      'taken',
      'Anna Berg: The next page says so.',
    ],
    [
      'translating between clocks',
      'Ilze Ozola: Say how that is done.',
      'differently',
      'Anna Berg: A note for facilitators has it.',
    ],
    [
      'and so do job titles',
      'Bo Lind: In Sweden they do not.',
      'not-taken',
      'Anna Berg: In three of four countries they do.',
    ],
    ...(withOffice
      ? [
          [
            'Ask five firms one question',
            'Jānis Kalniņš?: In Latvia three are enough.',
            'not-taken',
            'Anna Berg: The silences need five.',
          ],
        ]
      : []),
  ]);
  const { versions } = JSON.parse(modulewright(home, 'versions', programme, '--json')) as {
    readonly versions: readonly { readonly why: string; readonly revision: number }[];
  };
  expect(versions.map(({ why }) => why)).toEqual(['sent', 'piloted', 'merged', 'sent']);
  const differs = modulewright(home, 'diff', programme, String(versions.at(-1)?.revision), 'now');
  for (const sentence of sentencesOf(withOffice)) expect(differs).toContain(sentence);
}

const suggestion = (page: Page, name: string, what: string) =>
  page.getByRole('article', { name: `Suggestion by ${name}: ${what}` });

async function accept(card: Locator): Promise<void> {
  await card.getByRole('button', { name: 'Accept' }).press('Enter');
  await expect(card).toHaveCount(0);
}

async function settle(page: Page, whose: string, how: string, why: string): Promise<void> {
  const thread = page.getByRole('article', { name: `Comment by ${whose}` });
  await thread.getByRole('button', { name: /^Settle/ }).press('Enter');
  await page.getByRole('menuitem', { name: how, exact: true }).press('Enter');
  await thread.getByRole('textbox', { name: how }).fill(why);
  await page.keyboard.press('Control+Enter');
  await expect(thread).toHaveCount(0);
}
