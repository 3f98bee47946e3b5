/** Deleting where a table is in it or beside it: its cells are emptied and stay, and nothing outside is drawn into them. */

import { Editor, Element, Node, Path, Point, Range, Transforms } from 'slate';
import { paragraph } from '../page-editor-core.ts';
import type { BlockElement, PageSlate } from '../slate-types.ts';
import { areCellsSelected, emptyCells, tableAt } from './table-at.ts';

/** Takes what is selected out, where a table has an end of it or several of its cells; false where it is anything else. */
export function deleteAround(editor: PageSlate): boolean {
  const { selection } = editor;
  if (!selection || Range.isCollapsed(selection)) return false;
  const at = tableAt(editor);
  if (at) {
    if (areCellsSelected(editor)) emptyCells(editor, at);
    return areCellsSelected(editor);
  }
  const [start, end] = Range.edges(selection);
  if (!isInTable(editor, start) && !isInTable(editor, end)) return false;
  if (Point.equals(start, Editor.start(editor, [])) && Point.equals(end, Editor.end(editor, []))) clearPage(editor);
  else deleteBetween(editor, start, end);
  return true;
}

/** Whether Backspace or Delete would draw a cell out of a table or a line into it; the caret goes over its edge instead. */
export function isHeldByTable(editor: PageSlate, by: -1 | 1): boolean {
  const { selection } = editor;
  if (!selection || Range.isExpanded(selection)) return false;
  const { anchor } = selection;
  const isAtEdge = by < 0 ? Editor.isStart : Editor.isEnd;
  if (isInTable(editor, anchor)) return isAtEdge(editor, anchor, anchor.path.slice(0, 3));
  const index = anchor.path[0] ?? 0;
  const [here, beside] = [editor.children[index], editor.children[index + by]] as (BlockElement | undefined)[];
  if (beside?.type !== 'table' || !here || !isAtEdge(editor, anchor, [index])) return false;
  // What else Backspace does at the start of a block comes first: out of a list, from a heading to a paragraph.
  if (by < 0 && here.type !== 'paragraph') return false;
  Transforms.select(editor, by < 0 ? Editor.end(editor, [index - 1]) : Editor.start(editor, [index + 1]));
  if (Node.string(here) === '' && here.type === 'paragraph') Transforms.removeNodes(editor, { at: [index] });
  return true;
}

function isInTable({ children }: Editor, { path }: Point): boolean {
  const block = children[path[0] ?? -1];
  return Element.isElement(block) && block.type === 'table';
}

function clearPage(editor: PageSlate): void {
  Editor.withoutNormalizing(editor, () => {
    for (let index = editor.children.length - 1; index >= 0; index--) Transforms.removeNodes(editor, { at: [index] });
    Transforms.insertNodes(editor, paragraph(editor.newId()), { at: [0] });
  });
  Transforms.select(editor, Editor.start(editor, [0]));
}

/** Each block keeps what is not selected of it. */
function deleteBetween(editor: PageSlate, start: Point, end: Point): void {
  const [first = 0, last = 0] = [start.path[0], end.path[0]];
  Editor.withoutNormalizing(editor, () => {
    deleteIn(editor, last, Editor.start(editor, [last]), end);
    for (let index = last - 1; index > first; index--) Transforms.removeNodes(editor, { at: [index] });
    deleteIn(editor, first, start, Editor.end(editor, [first]));
  });
  const kept = Node.has(editor, start.path)
    ? start
    : Editor.start(editor, [Math.min(first, editor.children.length - 1)]);
  Transforms.select(editor, kept);
}

function deleteIn(editor: PageSlate, index: number, from: Point, to: Point): void {
  const block = editor.children[index] as BlockElement;
  if (editor.isVoid(block)) return Transforms.removeNodes(editor, { at: [index] });
  if (block.type !== 'table') return Transforms.delete(editor, { at: { anchor: from, focus: to }, hanging: true });
  const cells = [
    ...Editor.nodes(editor, { at: [index], match: (node) => Element.isElement(node) && node.type === 'table-cell' }),
  ];
  for (const [, path] of cells) {
    if (Path.isBefore(path, from.path.slice(0, 3)) || Path.isAfter(path, to.path.slice(0, 3))) continue;
    const anchor = Path.isAncestor(path, from.path) ? from : Editor.start(editor, path);
    const focus = Path.isAncestor(path, to.path) ? to : Editor.end(editor, path);
    if (!Point.equals(anchor, focus)) Transforms.delete(editor, { at: { anchor, focus }, hanging: true });
  }
}
