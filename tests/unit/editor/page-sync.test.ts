/** A page shown again is not a page changed: Slate copies what another editor showed before, and nothing is written for that. */

import { createEditor, Transforms } from 'slate';
import { expect, it } from 'vitest';
import { sequenceSource } from '../../../shared/base/ids.ts';
import { ok } from '../../../shared/base/result.ts';
import { ProgrammeDocument } from '../../../renderer/document/programme-document.ts';
import { pageElements } from '../../../renderer/editor/page-model.ts';
import { PageSync } from '../../../renderer/editor/page-sync.ts';
import type { BlockElement, PageSlate } from '../../../renderer/editor/slate-types.ts';
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
