/** The Slate editor of one page: block ids, voids, normalising, and what keys mean inside blocks. */

import { createEditor, Editor, Element, Node, Path, Range, Text, Transforms } from 'slate';
import { withReact } from 'slate-react';
import type { marks as markNames } from '../../shared/blocks/inline.ts';
import { maxListDepth } from '../../shared/blocks/list-item/schema.ts';
import { isInlineElement, isInlineVoid, normaliseInline } from './inline-nodes.ts';
import { isVoid } from './page-model.ts';
import type { BlockElement, PageSlate } from './slate-types.ts';

type ParagraphElement = Extract<BlockElement, { type: 'paragraph' }>;
type ListItemElement = Extract<BlockElement, { type: 'list-item' }>;

/** Slate's measured best for long pages (docs/decisions/0004-editor-latency.md). */
const chunkSize = 100; // blocks

export function createPageEditor(newId: () => string): PageSlate {
  const editor = withReact(createEditor());
  editor.newId = newId;
  editor.companions = [];
  editor.getChunkSize = (node) => (Editor.isEditor(node) ? chunkSize : null);
  editor.isVoid = (element) => isVoid(element) || isInlineVoid(element);
  editor.isInline = isInlineElement;
  keepIds(editor);
  keepShape(editor);
  keepBreaks(editor);
  return editor;
}

/** Every block has an id of its own: the half of a split with the beginning of the text keeps it. */
function keepIds(editor: PageSlate): void {
  const { apply } = editor;
  editor.apply = (operation) => {
    if (operation.type === 'split_node' && operation.path.length === 1) {
      apply({ ...operation, properties: { ...operation.properties, id: editor.newId() } as Partial<BlockElement> });
      return;
    }
    if (operation.type === 'insert_node' && operation.path.length === 1 && Element.isElement(operation.node)) {
      const { id } = operation.node as Partial<BlockElement>;
      const taken = id === undefined || editor.children.some((child) => 'id' in child && child.id === id);
      apply(taken ? { ...operation, node: { ...operation.node, id: editor.newId() } as BlockElement } : operation);
      return;
    }
    apply(operation);
  };
}

/** What may stand where. Each rule leaves a tree that it would not change again. */
function keepShape(editor: PageSlate): void {
  const { normalizeNode } = editor;
  editor.normalizeNode = (entry, options) => {
    const [node, path] = entry;
    if (Element.isElement(node) && path.length > 0) {
      if (isInlineElement(node)) {
        if (isInlineVoid(node) && path.length === 1) {
          Transforms.wrapNodes(editor, paragraph(editor.newId()), { at: path });
          return;
        }
        if (normaliseInline(editor, [node, path])) return;
      } else if (node.type === 'table-row' || node.type === 'table-cell') {
        // A row or cell outside its table is only its words.
        if (path.length === 1) {
          Transforms.setNodes<ParagraphElement>(editor, { type: 'paragraph', id: editor.newId() }, { at: path });
          return;
        }
      } else if (path.length > 1) {
        Transforms.unwrapNodes(editor, { at: path });
        return;
      }
    }
    if (Text.isText(node) && path.length === 1) {
      Transforms.wrapNodes(editor, paragraph(editor.newId()), { at: path });
      return;
    }
    if (Editor.isEditor(node) && node.children.length === 0) {
      Transforms.insertNodes(editor, paragraph(editor.newId()), { at: [0] });
      return;
    }
    normalizeNode(entry, options);
  };
}

/** Enter and Backspace as people expect them of each kind of block. */
function keepBreaks(editor: PageSlate): void {
  const { insertBreak, deleteBackward } = editor;
  editor.insertBreak = () => {
    const block = currentBlock(editor);
    if (!block) return insertBreak();
    const [element, path] = block;
    const empty = Editor.isEmpty(editor, element);
    switch (element.type) {
      case 'list-item':
        if (empty) return outdent(editor, block);
        return insertBreak();
      case 'heading':
        insertBreak();
        if (Editor.isStart(editor, editor.selection?.anchor ?? { path, offset: 0 }, Path.next(path))) {
          const next = Node.get(editor, Path.next(path));
          if (Node.string(next) === '') toParagraph(editor, Path.next(path));
        }
        return;
      case 'code':
      case 'table':
      case 'callout':
      case 'quote': {
        // A line break inside; on an empty last line it leaves the block.
        const atEnd = editor.selection && Editor.isEnd(editor, editor.selection.anchor, path);
        if (element.type !== 'table' && atEnd && lastText(editor, path).endsWith('\n')) {
          Transforms.delete(editor, { unit: 'character', reverse: true });
          Transforms.insertNodes(editor, paragraph(editor.newId()), { at: Path.next(path), select: true });
          return;
        }
        return Transforms.insertText(editor, '\n');
      }
      default:
        if (editor.isVoid(element)) {
          Transforms.insertNodes(editor, paragraph(editor.newId()), { at: Path.next(path), select: true });
          return;
        }
        return insertBreak();
    }
  };
  editor.deleteBackward = (unit) => {
    const block = currentBlock(editor);
    const { selection } = editor;
    if (block && selection && Range.isCollapsed(selection) && Editor.isStart(editor, selection.anchor, block[1])) {
      const [element, path] = block;
      if (element.type === 'list-item') return outdent(editor, block);
      if (
        element.type === 'heading' ||
        element.type === 'callout' ||
        element.type === 'quote' ||
        element.type === 'code'
      ) {
        return toParagraph(editor, path);
      }
    }
    if (block?.[0].type === 'table' && selection && Range.isCollapsed(selection)) {
      const [cell] = Editor.nodes(editor, { match: (node) => Element.isElement(node) && node.type === 'table-cell' });
      if (cell && Editor.isStart(editor, selection.anchor, cell[1])) return;
    }
    deleteBackward(unit);
  };
}

/** The words that a block ends with: none when it ends with a footnote or the like. */
function lastText(editor: Editor, path: Path): string {
  const [last] = Editor.last(editor, path);
  return Text.isText(last) ? last.text : '';
}

/** The block the caret is in. */
export function currentBlock(editor: Editor): [BlockElement, Path] | null {
  const { selection } = editor;
  if (!selection) return null;
  const path = selection.focus.path.slice(0, 1);
  return Node.has(editor, path) ? [Node.get(editor, path) as BlockElement, path] : null;
}

export function paragraph(id: string): BlockElement {
  return { type: 'paragraph', id, children: [{ text: '' }] };
}

/** Turns a block of words into a paragraph; its other settings go. */
export function toParagraph(editor: Editor, path: Path): void {
  const { id, children } = Node.get(editor, path) as BlockElement;
  replaceBlock(editor, path, { type: 'paragraph', id, children });
}

/** Puts another block in a block's place with the caret where it was in the text. */
export function replaceBlock(editor: Editor, path: Path, element: BlockElement): void {
  const { selection } = editor;
  Editor.withoutNormalizing(editor, () => {
    Transforms.removeNodes(editor, { at: path });
    Transforms.insertNodes(editor, element, { at: path });
  });
  if (selection && Node.has(editor, selection.anchor.path) && Node.has(editor, selection.focus.path)) {
    Transforms.select(editor, selection);
  } else Transforms.select(editor, Editor.end(editor, path));
}

export function outdent(editor: Editor, [element, path]: [BlockElement, Path]): void {
  if (element.type !== 'list-item') return;
  if (element.depth === 0) toParagraph(editor, path);
  else Transforms.setNodes<ListItemElement>(editor, { depth: element.depth - 1 }, { at: path });
}

export function indent(editor: Editor, [element, path]: [BlockElement, Path]): void {
  if (element.type !== 'list-item' || element.depth >= maxListDepth) return;
  const before = (path[0] ?? 0) > 0 ? (Node.get(editor, [(path[0] ?? 0) - 1]) as BlockElement) : null;
  if (before?.type !== 'list-item' || before.depth < element.depth) return;
  Transforms.setNodes<ListItemElement>(editor, { depth: element.depth + 1 }, { at: path });
}

export type MarkName = (typeof markNames)[number];

export function hasMark(editor: Editor, mark: MarkName): boolean {
  return Editor.marks(editor)?.[mark] === true;
}

export function toggleMark(editor: Editor, mark: MarkName): void {
  if (hasMark(editor, mark)) Editor.removeMark(editor, mark);
  else Editor.addMark(editor, mark, true);
}
