/** Where a word on the page stands in the editor that it is written in: of the page, or of the field of a card. */

import { Editor, Node, Transforms, type Range as SlateRange } from 'slate';
import { ReactEditor } from 'slate-react';
import { flushSync } from 'react-dom';
import type { ProgrammeDocument } from '../../document/programme-document.ts';
import { takeCaret } from '../field/caret.ts';
import { useFieldFocus } from '../field/field-focus.ts';
import { focusEditor } from '../focus.ts';
import type { PageSlate } from '../slate-types.ts';
import type { SpellingMarks } from './spelling-marks.ts';
import { wordsShown, type ShownWord } from './words-on-page.ts';

export interface PlaceOfWord {
  readonly editor: PageSlate;
  readonly range: SlateRange;
  readonly isField: boolean;
}

/** Goes into the field that shows the word, where nobody writes in it yet. Null where it cannot be written. */
export function placeOf(page: PageSlate, { range, word, language }: ShownWord): PlaceOfWord | null {
  const field = range.startContainer.parentElement?.closest<HTMLElement>('[data-field]') ?? null;
  if (!field) return placeIn(page, range, false);
  const block = field.closest<HTMLElement>('[data-block]');
  if (field.getAttribute('contenteditable') === 'true' || !block) return inField(range);
  const nth = wordsShown(field, language).findIndex((one) => isSameRange(one.range, range));
  // Drawn at once as the editor that it becomes.
  flushSync(() => field.focus());
  const { editor } = useFieldFocus.getState();
  if (!editor) return null;
  const shown = wordsShown(ReactEditor.toDOMNode(editor, editor), language)[nth];
  return shown?.word === word ? placeIn(editor, shown.range, true) : null;
}

function inField(range: Range): PlaceOfWord | null {
  const { editor } = useFieldFocus.getState();
  return editor && ReactEditor.hasDOMNode(editor, range.startContainer) ? placeIn(editor, range, true) : null;
}

function placeIn(editor: PageSlate, range: Range, isField: boolean): PlaceOfWord | null {
  const found = ReactEditor.toSlateRange(editor, range, { exactMatch: false, suppressThrow: true });
  return found && { editor, range: found, isField };
}

function isSameRange(one: Range, other: Range): boolean {
  return one.startContainer === other.startContainer && one.startOffset === other.startOffset;
}

/** The marked word that the caret is in or beside, or that is selected. */
export function wordAtCaret(marks: SpellingMarks): ShownWord | null {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() ?? {};
  if (!anchorNode || !focusNode) return null;
  return marks.at(focusNode, focusOffset ?? 0) ?? marks.at(anchorNode, anchorOffset ?? 0);
}

/** Where it is seen; null where it is another word by now. */
export function boxOf({ editor, range }: PlaceOfWord, word: string): DOMRect | null {
  if (!Node.has(editor, range.anchor.path) || !Node.has(editor, range.focus.path)) return null;
  return Editor.string(editor, range) === word ? ReactEditor.toDOMRange(editor, range).getBoundingClientRect() : null;
}

/** Selects the word and brings it into view. */
export function select({ editor, range, isField }: PlaceOfWord): void {
  if (isField) return takeCaret(editor, range);
  Transforms.select(editor, range);
  focusEditor(editor);
  ReactEditor.toDOMRange(editor, range).startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}

/** One step of its own, with the caret behind the word. */
export function putInstead(place: PlaceOfWord, words: string, document: ProgrammeDocument): void {
  const { editor, range } = place;
  document.sealStep();
  Transforms.insertText(editor, words, { at: range });
  // Once the editor has told of it.
  queueMicrotask(() => queueMicrotask(() => document.sealStep()));
  if (place.isField) takeCaret(editor, editor.selection ?? 'end');
  else focusEditor(editor);
}

export function collapseBehind({ editor, range, isField }: PlaceOfWord): void {
  const behind = Editor.end(editor, range);
  if (isField) takeCaret(editor, { anchor: behind, focus: behind });
  else {
    Transforms.select(editor, behind);
    focusEditor(editor);
  }
}
