/** Blocks in the editor: Slate takes each for a block, and gives back the data it had. */

import { Editor, Element, Text } from 'slate';
import { expect, it } from 'vitest';
import { createPageEditor } from '../../../renderer/editor/create-page-editor.ts';
import { insertables } from '../../../renderer/editor/insert.ts';
import { dataOf, toElement } from '../../../renderer/editor/page-model.ts';
import type { BlockElement } from '../../../renderer/editor/slate-types.ts';
import { oneOfEach } from '../../support/exercise-fixtures.ts';

const blocks = [
  ...insertables.map(({ id, make }) => [`new ${id}`, make()] as const),
  ...oneOfEach.map((data) => [`written ${data.type}`, data] as const),
];

it.each(blocks)('a %s stays in the page as it is', (_name, data) => {
  const element = toElement(data, 'b1');
  expect(Element.isElement(element)).toBe(true);
  expect(Text.isText(element)).toBe(false);
  const editor = createPageEditor(() => 'b2');
  editor.children = [element];
  Editor.normalize(editor, { force: true });
  const [first, ...more] = editor.children as BlockElement[];
  if (!first) throw new Error('the block is gone');
  expect(more).toEqual([]);
  expect(first.id).toBe('b1');
  expect(dataOf({ ...first })).toEqual(data);
});
