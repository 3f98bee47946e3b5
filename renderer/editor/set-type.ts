/** Signs become those of the text's language while they are typed, in a step of its own: undo gives back what was typed. */

import { Editor, Element, Node, Range, Text, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import { isQuote, looksBack, typeset } from '../../shared/edit/typography.ts';
import type { PageSlate } from './slate-types.ts';

/** The character that was typed last; null where something else happened, or one is still being composed. */
export function typedLast(editor: PageSlate): string | null {
  const typed = editor.operations.findLast(({ type }) => type !== 'set_selection');
  if (typed?.type !== 'insert_text' || typed.text.length !== 1 || ReactEditor.isComposing(editor)) return null;
  return typed.text;
}

/** Call after a typed character was inserted and recorded; `language` is that of the text around. True when it became another. */
export function setType(editor: PageSlate, language: string): boolean {
  const { selection } = editor;
  if (!selection || !Range.isCollapsed(selection)) return false;
  const { path, offset } = selection.focus;
  if (Editor.above(editor, { match: (node) => Element.isElement(node) && node.type === 'code' })) return false;
  const leaf = Node.get(editor, path);
  if (!Text.isText(leaf) || leaf.code || offset === 0) return false;
  const near = leaf.text.slice(Math.max(0, offset - looksBack), offset);
  const before = isQuote(near.slice(-1)) ? lineBefore(editor) : near;
  const become = before === null ? null : typeset(before, leaf.lang ?? language);
  if (!become || become.length > offset) return false;
  const anchor = { path, offset: offset - become.length };
  Transforms.insertText(editor, become.text, { at: { anchor, focus: selection.focus } });
  return true;
}

/** The words of the line that the caret is in, up to it: a quote may have been opened far ahead. */
function lineBefore(editor: PageSlate): string | null {
  const { selection } = editor;
  const line = Editor.above(editor, { match: (node) => Element.isElement(node) && !editor.isInline(node) });
  return line && selection
    ? Editor.string(editor, { anchor: Editor.start(editor, line[1]), focus: selection.focus })
    : null;
}
