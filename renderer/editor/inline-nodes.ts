/** Inline nodes in the editor: which there are, where each may stand, and how misplaced ones are put right. */

import { Editor, Element, Node, Path, Range, Text, Transforms, type NodeEntry, type Point } from 'slate';
import { safeUrl } from '../../shared/base/html.ts';
import type {
  CiteNode,
  FootnoteNode,
  FormulaNode,
  Inline,
  LinkNode,
  PictureNode,
  TermNode,
} from '../../shared/blocks/inline.ts';
import type { GapElement, StretchElement } from './slate-types.ts';

/** Of all, a page has no blanks and stretches in the run of its words, and a field neither terms nor notes. */
export type InlineElement = Exclude<Inline[number], { text: string }> | GapElement | StretchElement;
type WrapElement = LinkNode | TermNode | StretchElement;
type InlineVoid = FootnoteNode | CiteNode | FormulaNode | PictureNode | GapElement;

const wraps: ReadonlySet<string> = new Set(['link', 'term', 'stretch'] satisfies WrapElement['type'][]);
const voids: ReadonlySet<string> = new Set([
  'footnote',
  'cite',
  'formula',
  'picture',
  'gap',
] satisfies InlineVoid['type'][]);

/** Nodes that stand in a run of words, around some of them or between them. */
export function isInlineElement(node: Node): node is InlineElement & Element {
  return Element.isElement(node) && (wraps.has(node.type) || voids.has(node.type));
}

/** Nodes that stand between words and have none of their own. */
export function isInlineVoid(element: { readonly type: string }): boolean {
  return voids.has(element.type);
}

/** Puts one misplaced or malformed inline node right; false when there was nothing to do. */
export function normaliseInline(editor: Editor, [node, path]: NodeEntry<InlineElement & Element>): boolean {
  const parent = Node.parent(editor, path);
  const inCode = Element.isElement(parent) && parent.type === 'code';
  const inside = isInlineElement(parent);
  if (isInlineVoid(node)) {
    if (inCode) Transforms.removeNodes(editor, { at: path });
    else if (inside) Transforms.liftNodes(editor, { at: path, voids: true });
    else if (!isBare(node)) {
      Editor.withoutNormalizing(editor, () => {
        Transforms.removeNodes(editor, { at: path, voids: true });
        Transforms.insertNodes(editor, { ...node, children: [{ text: '' }] }, { at: path, voids: true });
      });
    } else return false;
    return true;
  }
  const empty = Node.string(node) === '' && !node.children.some(isInlineElement);
  if (!empty && !inCode && !inside && path.length > 1 && !(node.type === 'link' && safeUrl(node.url) === null)) {
    return false;
  }
  Transforms.unwrapNodes(editor, { at: path });
  return true;
}

/**
 * What comes while the caret is on a node without words of its own comes behind it; Slate would let it fall. A browser puts the caret
 * there by a click beside a formula that ends a line, and by End.
 */
export function keepWordsBehindVoids(editor: Editor): void {
  const { insertText, insertFragment } = editor;
  const goBehind = (): void => {
    const behind = behindVoid(editor);
    if (behind) Transforms.select(editor, behind);
  };
  editor.insertText = (text, options) => {
    if (!options?.at) goBehind();
    insertText(text, options);
  };
  editor.insertFragment = (fragment, options) => {
    if (!options?.at) goBehind();
    insertFragment(fragment, options);
  };
}

/** The place right behind the node without words that the caret is on; null where it is on none. */
export function behindVoid(editor: Editor): Point | null {
  const { selection } = editor;
  if (!selection || Range.isExpanded(selection)) return null;
  const [node, path] = Editor.void(editor) ?? [];
  // Slate keeps a text on either side of it.
  return node && path && isInlineVoid(node) ? Editor.start(editor, Path.next(path)) : null;
}

/** The node of this type that the selection is in or on. */
export function inlineAtSelection<T extends InlineElement['type']>(
  editor: Editor,
  type: T,
): NodeEntry<Extract<Element, { type: T }>> | null {
  const { selection } = editor;
  if (!selection) return null;
  const [found] = Editor.nodes(editor, {
    at: selection,
    match: (node): node is Extract<Element, { type: T }> => Element.isElement(node) && node.type === type,
    voids: true,
  });
  return found ?? null;
}

function isBare({ children }: { readonly children: readonly Node[] }): boolean {
  const [only] = children;
  return children.length === 1 && Text.isText(only) && only.text === '' && Object.keys(only).length === 1;
}
