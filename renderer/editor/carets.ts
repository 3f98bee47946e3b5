/** Where the caret was on each page: it is there again when the page is, and after a reload the keys are too. */

import { Editor, type Path, type Point, type Range } from 'slate';
import type { RecordId } from '../../shared/records/record.ts';
import type { Kept } from '../shell/feature.ts';
import { useView } from '../shell/view.ts';
import { takeCaret } from './field/caret.ts';
import { useFieldFocus, wantField, type Wanted } from './field/field-focus.ts';
import { selectedPlaces } from './field/signs.ts';
import { isPoint } from './page-editor-core.ts';
import type { PageSlate } from './slate-types.ts';

const carets = new Map<RecordId, Range>();
/** What had the keys on a page that was just opened again. */
let lastKeys: { readonly page: RecordId; readonly field: Wanted | null } | null = null;

export function noteCaret(page: RecordId, { selection }: PageSlate): void {
  if (selection) carets.set(page, selection);
}

/** Where it was, if that is still there; else the beginning, which a browser does not find on a page that begins with a card. */
export function caretOn(page: RecordId, editor: PageSlate): Range {
  const kept = carets.get(page);
  const isThere = kept && [kept.anchor, kept.focus].every((point) => isPoint(editor, point));
  return isThere ? kept : Editor.range(editor, Editor.start(editor, []));
}

/** Gives a page that was opened again the keys that it had, unless they are somewhere by now. */
export function takeLastKeys(page: RecordId, editor: PageSlate): void {
  const keys = lastKeys;
  lastKeys = null;
  if (keys?.page !== page || document.activeElement !== document.body) return;
  takeCaret(editor, caretOn(page, editor));
  if (keys.field) wantField(keys.field);
}

export const caretKept: Kept = {
  id: 'caret',
  now() {
    const page = useView.getState().selected;
    const caret = page === null ? undefined : carets.get(page);
    if (page === null || !caret) return {};
    return { page, anchor: written(caret.anchor), focus: written(caret.focus), ...keysNow() };
  },
  restore({ page, anchor = '', focus = '', keys, block, field, from, to }) {
    carets.clear();
    lastKeys = null;
    if (page === undefined) return;
    carets.set(page, { anchor: read(anchor), focus: read(focus) });
    const isField = block !== undefined && field !== undefined;
    const at = { from: Number(from), to: Number(to) };
    const wanted = isField ? { block, field, at: at.from >= 0 && at.to >= 0 ? at : ('end' as const) } : null;
    if (keys !== undefined) lastKeys = { page, field: wanted };
  },
  // Each key moves it: it is asked for when the place is kept.
  onChange: () => () => undefined,
};

/** Whether the page has the keys, and which field of a card on it. */
function keysNow(): Readonly<Record<string, string>> {
  const focused = document.activeElement?.closest<HTMLElement>('[data-slate-editor]');
  if (!focused?.closest('[data-pane="page"]')) return {};
  const { field } = focused.dataset;
  const block = focused.closest<HTMLElement>('[data-block]')?.dataset['block'];
  const { editor } = useFieldFocus.getState();
  const places = editor && selectedPlaces(editor);
  if (field === undefined || block === undefined || !places) return { keys: 'page' };
  return { keys: 'field', block, field, from: String(places.from), to: String(places.to) };
}

function written({ path, offset }: Point): string {
  return [...path, offset].join(' ');
}

function read(text: string): Point {
  const numbers = text.split(' ').map(Number);
  const path: Path = numbers.slice(0, -1);
  return { path, offset: numbers.at(-1) ?? 0 };
}
