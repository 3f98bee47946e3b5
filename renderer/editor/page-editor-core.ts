/** The block or line that the caret is in, and what can be done to it. */

import { Editor, Node, Path, Text, Transforms, type Point } from 'slate';
import type { marks as markNames } from '../../shared/blocks/inline.ts';
import { maxListDepth } from '../../shared/blocks/list-item/schema.ts';
import { isContainer } from '../../shared/blocks/panel.ts';
import type { BlockElement, LineElement, PanelTitleElement } from './slate-types.ts';

type ListItemElement = Extract<BlockElement, { type: 'list-item' }>;

/** The block the caret is in. */
export function currentBlock(editor: Editor): [BlockElement, Path] | null {
  const { selection } = editor;
  if (!selection) return null;
  const path = selection.focus.path.slice(0, 1);
  return Node.has(editor, path) ? [Node.get(editor, path) as BlockElement, path] : null;
}

/** Where the caret writes: a block, or inside a panel one of its lines or its title. */
export function currentLine(editor: Editor): [BlockElement | LineElement | PanelTitleElement, Path] | null {
  const block = currentBlock(editor);
  if (!block || !isContainer(block[0]) || !editor.selection) return block;
  const path = editor.selection.focus.path.slice(0, 3);
  return Node.has(editor, path) ? [Node.get(editor, path) as LineElement | PanelTitleElement, path] : block;
}

/** Whether there is such a place between letters: what comes from elsewhere, or from before, may say any numbers. */
export function isPoint(editor: Editor, { path, offset }: Point): boolean {
  if (!Node.has(editor, path)) return false;
  const node = Node.get(editor, path);
  return Text.isText(node) && Number.isInteger(offset) && offset >= 0 && offset <= node.text.length;
}

export function paragraph(id: string): BlockElement {
  return { type: 'paragraph', id, children: [{ text: '' }] };
}

/** Turns a block of words into a paragraph; its other settings go. */
export function toParagraph(editor: Editor, path: Path): void {
  const { id, children } = Node.get(editor, path) as BlockElement | LineElement;
  replaceBlock(editor, path, { type: 'paragraph', ...(id === undefined ? {} : { id }), children });
}

/** Puts another block in a block's place with the caret where it was in the text. */
export function replaceBlock(editor: Editor, path: Path, element: BlockElement | LineElement): void {
  const { selection } = editor;
  Editor.withoutNormalizing(editor, () => {
    Transforms.removeNodes(editor, { at: path });
    Transforms.insertNodes(editor, element, { at: path });
  });
  if (selection && Node.has(editor, selection.anchor.path) && Node.has(editor, selection.focus.path)) {
    Transforms.select(editor, selection);
  } else Transforms.select(editor, Editor.end(editor, path));
}

export function outdent(editor: Editor, [element, path]: readonly [{ type: string; depth?: number }, Path]): void {
  const { depth } = element;
  if (depth === undefined) return;
  if (depth === 0) toParagraph(editor, path);
  else Transforms.setNodes<ListItemElement>(editor, { depth: depth - 1 }, { at: path });
}

export function indent(editor: Editor, [element, path]: readonly [{ type: string; depth?: number }, Path]): void {
  const { depth } = element;
  if (depth === undefined || depth >= maxListDepth || !Path.hasPrevious(path)) return;
  const before = Node.get(editor, Path.previous(path)) as BlockElement | LineElement | PanelTitleElement;
  if (before.type !== 'list-item' || before.depth < depth) return;
  Transforms.setNodes<ListItemElement>(editor, { depth: depth + 1 }, { at: path });
}

export type MarkName = (typeof markNames)[number];

export function hasMark(editor: Editor, mark: MarkName): boolean {
  return Editor.marks(editor)?.[mark] === true;
}

export function toggleMark(editor: Editor, mark: MarkName): void {
  if (hasMark(editor, mark)) Editor.removeMark(editor, mark);
  else Editor.addMark(editor, mark, true);
}
