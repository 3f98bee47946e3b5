/** A thread or a suggestion whose words the caret enters is the one that is looked at. */

import { useEffect } from 'react';
import type { RecordId } from '../../shared/records/record.ts';
import { useActive } from './active.ts';

/** Where they are seen: threads by their ids, suggestions by their keys. */
export const seenAt: {
  threads: ReadonlyMap<RecordId, Range>;
  suggestions: () => readonly { readonly change: string; readonly range: Range }[];
} = { threads: new Map(), suggestions: () => [] };

export function useCaretFollowed(): void {
  useEffect(() => {
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, []);
}

/** Words that are being written are drawn after the caret has moved on: it is followed into them then. */
export function followIntoDrawn(): void {
  if (isSought) follow();
}

/** Whether the caret was last seen in nothing. */
let isSought = false;

function follow(): void {
  const caret = getSelection();
  if (!caret?.focusNode) return;
  const { focusNode, focusOffset } = caret;
  const isIn = (range: Range): boolean => range.isPointInRange(focusNode, focusOffset);
  const { thread, suggestion } = useActive.getState();
  const changed = seenAt.suggestions().filter(({ range }) => isIn(range));
  const entered = [...seenAt.threads].find(([, range]) => isIn(range))?.[0] ?? null;
  isSought = changed.length === 0 && entered === null;
  // Of several on the same words the one that is looked at stays so.
  if (changed.some(({ change }) => change === suggestion)) return;
  const on = thread === null ? undefined : seenAt.threads.get(thread);
  if (on && isIn(on)) return;
  if (entered !== null) useActive.setState({ thread: entered, suggestion: null });
  else if (changed[0]) useActive.setState({ thread: null, suggestion: changed[0].change });
}
