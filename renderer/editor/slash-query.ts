/** What is being looked for in the insert menu: the words behind a slash that was typed, or behind where the plus put the caret. */

import { Editor, Node, Path, Range, type Point } from 'slate';
import { currentLine } from './page-editor-core.ts';
import type { PageSlate } from './slate-types.ts';

export interface SlashQuery {
  /** Where the slash is, or where the words begin that are typed behind the plus. */
  readonly at: Point;
  /** What a slash is before the words; nothing behind the plus. */
  readonly opener: '/' | '';
  readonly query: string;
}

/** Words of the menu are letters, figures, spaces and hyphens. A space at once is a sentence going on: this / that. */
const words = /^(?! )[\p{L}\p{N} -]{0,30}$/u;

/** Lines in which a slash is meant for the menu: code is full of slashes that are not. */
const lines: ReadonlySet<string> = new Set(['paragraph', 'heading', 'list-item', 'quote', 'callout', 'table']);

/** The menu that the plus opens at the caret. */
export function queryHere(editor: PageSlate): SlashQuery | null {
  const { selection } = editor;
  return selection && { at: Range.start(selection), opener: '', query: '' };
}

/**
 * What is looked for after a change of the editor. A menu opens by a slash that was typed at the start of a line or behind a
 * space, is filtered by what follows, and goes when the caret leaves those words.
 */
export function queryAfter(editor: PageSlate, before: SlashQuery | null): SlashQuery | null {
  const { selection } = editor;
  const line = currentLine(editor);
  if (!selection || !Range.isCollapsed(selection) || !line || !lines.has(line[0].type)) return null;
  const open = before ?? opened(editor, selection.anchor);
  if (!open) return null;
  const range = rangeOf(editor, open);
  const said = range && Editor.string(editor, range);
  if (!said?.startsWith(open.opener)) return null;
  const query = said.slice(open.opener.length);
  if (!words.test(query)) return null;
  return before?.query === query ? before : { ...open, query };
}

/** From the slash to the caret, or null where the caret has left them. */
export function rangeOf(editor: PageSlate, { at }: SlashQuery): Range | null {
  const { selection } = editor;
  if (!selection || !Path.equals(selection.anchor.path, at.path) || selection.anchor.offset < at.offset) return null;
  return { anchor: at, focus: selection.anchor };
}

function opened(editor: PageSlate, caret: Point): SlashQuery | null {
  const typed = editor.operations.findLast((operation) => operation.type !== 'set_selection');
  if (typed?.type !== 'insert_text' || !typed.text.startsWith('/') || !Path.equals(typed.path, caret.path)) return null;
  const text = Node.get(editor, caret.path);
  const ahead = 'text' in text ? text.text.slice(0, typed.offset) : '';
  const begins =
    ahead === '' ? Editor.isStart(editor, { ...caret, offset: 0 }, Path.parent(caret.path)) : /\s$/.test(ahead);
  return begins ? { at: { path: caret.path, offset: typed.offset }, opener: '/', query: '' } : null;
}
