/** A thread or a suggestion whose words the caret enters is the one that is looked at. */

import { useEffect } from 'react';
import type { RecordId } from '../../shared/records/record.ts';
import { useActive } from './active.ts';

/** Where they are seen: threads by their ids, suggestions by their keys. */
export const seenAt: { threads: ReadonlyMap<RecordId, Range>; suggestions: ReadonlyMap<string, readonly Range[]> } = {
  threads: new Map(),
  suggestions: new Map(),
};

export function useCaretFollowed(): void {
  useEffect(() => {
    const onSelection = (): void => {
      const caret = getSelection();
      const { threads, suggestions } = seenAt;
      if (!caret?.focusNode || threads.size + suggestions.size === 0) return;
      const { focusNode, focusOffset } = caret;
      const isIn = (range: Range): boolean => range.isPointInRange(focusNode, focusOffset);
      const { thread, suggestion } = useActive.getState();
      // Of several on the same words the one that is looked at stays so.
      if (suggestion !== null && suggestions.get(suggestion)?.some(isIn)) return;
      const on = thread === null ? undefined : threads.get(thread);
      if (on && isIn(on)) return;
      const entered = [...threads].find(([, range]) => isIn(range))?.[0] ?? null;
      const changed = [...suggestions].find(([, ranges]) => ranges.some(isIn))?.[0] ?? null;
      if (entered !== null) useActive.setState({ thread: entered, suggestion: null });
      else if (changed !== null) useActive.setState({ thread: null, suggestion: changed });
    };
    document.addEventListener('selectionchange', onSelection);
    return () => document.removeEventListener('selectionchange', onSelection);
  }, []);
}
