/** A click on the sheet beneath its last block goes on writing there. */

import type { MouseEvent } from 'react';
import { Editor, Node, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import { followSelection } from './follow-selection.ts';
import { insertBlock } from './insert.ts';
import type { BlockElement, PageSlate } from './slate-types.ts';
import { focusEditor } from './focus.ts';

/** In a paragraph at the end, else in a new one: behind an exercise or a table there is no other way on for a pointer. */
export function clickBeneath(editor: PageSlate, event: MouseEvent<HTMLElement>): void {
  if (event.button !== 0 || event.target !== event.currentTarget) return;
  const text = ReactEditor.toDOMNode(editor, editor);
  if (event.clientY < text.getBoundingClientRect().bottom) return;
  // The browser would take the focus from the page to the sheet, which has none.
  event.preventDefault();
  const last = editor.children.length - 1;
  if ((Node.get(editor, [last]) as BlockElement).type !== 'paragraph') {
    insertBlock(editor, { type: 'paragraph', children: [{ text: '' }] }, [last]);
    return;
  }
  // A key may have moved the caret without Slate knowing yet: it would think that it stands there already.
  followSelection(editor);
  Transforms.select(editor, Editor.end(editor, [last]));
  focusEditor(editor);
}
