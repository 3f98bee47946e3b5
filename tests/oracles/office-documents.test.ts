/** Documents and slides by two readers that are none of ours, mammoth and LibreOffice; and the same bytes every time. */

import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allPieces, plainWords } from '../../shared/flow/pieces.ts';
import type { Flow } from '../../shared/flow/flow.ts';
import { moduleFlow } from '../../shared/output/flow/module-flow.ts';
import { workbookFlow } from '../../shared/output/flow/workbook-flow.ts';
import { guideFlow } from '../../shared/output/guide/guide-flow.ts';
import { guideView } from '../../shared/output/guide/guide-view.ts';
import { moduleView } from '../../shared/output/module-view.ts';
import { RecordTable } from '../../shared/records/record.ts';
import { ofEveryBlock, ofSample } from '../support/books.ts';
import { convertInOffice, hasOffice, hasSlides, noOffice } from '../support/office.ts';
import { sampleRecords } from '../support/sample.ts';
import { readZip } from './zip.ts';

const records = new RecordTable(sampleRecords);
const module = 'b1';
const formats = ['docx', 'workbook', 'guide', 'slides'] as const;
const documents = ['docx', 'workbook', 'guide'] as const;

let folder: string;
const paths = new Map<string, string>();
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-office-'));
  for (const format of formats) for (const path of await ofSample(folder, [module], format)) paths.set(format, path);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pathOf = (format: string): string => paths.get(format) ?? '';

function flowOf(format: (typeof documents)[number]): Flow {
  const view = moduleView(records, module, { language: null, audience: 'learner' });
  const guide = guideView(records, module, null);
  if (!view || !guide) throw new Error(module);
  return {
    docx: () => moduleFlow(view),
    workbook: () => workbookFlow(view, 'exercises'),
    guide: () => guideFlow(guide),
  }[format]();
}

const headingsOf = (format: (typeof documents)[number]) =>
  allPieces(flowOf(format).pieces).flatMap((piece) =>
    piece.is === 'heading' ? [`h${piece.level} ${plainWords(piece.words)}`] : [],
  );

async function opened(path: string): Promise<{ readonly document: Document; readonly messages: readonly string[] }> {
  const { value, messages } = await mammoth.convertToHtml({ path });
  const { window } = new JSDOM(value);
  return { document: window.document, messages: messages.map(({ message }) => message) };
}

/** Looks that have no element in HTML; everything else that it says is a fault. */
const isLook = (message: string): boolean => message.startsWith('Unrecognised paragraph style');

describe.each(documents)('%s, opened by mammoth', (format) => {
  it('has its headings on their levels and in their order', async () => {
    const { document, messages } = await opened(pathOf(format));
    expect(messages.filter((message) => !isLook(message) && !message.startsWith('Unrecognised run style'))).toEqual([]);
    const titles = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
      (one) => `${one.tagName.toLowerCase()} ${one.textContent}`,
    );
    const headings = headingsOf(format);
    expect(headings.length).toBeGreaterThan(5);
    expect(titles.filter((title) => headings.includes(title))).toEqual(headings);
  });

  it('has lists, tables, and links that lead into it', async () => {
    const { document } = await opened(pathOf(format));
    expect(document.querySelectorAll('li').length).toBeGreaterThan(5);
    expect(document.querySelectorAll('table').length).toBeGreaterThan(0);
    const anchors = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map((one) => one.hash.slice(1));
    expect(anchors.length).toBeGreaterThan(3);
    const ids = new Set([...document.querySelectorAll('[id]')].map(({ id }) => id));
    expect(anchors.filter((id) => !ids.has(id))).toEqual([]);
  });
});

it('every picture of a document has its alternative text, by mammoth', async () => {
  const { document } = await opened(pathOf('docx'));
  const alts = [...document.querySelectorAll('img')].map(({ alt }) => alt);
  const written = (await readZip(pathOf('docx'))).get('word/document.xml')?.toString() ?? '';
  // A picture with numbers on it is there twice, for programs that know groups and for others.
  const once = written.replace(/<mc:Choice[^]*?<\/mc:Choice>/g, '');
  const wanted = [...once.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, words]) => words);
  expect(wanted.length).toBeGreaterThan(2);
  expect(wanted.every((words) => words !== '')).toBe(true);
  expect(alts).toEqual(wanted);
});

it('a document with a block of every type opens in mammoth', async () => {
  const { document, messages } = await opened(await ofEveryBlock(folder, 'docx'));
  expect(messages.filter((message) => message.includes('was ignored'))).toEqual([]);
  expect(document.body.textContent).toContain('Why clusters');
  expect(document.body.textContent).not.toContain('Wait for the quiet ones');
});

describe.skipIf(!hasOffice())(`opened by LibreOffice (${noOffice} where it is skipped)`, () => {
  it.each(documents)('%s keeps its headings, languages and descriptions', async (format) => {
    const before = (await readZip(pathOf(format))).get('word/document.xml')?.toString() ?? '';
    const copy = convertInOffice(folder, renamed(pathOf(format), format), 'docx');
    const after = (await readZip(copy)).get('word/document.xml')?.toString() ?? '';
    const count = (text: string, form: RegExp) => (text.match(form) ?? []).length;
    for (const level of [1, 2]) {
      const styled = new RegExp(`<w:pStyle w:val="Heading${level}"/>`, 'g');
      expect(count(after, styled)).toBe(count(before, styled));
    }
    const languages = (text: string) => new Set([...text.matchAll(/<w:lang w:val="([^"]+)"/g)].map(([, tag]) => tag));
    for (const tag of languages(before)) expect(languages(after)).toContain(tag);
    const described = (text: string) => new Set([...text.matchAll(/ descr="([^"]+)"/g)].map(([, words]) => words));
    for (const words of described(before)) expect(described(after)).toContain(words);
  });

  it('the guide leads from each exercise to the page of its answers, and back', async () => {
    const pages = await pagesOf(convertInOffice(folder, renamed(pathOf('guide'), 'pages'), 'pdf'));
    const asked = pages.flatMap((text, index) =>
      [...text.matchAll(/Exercise (\d+) in the workbook[^]*?Answers on page\s+(\d+)/g)].map(([, number, page]) => ({
        number,
        from: index + 1,
        to: Number(page),
      })),
    );
    expect(asked.length).toBeGreaterThan(10);
    for (const { number, from, to } of asked)
      expect(pages[to - 1]).toMatch(new RegExp(`Exercise ${number} · Asked on page\\s+${from}\\b`));
  });

  it('slides open, each on a page', async ({ skip }) => {
    if (!hasSlides(folder)) skip('no part of LibreOffice for presentations here');
    const files = await readZip(pathOf('slides'));
    const slides = [...files.keys()].filter((path) => /^ppt\/slides\/[^/]+$/.test(path));
    const pages = await pagesOf(convertInOffice(folder, renamed(pathOf('slides'), 'shown', 'pptx'), 'pdf'));
    expect(slides.length).toBeGreaterThan(10);
    expect(pages).toHaveLength(slides.length);
    expect(pages[0]).toContain('Cluster facilitation basics');
  });
});

/** The words of each page. */
async function pagesOf(path: string): Promise<readonly string[]> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const { items } = await (await document.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    }),
  );
}

/** LibreOffice goes by the ending of a name. */
function renamed(path: string, name: string, ending = 'docx'): string {
  const to = join(folder, `${name}-here.${ending}`);
  copyFileSync(path, to);
  return to;
}

it.each(formats)('%s is the same bytes every time', async (format) => {
  const [again = ''] = await ofSample(mkdtempSync(join(folder, 'again-')), [module], format);
  expect(readFileSync(again).equals(readFileSync(pathOf(format)))).toBe(true);
});
