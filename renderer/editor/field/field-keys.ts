/** Keys with a meaning inside a field; everything else is the browser's or a command's. */

import type { KeyboardEvent } from 'react';
import { Editor, Range, Transforms, type Point } from 'slate';
import { openSelected } from '../apparatus/dialog-state.ts';
import { followSelection } from '../follow-selection.ts';
import { openLinkDialog } from '../link-dialog-state.ts';
import { toggleMark, type MarkName } from '../page-editor-core.ts';
import type { PageSlate } from '../slate-types.ts';
import type { CardOfField } from './card-context.ts';
import { caretBox, leaves, makeWayForWords, takeCaret } from './caret.ts';
import { isBlankField } from './field-editor.ts';
import { leaveStretch, selectedPlaces, type Places, type ReadSigns } from './signs.ts';

const markKeys: Readonly<Record<string, MarkName>> = { b: 'bold', i: 'italic', u: 'underline', e: 'code' };

/** What a field does beyond writing, where it is a part among others. */
export interface PartKeys {
  /** Enter; without it the caret goes on to the next field. */
  readonly onEnter?: (at: Places) => void;
  /** Backspace or Delete in a field with nothing in it. */
  readonly onErase?: () => void;
  /** Alt with an arrow. */
  readonly onMove?: (by: -1 | 1) => void;
  /** Ctrl+Enter: whether it is right, or what is selected in it. */
  readonly onMark?: (at: Places) => void;
}

interface Around {
  readonly card: CardOfField | null;
  readonly field: PartKeys & { readonly plain?: boolean; readonly multiline?: boolean; readonly read?: ReadSigns };
}

export function fieldKeys(editor: PageSlate, event: KeyboardEvent<HTMLElement>, { card, field }: Around): void {
  if (event.nativeEvent.isComposing) return;
  followSelection(editor);
  makeWayForWords(editor, event);
  const command = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  const element = event.currentTarget;
  const arrow = arrowOf(event);
  const { plain = false } = field;
  const places = (): Places => selectedPlaces(editor) ?? { from: 0, to: 0 };

  if (command && key === 'a' && !event.altKey && !event.shiftKey) {
    handled(event);
    if (isAllSelected(editor)) card?.select();
    else takeCaret(editor, Editor.range(editor, []));
  } else if (staysWithin(editor, event)) {
    handled(event);
  } else if (command && !event.altKey && !event.shiftKey && markKeys[key]) {
    handled(event);
    if (!plain) toggleMark(editor, markKeys[key]);
  } else if (command && key === 'k' && !plain && editor.selection && !Range.isCollapsed(editor.selection)) {
    handled(event);
    openLinkDialog(editor);
  } else if (key === 'enter' && command && field.onMark) {
    handled(event);
    field.onMark(places());
  } else if (key === 'enter' && event.shiftKey) {
    handled(event);
    if (!plain || field.read || field.multiline) Transforms.insertText(editor, '\n');
  } else if (key === 'enter') {
    handled(event);
    if (!command && openSelected(editor)) return;
    if (field.onEnter) field.onEnter(places());
    else if (field.multiline && !command) Transforms.insertText(editor, '\n');
    else card?.step(element, 1, 'end');
  } else if ((key === 'backspace' || key === 'delete') && field.onErase && isBlankField(editor)) {
    handled(event);
    field.onErase();
  } else if (key === 'escape' && card) {
    handled(event);
    card.select();
  } else if (event.altKey && (key === 'arrowup' || key === 'arrowdown')) {
    handled(event);
    const by = key === 'arrowup' ? -1 : 1;
    if (field.onMove) field.onMove(by);
    else card?.move(element.dataset['field'], by);
  } else if (key === ' ' && !command) {
    const behind = field.read ? leaveStretch(editor) : null;
    if (behind) takeCaret(editor, Editor.range(editor, behind));
  } else if (arrow && card && leaves(editor, event.key, caretAlone(editor))) {
    handled(event);
    const x = caretBox()?.left ?? element.getBoundingClientRect().left;
    const vertical = key === 'arrowup' || key === 'arrowdown';
    const line = arrow < 0 ? 'last' : 'first';
    card.step(element, arrow, vertical ? { x, line } : arrow < 0 ? 'end' : 'start');
  }
}

function isAllSelected(editor: PageSlate): boolean {
  if (!editor.selection || isBlankField(editor)) return false;
  const [from, to] = Range.edges(editor.selection);
  return Editor.isStart(editor, from, []) && Editor.isEnd(editor, to, []);
}

/** Keys by which the browser would take the caret, or an end of the selection, out of the field and into the page around it. */
function staysWithin(editor: PageSlate, { key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const { selection } = editor;
  if (!selection || altKey) return false;
  const command = ctrlKey || metaKey;
  const toEdge = key.startsWith('Page') || (command && (key === 'Home' || key === 'End'));
  if (!toEdge && !(shiftKey && key.startsWith('Arrow') && leaves(editor, key, selection.focus))) return false;
  const backwards = key === 'PageUp' || key === 'Home' || key === 'ArrowUp';
  const isLine = toEdge || key === 'ArrowUp' || key === 'ArrowDown';
  const focus = !isLine ? selection.focus : backwards ? Editor.start(editor, []) : Editor.end(editor, []);
  takeCaret(editor, { anchor: shiftKey ? selection.anchor : focus, focus });
  return true;
}

function caretAlone({ selection }: PageSlate): Point | null {
  return selection && Range.isCollapsed(selection) ? selection.focus : null;
}

/** Which way an arrow alone goes in the order of the fields. */
function arrowOf({
  key,
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
  currentTarget,
}: KeyboardEvent<HTMLElement>): -1 | 1 | null {
  if (altKey || ctrlKey || metaKey || shiftKey) return null;
  const forward = getComputedStyle(currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (key === 'ArrowDown' || key === forward) return 1;
  return key.startsWith('Arrow') ? -1 : null;
}

function handled(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
