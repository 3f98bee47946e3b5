/** Find and replace on the screen: what it goes to is shown, wherever it is, and what cannot be replaced is told. */

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { createProjectFile } from '../../electron/core/project/open-project.ts';
import { sequenceSource } from '../../shared/base/ids.ts';
import { unwrap } from '../../shared/base/result.ts';
import type { BlockData } from '../../shared/blocks/registry.ts';
import { plainScored, plainUnscored } from '../../shared/exercise/fixture-start.ts';
import { createProgramme } from '../../shared/edit/structure.ts';
import type { AnyRecord, RecordOf } from '../../shared/records/record.ts';
import { written } from '../support/rich.ts';
import { openSample, removeHome, startApp } from './app.ts';
import { axeOn } from './axe.ts';

const scene = { title: '', text: '', image: null, alt: '', ending: null, choices: [] };

const blocks: readonly BlockData[] = [
  {
    type: 'paragraph',
    children: [
      { text: 'Well before the mar' },
      { type: 'link', url: 'https://example.org/', children: [{ text: 'te', bold: true }] },
      { text: 'n in a line.' },
    ],
  },
  {
    type: 'paragraph',
    children: [
      { text: 'See' },
      { type: 'footnote', content: 'A marten below.', children: [{ text: '' }] },
      { text: '.' },
    ],
  },
  written({
    type: 'single-choice',
    ...plainScored,
    prompt: 'Which?',
    hints: ['Not the fox', 'Think of a marten'],
    tags: ['marten'],
    shuffle: false,
    options: [],
  }),
  written({
    type: 'scenario',
    ...plainScored,
    start: 'one',
    scenes: [
      { ...scene, id: 'one', text: 'First.' },
      { ...scene, id: 'two', text: 'Then comes the marten.' },
    ],
  }),
  written({
    type: 'flashcards',
    ...plainUnscored,
    shuffle: false,
    cards: [{ id: 'a', front: 'Marten', back: 'Zobens' }],
  }),
];

/** A programme with the word in every sort of place that shows words. */
function records(): AnyRecord[] {
  const made = [...createProgramme({ newId: sequenceSource('n'), title: 'Animals', language: 'en' }).puts].filter(
    ({ kind }) => kind !== 'block',
  );
  const programme = made.find(({ kind }) => kind === 'programme') as RecordOf<'programme'>;
  const page = made.find(({ kind }) => kind === 'page') as RecordOf<'page'>;
  const below = (kind: string, id: string, parent: string, data: object) =>
    ({ id, kind, parent, order: 'a0', data }) as unknown as AnyRecord;
  return [
    ...made.map((record) =>
      record === programme
        ? {
            ...programme,
            data: { ...programme.data, partners: [{ name: 'Zoo', country: '', role: 'Keeps the marten' }] },
          }
        : record === page
          ? { ...page, data: { ...page.data, title: `Marten ${'x'.repeat(293)}` } }
          : record,
    ),
    ...blocks.map((data, index) => ({ ...below('block', `b${index}`, page.id, data), order: `a${index}` })),
    below('term', 't', programme.id, { word: 'Weasel', forms: ['pine marten'], definition: '', language: 'en' }),
    below('framework', 'f', programme.id, {
      title: 'Fauna',
      description: '',
      identifier: '',
      uri: '',
      source: '',
      licence: '',
      version: '',
      language: 'en',
      format: 'written',
      importedAt: null,
    }),
    below('competence', 'c', 'f', {
      code: 'F1',
      statement: 'Tells animals apart',
      level: '',
      sort: '',
      identifier: '',
      uri: '',
      notes: 'Even a marten.',
    }),
  ];
}

/** The field beside the page or on a card. */
const found = (page: Page) => page.locator('[data-sought] :is(input, textarea, [data-field])');
const wordsFound = (page: Page) =>
  found(page).evaluate((field) => ('value' in field ? String(field.value) : (field.textContent ?? '')));
/** The words that are marked in the text of the page, when they are in view. */
const marked = (page: Page) =>
  page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('found') ?? [])] as Range[];
    const box = range?.getBoundingClientRect();
    return box && box.top > 0 && box.bottom < innerHeight ? range?.toString().replace(/\uFEFF/g, '') : null;
  });

test('Next goes to each hit, shows it where it is written, and leaves the focus in Find', async ({ page }) => {
  const home = mkdtempSync(join(tmpdir(), 'mw-find-'));
  const path = join(home, 'animals.mwp');
  await unwrap(await createProjectFile(path, records(), '')).close();
  const app = await startApp({ home, file: path });
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(app.url);
  await page.getByRole('textbox', { name: /^Text of the page/ }).waitFor();
  await page.keyboard.press('Control+h');
  const query = page.getByRole('textbox', { name: 'Find', exact: true });
  await query.fill('marten');
  // While it is typed the first of the page that is shown is gone to: its title, after two of the programme's.
  const place = page.getByRole('region', { name: 'Find' }).getByRole('status');
  await expect(place).toHaveText('3 of 10');
  await expect(query).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(place).toHaveText('4 of 10');
  await expect.poll(() => marked(page)).toBe('marten');
  await query.fill('Well');
  await expect.poll(() => marked(page), 'the only one, without a step to it').toBe('Well');
  await query.fill('marten');
  const hits = page.getByRole('region', { name: 'Find' }).getByRole('listitem').getByRole('button');
  await expect(hits).toHaveCount(10);
  const hit = (words: RegExp) => hits.filter({ has: page.locator('span').filter({ hasText: words }) });

  await hit(/in a line/).click();
  await expect.poll(() => marked(page)).toBe('marten');
  await hit(/A marten below/).click();
  await expect.poll(() => marked(page)).not.toBeNull();
  for (const [words, value] of [
    [/Think of a/, /Think of a marten/],
    [/^marten$/, /^marten$/],
    [/Then comes/, /^Then comes the marten\.$/],
    [/^Marten$/, /^Marten$/],
    [/Even a/, /^Even a marten\.$/],
  ] as const) {
    await hit(words).click();
    await expect.poll(() => wordsFound(page)).toMatch(value);
    await expect(found(page)).toBeInViewport();
  }
  await hit(/Keeps the/).click();
  await expect(found(page)).toHaveValue('Keeps the marten');
  await page.keyboard.press('Escape');
  await query.focus();
  for (let step = 0; step < 10; step++) {
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    if ((await dialog.count()) > 0) await page.keyboard.press('Escape');
    await expect(query).toBeFocused();
  }

  // What would come of each is seen before it is done.
  await expect(hits.locator('mark')).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Replace with' }).fill('mustelid');
  await expect(hits.locator('ins')).toHaveText(Array.from({ length: 10 }, () => 'mustelid'));
  await expect(hits.locator('del').first()).toHaveText(/^marten$/i);
  expect((await axeOn(page).include('[data-pane=find]').analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Replace all' }).click();
  await expect(page.getByRole('alert')).toContainText('would be longer than 300 characters');
  await expect(hits).toHaveCount(10);
  await page.getByRole('textbox', { name: 'Replace with' }).fill('stoat');
  await page.getByRole('button', { name: 'Replace all' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByText('Nothing found')).toBeVisible();
  await expect(page.getByText('Well before the stoat in a line.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(hits).toHaveCount(10);
  await app.stop();
  removeHome(home);
});

test('what is found on a small window comes into view of its page alone: the frame stays where it is', async ({
  page,
}) => {
  const app = await startApp();
  await page.setViewportSize({ width: 1024, height: 700 });
  await openSample(page, app);
  await page.keyboard.press('Control+h');
  const query = page.getByRole('textbox', { name: 'Find', exact: true });
  for (const words of ['interconnected', 'Drive']) {
    await query.fill(words);
    await expect.poll(() => marked(page)).toMatch(words);
    expect(await page.evaluate(() => [scrollY, document.documentElement.scrollHeight - innerHeight])).toEqual([0, 0]);
  }
  await app.stop();
  removeHome(app.home);
});
