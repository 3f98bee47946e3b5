/** Whatever people write stays words: generated hostile text in every place of a module, in HTML, script and XML. */

import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import { scorm12 } from '../../../shared/output/formats/scorm12/index.ts';
import { filesOf } from '../../../shared/output/package-tree.ts';
import { type AnyRecord, RecordTable } from '../../../shared/records/record.ts';
import { oneOfEach } from '../../support/exercise-fixtures.ts';
import { enriched } from '../../support/rich.ts';
import { everyBlock, programme } from '../output/programme.ts';

const runs = process.env['MODULEWRIGHT_TRIALS'] === 'full' ? 1000 : 50;
const { DOMParser } = new JSDOM().window;
const parse = (text: string, type: 'text/html' | 'application/xml') => new DOMParser().parseFromString(text, type);

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '</script><script>x()</script>',
        '<img src=x onerror=x()>',
        '<!--',
        '-->',
        ']]>',
        '<![CDATA[',
        '"',
        "'",
        '" onclick="x()',
        '&lt;',
        '&#0;',
        '\ud800',
        '\udfff',
        '\u0000',
        '\u0008',
        '\u001f',
        '\ufffe',
        '\u2028',
        '\u2029',
        '\r\n',
        '</title>',
        '</textarea>',
        '<svg onload=x()>',
        '<base href=//evil>',
        'id=API',
        '__proto__',
        '${x}',
        '\\u003c',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

/** The same structure with every word a person wrote replaced; identifiers and choices stay. */
function withText<T>(value: T, text: string): T {
  const fixed = new Set([
    'type',
    'id',
    'style',
    'tone',
    'width',
    'ratio',
    'kind',
    'poster',
    'image',
    'resource',
    'term',
    'reference',
    'form',
    'lang',
    'language',
    'level',
    'ratio',
    'look',
    'url',
    // Nothing is ever said there of an exercise that nobody can fail.
    'incorrect',
  ]);
  const visit = (node: unknown, key: string): unknown => {
    if (typeof node === 'string') return fixed.has(key) ? node : text;
    if (Array.isArray(node)) return node.map((child) => visit(child, key));
    if (typeof node !== 'object' || node === null) return node;
    // What a formula says is its structure; its own test says what becomes of hostile ones.
    const kept = ['math', 'formula'].includes(Reflect.get(node, 'type')) ? 'source' : '';
    return Object.fromEntries(
      Object.entries(node).map(([name, child]) => [name, name === kept ? child : visit(child, name)]),
    );
  };
  return visit(value, '') as T;
}

function packageWith(text: string, url: string) {
  const blocks = withText([...everyBlock, ...oneOfEach.map(enriched)], text) as BlockData[];
  blocks.push({ type: 'paragraph', children: [{ type: 'link', url, children: [{ text: 'link' }] }] });
  const sketch = { blocks, module: { title: text }, page: text, programmeTitle: text };
  const records = new RecordTable(
    programme(sketch).map((record) =>
      record.kind === 'term' || record.kind === 'reference' ? { ...record, data: withText(record.data, text) } : record,
    ) as AnyRecord[],
  );
  const files = filesOf(scorm12.build(records, 'mod', scorm12.defaults));
  return {
    html: files.text('index.html') ?? '',
    script: files.text('content.js') ?? '',
    manifest: files.text('imsmanifest.xml') ?? '',
  };
}

/** Elements and attributes of a page, without its words: hostile text must not change them. */
function shape(document: Document): string {
  return (
    [...document.querySelectorAll('*')]
      .map((element) => `${element.tagName} ${element.getAttributeNames().join(' ')}`)
      // Text with line breaks has <br>, and an empty title or caption leaves its element out.
      .filter((line) => !/^(BR|FIGCAPTION|CAPTION|H\d|P|STRONG|EM|A) /.test(line))
      .join('\n')
  );
}

/** Where a link of a page may lead. */
const target = /^(#|https?:|mailto:|tel:|player\/|media\/[0-9a-f]+\.[0-9a-z]+$)/i;

const plain = packageWith('words', 'https://example.org');
const plainShape = shape(parse(plain.html, 'text/html'));

describe('hostile text', () => {
  it('changes neither the elements nor the attributes of a page, and leaves the manifest well-formed with the title as its words', () => {
    fc.assert(
      fc.property(hostile, fc.oneof(hostile, fc.constantFrom('javascript:x()', ' java\nscript:x()')), (text, url) => {
        const { html, manifest } = packageWith(`x${text}`, url);
        const document = parse(html, 'text/html');
        expect(shape(document)).toBe(plainShape);
        const attributes = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
        const odd = attributes.filter(
          ({ name, value }) => /^on/i.test(name) || (name === 'href' && !target.test(value)),
        );
        expect(odd.map(({ name, value }) => `${name}=${value}`)).toEqual([]);
        expect([...document.scripts].every((script) => script.src !== '' && script.textContent === '')).toBe(true);
        const legal = `x${text}`.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
        const title = parse(manifest, 'application/xml').querySelector('item > title')?.textContent;
        expect(title).toBe(legal.replace(/\s+/g, ' ').trim());
      }),
      { numRuns: runs },
    );
  });

  it('arrives in the player’s content as it was written, cannot end the script, and leaves files that are whole as UTF-8', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const files = packageWith(text, text);
        const { script } = files;
        expect(script).not.toMatch(/<|\u2028|\u2029/);
        const match = /^globalThis\.modulewrightContent = (.*);\n$/.exec(script);
        const content = JSON.parse(match?.[1] ?? '') as { title: string };
        expect(content.title.toWellFormed()).toBe(text.toWellFormed());
        for (const file of Object.values(files)) expect(Buffer.from(file, 'utf8').toString('utf8')).toBe(file);
      }),
      { numRuns: runs },
    );
  });
});
