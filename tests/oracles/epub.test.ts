/** Books by two checkers that are none of ours: epubcheck-ts, and EPUBCheck itself where it is installed. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { epub } from '../../shared/output/formats/epub/index.ts';
import { filesOf, type PackageFiles } from '../../shared/output/package-tree.ts';
import { RecordTable } from '../../shared/records/record.ts';
import { ofEveryBlock, ofSample } from '../support/books.ts';
import { sampleRecords } from '../support/sample.ts';
import { programme } from '../unit/output/programme.ts';
import { readZip } from './zip.ts';

const modules = sampleRecords.filter(({ kind }) => kind === 'module').map(({ id }) => id);
const jar = '/usr/share/java/epubcheck.jar';

let folder: string;
let books: readonly string[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-epub-'));
  books = [...(await ofSample(folder, modules, 'epub')), await ofEveryBlock(folder, 'epub')];
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function faults(bytes: Uint8Array): Promise<readonly string[]> {
  const { messages } = await new EpubCheck().check(bytes, 'book.epub');
  return messages
    .filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity))
    .map(({ id, message, location }) => `${id} ${message} ${location?.path ?? ''}`);
}

describe('a book', () => {
  it('is sound by epubcheck-ts, each of the sample and one with a block of every type', async () => {
    for (const path of books) expect(await faults(readFileSync(path)), path).toEqual([]);
  });

  it('is seen to be wrong by it where a file is taken away', async () => {
    const files = await readZip(books[0] ?? '');
    const short = [...files].filter(([path]) => path !== 'EPUB/chapter-001.xhtml');
    const { messages } = await new EpubCheck().checkExpanded(new Map(short));
    expect(messages.some(({ severity }) => severity === 'error' || severity === 'fatal')).toBe(true);
  });

  it.skipIf(!existsSync(jar))('is sound by EPUBCheck (skipped where it is not installed)', () => {
    // It takes seconds to start: one of the sample, and the one with everything in it.
    for (const path of [books[0] ?? '', books.at(-1) ?? '']) {
      const { stdout, stderr } = spawnSync('java', ['-jar', jar, path], { encoding: 'utf8' });
      expect(`${stdout}${stderr}`, path).toMatch(/0 fatals \/ 0 errors \/ 0 warnings/);
    }
  });

  it('is known by its first bytes', () => {
    for (const path of books) {
      const bytes = readFileSync(path);
      expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\x03\x04');
      expect(bytes.readUInt16LE(8)).toBe(0); // stored
      expect(bytes.readUInt16LE(28)).toBe(0); // no extra field
      expect(bytes.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip');
    }
  });

  it('is the same bytes when it is made again', async () => {
    const again = mkdtempSync(join(tmpdir(), 'mw-epub-'));
    const [path = ''] = await ofSample(again, modules.slice(0, 1), 'epub');
    expect(readFileSync(path).equals(readFileSync(books[0] ?? ''))).toBe(true);
    rmSync(again, { recursive: true });
  });

  it('runs nothing and asks for nothing to be typed', async () => {
    for (const path of books) {
      for (const [name, bytes] of await readZip(path)) {
        if (!name.endsWith('.xhtml')) continue;
        expect(bytes.toString(), name).not.toMatch(
          /<(script|form|input|select|textarea|button|template|iframe)\b| on\w+=/,
        );
      }
    }
  });
});

describe('what a book says of itself', () => {
  const said = (records: RecordTable, module: string): string =>
    filesOf(epub.build(records, module, epub.defaults)).text('EPUB/package.opf') ?? '';

  it('is an identifier that no edit changes, and no claim that nobody judged', () => {
    const [one, two] = [{ title: 'One' }, { title: 'Two', code: 'X9' }].map((module) =>
      said(new RecordTable(programme({ module })), 'mod'),
    );
    const identifier = '<dc:identifier id="identifier">https://modulewright.org/activities/mod</dc:identifier>';
    expect(one).toContain(identifier);
    expect(two).toContain(identifier);
    expect(one).not.toContain('conformsTo');
    expect(one).toMatch(/accessibilitySummary" xml:lang="en">This book is text/);
  });

  it('is by words alone enough only where every picture is described', () => {
    const described = said(new RecordTable(sampleRecords), modules[0] ?? '');
    expect(described).toContain('accessModeSufficient');
    const bare = programme({
      blocks: [{ type: 'image', resource: 'r1', alt: '', decorative: false, caption: '', width: 'full' }],
    });
    const undescribed = said(new RecordTable(bare), 'mod');
    expect(undescribed).not.toContain('accessModeSufficient');
    expect(undescribed).not.toContain('alternativeText');
    expect(undescribed).toContain('<meta property="schema:accessMode">visual</meta>');
  });

  it('is found wanting where a file is missing, unlisted or no XML', () => {
    const files = filesOf(epub.build(new RecordTable(sampleRecords), modules[0] ?? '', epub.defaults));
    const codes = (changed: Partial<PackageFiles>) => epub.inspect({ ...files, ...changed }).map(({ code }) => code);
    expect(codes({})).toEqual([]);
    expect(codes({ paths: files.paths.filter((path) => path !== 'EPUB/cover.svg') })).toContain('file.missing');
    expect(codes({ paths: [...files.paths, 'EPUB/other.txt'] })).toContain('file.unlisted');
    const text = (path: string) => (path.endsWith('chapter-001.xhtml') ? '<p>' : files.text(path));
    expect(codes({ text })).toContain('page.syntax');
  });
});
