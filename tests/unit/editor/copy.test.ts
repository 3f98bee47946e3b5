/** Copy and cut in the page: every block there is travels whole, under our own type, as HTML and as text. */

import fc from 'fast-check';
import { Editor, Node, type Descendant } from 'slate';
import { describe, expect, it } from 'vitest';
import { fragmentHtml, htmlLines } from '../../../renderer/editor/copy/fragment-html.ts';
import {
  asAttribute,
  fragmentAttribute,
  fragmentOf,
  fragmentType,
  readFragment,
  writeFragment,
} from '../../../renderer/editor/copy/fragment.ts';
import { hangingOnCopies } from '../../../renderer/editor/copy/hanging.ts';
import { removeSelected, selectedBlocks } from '../../../renderer/editor/copy/selected.ts';
import { createPageEditor } from '../../../renderer/editor/create-page-editor.ts';
import { dataOf, isVoid, toElement } from '../../../renderer/editor/page-model.ts';
import { pasteInto } from '../../../renderer/editor/paste/paste-into.ts';
import type { BlockElement, PageSlate } from '../../../renderer/editor/slate-types.ts';
import { renderHtml } from '../../../shared/base/html.ts';
import { sequenceSource } from '../../../shared/base/ids.ts';
import { blockData, blockText, type BlockData } from '../../../shared/blocks/registry.ts';
import { authorText } from '../../../shared/words/author.ts';
import type { Say } from '../../../shared/words/typed.ts';
import { RecordTable } from '../../../shared/records/record.ts';
import { triedTypes } from '../../support/exercise-fixtures.ts';
import { enriched } from '../../support/rich.ts';
import { everyBlock, programme } from '../output/programme.ts';

const runs = process.env['MODULEWRIGHT_TRIALS'] === 'full' ? 2000 : 150;
const records = new RecordTable(programme());
const inEnglish: Say = (key, ...values) => authorText('en', key, ...values);

function editorWith(blocks: readonly BlockData[]): PageSlate {
  const editor = createPageEditor(sequenceSource('n'));
  editor.children = blocks.map((data, index) => toElement(structuredClone(data), `b${index}`)) as Descendant[];
  Editor.normalize(editor, { force: true });
  return editor;
}

const datas = (editor: PageSlate): BlockData[] => (editor.children as BlockElement[]).map(dataOf);

function clipboard(editor: PageSlate): Pick<DataTransfer, 'getData' | 'files'> {
  const selected = selectedBlocks(editor);
  const text = selected ? writeFragment(fragmentOf(records, 'prog', selected)) : '';
  return { getData: (type) => (type === fragmentType ? text : ''), files: [] as unknown as FileList };
}

function selectBlocks(editor: PageSlate, first: number, last: number): void {
  editor.select({ anchor: Editor.start(editor, [first]), focus: Editor.end(editor, [last]) });
}

describe('every kind of block', () => {
  it.each(everyBlock.map((data, index) => [data.type, index, data] as const))(
    'a %s (block %i) between two others is cut and pasted as it was',
    (_type, _index, data) => {
      const around: BlockData = { type: 'paragraph', children: [{ text: 'around' }] };
      const editor = editorWith([around, data, around]);
      const before = datas(editor);
      selectBlocks(editor, 0, 2);
      const whole = clipboard(editor);
      removeSelected(editor);
      expect(datas(editor).map(blockText).join('')).toBe('');
      pasteInto(editor, whole as DataTransfer);
      expect(datas(editor).slice(0, 3)).toEqual(before);
      expect(new Set(editor.children.map((child) => (child as BlockElement).id)).size).toBe(editor.children.length);
      for (const { id } of editor.children as BlockElement[]) expect(id).not.toMatch(/^b/);
    },
  );

  it.each(everyBlock.filter(isVoid).map((data) => [data.type, data] as const))(
    'a %s that is selected alone is cut whole and pasted at the end of another page',
    (_type, data) => {
      const editor = editorWith([data, { type: 'paragraph', children: [{ text: 'stays' }] }]);
      editor.select(Editor.start(editor, [0]));
      const cut = clipboard(editor);
      removeSelected(editor);
      expect(datas(editor)).toEqual([{ type: 'paragraph', children: [{ text: 'stays' }] }]);
      const other = editorWith([{ type: 'paragraph', children: [{ text: 'before' }] }]);
      other.select(Editor.end(other, []));
      pasteInto(other, cut as DataTransfer);
      expect(datas(other)).toEqual([{ type: 'paragraph', children: [{ text: 'before' }] }, data]);
    },
  );

  it('stands in the HTML and in the text with every word a person wrote in it', () => {
    const around = {
      records,
      t: inEnglish,
      language: 'en' as const,
      figure: String,
    };
    for (const [index, data] of everyBlock.entries()) {
      const html = fragmentHtml({ form: 'blocks', blocks: [{ id: 'x', data }] }, around);
      const [markup, lines] = [renderHtml(html), htmlLines(html)];
      expect(markup, `block ${index}`).not.toMatch(/\s(id|class|role|tabindex|aria-[a-z]+)=/);
      if (data.type === 'divider') continue;
      expect(lines.trim(), `block ${index} ${data.type}`).not.toBe('');
      const visible = markup.replace(/<[^>]*>|&[a-z]+;/g, ' ');
      if (markup.includes('<math')) continue;
      for (const word of visible.match(/\p{L}{3,}/gu) ?? []) expect(lines).toContain(word);
    }
    const listed = everyBlock
      .filter(({ type }) => type === 'list-item')
      .map((data, index) => ({ id: `${index}`, data }));
    expect(htmlLines(fragmentHtml({ form: 'blocks', blocks: listed }, around as never))).toBe(
      '• one\n  1. one, first\n• two',
    );
    const table = everyBlock.find(({ type }) => type === 'table') as BlockData;
    expect(htmlLines(fragmentHtml({ form: 'blocks', blocks: [{ id: 't', data: table }] }, around as never))).toContain(
      'Facilitator\tConnects',
    );
  });
});

it('a selection that ends in a block without words goes whole when something is written over it', () => {
  const image = everyBlock.find(({ type }) => type === 'image') as BlockData;
  const editor = editorWith([{ type: 'paragraph', children: [{ text: 'before' }] }, image]);
  editor.select({ anchor: Editor.start(editor, [0]), focus: Editor.start(editor, [1]) });
  editor.insertText('new');
  expect(datas(editor)).toEqual([{ type: 'paragraph', children: [{ text: 'new' }] }]);
});

describe('any selection', () => {
  const point = (editor: PageSlate, share: number) => {
    const points = [...Editor.positions(editor, { at: [], voids: false })];
    return points[Math.floor(share * (points.length - 1))] ?? Editor.start(editor, []);
  };

  it('loses no block and no word: what was cut and what stayed are together what there was', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...everyBlock], { minLength: 1, maxLength: 6 }),
        share,
        share,
        (blocks, a, b) => {
          const editor = editorWith(blocks);
          const before = letters(datas(editor));
          const voids = count(datas(editor));
          editor.select({ anchor: point(editor, a), focus: point(editor, b) });
          const selected = selectedBlocks(editor);
          if (!selected) return;
          for (const { data } of selected.blocks) expect(blockData.safeParse(data).success).toBe(true);
          removeSelected(editor);
          for (const data of datas(editor)) expect(blockData.safeParse(data).success).toBe(true);
          const parts = [...selected.blocks.map(({ data }) => data), ...datas(editor)];
          expect(count(parts)).toEqual(voids);
          expect(letters(parts)).toBe(before);
        },
      ),
      { numRuns: runs },
    );
  });

  /** The letters of the words in the run of the text, in no order. */
  function letters(blocks: readonly BlockData[]): string {
    const written = blocks.filter((data) => 'children' in data).map((data) => Node.string(toElement(data, 'x')));
    return [...written.join('').replace(/\s/g, '')].sort().join('');
  }
  function count(blocks: readonly BlockData[]): string[] {
    return blocks
      .filter(isVoid)
      .map((data) => JSON.stringify(data))
      .sort();
  }
});

describe('our own form', () => {
  it('comes back from the HTML alone, for programs that keep nothing else', () => {
    const blocks = everyBlock.map((data, index) => ({ id: `b${index}`, data }));
    const fragment = fragmentOf(records, 'prog', { form: 'blocks', blocks });
    const html = `<div ${fragmentAttribute}="${asAttribute(fragment)}"><p>x</p></div>`;
    expect(readFragment({ getData: (type) => (type === 'text/html' ? html : '') })).toEqual(fragment);
    expect(fragment.mentioned.map(({ kind }) => kind).sort()).toEqual(
      expect.arrayContaining(['reference', 'resource', 'term']),
    );
  });

  it('counts blocks it does not know, and takes nothing that is malformed', () => {
    const text = (value: unknown) => readFragment({ getData: (type) => (type === fragmentType ? String(value) : '') });
    expect(text('')).toBeNull();
    expect(text('{')).toBeNull();
    expect(text('[]')).toBeNull();
    const fragment = fragmentOf(records, 'prog', {
      form: 'blocks',
      blocks: [
        { id: 'a', data: { type: 'paragraph', children: [{ text: 'x' }] } },
        { id: 'b', data: { type: 'hologram' } as never },
      ],
    });
    const read = text(writeFragment(fragment));
    expect(read?.blocks.map(({ id }) => id)).toEqual(['a']);
    expect(read?.unread).toBe(1);
    expect(
      text(
        JSON.stringify({
          ...fragment,
          version: 1,
          hanging: [{ id: 'x', kind: 'alignment', parent: 'goal', order: 'a0', data: { target: 'a', role: 'owns' } }],
        }),
      )?.hanging,
    ).toEqual([]);
  });

  it('is read as an earlier version copied it, when exercises held words alone', () => {
    const text = (value: unknown) =>
      readFragment({ getData: (type) => (type === fragmentType ? JSON.stringify(value) : '') });
    const fragment = fragmentOf(records, 'prog', { form: 'blocks', blocks: [] });
    for (const { examples, fixtures } of triedTypes) {
      const blocks = fixtures.examples.map((data, index) => ({ id: `b${index}`, data }));
      expect(text({ ...fragment, version: 1, blocks })?.blocks.map(({ data }) => data)).toEqual(examples);
      const now = examples.map((data, index) => ({ id: `b${index}`, data: enriched(data) }));
      expect(text(JSON.parse(writeFragment({ ...fragment, blocks: now })))?.blocks).toEqual(now);
    }
    for (const data of [null, 'x', { type: 'constructor' }, { type: 'matching', pairs: 'x', hints: [[7]] }]) {
      expect(text({ ...fragment, version: 1, blocks: [{ id: 'b', data }] })?.unread).toBe(1);
    }
  });

  it('takes links to goals and estimates along to the copies, in their own module alone', () => {
    const hanging = [
      { id: 'al', kind: 'alignment', parent: 'goal', order: 'a0', data: { target: 'b1', role: 'assesses' } },
      { id: 'es', kind: 'estimate', parent: 'mod', order: 'a0', data: { target: 'b1', minutes: 4, work: null } },
    ] as never;
    const goal = { code: 'G', text: '', bloom: 'apply', knowledge: null, weight: 1, audiences: [], competences: [] };
    const here = new RecordTable([
      ...programme(),
      ...(records.get('goal') ? [] : [{ id: 'goal', kind: 'goal', parent: 'mod', order: 'a0', data: goal } as never]),
    ]);
    const copies = new Map([['b1', 'c1']]);
    const made = hangingOnCopies(here, { page: 'page', hanging, copies, newId: sequenceSource('h') });
    expect(made.map(({ kind, data }) => [kind, (data as { target: string }).target])).toEqual([
      ['alignment', 'c1'],
      ['estimate', 'c1'],
    ]);
    expect(hangingOnCopies(here, { page: 'nowhere', hanging, copies, newId: sequenceSource('h') })).toEqual([]);
  });
});
