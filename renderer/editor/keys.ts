/** Keys with a meaning inside the page; everything else is the browser's or a command's. */

import type { KeyboardEvent } from 'react';
import { Editor, Range, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import { isContainer } from '../../shared/blocks/panel.ts';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import type { Text } from '../i18n/index.ts';
import { speak } from '../ui/notices.tsx';
import { openSelected } from './apparatus/dialog-state.ts';
import { cardKeys } from './card-keys.ts';
import { enterCard } from './field/between-cards.ts';
import { makeWayForWords } from './field/caret.ts';
import { followSelection } from './follow-selection.ts';
import { openLinkDialog } from './link-dialog-state.ts';
import { currentBlock, currentLine, indent, outdent, toggleMark, type MarkName } from './page-editor-core.ts';
import { addPanel, leave, movePanel, moveWithin, stepOut } from './panels.ts';
import { duplicateBlocks, moveBlocks, rangeWith, removeBlocks } from './selected-blocks.ts';
import type { PageSlate } from './slate-types.ts';
import { enterCaption, leaveTable, selectMore, stepCell, stepOutOfTable } from './tables/keep-tables.ts';

const markKeys: Readonly<Record<string, MarkName>> = { b: 'bold', i: 'italic', u: 'underline', e: 'code' };

export function editorKeys(editor: PageSlate, event: KeyboardEvent, document: ProgrammeDocument, t: Text): void {
  followSelection(editor);
  makeWayForWords(editor, event);
  const block = currentBlock(editor);
  if (!block) return;
  const [element, path] = block;
  const line = currentLine(editor) ?? block;
  const range = rangeWith(editor, path[0] ?? 0);
  const command = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  const edge = pageEdge(event);

  if (command && !event.altKey && !event.shiftKey && markKeys[key]) {
    handled(event);
    toggleMark(editor, markKeys[key]);
  } else if (command && key === 'a' && !event.altKey && !event.shiftKey && selectMore(editor)) {
    handled(event);
  } else if (edge) {
    handled(event);
    goToEdge(editor, edge, event.shiftKey);
  } else if (command && key === 'k' && range.first === range.last && hasWordsSelected(editor)) {
    handled(event);
    openLinkDialog(editor);
  } else if (command && key === 'd') {
    handled(event);
    duplicateBlocks(editor, document, range);
  } else if (event.altKey && (key === 'arrowup' || key === 'arrowdown')) {
    handled(event);
    document.sealStep();
    const by = key === 'arrowup' ? -1 : 1;
    const moved = movePanel(editor, by);
    if (moved) speak(t('editor.moved', moved));
    else moveBlocks(editor, range, by, t);
  } else if (key === 'escape') {
    // Escape, then Tab leaves the editor from anywhere (WCAG 2.1.2).
    handled(event);
    ReactEditor.blur(editor);
    const pane = event.currentTarget.closest<HTMLElement>('[data-pane]');
    pane?.setAttribute('tabindex', '-1');
    pane?.focus();
  } else if (key === 'tab' && line[0].type === 'list-item') {
    handled(event);
    if (event.shiftKey) outdent(editor, line);
    else indent(editor, line);
  } else if (key === 'tab' && element.type === 'table') {
    if (stepCell(editor, event.shiftKey ? -1 : 1)) handled(event);
  } else if (key === 'enter' && !command && !event.shiftKey && openSelected(editor)) {
    handled(event);
  } else if (editor.isVoid(element) && event.target === event.currentTarget && cardKeys(editor, block, event, t)) {
    handled(event);
  } else if (key === 'tab' && isContainer(element)) {
    if (moveWithin(editor, event.shiftKey ? -1 : 1)) handled(event);
  } else if (command && key === 'enter' && isContainer(element)) {
    handled(event);
    if (event.shiftKey) addPanel(editor);
    else leave(editor);
  } else if (command && key === 'enter' && element.type === 'table') {
    handled(event);
    leaveTable(editor);
  } else if (key === 'arrowup' && !command && !event.shiftKey && enterCaption(editor)) {
    handled(event);
  } else if (isPlainArrow(event) && enterCard(editor, path, event.key)) {
    handled(event);
  } else if ((key === 'arrowup' || key === 'arrowdown') && !command && !event.shiftKey) {
    const by = key === 'arrowup' ? -1 : 1;
    if (stepOut(editor, by) || stepOutOfTable(editor, by)) handled(event);
  } else if (key === 'enter' && event.shiftKey) {
    handled(event);
    if (line[0].type === 'panel-title') editor.insertBreak();
    else if (!editor.isVoid(element)) editor.insertText('\n');
  } else if (isDelete(key) && editor.isVoid(element) && isCaret(editor)) {
    handled(event);
    removeBlocks(editor, range);
  }
}

/** In a card, one that is not meant for something in it. */
function isPlainArrow({ key, ctrlKey, metaKey, altKey, shiftKey, target, currentTarget }: KeyboardEvent): boolean {
  const isIn =
    target instanceof HTMLElement && target !== currentTarget && target.closest('button, input, select, audio, video');
  return key.startsWith('Arrow') && !ctrlKey && !metaKey && !altKey && !shiftKey && !isIn;
}

function isDelete(key: string): boolean {
  return key === 'backspace' || key === 'delete';
}

function hasWordsSelected({ selection }: Editor): boolean {
  return selection !== null && Range.isExpanded(selection);
}

/** As against a selection that ends in this block, which goes as a whole. */
function isCaret({ selection }: Editor): boolean {
  return selection !== null && Range.isCollapsed(selection);
}

function handled(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

/** Whether a key goes to the edge of the page: Ctrl+Home and Ctrl+End, on a Mac Cmd with an arrow. */
function pageEdge({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): 'start' | 'end' | null {
  if (altKey) return null;
  if ((ctrlKey && key === 'Home') || (metaKey && key === 'ArrowUp')) return 'start';
  return (ctrlKey && key === 'End') || (metaKey && key === 'ArrowDown') ? 'end' : null;
}

/** Chromium itself stops at the edge of a part that is not painted, a hundred blocks short on a long page. */
function goToEdge(editor: PageSlate, edge: 'start' | 'end', extend: boolean): void {
  const focus = edge === 'start' ? Editor.start(editor, []) : Editor.end(editor, []);
  Transforms.select(editor, { anchor: (extend && editor.selection?.anchor) || focus, focus });
}
