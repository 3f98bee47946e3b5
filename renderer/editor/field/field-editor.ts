/** The Slate editor of one field: a single line of rich text, in which stands what an exercise's words may hold. */

import { createEditor, Editor, Element, Node, Text, Transforms, type Descendant, type Range } from 'slate';
import { withReact } from 'slate-react';
import { inlineText, type RichText } from '../../../shared/blocks/inline.ts';
import { rich } from '../../../shared/blocks/rich-text.ts';
import { isInlineElement, isInlineVoid, keepWordsBehindVoids, normaliseInline } from '../inline-nodes.ts';
import { isPoint } from '../page-editor-core.ts';
import type { PageSlate } from '../slate-types.ts';
import { isSign, rangeBetween, writtenPieces, type Piece, type Places, type ReadSigns } from './signs.ts';

/** Where the caret is put when a field is entered; `kept`: where it was. */
export type CaretAt = 'start' | 'end' | 'kept' | Range | Places;

export function createFieldEditor(
  newId: () => string,
  value: RichText,
  caret: CaretAt | null = null,
  read?: ReadSigns,
): PageSlate {
  const editor = withReact(createEditor());
  editor.newId = newId;
  editor.companions = [];
  editor.isInline = isInlineElement;
  editor.isVoid = isInlineVoid;
  keepWordsBehindVoids(editor);
  keepOneLine(editor);
  editor.children = lineOf(read ? read(inlineText(value)) : value);
  Editor.normalize(editor, { force: true });
  // Made, not changed: nobody is to be told of what Slate put around links and formulas.
  editor.operations = [];
  if (caret) editor.selection = caretIn(editor, caret);
  return editor;
}

/** The line as Slate wants it. */
export function lineOf(value: readonly Piece[]): Descendant[] {
  return [{ type: 'paragraph', children: [...value] }];
}

/** What is written in the editor, signs and all, without the empty texts that Slate keeps beside links and formulas. */
export function writtenIn(editor: Editor): RichText {
  const [line] = editor.children;
  if (!Element.isElement(line)) return rich('');
  const kept = (line.children as readonly Piece[]).filter((node) => 'type' in node || node.text !== '');
  if (kept.some(isSign)) return rich(writtenPieces(kept));
  return kept.length > 0 ? (kept as RichText) : rich('');
}

/** A place that is there: the one asked for, else the end. */
export function caretIn(editor: Editor, at: CaretAt): Range {
  if (at === 'kept' && editor.selection) return editor.selection;
  if (typeof at !== 'string' && 'from' in at) return rangeBetween(editor, at);
  if (typeof at !== 'string' && isPoint(editor, at.anchor) && isPoint(editor, at.focus)) return at;
  return Editor.range(editor, at === 'start' ? Editor.start(editor, []) : Editor.end(editor, []));
}

/** Whether there is nothing in it, no formula or picture either. */
export function isBlankField(editor: Editor): boolean {
  return writtenIn(editor).every((node) => !('type' in node) && node.text === '');
}

/** Whatever comes in, by pasting or otherwise, becomes words of the one line; what cannot stand in it goes, words stay. */
function keepOneLine(editor: PageSlate): void {
  const { normalizeNode } = editor;
  editor.normalizeNode = (entry, options) => {
    const [node, path] = entry;
    if (Editor.isEditor(node)) {
      if (node.children.length === 0) Transforms.insertNodes(editor, lineOf(rich('')), { at: [0] });
      else if (Text.isText(node.children[0]))
        Transforms.wrapNodes(editor, { type: 'paragraph', children: [] }, { at: [0] });
      else if (node.children.length > 1) joinLines(editor);
      else return normalizeNode(entry, options);
    } else if (Element.isElement(node) && path.length === 1) {
      if (isInlineElement(node)) Transforms.wrapNodes(editor, { type: 'paragraph', children: [] }, { at: path });
      else if (node.type !== 'paragraph') asParagraph(editor, node, path);
      else return normalizeNode(entry, options);
    } else if (Element.isElement(node)) {
      if (!keepPiece(editor, node, path)) return normalizeNode(entry, options);
    } else normalizeNode(entry, options);
  };
}

function joinLines(editor: PageSlate): void {
  Editor.withoutNormalizing(editor, () => {
    const next = editor.children[1];
    if (Text.isText(next)) Transforms.wrapNodes(editor, { type: 'paragraph', children: [] }, { at: [1] });
    Transforms.insertText(editor, '\n', { at: Editor.end(editor, [0]) });
    Transforms.mergeNodes(editor, { at: [1] });
  });
}

function asParagraph(editor: PageSlate, node: Element, path: number[]): void {
  Transforms.removeNodes(editor, { at: path });
  Transforms.insertNodes(editor, { type: 'paragraph', children: [{ text: Node.string(node) }] }, { at: path });
}

/** Terms and notes are the page's: of a term its words stay. True when something changed. */
function keepPiece(editor: PageSlate, node: Element, path: number[]): boolean {
  if (node.type === 'footnote' || node.type === 'cite') Transforms.removeNodes(editor, { at: path });
  else if (!isInlineElement(node) || node.type === 'term') Transforms.unwrapNodes(editor, { at: path });
  else return normaliseInline(editor, [node, path]);
  return true;
}
