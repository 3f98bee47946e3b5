/** What follows a typed character once it is recorded: markdown shortcuts, never while a character is being composed. */

import { ReactEditor } from 'slate-react';
import { autoformat } from './autoformat.ts';
import type { PageSlate } from './slate-types.ts';

/** True when it changed the page once more. */
export function afterTyping(editor: PageSlate): boolean {
  if (ReactEditor.isComposing(editor)) return false;
  const typed = editor.operations.findLast(({ type }) => type !== 'set_selection');
  if (typed?.type !== 'insert_text' || typed.text !== ' ') return false;
  return autoformat(editor);
}
