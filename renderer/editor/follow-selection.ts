/** Brings the page's selection up to the browser's, which Slate follows with a delay. */

import { Range, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import type { PageSlate } from './slate-types.ts';

/** A key pressed, or a button of the toolbar, right after selecting means what is selected now. */
export function followSelection(editor: PageSlate): void {
  const selection = getSelection();
  if (
    !selection ||
    selection.rangeCount === 0 ||
    !ReactEditor.hasDOMNode(editor, selection.anchorNode as globalThis.Node)
  )
    return;
  const range = ReactEditor.toSlateRange(editor, selection, { exactMatch: false, suppressThrow: true });
  if (range && !(editor.selection && Range.equals(range, editor.selection))) Transforms.select(editor, range);
}
