/** Where a picture stands among words: in panels, callouts and cells, in which no image can stand as a block. */

import { Editor, Element, type Path, type Point } from 'slate';
import { ReactEditor } from 'slate-react';
import type { DragEvent } from 'react';
import { isContainer } from '../../../shared/blocks/panel.ts';
import type { PageSlate } from '../slate-types.ts';

/** How deep a line of words lies where pictures stand among them; null on the rest of the page. */
function depthOf({ children }: Editor, path: Path): number | null {
  const block = children[path[0] ?? -1];
  if (!Element.isElement(block)) return null;
  return isContainer(block) || block.type === 'table' ? 3 : block.type === 'callout' ? 1 : null;
}

export function isAmongWords(editor: Editor): boolean {
  return editor.selection !== null && depthOf(editor, editor.selection.focus.path) !== null;
}

/** Where what is let go at the pointer would stand among words; null elsewhere. */
export function placeAmongWords(editor: PageSlate, event: DragEvent): Point | null {
  const { target } = event;
  const shown = target instanceof globalThis.Element ? target.closest('[data-slate-node="element"]') : null;
  // A caption is a field in the table, with an editor of its own.
  if (!shown || shown.closest('[data-field]')) return null;
  const path = ReactEditor.findPath(editor, ReactEditor.toSlateNode(editor, shown));
  const depth = depthOf(editor, path);
  if (depth === null || path.length < depth) return null;
  // Beside its words, as on the sign of a callout, it goes behind them.
  const range = ReactEditor.resolveEventRange(editor, event) ?? Editor.range(editor, path.slice(0, depth));
  return Editor.end(editor, range);
}

/** Asks for pictures as the toolbar does, which brings them to the caret. */
export function askForPictures(): void {
  document.querySelector<HTMLInputElement>('[data-pane="tools"] input[type="file"]')?.click();
}
