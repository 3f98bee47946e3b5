/** What the keys of a page do with panels: go between them, move, add and leave them. */

import { Editor, Element, Node, Path, Range, Transforms } from 'slate';
import { isContainer, maxPanels } from '../../shared/blocks/panel.ts';
import { currentBlock, paragraph } from './page-editor-core.ts';
import { leavePanels } from './panel-breaks.ts';
import { newPanel } from './shape.ts';
import type { PageSlate } from './slate-types.ts';

/** The panel the caret is in, where its kind can be moved and added to: not a column. */
function currentPanel(editor: PageSlate): { readonly path: Path; readonly count: number } | null {
  const block = currentBlock(editor);
  if (!block || !isContainer(block[0]) || block[0].type === 'columns' || !editor.selection) return null;
  return { path: editor.selection.focus.path.slice(0, 2), count: block[0].children.length };
}

/** Moves the panel one place; null when it is at the end already. */
export function movePanel(editor: PageSlate, by: -1 | 1): { readonly place: number; readonly count: number } | null {
  const panel = currentPanel(editor);
  return panel && movePanelAt(editor, panel.path, by);
}

export function movePanelAt(
  editor: PageSlate,
  path: Path,
  by: -1 | 1,
): { readonly place: number; readonly count: number } | null {
  const count = Node.parent(editor, path).children.length;
  const to = (path[1] ?? 0) + by;
  if (to < 0 || to >= count) return null;
  Transforms.moveNodes(editor, { at: path, to: [path[0] ?? 0, to] });
  return { place: to + 1, count };
}

/** A new panel behind the one the caret is in, ready for its title. */
export function addPanel(editor: PageSlate): boolean {
  const panel = currentPanel(editor);
  if (!panel || panel.count >= maxPanels) return false;
  addPanelAt(editor, Path.next(panel.path));
  return true;
}

/** A new panel at this place, ready for its title. */
export function addPanelAt(editor: PageSlate, at: Path): void {
  Transforms.insertNodes(editor, newPanel(), { at });
  Transforms.select(editor, Editor.start(editor, at));
}

/** Leaves the panels the caret is in. */
export function leave(editor: PageSlate): boolean {
  const block = currentBlock(editor);
  if (!block || !isContainer(block[0])) return false;
  leavePanels(editor, block[1]);
  return true;
}

/** At the first or last place of a page that begins or ends with panels, an arrow makes a line to go on writing. */
export function stepOut(editor: PageSlate, by: -1 | 1): boolean {
  const block = currentBlock(editor);
  const { selection } = editor;
  if (!block || !isContainer(block[0]) || !selection || !Range.isCollapsed(selection)) return false;
  const path = block[1];
  if (by > 0) {
    if (Node.has(editor, Path.next(path)) || !Editor.isEnd(editor, selection.anchor, path)) return false;
    leavePanels(editor, path);
  } else {
    if (Path.hasPrevious(path) || !Editor.isStart(editor, selection.anchor, path)) return false;
    Transforms.insertNodes(editor, paragraph(editor.newId()), { at: path });
    Transforms.select(editor, Editor.start(editor, path));
  }
  return true;
}

/** Goes to the next or previous title, content or column; false at the edge, where Tab leaves. */
export function moveWithin(editor: PageSlate, by: -1 | 1): boolean {
  const block = currentBlock(editor);
  if (!block || !isContainer(block[0]) || !editor.selection) return false;
  const [{ children }, path] = block;
  const stops = children.flatMap((panel, index) => {
    const titled = Element.isElement(panel) && panel.type === 'panel';
    return titled
      ? [
          [...path, index, 0],
          [...path, index, 1],
        ]
      : [[...path, index, 0]];
  });
  const { focus } = editor.selection;
  const here = stops.findLastIndex((stop) => !Path.isAfter(stop, focus.path.slice(0, 3)));
  const next = stops[here + by];
  if (!next) return false;
  Transforms.select(editor, Editor.end(editor, next));
  return true;
}
