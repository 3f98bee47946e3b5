/** Which field of a card is written in, and which one is to be: a field that is not there yet takes the caret when it comes. */

import { ReactEditor } from 'slate-react';
import { create } from 'zustand';
import { marks as markNames } from '../../../shared/blocks/inline.ts';
import type { RecordId } from '../../../shared/records/record.ts';
import { hasMark } from '../page-editor-core.ts';
import type { PageSlate } from '../slate-types.ts';
import type { Spot } from './caret.ts';
import type { CaretAt } from './field-editor.ts';
import { selectedPlaces, type Places } from './signs.ts';
import type { TakePictures } from './written.ts';

/** A field, or the first or last of a card, and where in it. */
export interface Wanted {
  readonly block: RecordId;
  readonly field: string | { readonly edge: 'first' | 'last' };
  readonly at: CaretAt | Spot;
}

interface FieldFocus {
  /** The editor of the field that has the focus, or had it before a tool or a dialog took it. */
  readonly editor: PageSlate | null;
  /** That field: it is the same when it gets another editor. */
  readonly owner: string | null;
  /** Puts pictures where its caret is; null where its words hold none. */
  readonly takePictures: TakePictures | null;
  /** The marks at its caret, as one string: what looks at them is drawn anew only when they change. */
  readonly marks: string;
  readonly wanted: Wanted | null;
}

export const useFieldFocus = create<FieldFocus>(() => ({
  editor: null,
  owner: null,
  takePictures: null,
  marks: '',
  wanted: null,
}));

export function wantField(wanted: Wanted | null): void {
  useFieldFocus.setState({ wanted });
}

let left: { readonly block: RecordId; readonly field: string } | null = null;

/** The person goes from what has the keys to its card as a whole. */
export function leaveToCard(block: RecordId): void {
  const field = document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset['field'];
  left = field === undefined ? null : { block, field };
}

/** Where words go that are typed on a card as a whole: into the field that was left for it, else its first; null where it has none. */
export function wordsOf(block: RecordId, card: ParentNode): Wanted | null {
  const [first, ...rest] = fieldsOf(card).map(({ dataset }) => dataset['field'] ?? '');
  if (first === undefined) return null;
  const field = [first, ...rest].find((name) => left?.block === block && left.field === name);
  return { block, field: field ?? first, at: 'end' };
}

let from: Wanted | null = null;

/** The next change of the page is made from this field: undo goes back there. */
export function stepFrom(field: Wanted): void {
  from = field;
}

export function fieldOfStep(): { readonly field?: Wanted } {
  const field = from;
  from = null;
  return field ? { field } : {};
}

export function enterField(editor: PageSlate, owner: string, takePictures: TakePictures | null): void {
  useFieldFocus.setState({ editor, owner, takePictures, marks: marksAt(editor) });
}

/** Of this editor, or of whichever it is. */
export function leaveField(editor?: PageSlate): void {
  const current = useFieldFocus.getState().editor;
  if (current && (editor === undefined || current === editor))
    useFieldFocus.setState({ editor: null, owner: null, takePictures: null, marks: '' });
}

export function noteMarks(editor: PageSlate): void {
  const { editor: current, marks } = useFieldFocus.getState();
  if (current !== editor) return;
  const now = marksAt(editor);
  if (now !== marks) useFieldFocus.setState({ marks: now });
}

function marksAt(editor: PageSlate): string {
  return markNames.filter((mark) => hasMark(editor, mark)).join(' ');
}

/** What is selected in a field, while it is the one that has the focus. */
export function selectedIn(block: RecordId, field: string): Places | null {
  const { editor } = useFieldFocus.getState();
  if (!editor) return null;
  const element = ReactEditor.toDOMNode(editor, editor);
  const isIt = element.dataset['field'] === field && element.closest(`[data-block="${CSS.escape(block)}"]`) !== null;
  return isIt ? selectedPlaces(editor) : null;
}

/** Whether the focus goes to what works on the words: tools and dialogs. */
export function isForWords(target: EventTarget | null): boolean {
  return (
    target === null ||
    (target instanceof Element && target.closest('[data-pane="tools"], [role="dialog"], [role="menu"]') !== null)
  );
}

/** The fields of a card that are on the screen, in their order. */
export function fieldsOf(card: ParentNode): readonly HTMLElement[] {
  return [...card.querySelectorAll<HTMLElement>('[data-field]')].filter((field) => field.offsetParent !== null);
}
