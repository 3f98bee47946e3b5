/** What the person is looking at: view state that is never part of the programme. */

import { create } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { InputOf } from '../../shared/ipc/contract.ts';
import type { RecordId } from '../../shared/records/record.ts';

export interface View {
  /** The id of a workspace. */
  readonly workspace: string;
  /** Selected in the outline: programme, module, unit or page. */
  readonly selected: RecordId | null;
  /** The block the caret is in. */
  readonly block: RecordId | null;
  readonly inspectorTab: 'block' | 'goals' | 'comments' | 'place';
  readonly expanded: ReadonlySet<RecordId>;
  /** The id of the dialog over everything else. */
  readonly overlay: string | null;
  /** The package being tried, over everything else. */
  readonly trial: InputOf<'simulator.open'> | null;
  readonly find: 'closed' | 'find' | 'replace';
  /** Asks the page editor to bring a block into view and put the caret there. */
  readonly reveal: RecordId | null;
  /** Where in its words, as a place in the text of a field; null for its beginning. */
  readonly revealAt: { readonly field: string; readonly start: number } | null;
}

export const useView = create<View>(() => ({
  workspace: 'write',
  selected: null,
  block: null,
  inspectorTab: 'place',
  expanded: new Set(),
  overlay: null,
  trial: null,
  find: 'closed',
  reveal: null,
  revealAt: null,
}));

/** Parts of it: whoever uses them is drawn anew when one of them changes, and not when the caret enters another block. */
export function useViewOf<Parts extends object>(parts: (view: View) => Parts): Parts {
  return useView(useShallow(parts));
}

/** Another place has no block yet: what stands beside it must never be of the place before. */
export function setView(change: Partial<View>): void {
  useView.setState(({ selected }) =>
    change.selected === undefined || change.selected === selected ? change : { block: null, ...change },
  );
}
