/** The caret's way between the page and the fields of its cards, by the arrow keys. */

import { Editor, Node, Range, Transforms, type Path } from 'slate';
import { ReactEditor } from 'slate-react';
import type { RecordId } from '../../../shared/records/record.ts';
import { paragraph } from '../page-editor-core.ts';
import { isVoid } from '../page-model.ts';
import { isPlace, isShowing } from '../places.ts';
import type { BlockElement, PageSlate } from '../slate-types.ts';
import { caretBox, isOnLine, takeCaret, type Spot } from './caret.ts';
import type { CaretAt } from './field-editor.ts';
import { fieldsOf, wantField } from './field-focus.ts';
import { focusEditor } from '../focus.ts';

/** From the words at the edge of a block into the card beside it. False where there is none, or more words before it. */
export function enterCard(editor: PageSlate, path: Path, key: string): boolean {
  const { selection } = editor;
  const here = Node.get(editor, path) as BlockElement;
  if (!selection || !Range.isCollapsed(selection)) return false;
  if (isVoid(here)) return key === 'ArrowDown' && isShowing(here) && enterFields(editor, here);
  const shown = ReactEditor.toDOMNode(editor, here);
  const forward = getComputedStyle(shown).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const by = key === 'ArrowDown' || key === forward ? 1 : -1;
  // A quotation has its source below its words.
  const isOwn = by > 0 && here.type === 'quote' && fieldsOf(shown).length > 0;
  const next = isOwn ? here : (editor.children[(path[0] ?? 0) + by] as BlockElement | undefined);
  const isHead = next !== undefined && by > 0 && hasHead(next);
  if (!next || !(isOwn || isHead || hasFields(editor, next))) return false;
  const vertical = key === 'ArrowUp' || key === 'ArrowDown';
  const line = by < 0 ? 'first' : 'last';
  const atEdge = vertical
    ? isOnLine(shown.querySelector('blockquote') ?? shown, line)
    : by < 0
      ? Editor.isStart(editor, selection.anchor, path)
      : Editor.isEnd(editor, selection.anchor, path);
  if (!atEdge) return false;
  const x = caretBox()?.left ?? shown.getBoundingClientRect().left;
  const at = vertical ? ({ x, line: by < 0 ? 'last' : 'first' } as const) : by < 0 ? 'end' : 'start';
  if (isHead) selectCard(editor, next.id);
  else wantField({ block: next.id, field: { edge: by < 0 ? 'last' : 'first' }, at });
  return true;
}

/** From a card that is chosen as a whole to what is written in it. */
function enterFields(editor: PageSlate, card: BlockElement): boolean {
  if (!hasFields(editor, card)) return false;
  wantField({ block: card.id, field: { edge: 'first' }, at: 'start' });
  return true;
}

/** Whether a card is met by what it shows before its words: a picture, or a place for a file. */
function hasHead(card: BlockElement): boolean {
  return card.type === 'image' || isPlace(card);
}

/** From a card to what stands above or below it; below the last a new line is begun. */
export function leaveCard(editor: PageSlate, block: RecordId, by: -1 | 1, at: CaretAt | Spot): void {
  const index = indexOf(editor, block);
  const beside = editor.children[index + by] as BlockElement | undefined;
  if (beside && by > 0 && hasHead(beside)) return selectCard(editor, beside.id);
  if (beside && hasFields(editor, beside)) {
    return wantField({ block: beside.id, field: { edge: by < 0 ? 'last' : 'first' }, at });
  }
  if (!beside && by < 0) return selectCard(editor, block);
  if (!beside) {
    Transforms.insertNodes(editor, paragraph(editor.newId()), { at: [index + 1] });
    Transforms.select(editor, Editor.start(editor, [index + 1]));
    return focusEditor(editor);
  }
  const point = by < 0 ? Editor.end(editor, [index + by]) : Editor.start(editor, [index + by]);
  takeCaret(editor, Editor.range(editor, point));
}

/** Behind the words of a block that is written in the page, from a field of it. */
export function toWords(editor: PageSlate, block: RecordId): void {
  takeCaret(editor, Editor.range(editor, Editor.end(editor, [indexOf(editor, block)])));
}

/** The card as a whole. */
export function selectCard(editor: PageSlate, block: RecordId): void {
  takeCaret(editor, Editor.range(editor, Editor.start(editor, [indexOf(editor, block)])));
}

/** Has the page know that the person is at this card, while the caret is in one of its fields. */
export function beAtCard(editor: PageSlate, block: RecordId): void {
  const index = indexOf(editor, block);
  if (
    index < 0 ||
    (editor.selection && Range.isCollapsed(editor.selection) && editor.selection.focus.path[0] === index)
  )
    return;
  Transforms.select(editor, Editor.start(editor, [index]));
}

function hasFields(editor: PageSlate, element: BlockElement): boolean {
  return isVoid(element) && fieldsOf(ReactEditor.toDOMNode(editor, element)).length > 0;
}

/** Its place on the page; -1 where it is no longer there. */
export function indexOf(editor: PageSlate, block: RecordId): number {
  return editor.children.findIndex((element) => 'id' in element && element.id === block);
}
