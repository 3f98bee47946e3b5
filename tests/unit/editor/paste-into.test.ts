// @vitest-environment jsdom
/** Where what is pasted comes to stand on the page, in a table and from another programme. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Editor, type Descendant } from 'slate';
import { describe, expect, it } from 'vitest';
import { fragmentOf, fragmentType, writeFragment } from '../../../renderer/editor/copy/fragment.ts';
import { createPageEditor } from '../../../renderer/editor/create-page-editor.ts';
import { dataOf, toElement } from '../../../renderer/editor/page-model.ts';
import { pasteInto, type PasteReport } from '../../../renderer/editor/paste/paste-into.ts';
import type { BlockElement, PageSlate } from '../../../renderer/editor/slate-types.ts';
import { sequenceSource } from '../../../shared/base/ids.ts';
import type { Inline } from '../../../shared/blocks/inline.ts';
import { blockData, type BlockData } from '../../../shared/blocks/registry.ts';
import { blockType } from '../../../shared/blocks/registry.ts';
import { authorCatalogues } from '../../../shared/words/author-catalogues.ts';
import { type AnyRecord, RecordTable } from '../../../shared/records/record.ts';
import { line } from './paste-line.ts';

const picture = 'data:image/png;base64,iVBORw0KGgo=';
const read = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../fixtures/clipboard/cases', `${name}.clipboard.html`), 'utf8');

const words = (text: string): BlockData => ({ type: 'paragraph', children: [{ text }] });
const table = (rows: readonly (readonly string[])[]): BlockData => ({
  type: 'table',
  caption: '',
  headerRow: false,
  headerColumn: false,
  children: rows.map((cells) => ({
    type: 'table-row',
    children: cells.map((text) => ({ type: 'table-cell', children: [{ text }] })),
  })),
});

function editorWith(blocks: readonly BlockData[], at: readonly number[]): PageSlate {
  const editor = createPageEditor(sequenceSource('n'));
  editor.children = blocks.map((data, index) => toElement(structuredClone(data), `b${index}`)) as Descendant[];
  Editor.normalize(editor, { force: true });
  editor.select(Editor.end(editor, [...at]));
  return editor;
}

function paste(editor: PageSlate, types: Readonly<Record<string, string>>, has?: (id: string) => boolean): PasteReport {
  const data = { getData: (type: string) => types[type] ?? '', files: [] } as unknown as DataTransfer;
  const report = pasteInto(editor, data, has);
  for (const element of editor.children as BlockElement[]) {
    expect(blockData.safeParse(dataOf(element)).success).toBe(true);
  }
  return report;
}

const lines = (editor: PageSlate) => (editor.children as BlockElement[]).map((element) => line(dataOf(element)));
const ids = (editor: PageSlate) => (editor.children as BlockElement[]).map(({ id }) => id);

describe('pasted images', () => {
  it('each name the block that they follow', () => {
    const editor = editorWith([words('')], [0]);
    const { pictures } = paste(editor, { 'text/html': read('paste-image-order-input') });
    expect(lines(editor)).toEqual(['First words', 'Middle words', 'Last words']);
    expect(pictures.map(({ behind, alt }) => [behind, alt])).toEqual([
      [ids(editor)[0], 'A small map'],
      [ids(editor)[1], 'A small map'],
    ]);
  });

  it('that come first take the place of the empty paragraph, above the words', () => {
    const editor = editorWith([words('')], [0]);
    const { pictures } = paste(editor, { 'text/html': `<img src="${picture}"><p>then words</p>` });
    expect(lines(editor)).toEqual(['', 'then words']);
    expect(pictures.map(({ behind }) => behind)).toEqual(['b0']);
  });

  it('in a cell stand between its words', () => {
    const editor = editorWith([table([['a', 'b']])], [0, 0, 1]);
    const { pictures } = paste(editor, { 'text/html': `<p>x</p><img src="${picture}"><p>y</p>` });
    expect(lines(editor)).toEqual(['table a|bx⏎⏎y']);
    expect(pictures.map(({ at }) => at?.current)).toEqual([{ path: [0, 0, 1, 0], offset: 3 }]);
  });

  it('of cells, panels and notes set apart stand where they stood, and hold no place in what is kept', () => {
    const editor = editorWith([words('')], [0]);
    const image = `<img src="${picture}" alt="A map">`;
    const html =
      `<table><tr><th>h</th><th>i</th></tr><tr><td>${image}</td><td>a ${image}<b> b</b> ${image}${image}</td></tr></table>` +
      `<details><summary>t</summary><p>in</p><p>${image}</p></details><div role="note">note ${image}!</div><p>out</p>${image}`;
    const { pictures } = paste(editor, { 'text/html': html });
    expect(JSON.stringify(editor.children)).not.toContain('"picture"');
    const places = pictures.map(({ at, behind }) => at?.current ?? behind);
    expect(places).toEqual([
      { path: [0, 1, 0, 0], offset: 0 },
      { path: [0, 1, 1, 0], offset: 2 },
      { path: [0, 1, 1, 2], offset: 1 },
      { path: [0, 1, 1, 2], offset: 1 },
      { path: [1, 0, 2, 0], offset: 0 },
      { path: [2, 0], offset: 5 },
      ids(editor)[3],
    ]);
  });
});

describe('pasting into a table', () => {
  const empty = () =>
    editorWith(
      [
        table([
          ['', ''],
          ['', ''],
          ['', ''],
        ]),
      ],
      [0, 1, 0],
    );

  it('fills the cells from the caret on', () => {
    const editor = empty();
    paste(editor, { 'text/html': read('paste-into-cell-cells') });
    expect(lines(editor)).toEqual(['table | / 10|20 / 30|40']);
  });

  it('adds the rows and columns that are missing', () => {
    const editor = editorWith([table([['a', 'b']])], [0, 0, 1]);
    paste(editor, { 'text/html': read('paste-into-cell-cells') });
    expect(lines(editor)).toEqual(['table a|10|20 / |30|40']);
  });

  it('fills cells with the rows and columns of plain text, and keeps other words with tabs in the cell', () => {
    const rows = editorWith([table([['a', 'b']])], [0, 0, 0]);
    paste(rows, { 'text/plain': '10\t"20\n21"\r\n30\t40\r\n' });
    expect(lines(rows)).toEqual(['table 10|20⏎21 / 30|40']);
    const short = editorWith([table([['a', 'b']])], [0, 0, 0]);
    paste(short, { 'text/plain': 'Crane\t2\nShip' });
    expect(lines(short)).toEqual(['table Crane|2 / Ship|']);
    const long = editorWith([table([['a', 'b']])], [0, 0, 0]);
    paste(long, { 'text/plain': 'x\ty\n'.repeat(200_000) });
    expect(lines(long)[0]?.split(' / ').length).toBe(1000);
    const words = editorWith([table([['a', 'b']])], [0, 0, 0]);
    paste(words, { 'text/plain': 'if x:\n\tgo\n' });
    expect(lines(words)[0]).toContain('\tgo');
  });

  it('says which merged cells it had to split, and which stay', () => {
    const source = table([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
    const cells = source.type === 'table' ? source.children : [];
    const first = cells[0]?.children[1];
    if (!first) throw new Error('no cell');
    Object.assign(first, { colSpan: 2, rowSpan: 2 });
    // Right above and at the side of it: it stays.
    expect(paste(editorWith([source], [0, 0, 0]), { 'text/plain': '1\n2\n' }).losses).toEqual([]);
    for (const at of [
      [0, 0, 1],
      [0, 1, 0],
    ]) {
      const editor = editorWith([source], at);
      const { losses } = paste(editor, { 'text/plain': '1\t2\n3\t4\n' });
      expect(losses).toEqual([{ kind: 'merged', count: 1, names: ['b'] }]);
    }
    const merged = editorWith([source], [0, 0, 1]);
    const html = '<table><tr><td colspan="2" rowspan="2">x</td></tr><tr></tr></table>';
    expect(paste(merged, { 'text/html': html }).losses).toEqual([]);
  });

  it('counts what is beyond the largest table', () => {
    const editor = editorWith([table([Array.from({ length: 50 }, (_, x) => `c${x}`)])], [0, 0, 49]);
    const { losses } = paste(editor, { 'text/html': read('paste-into-cell-cells') });
    expect(losses).toEqual([{ kind: 'columns', count: 2, names: ['20', '40'] }]);
  });

  it('keeps the links, marks and lines of words', () => {
    const editor = empty();
    paste(editor, { 'text/html': read('paste-into-cell-link') });
    expect(lines(editor)).toEqual(['table | / See [the *guide*](https://example.org/a)⏎Then ask| / |']);
  });

  it('keeps a list as lines with its signs, and puts what no cell holds behind', () => {
    const editor = empty();
    paste(editor, { 'text/html': '<ol><li>one</li><li>two</li></ol><hr><table><tr><td>p</td><td>q</td></tr></table>' });
    expect(lines(editor)).toEqual(['table | / 1. one⏎2. two⏎p | q| / |', 'divider']);
  });
});

describe('blocks of another programme', () => {
  const image = { ...blockType({ type: 'image' }).create(), resource: 'picture', alt: 'A map' } as BlockData;
  const records = new RecordTable([]);

  it('arrive without the file that stayed there, which is told by its name', () => {
    const file = {
      id: 'picture',
      kind: 'resource',
      parent: 'prog',
      order: 'a0',
      data: {
        name: 'map.png',
        size: 9,
        sha256: 'a'.repeat(64),
        crc32: 1,
        mime: 'image/png',
        width: 1,
        height: 1,
        original: null,
        source: '',
        licence: '',
      },
    } as never;
    const fragment = fragmentOf(records, 'alpha', {
      form: 'blocks',
      blocks: [
        { id: 'x', data: image },
        { id: 'y', data: words('text') },
      ],
    });
    const editor = editorWith([words('')], [0]);
    const { losses } = paste(
      editor,
      { [fragmentType]: writeFragment({ ...fragment, mentioned: [file] }) },
      () => false,
    );
    expect(dataOf(editor.children[0] as BlockElement)).toMatchObject({ type: 'image', resource: null });
    expect(losses).toEqual([{ kind: 'files', count: 1, names: ['map.png'] }]);
  });

  it('leave terms and works of another programme behind, which are named', () => {
    const term: AnyRecord = {
      id: 'cluster',
      kind: 'term',
      parent: 'alpha',
      order: 'a0',
      data: { word: 'Cluster', forms: [], definition: '', language: 'en' },
    };
    const data = { authors: 'Porter, M. E.', year: '2000', title: 'Location', source: '', url: '', accessed: '' };
    const work: AnyRecord = { id: 'porter', kind: 'reference', parent: 'alpha', order: 'a0', data };
    const children: Inline = [
      { text: 'A ' },
      { type: 'term', term: 'cluster', children: [{ text: 'cluster' }] },
      { type: 'cite', reference: 'porter', locator: '', children: [{ text: '' }] },
    ];
    const fragment = fragmentOf(new RecordTable([term, work]), 'alpha', {
      form: 'blocks',
      blocks: [{ id: 'x', data: { type: 'paragraph', children } }],
    });
    const editor = editorWith([words('')], [0]);
    const { losses } = paste(editor, { [fragmentType]: writeFragment(fragment) }, () => false);
    expect(losses).toEqual([{ kind: 'entries', count: 2, names: ['Cluster', 'Location'] }]);
  });

  it('keep their files within one programme', () => {
    const fragment = fragmentOf(records, 'prog', {
      form: 'blocks',
      blocks: [
        { id: 'x', data: image },
        { id: 'y', data: words('text') },
      ],
    });
    const editor = editorWith([words('')], [0]);
    const { losses } = paste(editor, { [fragmentType]: writeFragment(fragment) }, () => true);
    expect(dataOf(editor.children[0] as BlockElement)).toMatchObject({ resource: 'picture' });
    expect(losses).toEqual([]);
  });
});

describe('the words for what was left out', () => {
  it('say for each kind how many and what to do, in every language', () => {
    for (const catalogue of Object.values(authorCatalogues)) {
      for (const [key, sentence] of Object.entries(catalogue)) {
        if (key.startsWith('pasted.lost.')) expect(sentence).toContain('{count}');
      }
    }
  });
});
