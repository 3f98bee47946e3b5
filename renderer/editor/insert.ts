/** What can be inserted: one list for the slash menu, the plus button and the toolbar. */

import { Editor, Node, Path, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import type { BlockData, BlockTypeName } from '../../shared/blocks/registry.ts';
import { isContainer, panelLineTypes, type PanelLine } from '../../shared/blocks/panel.ts';
import { blockType } from '../../shared/blocks/registry.ts';
import { exerciseTypeNames, type ExerciseTypeName } from '../../shared/blocks/exercises.ts';
import { activityForms } from '../../shared/blocks/activity/schema.ts';
import { currentBlock, currentLine, replaceBlock } from './page-editor-core.ts';
import { isVoid, toElement } from './page-model.ts';
import type { BlockElement, LineElement, PageSlate, PanelTitleElement } from './slate-types.ts';

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
  | 'accordion'
  | 'tabs'
  | 'columns'
  | 'button'
  | 'math'
  | 'image'
  | 'audio'
  | 'video'
  | 'file'
  | 'embed'
  | 'divider'
  | 'test'
  | ExerciseTypeName
  | (typeof activityForms)[number];

export interface Insertable {
  readonly id: InsertId;
  readonly group: 'text' | 'media' | 'layout' | 'exercise' | 'activity';
  /** Whether it may stand inside a panel too. */
  readonly inPanel?: true;
  readonly make: () => BlockData;
}

const of = <T extends BlockTypeName>(type: T, patch: Partial<Extract<BlockData, { type: T }>> = {}): BlockData => ({
  ...(blockType({ type }).create() as Extract<BlockData, { type: T }>),
  ...patch,
});

export const insertables: readonly Insertable[] = [
  { id: 'paragraph', group: 'text', inPanel: true, make: () => of('paragraph') },
  { id: 'heading2', group: 'text', make: () => of('heading', { level: 2 }) },
  { id: 'heading3', group: 'text', inPanel: true, make: () => of('heading', { level: 3 }) },
  { id: 'heading4', group: 'text', inPanel: true, make: () => of('heading', { level: 4 }) },
  { id: 'bulleted', group: 'text', inPanel: true, make: () => of('list-item', { style: 'bulleted' }) },
  { id: 'numbered', group: 'text', inPanel: true, make: () => of('list-item', { style: 'numbered' }) },
  { id: 'quote', group: 'text', inPanel: true, make: () => of('quote') },
  { id: 'note', group: 'text', make: () => of('callout', { tone: 'note' }) },
  { id: 'tip', group: 'text', make: () => of('callout', { tone: 'tip' }) },
  { id: 'warning', group: 'text', make: () => of('callout', { tone: 'warning' }) },
  { id: 'example', group: 'text', make: () => of('callout', { tone: 'example' }) },
  { id: 'code', group: 'text', make: () => of('code') },
  { id: 'table', group: 'media', make: () => of('table') },
  { id: 'image', group: 'media', make: () => of('image') },
  { id: 'math', group: 'media', make: () => of('math') },
  { id: 'audio', group: 'media', make: () => of('audio') },
  { id: 'video', group: 'media', make: () => of('video') },
  { id: 'file', group: 'media', make: () => of('file') },
  { id: 'embed', group: 'media', make: () => of('embed') },
  { id: 'divider', group: 'media', make: () => of('divider') },
  { id: 'accordion', group: 'layout', make: () => of('accordion') },
  { id: 'tabs', group: 'layout', make: () => of('tabs') },
  { id: 'columns', group: 'layout', make: () => of('columns') },
  { id: 'button', group: 'layout', make: () => of('button') },
  ...exerciseTypeNames.map((type): Insertable => ({ id: type, group: 'exercise', make: () => of(type) })),
  { id: 'test', group: 'exercise', make: () => of('test') },
  ...activityForms.map((form): Insertable => ({ id: form, group: 'activity', make: () => of('activity', { form }) })),
];

/** Kinds of block whose words can become another kind's. */
export const textKinds = insertables.filter(({ group }) => group === 'text');

/**
 * Puts a new block in place of an empty paragraph, else behind the block at `path`, and goes there. In a panel it is a
 * line of it, where its kind may stand there; anything else comes behind the panels.
 */
export function insertBlock(editor: PageSlate, data: BlockData, path?: Path): void {
  const line = path ? null : currentLine(editor);
  const inPanel = line !== null && line[1].length > 1 && isPanelLine(data);
  const at = path ?? (inPanel ? line[1] : currentBlock(editor)?.[1]) ?? [editor.children.length - 1];
  const element = inPanel ? toElement(data) : toElement(data, editor.newId());
  const here = Node.has(editor, at) ? (Node.get(editor, at) as BlockElement) : null;
  const emptyHere = here?.type === 'paragraph' && Editor.isEmpty(editor, here);
  const target = emptyHere ? at : Path.next(at);
  if (emptyHere) replaceBlock(editor, at, toElement(data, here.id));
  else Transforms.insertNodes(editor, element, { at: target });
  Transforms.select(editor, Editor.start(editor, target));
  ReactEditor.focus(editor);
}

/** Gives the words of the current block another form. */
export function turnInto(editor: PageSlate, data: BlockData): void {
  const line = currentLine(editor);
  if (!line || isVoid(line[0]) || ['table', 'panel-title'].includes(line[0].type) || isContainer(line[0])) {
    return insertBlock(editor, data);
  }
  const [element, path] = line;
  const id = 'id' in element ? element.id : undefined;
  replaceBlock(editor, path, { ...toElement(data, id), children: element.children });
}

/** Whether a block's kind may stand in a panel as well. */
export function isPanelLine(data: BlockData): data is PanelLine {
  return panelLineTypes.has(data.type) && !(data.type === 'heading' && data.level === 2);
}

/** Which insertable a block is, for the toolbar. */
export function kindOf(element: BlockElement | LineElement | PanelTitleElement): InsertId | 'panel-title' {
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
