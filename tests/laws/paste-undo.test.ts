// @vitest-environment jsdom
/** Whatever a program put on the clipboard, wherever it is pasted: one undo brings back exactly what was there, one redo what came. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Editor, type Descendant } from 'slate';
import { describe, expect, it } from 'vitest';
import { sequenceSource } from '../../shared/base/ids.ts';
import { ok } from '../../shared/base/result.ts';
import { blockData, type BlockData } from '../../shared/blocks/registry.ts';
import type { AnyRecord } from '../../shared/records/record.ts';
import { ProgrammeDocument } from '../../renderer/document/programme-document.ts';
import { createPageEditor } from '../../renderer/editor/create-page-editor.ts';
import { dataOf, pageElements } from '../../renderer/editor/page-model.ts';
import { PageSync } from '../../renderer/editor/page-sync.ts';
import { pasteInto } from '../../renderer/editor/paste/paste-into.ts';
import type { BlockElement } from '../../renderer/editor/slate-types.ts';

const folder = join(import.meta.dirname, '../fixtures/clipboard/programs');
const names = readdirSync(folder).flatMap((file) => /^(.+)\.clipboard\.html$/.exec(file)?.[1] ?? []);

const text = (words: string) => [{ text: words }];
const page: readonly BlockData[] = [
  { type: 'paragraph', children: text('') },
  { type: 'list-item', style: 'numbered', depth: 1, children: text('in the middle of it') },
  {
    type: 'table',
    caption: '',
    headerRow: false,
    headerColumn: false,
    children: [{ type: 'table-row', children: [{ type: 'table-cell', children: text('cell') }] }],
  },
  {
    type: 'accordion',
    firstOpen: false,
    children: [
      {
        type: 'panel',
        children: [
          { type: 'panel-title', children: text('panel') },
          { type: 'paragraph', children: text('line') },
        ],
      },
    ],
  },
  { type: 'code', language: '', children: text('code()') },
];
const places = {
  'an empty paragraph': [0, 0],
  'a list item': [1, 0],
  'a table cell': [2, 0, 0, 0],
  'a panel': [3, 0, 1, 0],
  code: [4, 0],
} as const;

const records: readonly AnyRecord[] = [
  {
    id: 'prog',
    kind: 'programme',
    parent: null,
    order: 'a0',
    data: {
      title: 'Programme',
      description: '',
      languages: ['en'],
      partners: [],
      audiences: [],
      levels: [{ id: 'basic', label: 'Basic' }],
      goalLabel: 'goal',
      ectsHours: 25,
    },
  },
  { id: 'page', kind: 'page', parent: 'prog', order: 'a0', data: { title: 'Page', use: 'page' } },
  ...page.map((data, at) => ({ id: `b${at}`, kind: 'block' as const, parent: 'page', order: `a${at}`, data })),
];

/** The page in the editor over its programme, with the caret after two letters of the place. */
function opened(path: readonly number[]) {
  const file = { session: 's', name: 'n', folder: 'f', readOnly: null, rev: 1, savedAt: '', records };
  const document = new ProgrammeDocument(file, async () => ok({ rev: 2, savedAt: '' }), sequenceSource('n'));
  const editor = createPageEditor(sequenceSource('e'));
  const sync = new PageSync(document, editor, 'page');
  editor.children = structuredClone(sync.initial()) as Descendant[];
  sync.begin();
  editor.onChange = () => sync.changed();
  document.onApplied((applied) => sync.follow(applied));
  editor.select({ path: [...path], offset: Math.min(2, Editor.string(editor, [...path]).length) });
  const state = () => ({
    programme: pageElements(document.records, 'page').map((element) => [element.id, dataOf(element)]),
    screen: (editor.children as readonly BlockElement[]).map((element) => [element.id, dataOf(element)]),
  });
  return { document, editor, state };
}

describe('undoing a paste', () => {
  it.each(names)('of %s', async (name) => {
    const html = readFileSync(join(folder, `${name}.clipboard.html`), 'utf8');
    const types: Readonly<Record<string, string>> = { 'text/html': html, 'text/plain': 'plain\nwords' };
    const data = { getData: (type: string) => types[type] ?? '', files: [] } as unknown as DataTransfer;
    for (const [place, path] of Object.entries(places)) {
      const { document, editor, state } = opened(path);
      await Promise.resolve();
      const before = state();
      pasteInto(editor, data);
      await Promise.resolve();
      const after = state();
      expect(after.screen, `${place}: what is shown is what is kept`).toEqual(after.programme);
      expect(after, place).not.toEqual(before);
      for (const [, block] of after.programme) expect(blockData.safeParse(block).error, place).toBeUndefined();
      document.undo();
      await Promise.resolve();
      expect(state(), `${place}: undone`).toEqual(before);
      document.redo();
      await Promise.resolve();
      expect(state(), `${place}: done again`).toEqual(after);
      document.dispose();
    }
  });
});
