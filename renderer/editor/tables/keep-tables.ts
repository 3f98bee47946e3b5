/** Selecting, deleting and leaving in tables as in a word processor: cells are emptied, never torn out, and no caret stands where a merged cell hides it. */

import { Editor, Node, Range, Transforms, type Path } from 'slate';
import { ReactEditor } from 'slate-react';
import type { RecordId } from '../../../shared/records/record.ts';
import { isOnLine } from '../field/caret.ts';
import { fieldsOf, wantField } from '../field/field-focus.ts';
import { paragraph } from '../page-editor-core.ts';
import type { BlockElement, PageSlate } from '../slate-types.ts';
import { rowAt } from './table-actions.ts';
import { deleteAround, isHeldByTable } from './delete-around.ts';
import { cellBeside, goToCell, isSame, putTable, tableAt } from './table-at.ts';
import { focusEditor } from '../focus.ts';

export function keepTables(editor: PageSlate): void {
  const { deleteFragment, deleteBackward, deleteForward, insertBreak, insertText, onChange } = editor;
  editor.deleteFragment = (options) => {
    if (!deleteAround(editor)) deleteFragment(options);
  };
  editor.insertText = (text, options) => {
    deleteAround(editor);
    insertText(text, options);
  };
  editor.insertBreak = () => {
    if (!deleteAround(editor)) insertBreak();
  };
  editor.deleteBackward = (unit) => {
    if (!isHeldByTable(editor, -1)) deleteBackward(unit);
  };
  editor.deleteForward = (unit) => {
    if (!isHeldByTable(editor, 1)) deleteForward(unit);
  };
  editor.onChange = (options) => {
    showCaret(editor);
    onChange(options);
  };
}

/** To the next or previous cell; behind the last one, to a new row. False at the first one, and where a table is as long as one may be. */
export function stepCell(editor: PageSlate, by: -1 | 1): boolean {
  const at = tableAt(editor);
  if (!at) return false;
  const next = cellBeside(at, by);
  if (next) {
    goToCell(editor, at.index, next);
    return true;
  }
  const longer = by > 0 ? rowAt(at, at.layout.rows) : null;
  if (longer) putTable(editor, at, longer[0], { row: at.layout.rows, column: 0 });
  return longer !== null;
}

/**
 * What Ctrl+A takes: the words of the cell, then the whole table, then the page. False where it is the browser's, which selects
 * nothing or a part where a page begins or ends with a table.
 */
export function selectMore(editor: PageSlate): boolean {
  const at = tableAt(editor);
  const { selection, children } = editor;
  const edges = [children[0], children.at(-1)] as (BlockElement | undefined)[];
  if (!selection || (!at && !edges.some((block) => block?.type === 'table'))) return false;
  const inTable = at
    ? [Editor.range(editor, [at.index, at.caret.row, at.caret.column]), Editor.range(editor, [at.index])]
    : [];
  const wider = [...inTable, Editor.range(editor, [])].find((range) => !includes(selection, range));
  if (wider) Transforms.select(editor, wider);
  return true;
}

function includes(selection: Range, range: Range): boolean {
  return Range.includes(selection, range.anchor) && Range.includes(selection, range.focus);
}

/** Goes on in a line behind the table. */
export function leaveTable(editor: PageSlate): boolean {
  const at = tableAt(editor);
  if (at) toLine(editor, [at.index + 1]);
  return at !== null;
}

/** Where a page begins or ends with a table, an arrow at its edge makes a line to go on writing. */
export function stepOutOfTable(editor: PageSlate, by: -1 | 1): boolean {
  const at = tableAt(editor);
  const { selection } = editor;
  if (!at || !selection || !Range.isCollapsed(selection)) return false;
  const { row } = at.caret;
  const cell = [at.index, at.caret.row, at.caret.column];
  if (by > 0) {
    if (Node.has(editor, [at.index + 1]) || row + at.layout.spanOf(at.caret).rows < at.layout.rows) return false;
    if (!Editor.isEnd(editor, selection.anchor, cell)) return false;
    toLine(editor, [at.index + 1]);
  } else {
    if (at.index > 0 || row > 0 || !Editor.isStart(editor, selection.anchor, cell)) return false;
    toLine(editor, [at.index]);
  }
  return true;
}

/** Up from the first row, to the caption where one is shown. */
export function enterCaption(editor: PageSlate): boolean {
  const at = tableAt(editor);
  if (!at || at.caret.row > 0 || !Range.isCollapsed(editor.selection ?? Editor.range(editor, []))) return false;
  const element = editor.children[at.index] as BlockElement;
  const cell = Node.get(editor, [at.index, at.caret.row, at.caret.column]);
  if (!isOnLine(ReactEditor.toDOMNode(editor, cell), 'first')) return false;
  if (fieldsOf(ReactEditor.toDOMNode(editor, element)).length === 0) return false;
  wantField({ block: element.id, field: { edge: 'first' }, at: 'end' });
  return true;
}

/** A line above a table that the page begins with; false where something stands there already. */
export function beginAbove(editor: PageSlate, table: RecordId): boolean {
  const [first] = editor.children as BlockElement[];
  if (first?.id !== table) return false;
  toLine(editor, [0]);
  focusEditor(editor);
  return true;
}

function toLine(editor: PageSlate, at: Path): void {
  Transforms.insertNodes(editor, paragraph(editor.newId()), { at });
  Transforms.select(editor, Editor.start(editor, at));
}

/** The browser puts no caret into a cell that a merged one hides, but Ctrl+End, undo and the like may. */
function showCaret(editor: PageSlate): void {
  const { selection } = editor;
  if (!selection || !Range.isCollapsed(selection)) return;
  const at = tableAt(editor);
  if (!at) return;
  const [, row = 0, column = 0] = selection.focus.path;
  if (!isSame(at.caret, { row, column })) goToCell(editor, at.index, at.caret);
}
