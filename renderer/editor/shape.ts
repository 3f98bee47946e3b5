/** What may stand where on a page. Each rule leaves a tree that it would not change again, and loses no words. */

import { Editor, Element, Node, Path, Text, Transforms, type NodeEntry } from 'slate';
import { isContainer, maxLines, maxPanels, panelLineTypes } from '../../shared/blocks/panel.ts';
import { isInlineElement, isInlineVoid, normaliseInline, type InlineElement } from './inline-nodes.ts';
import { paragraph } from './page-editor-core.ts';
import type { CellElement, LineElement, PageSlate, PanelElement, PanelTitleElement } from './slate-types.ts';

const emptyLine = (): LineElement => ({ type: 'paragraph', children: [{ text: '' }] });
const emptyTitle = (): PanelTitleElement => ({ type: 'panel-title', children: [{ text: '' }] });

export function keepShape(editor: PageSlate): void {
  const { normalizeNode } = editor;
  editor.normalizeNode = (entry, options) => {
    const [node, path] = entry;
    if (Editor.isEditor(node)) {
      if (node.children.length === 0) {
        Transforms.insertNodes(editor, paragraph(editor.newId()), { at: [0] });
        return;
      }
    } else if (Element.isElement(node)) {
      if (keepInside(editor, [node, path])) return;
      // Slate gives an element without anything in it an empty text, before which nothing can be done with it.
      if (node.children.length > 0 && keepPlace(editor, [node, path])) return;
    } else if (Text.isText(node) && path.length === 1) {
      Transforms.wrapNodes(editor, paragraph(editor.newId()), { at: path });
      return;
    }
    normalizeNode(entry, options);
  };
}

/** What an element is where it stands, by its parent. True when something changed. */
function keepPlace(editor: PageSlate, [node, path]: NodeEntry<Element>): boolean {
  const parent = Node.parent(editor, path);
  if (isInlineElement(node)) return keepInline(editor, [node, path], parent);
  if (!Element.isElement(parent)) return keepOnPage(editor, [node, path]);
  if (parent.type === 'table') {
    if (node.type === 'table-row') return false;
  } else if (parent.type === 'table-row') {
    if (node.type === 'table-cell') return false;
  } else if (isContainer(parent)) {
    const wanted = parent.type === 'columns' ? 'column' : 'panel';
    if (node.type === wanted) return false;
    if (node.type === 'panel' || node.type === 'column')
      Transforms.setNodes<Element>(editor, { type: wanted }, { at: path });
    else Transforms.wrapNodes(editor, { type: wanted, children: [] }, { at: path });
    return true;
  } else if (parent.type === 'panel' || parent.type === 'column') return keepLine(editor, [node, path], parent.type);
  Transforms.unwrapNodes(editor, { at: path });
  return true;
}

/** Notes and the like need a line around them; a title holds nothing but its words, so a note in it goes to the content. */
function keepInline(editor: PageSlate, [node, path]: NodeEntry<InlineElement & Element>, parent: Node): boolean {
  if (path.length === 1 && isInlineVoid(node)) {
    Transforms.wrapNodes(editor, paragraph(editor.newId()), { at: path });
    return true;
  }
  // A page has no blanks.
  if (node.type === 'gap') {
    Transforms.removeNodes(editor, { at: path, voids: true });
    return true;
  }
  if (!Element.isElement(parent) || parent.type !== 'panel-title') return normaliseInline(editor, [node, path]);
  if (!isInlineVoid(node)) {
    Transforms.unwrapNodes(editor, { at: path });
    return true;
  }
  const after = Path.next(Path.parent(path));
  const next = Node.has(editor, after) ? (Node.get(editor, after) as Element) : null;
  Editor.withoutNormalizing(editor, () => {
    if (!next || !panelLineTypes.has(next.type)) Transforms.insertNodes(editor, emptyLine(), { at: after });
    Transforms.moveNodes(editor, { at: path, to: [...after, 0], voids: true });
  });
  return true;
}

/** A block of the page has an id; a part outside the block it belongs to is only its words. */
function keepOnPage(editor: PageSlate, [node, path]: NodeEntry<Element>): boolean {
  switch (node.type) {
    case 'panel':
    case 'column':
    case 'table-row':
      Transforms.unwrapNodes(editor, { at: path });
      return true;
    case 'panel-title':
    case 'table-cell':
      Transforms.unsetNodes<CellElement>(editor, ['rowSpan', 'colSpan'], { at: path });
      Transforms.setNodes<Element>(editor, { type: 'paragraph', id: editor.newId() }, { at: path });
      return true;
    default:
      if ('id' in node && node.id !== undefined) return false;
      Transforms.setNodes<Element>(editor, { id: editor.newId() }, { at: path });
      return true;
  }
}

/** A line of a panel: what cannot live there becomes words; a piece without words moves out behind the panels. */
function keepLine(editor: PageSlate, [node, path]: NodeEntry<Element>, parent: 'panel' | 'column'): boolean {
  if (node.type === 'panel-title') {
    if (parent === 'panel' && !Path.hasPrevious(path)) return false;
    Transforms.setNodes<Element>(editor, { type: 'paragraph' }, { at: path });
  } else if (panelLineTypes.has(node.type)) {
    if ('id' in node) Transforms.unsetNodes<Element & { id: unknown }>(editor, 'id', { at: path });
    else if (node.type === 'heading' && (node.level as number) < 3)
      Transforms.setNodes<Element>(editor, { level: 3 }, { at: path });
    else return false;
  } else if (editor.isVoid(node)) {
    Transforms.moveNodes(editor, { at: path, to: [(path[0] ?? 0) + 1] });
  } else if (node.type === 'callout' || node.type === 'code' || node.type === 'table-cell') {
    const props = Object.keys(node).filter((key) => key !== 'type' && key !== 'children');
    Transforms.unsetNodes<Element>(editor, props, { at: path });
    Transforms.setNodes<Element>(editor, { type: 'paragraph' }, { at: path });
  } else Transforms.unwrapNodes(editor, { at: path });
  return true;
}

/** What an element that holds panels, columns or lines must have in it. True when something changed. */
function keepInside(editor: PageSlate, [node, path]: NodeEntry<Element>): boolean {
  if (node.type === 'panel-title') return keepTitle(editor, [node, path]);
  const holdsLines = node.type === 'panel' || node.type === 'column';
  if (!holdsLines && !isContainer(node)) return false;
  const loose = node.children.findIndex((child) => Text.isText(child) || editor.isInline(child));
  if (loose >= 0) {
    const onlyEmpty = node.children.length === 1 && Node.string(node) === '' && !holdsNotes(node);
    if (onlyEmpty && !holdsLines) Transforms.removeNodes(editor, { at: path });
    else Transforms.wrapNodes(editor, { ...emptyLine(), children: [] }, { at: [...path, loose] });
    return true;
  }
  if (isContainer(node)) return keepCount(editor, [node, path]);
  if (node.children.length > maxLines) {
    Transforms.moveNodes(editor, { at: [...path, node.children.length - 1], to: [(path[0] ?? 0) + 1] });
    return true;
  }
  const titled = node.type === 'panel';
  // Slate does not look again at the children of what was merged or became another kind.
  const stray = node.children.findIndex(
    (child, index) => (index > 0 || !titled) && Element.isElement(child) && child.type === 'panel-title',
  );
  if (stray >= 0) {
    Transforms.setNodes<Element>(editor, { type: 'paragraph' }, { at: [...path, stray] });
    return true;
  }
  const first = node.children[0];
  if (titled && !(Element.isElement(first) && first.type === 'panel-title')) {
    Transforms.insertNodes(editor, emptyTitle(), { at: [...path, 0] });
    return true;
  }
  if (node.children.length > (titled ? 1 : 0)) return false;
  Transforms.insertNodes(editor, emptyLine(), { at: [...path, node.children.length] });
  return true;
}

/** Slate does not look again at what a line that was merged into a title brings with it. */
function keepTitle(editor: PageSlate, [node, path]: NodeEntry<Element>): boolean {
  const index = node.children.findIndex(isInlineElement);
  const child = node.children[index];
  return child !== undefined && isInlineElement(child) && keepInline(editor, [child, [...path, index]], node);
}

/** Whether something stands between words that are not there. */
function holdsNotes(node: Element): boolean {
  return [...Node.elements(node)].some(([element]) => isInlineVoid(element));
}

/** Two columns; from one panel to as many as there may be. More than that flow into the last. */
function keepCount(editor: PageSlate, [node, path]: NodeEntry<Element>): boolean {
  const count = node.children.length;
  const most = node.type === 'columns' ? 2 : maxPanels;
  if (count === 0) Transforms.removeNodes(editor, { at: path });
  else if (node.type === 'columns' && count < most) {
    Transforms.insertNodes(editor, { type: 'column', children: [emptyLine()] }, { at: [...path, count] });
  } else if (count > most) Transforms.mergeNodes(editor, { at: [...path, most] });
  else return false;
  return true;
}

export function newPanel(): PanelElement {
  return { type: 'panel', children: [emptyTitle(), emptyLine()] };
}
