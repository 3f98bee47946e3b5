/** Carets that settings bring back: whatever they say, the caret stands between letters that are there. */

import { Editor } from 'slate';
import { expect, it } from 'vitest';
import { sequenceSource } from '../../../shared/base/ids.ts';
import { caretKept, caretOn } from '../../../renderer/editor/carets.ts';
import { createPageEditor } from '../../../renderer/editor/create-page-editor.ts';

it.each([
  ['0 0 2', 2],
  ['0 0 1.5', 0],
  ['0 0 -3', 0],
  ['0 0 99', 0],
  ['-1 0 1', 0],
  ['0.5 0 1', 0],
  ['x y z', 0],
  ['', 0],
])('%s', (place, offset) => {
  const editor = createPageEditor(sequenceSource('e'));
  editor.children = [{ type: 'paragraph', id: 'b', children: [{ text: 'One two' }] }];
  caretKept.restore({ page: 'page', anchor: place, focus: place });
  expect(caretOn('page', editor)).toEqual(Editor.range(editor, { path: [0, 0], offset }));
});
