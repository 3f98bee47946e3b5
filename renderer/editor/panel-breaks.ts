/** Enter, Backspace and Delete at the edges of panels: none of them tears a panel apart or pours it into another. */

import { Editor, Node, Path, Range, Transforms, type Element } from 'slate';
import { isContainer } from '../../shared/blocks/panel.ts';
import { currentBlock, currentLine, paragraph } from './page-editor-core.ts';
import type { PageSlate } from './slate-types.ts';

export function keepPanels(editor: PageSlate): void {
  const { insertBreak, deleteBackward, deleteForward } = editor;
  editor.insertBreak = () => {
    const line = currentLine(editor);
    if (!line || line[1].length === 1) return insertBreak();
    const [element, path] = line;
    if (element.type === 'panel-title') {
      if (editor.selection && Range.isExpanded(editor.selection)) Transforms.delete(editor);
      return Transforms.select(editor, Editor.start(editor, Path.next(path)));
    }
    const [block = 0, panel = 0, place = 0] = path;
    const panels = Node.get(editor, [block]) as Element;
    const lines = Node.get(editor, [block, panel]) as Element;
    const isLast = panel === panels.children.length - 1 && place === lines.children.length - 1;
    const first = lines.type === 'panel' ? 1 : 0;
    // An empty line at the very end leaves the panels, as an empty item leaves its list.
    if (isLast && place > first && element.type === 'paragraph' && Editor.isEmpty(editor, element)) {
      Editor.withoutNormalizing(editor, () => {
        Transforms.removeNodes(editor, { at: path });
        leavePanels(editor, [block]);
      });
      return;
    }
    insertBreak();
  };
  editor.deleteBackward = (unit) => {
    if (!backward(editor)) deleteBackward(unit);
  };
  editor.deleteForward = (unit) => {
    if (!forward(editor)) deleteForward(unit);
  };
}

/** Goes to a new paragraph behind the block at `path`. */
export function leavePanels(editor: PageSlate, path: Path): void {
  Transforms.insertNodes(editor, paragraph(editor.newId()), { at: Path.next(path), select: true });
}

/** Takes a panel away; the last one takes its block with it, and a paragraph stays. */
export function removePanel(editor: PageSlate, path: Path): void {
  const container = Node.parent(editor, path);
  Editor.withoutNormalizing(editor, () => {
    if (container.children.length > 1) Transforms.removeNodes(editor, { at: path });
    else {
      const block = Path.parent(path);
      Transforms.removeNodes(editor, { at: block });
      Transforms.insertNodes(editor, paragraph(editor.newId()), { at: block });
    }
  });
  const before = Path.hasPrevious(path) ? Path.previous(path) : path;
  Transforms.select(editor, Editor.end(editor, Node.has(editor, before) ? before : Path.parent(path)));
}

/** True when Backspace has been dealt with. */
function backward(editor: PageSlate): boolean {
  const line = atEdge(editor, 'start');
  if (!line) return false;
  const [element, path] = line;
  if (path.length === 1) {
    const before = Path.hasPrevious(path) ? (Node.get(editor, Path.previous(path)) as Element) : null;
    if (!before || !isContainer(before) || element.type !== 'paragraph') return false;
    if (Editor.isEmpty(editor, element)) Transforms.removeNodes(editor, { at: path });
    Transforms.select(editor, Editor.end(editor, Path.previous(path)));
    return true;
  }
  const panel = Path.parent(path);
  const block = currentBlock(editor);
  if (element.type === 'panel-title') {
    if (isEmpty(editor, panel)) removePanel(editor, panel);
    return true;
  }
  if (element.type !== 'paragraph') return false; // becomes a paragraph first
  const before = Path.hasPrevious(path) ? (Node.get(editor, Path.previous(path)) as Element) : null;
  if (before?.type === 'panel-title') {
    if (Editor.isEmpty(editor, element) && Node.has(editor, Path.next(path)))
      Transforms.removeNodes(editor, { at: path });
    Transforms.select(editor, Editor.end(editor, Path.previous(path)));
    return true;
  }
  if (before) return false;
  if (block && isEmpty(editor, block[1])) {
    Transforms.removeNodes(editor, { at: block[1] });
    Transforms.insertNodes(editor, paragraph(editor.newId()), { at: block[1], select: true });
  }
  return true;
}

/** True when Delete has been dealt with: what stands in another panel, or outside, does not come in. */
function forward(editor: PageSlate): boolean {
  const line = atEdge(editor, 'end');
  if (!line) return false;
  const [element, path] = line;
  const next = Editor.after(editor, Editor.end(editor, path));
  if (!next) return false;
  const there = Node.get(editor, next.path.slice(0, 1)) as Element;
  if (path.length === 1) {
    if (!isContainer(there)) return false;
    if (element.type === 'paragraph' && Editor.isEmpty(editor, element)) {
      Transforms.removeNodes(editor, { at: path });
      Transforms.select(editor, Editor.start(editor, path));
    }
    return true;
  }
  return element.type === 'panel-title' || !Path.isAncestor(Path.parent(path), next.path);
}

/** The line of a collapsed caret at its start or end. */
function atEdge(editor: PageSlate, edge: 'start' | 'end'): ReturnType<typeof currentLine> {
  const { selection } = editor;
  const line = currentLine(editor);
  if (!line || !selection || !Range.isCollapsed(selection)) return null;
  const isThere = edge === 'start' ? Editor.isStart : Editor.isEnd;
  return isThere(editor, selection.anchor, line[1]) ? line : null;
}

function isEmpty(editor: PageSlate, path: Path): boolean {
  const node = Node.get(editor, path);
  return Node.string(node) === '' && ![...Node.elements(node)].some(([inner]) => editor.isVoid(inner));
}
