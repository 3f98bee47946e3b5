/** A book in readers: each page of it in a browser without a fault that axe finds, on a phone too; and in epub.js, which is none of ours. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { exportModule } from '../../electron/core/export/export-module.ts';
import { unwrap } from '../../shared/base/result.ts';
import { everyPageAndPassed } from '../../shared/model/programme/completions.ts';
import { readZip } from '../oracles/zip.ts';
import { ofEveryBlock, ofSample } from '../support/books.ts';
import { projectIn, request } from '../unit/output/project.ts';
import { axeOn } from './axe.ts';

const origin = 'http://book.test/';
const types: Readonly<Record<string, string>> = {
  xhtml: 'application/xhtml+xml',
  css: 'text/css',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
};

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-book-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function served(page: Page, path: string): Promise<readonly string[]> {
  const files = await readZip(path);
  await page.route(`${origin}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const body = files.get(name);
    const contentType = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    return body ? route.fulfill({ body, contentType }) : route.fulfill({ status: 404 });
  });
  return [...files.keys()].filter((name) => name.endsWith('.xhtml'));
}

for (const which of ['the sample', 'every type of block'] as const) {
  test(`${which} as a book: nothing is wrong for those who cannot see, and nothing is cut on a phone`, async ({
    page,
  }) => {
    const [book = ''] =
      which === 'the sample' ? await ofSample(folder, ['b1'], 'epub') : [await ofEveryBlock(folder, 'epub')];
    await page.setViewportSize({ width: 360, height: 740 });
    let drawn = 0;
    for (const name of await served(page, book)) {
      await page.goto(origin + name);
      const { violations } = await axeOn(page).analyze();
      expect(violations.map(({ id, nodes }) => [name, id, nodes[0]?.html])).toEqual([]);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((element) => !element.closest('.table, .formula, pre, svg') && element.checkVisibility())
          .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
          .map((element) => element.outerHTML.slice(0, 120)),
      );
      expect(cut, name).toEqual([]);
      // The drawing says how large its numbers are, in the size of its picture.
      const sizes = await page
        .locator('svg text[font-size]')
        .evaluateAll((texts) =>
          texts.map((text) => [getComputedStyle(text).fontSize, `${text.getAttribute('font-size')}px`] as const),
        );
      drawn += sizes.length;
      for (const [size, told] of sizes) expect(size, name).toBe(told);
    }
    if (which === 'every type of block') expect(drawn).toBeGreaterThan(0);
  });
}

test('a word that is wider than a phone is broken, and one that is wider than the cover', async ({ page }) => {
  const word = 'Abcdefghij'.repeat(12);
  const long = [{ text: `Before ${word} behind.` }];
  const project = await projectIn(folder, {
    name: 'wide.mwp',
    sketch: {
      module: { title: word, passMark: null, completion: { ...everyPageAndPassed, passed: false } },
      page: word,
      blocks: [
        { type: 'heading', level: 2, children: long },
        { type: 'paragraph', children: long },
        { type: 'list-item', style: 'bulleted', depth: 0, children: long },
        { type: 'callout', tone: 'tip', children: long },
      ],
    },
  });
  const book = join(folder, 'wide.epub');
  unwrap(await exportModule(project, request(book, { format: 'epub' })));
  await project.close();
  await page.setViewportSize({ width: 360, height: 740 });
  for (const name of await served(page, book)) {
    await page.goto(origin + name);
    const [wide, room] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(wide, name).toBeLessThanOrEqual(room ?? 0);
  }
  await page.goto(`${origin}EPUB/cover.svg`);
  const lines = await page.locator('g > text').evaluateAll((texts) =>
    (texts as SVGTextElement[]).slice(1).map((text) => {
      const { x, width } = text.getBBox();
      return { words: text.textContent, right: x + width };
    }),
  );
  expect(lines.map(({ words }) => words).join('')).toBe(word);
  expect(lines.filter(({ right }) => right > 1200)).toEqual([]);
});

test('a reader that is none of ours opens it, lists its contents and turns its pages', async ({ page }) => {
  const [book = ''] = await ofSample(folder, ['b1'], 'epub');
  const require = createRequire(import.meta.url);
  const scripts = ['jszip/dist/jszip.min.js', 'epubjs/dist/epub.min.js'].map((name) => require.resolve(name));
  await page.route(`${origin}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<div id="book"></div>' }),
  );
  await page.goto(origin);
  for (const path of scripts) await page.addScriptTag({ path });
  const bytes = readFileSync(book).toString('base64');
  const told = await page.evaluate(async (base64) => {
    interface Rendition {
      display(target?: string): Promise<void>;
      next(): Promise<void>;
      getContents(): readonly { readonly document: Document }[];
    }
    interface Opened {
      readonly ready: Promise<unknown>;
      readonly navigation: {
        readonly toc: readonly {
          readonly label: string;
          readonly subitems: readonly { readonly href: string; readonly label: string }[];
        }[];
      };
      readonly packaging: { readonly metadata: { readonly title: string; readonly language: string } };
      renderTo(id: string, size: object): Rendition;
    }
    const { ePub } = globalThis as unknown as { ePub: (data: ArrayBuffer) => Opened };
    const opened = ePub(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer);
    await opened.ready;
    const rendition = opened.renderTo('book', { width: 600, height: 800 });
    await rendition.display();
    const words = (): string =>
      rendition
        .getContents()
        .map(({ document }) => document.body.textContent ?? '')
        .join('');
    const cover = words();
    const [unit] = opened.navigation.toc;
    const [page] = unit?.subitems ?? [];
    await rendition.display(page?.href);
    return { cover, unit: unit?.label.trim(), page: page?.label.trim(), first: words(), ...opened.packaging.metadata };
  }, bytes);
  expect(told).toMatchObject({ title: 'Cluster facilitation basics', language: 'en', unit: 'What a cluster is' });
  expect(told.cover).toContain('Cluster facilitation basics');
  expect(told.page).toBe('Firms, knowledge, government');
  expect(told.first).toContain('Drive through almost any region');
});
