/** Gives an editor the focus at once. */

import { IS_FOCUSED } from 'slate-dom';
import { ReactEditor } from 'slate-react';
import type { PageSlate } from './slate-types.ts';

/**
 * Slate waits ten milliseconds where a change is still to be drawn (slate-dom 0.146.1, `DOMEditor.focus`), and a key that comes by then
 * goes astray. It puts the caret where it belongs as soon as the change is drawn, which is before the next key.
 */
export function focusEditor(editor: PageSlate): void {
  if (editor.operations.length === 0) return ReactEditor.focus(editor);
  if (!ReactEditor.isMounted(editor)) return;
  IS_FOCUSED.set(editor, true);
  ReactEditor.toDOMNode(editor, editor).focus({ preventScroll: true });
}
