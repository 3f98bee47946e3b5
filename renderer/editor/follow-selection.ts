/** Brings the page's selection up to the browser's, which Slate follows with a delay. */

import { useLayoutEffect } from 'react';
import { Range, Transforms } from 'slate';
import { IS_NODE_MAP_DIRTY } from 'slate-dom';
import { ReactEditor, useSlate } from 'slate-react';
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

type Ends = Pick<Selection, 'anchorNode' | 'anchorOffset' | 'focusNode' | 'focusOffset'>;

/** Where the browser's selection was when the page's became the same; null once the page's went its own way. */
const agreed = new WeakMap<PageSlate, Ends | null>();

/** Has the editor know whether its selection is one that the person made. */
export function noteSelections(editor: PageSlate): void {
  const { apply } = editor;
  editor.apply = (operation) => {
    apply(operation);
    agreed.set(editor, operation.type === 'set_selection' ? endsIfSame(editor) : null);
  };
}

/**
 * Stands before the page: drawn anew, it would put the caret back to where Slate last knew it, though a key has just moved it and
 * the browser has not told yet.
 */
export function FollowSelection(): null {
  const editor = useSlate();
  useLayoutEffect(() => {
    const before = agreed.get(editor);
    const now = getSelection();
    if (!before || !now || isAt(now, before) || IS_NODE_MAP_DIRTY.get(editor)) return;
    if (ReactEditor.isFocused(editor) && !ReactEditor.isComposing(editor)) followSelection(editor);
  });
  return null;
}

function endsIfSame(editor: PageSlate): Ends | null {
  const now = globalThis.getSelection?.();
  if (
    !now ||
    now.rangeCount === 0 ||
    !editor.selection ||
    !ReactEditor.hasDOMNode(editor, now.anchorNode as globalThis.Node)
  )
    return null;
  const range = ReactEditor.toSlateRange(editor, now, { exactMatch: false, suppressThrow: true });
  if (!range || !Range.equals(range, editor.selection)) return null;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = now;
  return { anchorNode, anchorOffset, focusNode, focusOffset };
}

function isAt(now: Selection, { anchorNode, anchorOffset, focusNode, focusOffset }: Ends): boolean {
  return (
    now.anchorNode === anchorNode &&
    now.anchorOffset === anchorOffset &&
    now.focusNode === focusNode &&
    now.focusOffset === focusOffset
  );
}
