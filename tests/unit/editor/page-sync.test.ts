/** A page shown again is not a page changed: Slate copies what another editor showed before, and nothing is written for that. */

import { createEditor, Editor, Node, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import { expect, it } from 'vitest';
import { sequenceSource } from '../../../shared/base/ids.ts';
import type { Inline } from '../../../shared/blocks/inline.ts';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import { ok } from '../../../shared/base/result.ts';
import { findAll, inReadingOrder, replaceHits } from '../../../shared/edit/find.ts';
import { ProgrammeDocument } from '../../../renderer/document/programme-document.ts';
import { createPageEditor } from '../../../renderer/editor/create-page-editor.ts';
import { dataOf, pageElements } from '../../../renderer/editor/page-model.ts';
import { PageSync } from '../../../renderer/editor/page-sync.ts';
import type { BlockElement, PageSlate } from '../../../renderer/editor/slate-types.ts';
import { oneOfEach } from '../../support/exercise-fixtures.ts';
import { programme } from '../output/programme.ts';

it('changes nothing when the caret is set on a page whose elements were copied, and one block when one is typed in', async () => {
  const opened = { session: 's', name: 'n', folder: 'f', readOnly: null, rev: 1, savedAt: '', records: programme() };
  const document = new ProgrammeDocument(opened, async () => ok({ rev: 2, savedAt: '' }), sequenceSource('n'));
  const editor = Object.assign(createEditor(), { newId: sequenceSource('e'), companions: [] }) as unknown as PageSlate;
  const sync = new PageSync(document, editor, 'page');
  editor.children = structuredClone(sync.initial());
  sync.begin();
  editor.onChange = () => sync.changed();
  const changed: string[] = [];
  document.onApplied(({ changes }) => changed.push(...changes.puts.map(({ id }) => id)));

  Transforms.select(editor, { path: [0, 0], offset: 0 });
  await Promise.resolve();
  expect(changed).toEqual([]);
  expect(document.undoState.undo).toBeNull();
  expect(pageElements(document.records, 'page')).toEqual(editor.children);
  expect(pageElements(document.records, 'page').every((element, index) => element === editor.children[index])).toBe(
    true,
  );

  Transforms.insertText(editor, 'x', { at: { path: [0, 0], offset: 0 } });
  await Promise.resolve();
  expect(changed).toEqual([(editor.children[0] as BlockElement).id]);
  document.dispose();
});

it('shows a change of an exercise made elsewhere in the element that is there, so that its card keeps what it has', async () => {
  const choice = oneOfEach.find(({ type }) => type === 'single-choice') as BlockData;
  const records = programme({ blocks: [choice] });
  const opened = { session: 's', name: 'n', folder: 'f', readOnly: null, rev: 1, savedAt: '', records };
  const document = new ProgrammeDocument(opened, async () => ok({ rev: 2, savedAt: '' }), sequenceSource('n'));
  const editor = createPageEditor(sequenceSource('e'));
  const sync = new PageSync(document, editor, 'page');
  editor.children = sync.initial();
  sync.begin();
  document.onApplied((applied) => sync.follow(applied));
  const [before] = editor.children as BlockElement[];
  const key = ReactEditor.findKey(editor, before as BlockElement);
  const block = document.record('block', before?.id ?? '');
  if (block?.data.type !== 'single-choice') throw new Error('no exercise on the page');
  const data = { ...block.data, points: 7 };
  document.change({ puts: [{ ...block, data }], removes: [] }, { label: 'undo.settings', origin: 'inspector' });
  const [after] = editor.children as BlockElement[];
  expect(after).toMatchObject({ points: 7 });
  expect(ReactEditor.findKey(editor, after as BlockElement)).toBe(key);
  expect(dataOf(after as BlockElement)).toBe(data);
  await Promise.resolve();
  document.undo();
  expect(document.record('block', block.id)?.data).toEqual(block.data);
  expect(ReactEditor.findKey(editor, editor.children[0] as BlockElement)).toBe(key);
  document.dispose();
});

it('follows a change of many blocks at once, and writes nothing for it', async () => {
  const link: Inline[number] = { type: 'link', url: 'https://example.org/', children: [{ text: 'here' }] };
  const blocks = Array.from({ length: 150 }, (_, index): BlockData => ({
    type: 'paragraph',
    children: [{ text: `${index} of many ` }, link],
  }));
  const opened = {
    session: 's',
    name: 'n',
    folder: 'f',
    readOnly: null,
    rev: 1,
    savedAt: '',
    records: programme({ blocks }),
  };
  const document = new ProgrammeDocument(opened, async () => ok({ rev: 2, savedAt: '' }), sequenceSource('n'));
  const editor = createPageEditor(sequenceSource('e'));
  const sync = new PageSync(document, editor, 'page');
  editor.children = sync.initial();
  Editor.normalize(editor, { force: true });
  sync.begin();
  editor.onChange = () => sync.changed();
  const applied: string[] = [];
  document.onApplied((change) => {
    applied.push(change.origin);
    sync.follow(change);
  });
  Transforms.select(editor, { path: [120, 0], offset: 3 });
  await Promise.resolve();
  const shown = () => (editor.children as BlockElement[]).map((element) => Node.string(element));
  const before = shown();

  const hits = findAll(inReadingOrder(document.records), { query: 'many', matchCase: true, wholeWord: true });
  expect(hits.length).toBe(150);
  document.change(replaceHits(document.records, hits, 'a lot'), { label: 'undo.replace', origin: 'command' });
  await Promise.resolve();
  expect(shown()).toEqual(before.map((text) => text.replace('many', 'a lot')));
  expect(pageElements(document.records, 'page')).toEqual(editor.children);
  expect(editor.selection?.focus).toEqual({ path: [120, 0], offset: 3 });
  document.undo();
  await Promise.resolve();
  expect(shown()).toEqual(before);
  expect(applied).toEqual(['command', 'undo']);
  document.dispose();
});
