/** The review file in a real browser, from a disk: comments on words, kept, given back, and on those very words in the programme. */

import { pathToFileURL } from 'node:url';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { sequenceSource } from '../../shared/base/ids.ts';
import { RecordTable } from '../../shared/records/record.ts';
import { mergeReturn } from '../../shared/review/merge-returns.ts';
import type { Returned } from '../../shared/review/return-file.ts';
import { suggestionsIn } from '../../shared/review/suggestions/all.ts';
import { changesOf } from '../../shared/review/suggestions/changes-of.ts';
import { rejectChanges } from '../../shared/review/suggestions/decide.ts';
import { flatText } from '../../shared/review/texts.ts';
import { threadsOf } from '../../shared/review/threads.ts';
import { interfaceLanguages, type InterfaceLanguage } from '../../shared/words/languages.ts';
import { reviewText } from '../../shared/words/review.ts';
import { moment, person } from '../support/review.ts';
import { sampleRecords } from '../support/sample.ts';
import { axeOn } from './axe.ts';
import { hostile, reviewOf, sampleTable } from './review-file.ts';
import { beCalled, comment, giveBack, instead, select, suggest } from './reviewer.ts';

const words = reviewText('en');

interface Opened {
  readonly page: Page;
  readonly table: RecordTable;
  /** Whatever was asked for beside the file itself. */
  readonly asked: readonly string[];
  readonly wrong: readonly string[];
}

async function openFile(
  context: BrowserContext,
  path: string,
  table: RecordTable = sampleTable(),
  options?: Parameters<typeof reviewOf>[2],
): Promise<Opened> {
  reviewOf(table, path, options);
  const page = await context.newPage();
  const asked: string[] = [];
  const wrong: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) asked.push(request.url());
  });
  page.on('pageerror', ({ message }) => wrong.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  await page.goto(pathToFileURL(path).href);
  return { page, table, asked, wrong };
}

/** What goes and what comes, of all that is to be decided. */
function suggestedIn(table: RecordTable): readonly (readonly [string, string])[] {
  return suggestionsIn(table)
    .all.flatMap((one) => changesOf(one, table))
    .flatMap((one) => (one.kind === 'text' ? [[flatText(one.removed), flatText(one.added)] as const] : []));
}

/** What the words of each thread are in the programme, by what was said. */
function wordsInProgramme(table: RecordTable, returned: Returned): Readonly<Record<string, string>> {
  const merged = mergeReturn(table, returned, { me: '', revision: returned.revision });
  if (!merged) throw new Error('another programme');
  table.apply(merged.changes);
  return Object.fromEntries(
    threadsOf(table).flatMap(({ standing, comments }) =>
      comments.map(({ data }) => [data.words, standing.is === 'words' ? standing.range.quote : standing.is] as const),
    ),
  );
}

test.use({ locale: 'en-GB' });

test('comments come back on exactly the words they were on', async ({ context }, info) => {
  const { page, table, asked, wrong } = await openFile(context, info.outputPath('b1.html'));
  const file = page.url();
  await comment(page, 'Nobody planned it', 'Who says so?');
  await expect(page.locator('.talk')).toHaveCount(1);
  await comment(page, 'A trade association', 'Not known in Latvia.');
  await comment(page, 'Nearness makes a cluster possible', 'Of the key.');
  // Words of the page itself are on nothing: the whole part, with the words quoted.
  await comment(page, 'Choose one answer', 'Which one?');
  await page.getByText(words.done).first().click();

  await page.reload();
  await expect(page.locator('.talk')).toHaveCount(4);
  await expect(page.getByText('1 of 10 pages done')).toBeVisible();
  const first = page.locator('.talk').filter({ hasText: 'Who says so?' });
  await first.getByRole('button', { name: words.edit }).click();
  await page.getByLabel(words.say).fill('Who says that?');
  await page.getByRole('radio', { name: words.must, exact: true }).check();
  await page.getByRole('button', { name: words.save, exact: true }).click();
  await expect(first).toHaveCount(0);

  const { returned, name } = await giveBack(page);
  expect(name).toBe('Ilze-Ozola-B1.mwc');
  expect(returned.threads.map(({ label, turn }) => [label, turn])).toContainEqual(['must', 1]);
  expect(returned.pages).toMatchObject([{ done: true }]);
  expect(wordsInProgramme(table, returned)).toEqual({
    'Who says that?': 'Nobody planned it',
    'Not known in Latvia.': 'A trade association',
    'Of the key.': 'Nearness makes a cluster possible',
    '“Choose one answer”\n\nWhich one?': 'whole',
  });

  // Taken back after it was given: its emptiness goes back too, and giving twice counts nothing twice.
  await page.locator('.talk').filter({ hasText: 'Of the key.' }).getByRole('button', { name: words.takeBack }).click();
  await expect(page.locator('.talk')).toHaveCount(3);
  const again = await giveBack(page);
  expect(again.returned.comments.map(({ words: said }) => said)).toContain('');
  const merged = mergeReturn(table, again.returned, { me: '', revision: returned.revision });
  expect(merged?.taken).toMatchObject({ comments: 1, threads: 0, pages: 0 });
  table.apply(merged?.changes ?? { puts: [], removes: [] });
  expect(threadsOf(table).filter(({ comments }) => comments.length > 0)).toHaveLength(3);
  expect({ asked: [...new Set(asked)], wrong }).toEqual({ asked: [file], wrong: [] });
});

test('answers what others said, which is text whatever it looks like', async ({ context }, info) => {
  const { page, table, wrong } = await openFile(context, info.outputPath('b1.html'), sampleTable(), {
    withThread: true,
  });
  const talk = page.locator('.talk');
  await expect(talk).toHaveCount(1);
  await expect(talk.locator('.words')).toHaveText(hostile);
  await expect(page.locator('img[src="x"], .talk img, .request img')).toHaveCount(0);
  await expect(page.locator('.question')).toHaveText(hostile);
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);

  await talk.getByRole('button', { name: words.reply }).click();
  await beCalled(page, hostile);
  await page.getByLabel(words.say).fill('An answer.');
  await page.getByRole('button', { name: words.save, exact: true }).click();
  await expect(talk.locator('.comment')).toHaveCount(2);
  const { returned } = await giveBack(page);
  expect(returned.by.name).toBe(hostile);
  const merged = mergeReturn(table, returned, { me: '', revision: 3 });
  table.apply(merged?.changes ?? { puts: [], removes: [] });
  expect(threadsOf(table).map(({ comments }) => comments.map(({ data }) => data.words))).toEqual([
    [hostile, 'An answer.'],
  ]);
  expect(wrong).toEqual([]);
});

test('other words come back as suggestions, each to be decided by itself', async ({ context }, info) => {
  const path = info.outputPath('b1.html');
  const { page, table, wrong } = await openFile(context, path);
  await suggest(page, 'Nobody planned it');
  await beCalled(page, 'Ilze Ozola');
  await instead(page, 'No one planned it');
  await suggest(page, 'A trade association');
  await instead(page, 'An association');
  await expect(page.locator('.talk')).toHaveCount(2);
  // Words that share some with those are gone on with.
  await suggest(page, 'planned');
  await expect(page.getByLabel(words.instead)).toHaveValue('No one planned it');
  await instead(page, 'No one had planned it');
  await expect(page.locator('.talk')).toHaveCount(2);
  await expect(page.locator('.talk').first().locator('del, ins')).toHaveText([
    'Nobody planned it',
    'No one had planned it',
  ]);
  // Over a term, and with nothing of what it means.
  await page
    .getByRole('paragraph')
    .filter({ hasText: 'Michael Porter' })
    .evaluate((paragraph) => {
      const [before, after] = [paragraph.firstChild, paragraph.querySelector('.meaning')?.nextSibling];
      if (!before || !after) throw new Error('no term among words');
      getSelection()?.setBaseAndExtent(before, 'Michael Porter '.length, after, ': a geographic'.length);
    });
  await page.locator('.selected-words').getByRole('button', { name: words.suggest }).click();
  await expect(page.getByLabel(words.instead)).toHaveValue('called this a cluster: a geographic');
  await instead(page, 'called it a cluster: a geographic');
  await expect(page.locator('.talk')).toHaveCount(3);
  await page.locator('.talk').filter({ hasText: 'called it' }).getByRole('button', { name: words.takeBack }).click();
  // The words themselves are no suggestion.
  await suggest(page, 'A trade');
  await instead(page, 'A trade association');
  await expect(page.locator('.talk')).toHaveCount(1);
  await suggest(page, 'A trade');
  await instead(page, 'An industry');
  await page.reload();
  await expect(page.locator('.talk')).toHaveCount(2);

  const { returned } = await giveBack(page);
  const first = mergeReturn(table, returned, { me: '', revision: returned.revision });
  expect(first?.taken).toMatchObject({ suggestions: 2, unread: 0, repeated: 0 });
  table.apply(first?.changes ?? { puts: [], removes: [] });
  expect(suggestedIn(table)).toEqual([
    ['Nobody', 'No one had'],
    ['A trade', 'An industry'],
  ]);
  const twice = mergeReturn(table, returned, { me: '', revision: returned.revision });
  expect(twice?.taken).toMatchObject({ suggestions: 0, repeated: 2 });

  // Decided, the next copy says what became of it; the other one is taken back from there.
  const [decided] = suggestionsIn(table).all.flatMap((one) => changesOf(one, table));
  const saying = { by: person('anna'), at: moment(9), newId: sequenceSource('d'), words: 'It was planned.' };
  const pick = { suggestion: decided?.suggestion ?? '', change: decided?.name ?? '' };
  table.apply(rejectChanges(table, [pick], saying));
  reviewOf(table, path);
  await page.reload();
  await expect(page.locator('.talk')).toHaveCount(1);
  await page.locator('.talk').getByRole('button', { name: words.takeBack }).click();
  await page.locator('[data-key="filter"]').selectOption(words.showSettled);
  await expect(page.locator('.talk')).toContainText('It was planned.');
  const last = await giveBack(page);
  table.apply(mergeReturn(table, last.returned, { me: '', revision: 3 })?.changes ?? { puts: [], removes: [] });
  expect(suggestedIn(table)).toEqual([]);
  expect(wrong).toEqual([]);
});

test('where no other words can be suggested says so, and two suggestions are gone on with together', async ({
  context,
}, info) => {
  const { page, table, wrong } = await openFile(context, info.outputPath('b1.html'));
  const press = page.locator('.selected-words');
  const selectOver = (from: string, to: string) =>
    page.evaluate(
      ([from, to]) => {
        const places = [from, to].map((words) => {
          const walker = document.createTreeWalker(document.querySelector('main') as Node, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = (node as Text).data.indexOf(words ?? '');
            if (at >= 0) return [node, at] as const;
          }
          throw new Error(`not in the page: ${words}`);
        });
        const [[a, start], [b, end]] = places as [readonly [Node, number], readonly [Node, number]];
        getSelection()?.setBaseAndExtent(a, start, b, end + (to?.length ?? 0));
      },
      [from, to],
    );
  // Over two paragraphs; and over a citation.
  await selectOver('Nobody planned it', 'Michael Porter');
  await expect(press.getByText(words.acrossParts)).toBeVisible();
  await expect(press.getByRole('button', { name: words.suggest })).toBeHidden();
  await expect(press.getByRole('button', { name: words.comment })).toHaveAccessibleDescription(words.acrossParts);
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await page.keyboard.press('Control+Alt+o');
  await beCalled(page, 'Ilze Ozola');
  await expect(page.getByRole('dialog').getByText(words.acrossParts)).toBeVisible();
  await page.keyboard.press('Escape');
  await selectOver('in a particular field', 'Three words in that');
  await expect(press.getByText(words.noOtherWords)).toBeVisible();
  // A paragraph that is pressed three times ends at the beginning of the next, and is one paragraph.
  await page.getByRole('paragraph').filter({ hasText: 'Nobody planned it' }).click({ clickCount: 3 });
  await expect(press.getByRole('button', { name: words.suggest })).toBeVisible();
  await expect(press.getByRole('paragraph')).toBeHidden();

  await suggest(page, 'Nobody');
  await instead(page, 'Hardly anybody');
  await suggest(page, 'One firm');
  await instead(page, 'One of them');
  await expect(page.locator('.talk')).toHaveCount(2);
  await suggest(page, 'Nobody planned it. One firm did');
  await expect(page.getByLabel(words.instead)).toHaveValue('Hardly anybody planned it. One of them did');
  await instead(page, 'Few planned it, and one did');
  await expect(page.locator('.talk')).toHaveCount(1);
  const { returned } = await giveBack(page);
  table.apply(mergeReturn(table, returned, { me: '', revision: 3 })?.changes ?? { puts: [], removes: [] });
  expect(
    suggestedIn(table)
      .map(([, added]) => added)
      .join(' '),
  ).toContain('Few');
  expect(suggestedIn(table).flat().join(' ')).not.toContain('Hardly');
  expect(wrong).toEqual([]);
});

test('other words are suggested by keys alone', async ({ context }, info) => {
  const { page, table } = await openFile(context, info.outputPath('b1.html'));
  await page.getByRole('button', { name: words.suggest }).first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ilze');
  await page.keyboard.press('Enter');
  const field = page.getByLabel(words.instead);
  await expect(field).not.toHaveValue('');
  const list = page.locator('dialog').getByLabel(words.about);
  const option = await list.locator('option').filter({ hasText: 'A trade association' }).getAttribute('value');
  await list.focus();
  for (let step = 0; step < Number(option); step += 1) await page.keyboard.press('ArrowDown');
  await expect(field).toHaveValue('A trade association');
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  await page.keyboard.type(', say');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.talk')).toHaveCount(1);
  const { returned } = await giveBack(page);
  table.apply(mergeReturn(table, returned, { me: '', revision: 3 })?.changes ?? { puts: [], removes: [] });
  expect(suggestedIn(table)).toEqual([['', ', say']]);
});

test('what is too long is said to be so, and none of it is cut off', async ({ context }, info) => {
  const { page } = await openFile(context, info.outputPath('b1.html'));
  await suggest(page, 'Firms, knowledge, government');
  await beCalled(page, 'Ilze');
  const field = page.getByLabel(words.instead);
  const long = 'a word '.repeat(2000).trim();
  await instead(page, long);
  await expect(field).toHaveValue(long);
  const said = () => field.evaluate((one: HTMLTextAreaElement) => one.validationMessage);
  expect(await said()).toMatch(/^At most \d+ characters/);
  await expect(page.locator('.talk')).toHaveCount(0);
  await instead(page, 'Firms and government');
  await expect(page.locator('.talk')).toHaveCount(1);
  // A paragraph ends nowhere.
  await suggest(page, 'Nobody planned it');
  await instead(page, long);
  await expect(page.locator('.talk')).toHaveCount(2);
});

test('is worked by keys alone', async ({ context }, info) => {
  const { page, table } = await openFile(context, info.outputPath('b1.html'));
  const about = page.getByRole('button', { name: words.commentOn }).first();
  await about.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ilze');
  await page.keyboard.press('Enter');
  const list = page.locator('dialog').getByLabel(words.about);
  // An option of an exercise is one of the parts of the page.
  const option = await list.locator('option').filter({ hasText: 'A trade association' }).getAttribute('value');
  await list.focus();
  for (let step = 0; step < Number(option); step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Said by keys.');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.talk')).toHaveCount(1);
  await expect(about).toBeFocused();

  await page.keyboard.press('F8');
  const quote = page.locator('.talk .about-words');
  await expect(quote).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.exercise:focus')).toHaveCount(1);
  // On the part that has the keys.
  await page.keyboard.press('Control+Alt+KeyM');
  await page.keyboard.type('On all of it.');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.talk')).toHaveCount(2);
  const { returned } = await giveBack(page);
  expect(wordsInProgramme(table, returned)).toEqual({
    'Said by keys.': 'A trade association',
    'On all of it.': 'whole',
  });
});

test('keeps what was begun, and says where nothing is kept', async ({ context }, info) => {
  const { page } = await openFile(context, info.outputPath('b1.html'));
  await comment(page, 'Nobody planned it', 'Kept.');
  await select(page, 'Pumps here');
  await page.locator('.selected-words').getByRole('button', { name: words.comment }).click();
  await page.getByLabel(words.say).fill('Begun and');
  await page.keyboard.press('Escape');
  await select(page, 'Pumps here');
  await page.locator('.selected-words').getByRole('button', { name: words.comment }).click();
  await expect(page.getByLabel(words.say)).toHaveValue('Begun and');
  await page.getByRole('button', { name: words.cancel }).click();

  await context.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByText(words.notKept)).toBeVisible();
  await comment(other, 'Pumps here', 'Not kept.');
  const asked = other.waitForEvent('dialog');
  await other.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
});

/** What a browser does not tell a window, as one that is short of everything may fail to. */
const deaf = {
  'by every way': [],
  'without word of what is kept': ['storage'],
  'without a channel': ['message'],
  'when it is come back to': ['storage', 'message'],
} as const;

for (const [how, unheard] of Object.entries(deaf)) {
  test(`two windows of one file are put together ${how}`, async ({ context }, info) => {
    await context.addInitScript((unheard: readonly string[]) => {
      const listen = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function (this: EventTarget, ...args) {
        if (!unheard.includes(args[0])) listen.apply(this, args);
      };
    }, unheard);
    const { page } = await openFile(context, info.outputPath('b1.html'));
    const other = await context.newPage();
    await other.goto(page.url());
    // What one window keeps reaches the process of the next in its own time: it is come back to as often as that takes.
    const has = (one: Page, talks: number) =>
      expect(async () => {
        if (how === 'when it is come back to') await one.evaluate(() => dispatchEvent(new Event('focus')));
        await expect(one.locator('.talk')).toHaveCount(talks, { timeout: 1000 });
      }).toPass();
    await comment(page, 'Nobody planned it', 'In one.');
    await expect(page.locator('.talk')).toHaveCount(1);
    await has(other, 1);
    await comment(other, 'Pumps here', 'In the other.');
    await has(page, 2);
    // One person in both: a name was asked for once.
    const ids = [page, other].map((one) => one.evaluate(() => localStorage.getItem('modulewright-reviewer')));
    expect(new Set(await Promise.all(ids)).size).toBe(1);
    expect((await giveBack(page)).returned.by.id).toBe((await giveBack(other)).returned.by.id);
  });
}

test('what was kept comes to a window that has read already', async ({ context }, info) => {
  const { page } = await openFile(context, info.outputPath('b1.html'));
  const other = await context.newPage();
  // As it is where the window before this one wrote last, and its process is slower than the next.
  await other.addInitScript(() => {
    const own = Object.assign(window, { late: true });
    const { getItem } = Storage.prototype;
    Storage.prototype.getItem = function (this: Storage, key) {
      return own.late ? null : getItem.call(this, key);
    };
  });
  await comment(page, 'Nobody planned it', 'Said before.');
  await page.getByLabel(words.language).selectOption('lv');
  await other.goto(page.url());
  await expect(other.getByRole('button', { name: words.giveBack })).toBeVisible();
  await other.evaluate(() => {
    Object.assign(window, { late: false });
    dispatchEvent(new StorageEvent('storage', { key: 'modulewright-reviewer-language', newValue: 'lv' }));
  });
  await expect(other.getByRole('button', { name: reviewText('lv').giveBack })).toBeVisible();
  await expect(other.locator('.talk')).toHaveCount(1);
  await page.reload();
  await expect(page.locator('.talk')).toHaveCount(1);
});

test('what two windows say at the same moment is in both, and they come to rest', async ({ context }, info) => {
  interface Apart {
    apart: boolean;
    written: number;
  }
  // While they are apart a window has nothing of the other yet, as in the moment that it takes to go from one to the other.
  await context.addInitScript(() => {
    const own = Object.assign(window, { apart: false, written: 0 });
    const { getItem, setItem } = Storage.prototype;
    const listen = EventTarget.prototype.addEventListener;
    const isReview = (key: string) => key.startsWith('modulewright-review ');
    Storage.prototype.getItem = function (this: Storage, key) {
      return own.apart && isReview(key) ? null : getItem.call(this, key);
    };
    Storage.prototype.setItem = function (this: Storage, key, value) {
      if (isReview(key)) own.written += 1;
      setItem.call(this, key, value);
    };
    EventTarget.prototype.addEventListener = function (this: EventTarget, type, heard, options) {
      const isTold = type === 'storage' || type === 'message';
      const unlessApart = (event: Event) => {
        if (!own.apart && typeof heard === 'function') heard.call(this, event);
      };
      listen.call(this, type, isTold ? unlessApart : heard, options);
    };
  });
  const { page } = await openFile(context, info.outputPath('b1.html'));
  const other = await context.newPage();
  await other.goto(page.url());
  const both = [page, other];
  for (const one of both) await one.evaluate(() => void Object.assign(window, { apart: true }));
  await comment(page, 'Nobody planned it', 'In one.');
  await comment(other, 'Pumps here', 'In the other.');
  for (const one of both) await expect(one.locator('.talk')).toHaveCount(1);
  for (const one of both) await one.evaluate(() => void Object.assign(window, { apart: false }));
  // What was written last is told once more, as if it came now.
  const key = await page.evaluate(() =>
    Object.keys(localStorage).find((key) => key.startsWith('modulewright-review ')),
  );
  await page.evaluate((key) => void dispatchEvent(new StorageEvent('storage', { key: key ?? '' })), key);
  for (const one of both) await expect(one.locator('.talk')).toHaveCount(2);
  const written = (one: Page) => one.evaluate(() => (window as unknown as Apart).written);
  // Windows that answer one another have done so many times over while each is asked fifty times.
  for (let asked = 0; asked < 50; asked += 1) for (const one of both) await written(one);
  expect(Math.max(...(await Promise.all(both.map(written))))).toBeLessThan(8);
});

for (const [what, use] of [
  ['wide', { viewport: { width: 1440, height: 900 } }],
  ['dark', { viewport: { width: 1024, height: 700 }, colorScheme: 'dark' as const }],
  ['phone', { viewport: { width: 360, height: 740 } }],
  ['forced colours', { viewport: { width: 1024, height: 700 }, forcedColors: 'active' as const }],
] as const) {
  test(`has nothing that axe finds: ${what}`, async ({ browser }, info) => {
    const context = await browser.newContext({ ...use, locale: 'en-GB' });
    const { page } = await openFile(context, info.outputPath('b1.html'), new RecordTable(sampleRecords), {
      withThread: true,
      facilitator: true,
    });
    await comment(page, 'Nobody planned it', 'Who says so?');
    if (what === 'phone') await page.getByRole('button', { name: new RegExp(`^${words.comments}`) }).click();
    await expect(page.locator('.talk').first()).toBeVisible();
    expect((await axeOn(page).analyze()).violations).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: words.commentOn }).first().click();
    expect((await axeOn(page).analyze()).violations).toEqual([]);
    await page.getByRole('button', { name: words.cancel }).click();
    await page.getByRole('button', { name: words.giveBack }).click();
    expect((await axeOn(page).analyze()).violations).toEqual([]);
    await page.getByRole('button', { name: words.close, exact: true }).click();
    // Nothing is wider than the window.
    const { scroll, width } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      width: document.documentElement.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(width);
    await context.close();
  });
}

for (const language of Object.keys(interfaceLanguages) as InterfaceLanguage[]) {
  test(`speaks the language of its reader: ${language}`, async ({ browser }, info) => {
    const context = await browser.newContext({ locale: language });
    const { page } = await openFile(context, info.outputPath('b1.html'));
    const own = reviewText(language);
    await expect(page.getByRole('button', { name: own.giveBack })).toBeVisible();
    await page.locator('.page .key').first().waitFor();
    const english = new Set<string>(
      Object.entries(words).flatMap(([key, text]) => (own[key as keyof typeof own] === text ? [] : [text])),
    );
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('.tools, .tools *, [data-word]')].map(
        (element) => element.textContent?.trim() ?? '',
      ),
    );
    expect(shown.filter((text) => english.has(text))).toEqual([]);
    // By hand, whatever the browser asks for; and kept.
    const other = language === 'lv' ? 'da' : 'lv';
    await page.getByLabel(own.language).selectOption(other);
    await page.reload();
    await expect(page.getByRole('button', { name: reviewText(other).giveBack })).toBeVisible();
    await context.close();
  });
}

test('on paper there is the module, then what was said', async ({ context }, info) => {
  const { page } = await openFile(context, info.outputPath('b1.html'));
  await comment(page, 'Nobody planned it', 'Who says so?');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.page-tools').first()).toBeHidden();
  await expect(page.locator('.bar')).toBeHidden();
  await expect(page.locator('.talk')).toBeVisible();
  await expect(page.locator('.talk .acts').first()).toBeHidden();
});
