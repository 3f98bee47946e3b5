/** Plays a package with terms, notes and works cited: pop-ups by keyboard, back and forth, paper, and completion. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { everyPage } from '../../../shared/model/programme/completions.ts';
import { axeOn } from '../axe.ts';
import { expect, test, type Page } from '@playwright/test';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import type { Inline } from '../../../shared/blocks/inline.ts';
import { type AnyRecord, RecordTable } from '../../../shared/records/record.ts';
import { watchConsole } from '../app.ts';
import { programme } from '../../unit/output/programme.ts';
import { Lms, unpackModule } from './harness.ts';

const term = (words: string): Inline[number] => ({ type: 'term', term: 't1', children: [{ text: words }] });
const note = (content: string): Inline[number] => ({ type: 'footnote', content, children: [{ text: '' }] });
const cite = (reference: string, locator = ''): Inline[number] => ({
  type: 'cite',
  reference,
  locator,
  children: [{ text: '' }],
});
const paragraph = (...children: Inline) => ({ type: 'paragraph' as const, children });

const filler = Array.from({ length: 30 }, (_, line) => paragraph({ text: `Line ${line} of a page that scrolls.` }));
const blocks: BlockData[] = [
  paragraph({ text: 'A ' }, term('cluster'), { text: ' is close' }, note('Not always.'), { text: '.' }),
  paragraph({ text: 'Firms compete ' }, cite('w1', 'p. 15'), { text: ' and learn ' }, cite('w2'), { text: '.' }),
  {
    type: 'tabs',
    children: [
      {
        type: 'panel',
        children: [{ type: 'panel-title', children: [{ text: 'First' }] }, paragraph({ text: 'Nothing here.' })],
      },
      {
        type: 'panel',
        children: [
          { type: 'panel-title', children: [{ text: 'Second' }] },
          paragraph({ text: 'About ' }, term('clusters'), { text: ' in a tab' }, note('Told in a tab.'), { text: '.' }),
        ],
      },
    ],
  },
  {
    type: 'accordion',
    firstOpen: false,
    children: [
      {
        type: 'panel',
        children: [
          { type: 'panel-title', children: [{ text: 'More' }] },
          paragraph({ text: 'Folded in' }, note('Told in a fold, see https://example.org/.'), { text: '.' }),
        ],
      },
    ],
  },
  ...filler,
];

const work = { url: 'https://example.org/porter', source: 'Economic Quarterly, 14(1), 15–34', accessed: '2024-05-02' };
const added: readonly AnyRecord[] = [
  {
    id: 't1',
    kind: 'term',
    parent: 'prog',
    order: 'a0',
    data: { word: 'cluster', forms: ['clusters'], definition: 'Firms that are close.\nAnd related.', language: 'en' },
  },
  {
    id: 'w1',
    kind: 'reference',
    parent: 'prog',
    order: 'a0',
    data: { ...work, authors: 'Porter, M. E.', year: '2000', title: 'One of two works' },
  },
  {
    id: 'w2',
    kind: 'reference',
    parent: 'prog',
    order: 'a1',
    data: { ...work, authors: 'Porter, M. E.', year: '2000', title: 'The other work' },
  },
  { id: 'page2', kind: 'page', parent: 'unit', order: 'b0', data: { title: 'Second page', use: 'page' } },
  { id: 'q0', kind: 'block', parent: 'page2', order: 'a0', data: paragraph({ text: 'A ' }, term('cluster')) },
];

let folder: string;
let lms: Lms;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-apparatus-'));
  const sketch = { blocks, module: { passMark: null, completion: everyPage } };
  unpackModule(new RecordTable([...programme(sketch), ...added]), 'mod', folder, () => new Uint8Array());
  lms = new Lms(folder);
  await lms.start();
});
test.afterAll(() => {
  lms.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function open(page: Page): Promise<void> {
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await page.locator('html.playing').waitFor();
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const violations = async (page: Page) =>
  (
    await axeOn(page)
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'EN-301-549'])
      .analyze()
  ).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);

test('a term says what it means by keyboard, and Escape gives the focus back', async ({ page }) => {
  const problems = watchConsole(page);
  await open(page);
  const words = page.getByRole('button', { name: 'cluster', exact: true });
  const meaning = page.getByText('Firms that are close.').first();
  await words.focus();
  await expect(meaning).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(meaning).toBeVisible();
  const [term, popUp] = [await words.boundingBox(), await page.locator('.meaning:popover-open').boundingBox()];
  expect(popUp!.y - (term!.y + term!.height)).toBeLessThan(20);
  expect(popUp!.y).toBeGreaterThan(term!.y);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Open the glossary' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await expect(words).toBeFocused();

  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Glossary')).toBeVisible();
  await expect(page.locator('#term-t1')).toBeFocused();
  await expect(page).toHaveTitle(/^Glossary - /);
  await page.getByRole('button', { name: '← Back to “Welcome”' }).click();
  await expect(words).toBeFocused();
  await expect(page.locator('.meaning:popover-open')).toHaveCount(0);
  expect(problems).toEqual([]);
});

test('a tap outside closes what a term means, and the next term opens its own', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  await open(page);
  await page.getByRole('button', { name: 'cluster', exact: true }).tap();
  const popUp = page.locator('.meaning:popover-open');
  await expect(popUp).toContainText('Open the glossary');
  const box = await popUp.boundingBox();
  expect(box!.x).toBeGreaterThanOrEqual(0);
  expect(box!.x + box!.width).toBeLessThanOrEqual(360);
  await page.getByText('Line 3 of').tap();
  await expect(popUp).toHaveCount(0);
  await context.close();
});

test('glossary and works cited are reached from the contents and by citations, and left by the way back', async ({
  page,
}) => {
  await open(page);
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await contents.getByRole('link', { name: 'Glossary' }).click();
  await expect(heading(page, 'Glossary')).toBeFocused();
  await expect(heading(page, 'Welcome')).toBeHidden();
  await expect(contents.getByRole('link', { name: 'Glossary' })).toHaveAttribute('aria-current', 'page');
  await expect(contents.locator('[aria-current]')).toHaveCount(1);
  await page.goBack();
  await expect(heading(page, 'Welcome')).toBeVisible();
  await contents.getByRole('link', { name: 'Second page' }).click();
  await contents.getByRole('link', { name: 'References' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'The other work' })).toContainText(
    'Porter, M. E. (2000b). The other work. Economic Quarterly',
  );
  await page.getByRole('button', { name: '← Back to “Second page”' }).click();
  await expect(heading(page, 'Second page')).toBeFocused();
  await contents.getByRole('link', { name: 'Welcome' }).click();
  const citation = page.locator('.cite').first();
  await expect(citation).toHaveText('(Porter 2000a, p. 15)');
  await citation.press('Enter');
  await expect(page.locator('#reference-w1')).toBeFocused();
  await page.getByRole('button', { name: '← Back to “Welcome”' }).press('Enter');
  await expect(citation).toBeFocused();
});

test('a note is reached and left again, from the page, a tab and a fold', async ({ page }) => {
  await open(page);
  const there = async (number: number, text: string) => {
    await page.locator('.noteref a', { hasText: new RegExp(`^${number}$`) }).press('Enter');
    const item = page.getByRole('listitem').filter({ hasText: text });
    await expect(item).toBeFocused();
    await expect(item).toBeInViewport();
    return item.getByLabel('Back to the text');
  };
  const first = page.locator('#page-noteref-1');
  const back = await there(1, 'Not always.');
  await back.press('Enter');
  await expect(first).toBeFocused();
  await expect(first).toBeInViewport();
  // The same way twice is no change of the address.
  await (await there(1, 'Not always.')).press('Enter');
  await expect(first).toBeFocused();

  await page.getByRole('tab', { name: 'Second' }).click();
  const inTab = await there(2, 'Told in a tab.');
  await page.getByRole('tab', { name: 'First' }).click();
  await inTab.press('Enter');
  await expect(page.getByText('in a tab', { exact: false }).first()).toBeVisible();
  await expect(page.locator('#page-noteref-2')).toBeFocused();

  await page.getByText('More', { exact: true }).click();
  const inFold = await there(3, 'Told in a fold');
  await page.getByText('More', { exact: true }).click();
  await expect(page.getByText('Folded in')).toBeHidden();
  await inFold.press('Enter');
  await expect(page.locator('#page-noteref-3')).toBeFocused();
  await expect(page.getByRole('link', { name: 'https://example.org/' })).toHaveAttribute('target', '_blank');
});

test('the module is completed by its pages alone, and looking things up changes nothing kept', async ({ context }) => {
  const visit = await lms.visit(context, 'parent');
  const { content } = visit;
  await content.getByRole('navigation').getByRole('link', { name: 'References' }).click();
  await content.getByRole('button', { name: '← Back to “Welcome”' }).click();
  await expect(content.getByText(/^0 %/)).toBeVisible();
  await content.getByRole('button', { name: 'Second page →' }).click();
  await content.getByRole('button', { name: 'Finish' }).click();
  await expect(content.getByText('You have completed this module.')).toBeVisible();
  await expect(content.getByText(/^100 %/)).toBeVisible();
  const kept = await visit.leave();
  expect(kept.core).toMatchObject({ lesson_status: 'completed', lesson_location: 'page2' });
  expect(lms.strays).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`is free of barriers and fits 320 pixels on every page, ${colorScheme}`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 700 }, colorScheme });
    const page = await context.newPage();
    for (const place of ['', '#glossary', '#references']) {
      await page.goto('about:blank');
      await page.goto(pathToFileURL(join(folder, 'index.html')).href);
      await page.locator('html.playing').waitFor();
      if (place === '') await page.getByRole('button', { name: 'cluster', exact: true }).click();
      else {
        await page.getByRole('button', { name: 'Contents' }).click();
        await page.locator(`nav a[href="${place}"]`).click();
        await expect(page.locator(place)).toBeVisible();
        await expect(page.locator('nav')).toBeHidden();
      }
      expect([place, await violations(page)]).toEqual([place, []]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
    await context.close();
  });
}

test('without script terms still open, and notes, glossary and works stand at their places', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await page.getByRole('button', { name: 'cluster', exact: true }).first().press('Enter');
  await expect(page.locator('.meaning:popover-open')).toContainText('Firms that are close.');
  await page.keyboard.press('Escape');
  await expect(page.locator('.meaning:popover-open')).toHaveCount(0);
  await page.locator('.noteref a').first().click();
  await expect(page.getByText('Not always.')).toBeInViewport();
  await expect(heading(page, 'Glossary')).toBeVisible();
  await expect(heading(page, 'References')).toBeVisible();
  await context.close();
});

test('on paper words stay words, and notes, glossary and works cited are there', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'cluster', exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.meaning:visible')).toHaveCount(0);
  await expect(page.getByText('Not always.')).toBeVisible();
  await expect(page.locator('.backlink').first()).toBeHidden();
  await expect(heading(page, 'Glossary')).toBeVisible();
  await expect(page.locator('#reference-w2')).toBeVisible();
});

test('a browser without pop-ups is led to the glossary', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(HTMLElement.prototype, 'popover');
    document.addEventListener('beforetoggle', (event) => event.preventDefault(), true);
  });
  await open(page);
  await page.getByRole('button', { name: 'cluster', exact: true }).press('Enter');
  await expect(page.locator('#term-t1')).toBeFocused();
});
