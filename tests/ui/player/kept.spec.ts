/** What is kept rather than judged, in a browser: cards come again, advice leads on, a worksheet is printed alone. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { PlainExercise } from '../../../shared/blocks/exercises.ts';
import { plainUnscored } from '../../../shared/exercise/fixture-start.ts';
import { type AnyRecord, RecordTable } from '../../../shared/records/record.ts';
import { written } from '../../support/rich.ts';
import { programme } from '../../unit/output/programme.ts';
import { watchConsole } from '../app.ts';
import { Lms, unpackModule } from './harness.ts';
import { pictureBytes } from './picture.ts';
import { reach } from './reach.ts';

const exercises: Readonly<Record<string, PlainExercise>> = {
  sheet: {
    ...plainUnscored,
    type: 'checklist',
    prompt: 'Prepare the first meeting of the cluster',
    rows: [
      { id: 'a', kind: 'section', text: 'Before the meeting', note: 'Two weeks are enough for most of it.' },
      { id: 'b', kind: 'tick', text: 'Invite at least five companies', note: '' },
      { id: 'c', kind: 'line', text: 'Place', note: '' },
      { id: 'd', kind: 'date', text: 'Day', note: '' },
      { id: 'e', kind: 'text', text: 'What do you want to have agreed?', note: 'One sentence for each.' },
    ],
  },
  deck: {
    ...plainUnscored,
    type: 'flashcards',
    prompt: 'Words of cluster work',
    shuffle: true,
    cards: [
      { id: 'a', front: 'Cluster', back: 'Companies and their partners in one region and one field.' },
      { id: 'b', front: 'Triple helix', back: 'Companies, universities and authorities, working together.' },
      { id: 'c', front: 'Facilitator', back: 'Who brings a cluster together and keeps it going.' },
    ],
  },
  check: {
    ...plainUnscored,
    type: 'confidence',
    prompt: 'How well can you do this today?',
    statements: [
      { id: 'a', text: 'I can name the members.', advice: 'Ask the office for the list.', url: '' },
      { id: 'b', text: 'I can find new partners.', advice: 'Begin with who is near.', url: '#partners' },
      { id: 'c', text: 'I can lead a meeting.', advice: '', url: '#gone' },
    ],
    scale: ['Not yet', 'With help', 'On my own', 'I can show others'].map((text, index) => ({ id: `p${index}`, text })),
  },
};

let folder: string;
let lms: Lms;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-kept-'));
  const base = programme({ blocks: [] }).filter(({ kind }) => kind !== 'page' && kind !== 'alignment');
  const page = (id: string, title: string, order: string): AnyRecord => ({
    id,
    kind: 'page',
    parent: 'unit',
    order,
    data: { title, use: 'page' },
  });
  const records = new RecordTable([
    ...base,
    page('kept', 'Keeping', 'a1'),
    page('partners', 'Finding partners', 'a2'),
    ...Object.entries(exercises).map(([id, data], index): AnyRecord => ({
      id,
      kind: 'block',
      parent: 'kept',
      order: `a${index}`,
      data: written(data),
    })),
  ]);
  unpackModule(records, 'mod', folder, () => pictureBytes);
  lms = new Lms(folder);
  await lms.start();
});
test.afterAll(() => {
  lms.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function open(page: Page): Promise<string[]> {
  const problems = watchConsole(page);
  await page.goto(`${lms.origin}/package/index.html`);
  return problems;
}

test('a worksheet is printed by itself, with what was written in it, and the page comes back', async ({ page }) => {
  // A browser without a screen shows no print dialog: what would be on paper is looked at while it would be open.
  await page.addInitScript(() => {
    globalThis.print = () => document.documentElement.classList.add('printing');
  });
  await open(page);
  const sheet = page.locator('#sheet');
  await sheet.getByLabel('Invite at least five companies').check();
  await sheet.getByLabel('Place').fill('Liepāja');
  await sheet.getByLabel('Day').fill('2026-03-01');
  await sheet.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('html')).toHaveClass(/printing/);
  await page.emulateMedia({ media: 'print' });
  await expect(sheet.getByText('Prepare the first meeting of the cluster')).toBeVisible();
  await expect(sheet.getByText('Liepāja')).toBeVisible();
  await expect(sheet.getByText('March 1, 2026')).toBeVisible();
  await expect(page.getByText('Keeping - ')).toBeVisible();
  for (const away of ['#deck', '#check', 'h1', '#partners', 'header']) {
    for (const other of await page.locator(away).all()) await expect(other).toBeHidden();
  }
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.unprinted, .source')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  for (const back of ['#deck', '#check', '#partners']) await expect(page.locator(back)).toBeVisible();
});

test('cards are turned by click, Space and Enter; what was not known comes again at the end', async ({ page }) => {
  const problems = await open(page);
  const deck = page.locator('#deck');
  const front = deck.locator('.front:visible');
  const seen: string[] = [];
  await expect(deck.locator('.known')).toHaveText('Known: 0 of 3');
  for (const [press, rating] of [
    ['Space', 'Again'],
    ['Enter', 'I knew it'],
    ['click', 'I knew it'],
  ] as const) {
    seen.push(await front.innerText());
    await expect(deck.locator('.back:visible')).toHaveCount(0);
    await expect(deck.getByRole('button', { name: rating })).toBeHidden();
    const turn = deck.getByRole('button', { name: 'Turn the card' });
    if (press === 'click') await deck.locator('.cards li:visible').click({ position: { x: 30, y: 30 } });
    else {
      await reach(page, turn);
      await page.keyboard.press(press);
    }
    await expect(turn).toHaveAttribute('aria-expanded', 'true');
    await expect(
      deck.getByRole('status').filter({ hasText: await deck.locator('.back:visible').innerText() }),
    ).toHaveCount(1);
    await deck.getByRole('button', { name: rating }).click();
  }
  expect(new Set(seen).size).toBe(3);
  await expect(deck.locator('.known')).toHaveText('Known: 2 of 3');
  await expect(front).toHaveText(seen[0] ?? '');
  await expect(deck.getByRole('button', { name: 'Turn the card' })).toBeFocused();
  await page.keyboard.press('Enter');
  await deck.getByRole('button', { name: 'I knew it' }).click();
  await expect(deck.getByText('You knew every card.')).toBeFocused();
  await deck.getByRole('button', { name: 'Start over' }).click();
  await expect(front).toHaveText(seen[0] ?? '');
  await expect(deck.locator('.known')).toHaveText('Known: 0 of 3');
  await deck.getByRole('button', { name: 'Save' }).click();
  await expect(deck.locator('> .feedback')).toHaveText('Answer first.');
  await page.emulateMedia({ media: 'print' });
  await expect(deck.locator('.front:visible')).toHaveCount(3);
  await expect(deck.locator('.back:visible')).toHaveCount(3);
  await expect(deck.locator('button:visible')).toHaveCount(0);
  expect(problems).toEqual([]);
});

test('a card turns without a movement where that is not wanted', async ({ page }) => {
  const turning = () =>
    page.locator('#deck').evaluate((deck) => {
      deck.querySelector<HTMLElement>('li:not([hidden]) .turn')?.click();
      return deck.getAnimations({ subtree: true }).length;
    });
  await open(page);
  expect(await turning()).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.reload();
  expect(await turning()).toBe(0);
});

test('a self-check says where the learner stands, and leads to the page that helps', async ({ page }) => {
  const problems = await open(page);
  const check = page.locator('#check');
  const rate = (statement: string, point: string) =>
    check.getByRole('radiogroup', { name: statement }).getByLabel(point).check();
  await rate('I can name the members.', 'I can show others');
  await rate('I can find new partners.', 'With help');
  await check.getByRole('button', { name: 'Save' }).click();
  const said = check.locator('.standing');
  await expect(said).toContainText('On average you are at 3 of 4, closest to “On my own”.');
  await expect(said).toContainText('Begin with who is near.');
  await expect(said).not.toContainText('Ask the office');
  // What it says holds for what was saved.
  await rate('I can lead a meeting.', 'Not yet');
  await expect(said).toBeEmpty();
  await check.getByRole('button', { name: 'Save' }).click();
  await expect(said).toContainText('On average you are at 2.3 of 4, closest to “With help”.');
  await expect(said.locator('li')).toHaveText(['I can lead a meeting.']);
  await rate('I can lead a meeting.', 'With help');
  await check.getByRole('button', { name: 'Save' }).click();
  await expect(said.getByRole('link')).toHaveText(['Go to “Finding partners”']);
  await said.getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Finding partners' })).toBeFocused();
  expect(problems).toEqual([]);
});
