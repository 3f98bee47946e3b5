/** Print by a reader that is none of ours (PDF.js): tags, language, outline, links, and page numbers that are true. */

import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportModule } from '../../electron/core/export/export-module.ts';
import { chromiumPrinter } from '../../electron/core/export/printing/chromium-printer.ts';
import { unwrap } from '../../shared/base/result.ts';
import { everyPageAndPassed } from '../../shared/model/programme/completions.ts';
import { installedChromium } from '../../electron/core/installed-chromium.ts';
import { ofEveryBlock, ofSample } from '../support/books.ts';
import { projectIn, request } from '../unit/output/project.ts';

const printer = chromiumPrinter;

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

interface Entry {
  readonly title: string;
  readonly dest: unknown;
  readonly items: readonly Entry[];
}

const row = (texts: readonly string[]) => ({
  type: 'table-row' as const,
  children: texts.map((text) => ({ type: 'table-cell' as const, children: [{ text }] })),
});

/** Skipped where there is no Chromium, Chrome or Edge. */
describe.skipIf(installedChromium() === null)('a printed module', () => {
  let folder: string;
  let path: string;
  let every: PDFDocumentProxy;
  let document: PDFDocumentProxy;
  const read = (file: string) => getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mw-pdf-'));
    [path = ''] = await ofSample(folder, ['b1'], 'pdf', { printer });
    document = await read(path);
    every = await read(await ofEveryBlock(folder, 'pdf', { printer }));
  });
  afterAll(async () => {
    await document.loadingTask.destroy();
    await every.loadingTask.destroy();
    rmSync(folder, { recursive: true, force: true });
  });

  const wordsOn = async (page: number, of = document): Promise<string> => {
    const { items } = await (await of.getPage(page)).getTextContent();
    return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  };
  const pageOf = async (dest: unknown): Promise<number> => {
    const explicit = typeof dest === 'string' ? await document.getDestination(dest) : (dest as unknown[]);
    return (await document.getPageIndex(explicit?.[0] as never)) + 1;
  };

  it('says what it is, in which language, and that it is tagged', async () => {
    const { info } = (await document.getMetadata()) as { info: Record<string, unknown> };
    expect(info).toMatchObject({ Title: 'Cluster facilitation basics', Language: 'en', Creator: 'Modulewright' });
    const marks: unknown = await document.getMarkInfo();
    expect(marks instanceof Map ? marks.get('Marked') : null).toBe(true);
  });

  it('is tagged by what its parts are, and pictures have their words', async () => {
    const found: Node[] = [];
    const walk = (node: Node): void => {
      found.push(node);
      node.children?.forEach(walk);
    };
    for (const one of [document, every]) {
      for (let page = 1; page <= one.numPages; page += 1) {
        walk((await (await one.getPage(page)).getStructTree()) as Node);
      }
    }
    const roles = new Set(found.map(({ role }) => role));
    for (const role of ['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Table', 'TH', 'TD', 'Figure', 'Link'])
      expect(roles).toContain(role);
    expect(found.filter(({ role }) => role === 'Figure').filter(({ alt }) => !alt)).toEqual([]);
  });

  it('has an outline of units, pages and headings', async () => {
    const outline = (await document.getOutline()) as readonly Entry[];
    expect(outline.map(({ title }) => title)).toEqual([
      'Contents',
      'What a cluster is',
      'Getting firms around a table',
      'Keeping it going',
      'Assessment',
      'Glossary',
      'References',
    ]);
    expect(outline[1]?.items.map(({ title }) => title)).toContain('A name is not a cluster');
    expect(outline[1]?.items[0]?.items.map(({ title }) => title)).toContain('Three worlds, three clocks');
  });

  it('tells in its contents the pages on which things are, and leads there', async () => {
    const lines = (await wordsOn(2)).split('\n').join(' ');
    const links = (await (await document.getPage(2)).getAnnotations()) as readonly { dest?: unknown }[];
    expect(links.length).toBeGreaterThan(10);
    for (const title of [
      'A name is not a cluster',
      'The first two hours',
      'Final questions',
      'Glossary',
      'References',
    ]) {
      const [, told] = new RegExp(`${title}\\s*(\\d+)`).exec(lines) ?? [];
      expect(await wordsOn(Number(told)), title).toContain(title);
    }
    const pages = await Promise.all(links.map(({ dest }) => pageOf(dest)));
    const told = [...lines.matchAll(/\d+/g)].map(([number]) => Number(number));
    for (const page of pages) expect(told).toContain(page);
  });

  it('numbers its sheets, but for the first', async () => {
    expect((await wordsOn(1)).trim()).not.toMatch(/\b1$/);
    for (const page of [2, 3, document.numPages]) {
      const words = (await wordsOn(page)).split('\n').map((line) => line.trim());
      expect(words, String(page)).toContain(String(page));
      expect(words.join(' ')).toContain('Cluster facilitation basics');
    }
  });

  it('says of a link inside on which page it ends, and leads out by its address', async () => {
    const words = await Promise.all(Array.from({ length: every.numPages }, (_, index) => wordsOn(index + 1, every)));
    const [, told] = /Start \(→ (\d+)\)/.exec(words.join('\n')) ?? [];
    expect(words[Number(told) - 1]).toContain('Welcome');
    const links = await Promise.all(
      words.map(async (_, index) => (await every.getPage(index + 1)).getAnnotations() as Promise<{ url?: string }[]>),
    );
    expect(links.flat().some(({ url }) => url?.startsWith('https://'))).toBe(true);
  });

  it('breaks a word that is wider than the sheet, wherever it stands, and prints no smaller for it', async () => {
    const word = 'Abcdefghij'.repeat(30);
    const long = [{ text: `Before ${word} behind.` }];
    const project = await projectIn(folder, {
      name: 'wide.mwp',
      sketch: {
        module: { title: word, passMark: null, completion: { ...everyPageAndPassed, passed: false } },
        blocks: [
          { type: 'heading', level: 2, children: long },
          { type: 'paragraph', children: long },
          { type: 'list-item', style: 'bulleted', depth: 0, children: long },
          { type: 'callout', tone: 'tip', children: long },
          { type: 'code', language: 'text', children: long },
          { type: 'table', caption: '', headerRow: false, headerColumn: false, children: [row(['Short', word])] },
        ],
      },
    });
    const out = join(folder, 'wide.pdf');
    unwrap(await exportModule(project, request(out, { format: 'pdf', printer })));
    await project.close();
    const wide = await read(out);
    const pages = await Promise.all(Array.from({ length: wide.numPages }, (_, index) => wide.getPage(index + 1)));
    const shown = await Promise.all(
      pages.map(async (page) => {
        const [, , right = 0] = page.view;
        const { items } = await page.getTextContent();
        return items.flatMap((item) => ('str' in item ? [{ item, right }] : []));
      }),
    );
    const texts = shown.map((items) =>
      items
        .map(({ item }) => item.str)
        .join('')
        .replaceAll(/[\s\u200b]/g, ''),
    );
    const times = (text: string): number => text.split(word).length - 1;
    // The title; the running head and nothing else in the contents; the running head and each block.
    expect(texts.map(times)).toEqual([1, 1, 1 + 6]);
    const beyond = shown.flat().filter(({ item, right }) => Number(item.transform[4]) + item.width > right);
    expect(beyond.map(({ item }) => item.str.trim()).filter(Boolean)).toEqual([]);
    const sizeOf = (items: readonly { item: { str: string; height: number } }[], text: string) =>
      items.find(({ item }) => item.str.includes(text))?.item.height;
    const { items } = await (await every.getPage(3)).getTextContent();
    const usual = items.flatMap((item) => ('str' in item ? [{ item }] : []));
    expect(sizeOf(shown[2] ?? [], 'Welcome')).toBe(sizeOf(usual, 'Welcome'));
    await wide.loadingTask.destroy();
  });

  it('of a guide tells the pages of its answers, and the workbook is without them', async () => {
    const options = { as: 'pdf' };
    const [guide = ''] = await ofSample(folder, ['b1'], 'guide', { printer, options });
    const [workbook = ''] = await ofSample(folder, ['b1'], 'workbook', { printer, options });
    const [told, asked] = await Promise.all([guide, workbook].map(read));
    if (!told || !asked) throw new Error('not printed');
    const all = async (one: PDFDocumentProxy): Promise<readonly string[]> =>
      Promise.all(Array.from({ length: one.numPages }, (_, index) => wordsOn(index + 1, one)));
    const pages = await all(told);
    const references = [...pages.join('\n').matchAll(/Exercise (\d+) in the workbook[\s\S]*?Answers on page\s+(\d+)/g)];
    expect(references.length).toBeGreaterThan(10);
    for (const [, exercise = '', page] of references) expect(pages[Number(page) - 1]).toContain(`Exercise ${exercise}`);
    const answer = 'A concentration that could become a cluster';
    expect(pages.join('')).toContain(`✓ ${answer}`);
    expect((await all(asked)).join('')).toContain(`○ ${answer}`);
    expect((await all(asked)).join('')).not.toContain('✓');
    // Lines to write on stay with what they are for: no sheet has nothing else.
    const [, ...sheets] = await all(asked);
    for (const words of sheets)
      expect(words.split('\n').filter((line) => line.trim() !== '').length).toBeGreaterThan(2);
    await told.loadingTask.destroy();
    await asked.loadingTask.destroy();
  });

  it('is the same bytes when it is printed again', async () => {
    const again = mkdtempSync(join(tmpdir(), 'mw-pdf-'));
    const [other = ''] = await ofSample(again, ['b1'], 'pdf', { printer });
    expect(readFileSync(other).equals(readFileSync(path))).toBe(true);
    rmSync(again, { recursive: true });
  });

  it('leaves nothing and touches nothing when it is stopped at any step', async () => {
    const own = mkdtempSync(join(tmpdir(), 'mw-pdf-'));
    const project = await projectIn(own);
    const out = join(own, 'old.pdf');
    writeFileSync(out, 'the one before');
    const profiles = () =>
      readdirSync(tmpdir()).filter((name) => name.startsWith(`modulewright-print-${process.pid}-`));
    for (const stopAt of ['build', 'print', 'write', 'verify']) {
      const cancel = new AbortController();
      const result = await exportModule(
        project,
        request(out, {
          format: 'pdf',
          printer,
          signal: cancel.signal,
          onProgress: ({ phase }) => phase === stopAt && cancel.abort(),
        }),
      );
      expect(result, stopAt).toMatchObject({ ok: false, error: { code: 'export.cancelled' } });
      expect(readFileSync(out, 'utf8')).toBe('the one before');
      expect(readdirSync(own).filter((name) => name.endsWith('.part'))).toEqual([]);
      expect(profiles()).toEqual([]);
    }
    await project.close();
    expect(existsSync(out)).toBe(true);
    rmSync(own, { recursive: true });
  });
});
