/** The caret of a field as the browser has it: which line it is on, and where it is put. */

import type { KeyboardEvent } from 'react';
import { Editor, Range, Transforms, type Point } from 'slate';
import { ReactEditor } from 'slate-react';
import { behindVoid } from '../inline-nodes.ts';
import type { PageSlate } from '../slate-types.ts';
import { caretIn, type CaretAt } from './field-editor.ts';

/** A place on the screen, or the same column in the first or last line. */
export type Spot = { readonly x: number; readonly y: number } | { readonly x: number; readonly line: 'first' | 'last' };

/** Gives a field the focus with the caret there, in Slate and in the browser at once: the next key may come before Slate draws. */
export function takeCaret(editor: PageSlate, at: CaretAt | Spot): void {
  const element = ReactEditor.toDOMNode(editor, editor);
  const place = typeof at === 'object' && 'x' in at ? (rangeAt(editor, element, at) ?? 'end') : at;
  const range = caretIn(editor, place);
  if (!editor.selection || !Range.equals(editor.selection, range)) Transforms.select(editor, range);
  element.focus({ preventScroll: true });
  const shown = ReactEditor.toDOMRange(editor, range);
  const [from, to]: [Node, number][] = [
    [shown.startContainer, shown.startOffset],
    [shown.endContainer, shown.endOffset],
  ];
  const [anchor, focus] = Range.isBackward(range) ? [to, from] : [from, to];
  if (anchor && focus) getSelection()?.setBaseAndExtent(...anchor, ...focus);
  shown.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}

/**
 * For focus that comes by a key or from a dialog: a browser that has had its selection elsewhere would begin at the first letter. The
 * pointer brings a place of its own, and so does a change that is still to be drawn. `otherwise`: where it is put if it was nowhere.
 */
export function caretBack(editor: PageSlate, otherwise?: () => Range): void {
  const element = ReactEditor.toDOMNode(editor, editor);
  if (editor.operations.length > 0 || element.matches(':active')) return;
  const place = editor.selection ?? otherwise?.();
  if (place) takeCaret(editor, place);
}

/** After a screenful: what comes into view of a long page takes its own height only then, and may move the caret out of it. */
export function followScreenful(): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => getSelection()?.focusNode?.parentElement?.scrollIntoView({ block: 'nearest' })),
  );
}

/** Before a key that brings words: to a caret that is on a formula or picture a browser gives none, and they would be lost. */
export function makeWayForWords(editor: PageSlate, { key, ctrlKey, metaKey, altKey }: KeyboardEvent): void {
  const isCommand = (ctrlKey || metaKey) && !altKey;
  const brings = key.length === 1 ? !isCommand || key.toLowerCase() === 'v' : composing.has(key);
  const behind = brings ? behindVoid(editor) : null;
  if (behind) takeCaret(editor, Editor.range(editor, behind));
}

/** Of keyboards that build letters from several keys (UI Events, 4.3.3). */
const composing: ReadonlySet<string> = new Set(['Dead', 'Process', 'Unidentified']);

function rangeAt(editor: PageSlate, element: HTMLElement, spot: Spot): Range | null {
  const box = element.getBoundingClientRect();
  const half = lineHeight(element) / 2;
  const y = 'y' in spot ? spot.y : spot.line === 'first' ? box.top + half : box.bottom - half;
  const point = document.caretPositionFromPoint(spot.x, y);
  if (!point || !element.contains(point.offsetNode)) return null;
  const range = document.createRange();
  range.setStart(point.offsetNode, point.offset);
  return ReactEditor.toSlateRange(editor, range, { exactMatch: false, suppressThrow: true });
}

/** Whether an arrow key would leave the words in this direction; to the sides from this point, which a selection has none of. */
export function leaves(editor: PageSlate, key: string, from: Point | null): boolean {
  const element = ReactEditor.toDOMNode(editor, editor);
  const backwards = getComputedStyle(element).direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === 'ArrowUp') return isOnLine(element, 'first');
  if (key === 'ArrowDown') return isOnLine(element, 'last');
  if (!from) return false;
  return key === backwards ? Editor.isStart(editor, from, []) : Editor.isEnd(editor, from, []);
}

/** Whether the caret of the browser is on the first or the last line of what stands in an element. */
export function isOnLine(element: HTMLElement, line: 'first' | 'last'): boolean {
  const caret = caretBox();
  if (!caret) return true;
  const range = document.createRange();
  range.selectNodeContents(element);
  const boxes = [...range.getClientRects()].filter(({ height }) => height > 0);
  if (boxes.length === 0) return true;
  const half = lineHeight(element) / 2;
  return line === 'first'
    ? caret.top - Math.min(...boxes.map(({ top }) => top)) < half
    : Math.max(...boxes.map(({ bottom }) => bottom)) - caret.bottom < half;
}

/** Of a selection, the end that moves. Null where there are no words to stand beside. */
export function caretBox(): DOMRect | null {
  const { focusNode, focusOffset } = getSelection() ?? {};
  if (!focusNode || focusOffset === undefined) return null;
  const range = document.createRange();
  range.setStart(focusNode, focusOffset);
  return range.getClientRects()[0] ?? null;
}

function lineHeight(element: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(element).lineHeight) || 20;
}
