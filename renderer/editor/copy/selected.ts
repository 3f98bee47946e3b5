/** What a selection in the page holds, as whole blocks: cut at its ends, put into shape, nothing of it left out. */

import { Editor, Node, Path, Range, Text, type Descendant, type Element, type Point } from 'slate';
import { isContainer } from '../../../shared/blocks/panel.ts';
import { within } from '../../../shared/blocks/table/areas.ts';
import { createPageEditor } from '../create-page-editor.ts';
import { isInlineVoid } from '../inline-nodes.ts';
import { copiedPiece, isSign, type Piece } from '../field/signs.ts';
import { dataOf } from '../page-model.ts';
import type { BlockElement, PageSlate } from '../slate-types.ts';
import { areCellsSelected, tableAt } from '../tables/table-at.ts';
import type { Fragment } from './fragment.ts';

export type Selected = Pick<Fragment, 'form' | 'blocks'>;

/** Null when nothing is selected: a caret between letters. On a block edited beside the page it means that block. */
export function selectedBlocks(editor: PageSlate): Selected | null {
  const { selection } = editor;
  if (!selection) return null;
  if (Range.isCollapsed(selection)) {
    const [node, path] = Editor.void(editor, { at: selection, mode: 'highest' }) ?? [];
    if (!node || !path) return null;
    return isInlineVoid(node) ? words(editor, [node]) : shaped(editor, [node]);
  }
  const cells = areCellsSelected(editor) ? tableAt(editor) : null;
  if (cells) return shaped(editor, [{ ...Node.get(editor, [cells.index]), ...within(cells.table, cells.area) }]);
  const [start, end] = Range.edges(selection);
  const line = lineOf(editor, start);
  if (Path.equals(line, lineOf(editor, end)) && !isVoidAt(editor, start)) {
    const [part] = inside(editor, selection, line);
    return part && 'children' in part ? words(editor, part.children) : null;
  }
  const panel = start.path.slice(0, 2);
  const top = Node.get(editor, start.path.slice(0, 1)) as Element;
  const inPanel = isContainer(top) && Path.equals(panel, end.path.slice(0, 2));
  const [part] = inPanel ? inside(editor, selection, panel) : [];
  if (part && 'children' in part) return shaped(editor, part.children);
  return shaped(editor, withoutEdges(editor, selection));
}

/** Takes away what is selected. */
export function removeSelected(editor: PageSlate): void {
  const { selection } = editor;
  if (!selection) return;
  Editor.withoutNormalizing(editor, () => {
    const whole = Range.isCollapsed(selection) && Editor.void(editor, { at: selection, mode: 'highest' });
    if (whole) editor.removeNodes({ at: whole[1], voids: true });
    else Editor.deleteFragment(editor);
  });
  if (!editor.selection) editor.select(Editor.start(editor, []));
}

/** The line of words a point is in: a block, a line or title of a panel, or a cell. */
function lineOf(editor: PageSlate, { path }: Point): Path {
  const block = Node.get(editor, path.slice(0, 1)) as Element;
  return path.slice(0, isContainer(block) || block.type === 'table' ? 3 : 1);
}

function isVoidAt(editor: PageSlate, { path }: Point): boolean {
  return editor.isVoid(Node.get(editor, path.slice(0, 1)) as Element);
}

/** The selected part of the node at `path`, in a list of its own. */
function inside(editor: PageSlate, selection: Range, path: Path): Descendant[] {
  let nodes = Node.fragment(editor, selection);
  for (let depth = 1; depth < path.length; depth++) nodes = (nodes[0] as Element | undefined)?.children ?? [];
  return nodes;
}

/** The selected blocks without those of which only an edge is in it: nobody sees that as selected. */
function withoutEdges(editor: PageSlate, selection: Range): Descendant[] {
  const nodes = Node.fragment(editor, selection);
  const [start, end] = Range.edges(selection);
  const first = isVoidAt(editor, start) || !Editor.isEnd(editor, start, lineOf(editor, start)) || isEmptyAt(start);
  const last = isVoidAt(editor, end) || !Editor.isStart(editor, end, lineOf(editor, end));
  const kept = nodes.slice(first || start.path.length > 2 ? 0 : 1, last || end.path.length > 2 ? undefined : -1);
  return kept.length > 0 ? kept : nodes;

  /** A line with nothing in it is selected as a whole. */
  function isEmptyAt(point: Point): boolean {
    return Node.string(Node.get(editor, point.path)) === '' && point.offset === 0;
  }
}

/** Part of a line: a paragraph that joins where it is put. */
function words(editor: PageSlate, children: readonly Node[]): Selected {
  // What a blank and a stretch mean elsewhere, their signs say.
  const said = (children as readonly Piece[]).map((node) => (isSign(node) ? { text: copiedPiece(node) } : node));
  const { blocks } = shaped(editor, [{ type: 'paragraph', children: said }]);
  return { form: 'words', blocks };
}

/** As they would stand on a page of their own: half a table's row, or panels without their block, are in order again. */
function shaped(editor: PageSlate, nodes: readonly unknown[]): Selected {
  const page = createPageEditor(editor.newId);
  page.children = structuredClone(nodes) as Descendant[];
  Editor.normalize(page, { force: true });
  const blocks = page.children.filter((node): node is BlockElement => !Text.isText(node));
  return { form: 'blocks', blocks: blocks.map((element) => ({ id: element.id, data: dataOf(element) })) };
}
