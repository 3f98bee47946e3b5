/** What can be inserted: one list for the slash menu, the plus button and the toolbar. */

import { Editor, Node, Path, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import type { BlockData, BlockTypeName } from '../../shared/blocks/registry.ts';
import { blockType } from '../../shared/blocks/types.ts';
import { exerciseTypeNames, type ExerciseTypeName } from '../../shared/exercises/registry.ts';
import { activityForms } from '../../shared/blocks/activity/schema.ts';
import { currentBlock, replaceBlock } from './page-editor-core.ts';
import { isVoid } from './page-model.ts';
import type { BlockElement, PageSlate } from './slate-types.ts';

export type InsertId =
  | 'paragraph'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'bulleted'
  | 'numbered'
  | 'quote'
  | 'note'
  | 'tip'
  | 'warning'
  | 'example'
  | 'code'
  | 'table'
  | 'image'
  | 'divider'
  | 'test'
  | ExerciseTypeName
  | (typeof activityForms)[number];

export interface Insertable {
  readonly id: InsertId;
  readonly group: 'text' | 'media' | 'exercise' | 'activity';
  readonly make: () => BlockData;
}

const of = <T extends BlockTypeName>(type: T, patch: Partial<Extract<BlockData, { type: T }>> = {}): BlockData => ({
  ...(blockType({ type }).create() as Extract<BlockData, { type: T }>),
  ...patch,
});

export const insertables: readonly Insertable[] = [
  { id: 'paragraph', group: 'text', make: () => of('paragraph') },
  { id: 'heading2', group: 'text', make: () => of('heading', { level: 2 }) },
  { id: 'heading3', group: 'text', make: () => of('heading', { level: 3 }) },
  { id: 'heading4', group: 'text', make: () => of('heading', { level: 4 }) },
  { id: 'bulleted', group: 'text', make: () => of('list-item', { style: 'bulleted' }) },
  { id: 'numbered', group: 'text', make: () => of('list-item', { style: 'numbered' }) },
  { id: 'quote', group: 'text', make: () => of('quote') },
  { id: 'note', group: 'text', make: () => of('callout', { tone: 'note' }) },
  { id: 'tip', group: 'text', make: () => of('callout', { tone: 'tip' }) },
  { id: 'warning', group: 'text', make: () => of('callout', { tone: 'warning' }) },
  { id: 'example', group: 'text', make: () => of('callout', { tone: 'example' }) },
  { id: 'code', group: 'text', make: () => of('code') },
  { id: 'table', group: 'media', make: () => of('table') },
  { id: 'image', group: 'media', make: () => of('image') },
  { id: 'divider', group: 'media', make: () => of('divider') },
  ...exerciseTypeNames.map((type): Insertable => ({ id: type, group: 'exercise', make: () => of(type) })),
  { id: 'test', group: 'exercise', make: () => of('test') },
  ...activityForms.map((form): Insertable => ({ id: form, group: 'activity', make: () => of('activity', { form }) })),
];

/** Kinds of block whose words can become another kind's. */
export const textKinds = insertables.filter(({ group }) => group === 'text');

export function toElement(data: BlockData, id: string): BlockElement {
  const children = 'children' in data ? data.children : [{ text: '' }];
  return { ...data, id, children };
}

/** Puts a new block in place of an empty paragraph, else behind the block at `path`, and goes there. */
export function insertBlock(editor: PageSlate, data: BlockData, path?: Path): void {
  const at = path ?? currentBlock(editor)?.[1] ?? [editor.children.length - 1];
  const element = toElement(data, editor.newId());
  const here = Node.has(editor, at) ? (Node.get(editor, at) as BlockElement) : null;
  const emptyHere = here?.type === 'paragraph' && Editor.isEmpty(editor, here);
  const target = emptyHere ? at : Path.next(at);
  if (emptyHere) replaceBlock(editor, at, { ...element, id: here.id });
  else Transforms.insertNodes(editor, element, { at: target });
  Transforms.select(editor, Editor.start(editor, target));
  ReactEditor.focus(editor);
}

/** Gives the words of the current block another form. */
export function turnInto(editor: PageSlate, data: BlockData): void {
  const block = currentBlock(editor);
  if (!block || isVoid(block[0]) || block[0].type === 'table') return insertBlock(editor, data);
  const [element, path] = block;
  replaceBlock(editor, path, { ...toElement(data, element.id), children: element.children });
}

/** Which insertable a block is, for the toolbar. */
export function kindOf(element: BlockElement): InsertId {
  switch (element.type) {
    case 'heading':
      return `heading${element.level}`;
    case 'list-item':
      return element.style;
    case 'callout':
      return element.tone;
    case 'activity':
      return element.form;
    default:
      return element.type;
  }
}
