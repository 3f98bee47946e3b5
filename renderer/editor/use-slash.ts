/** Whether the insert menu is open at the caret, and for what, while the editor changes. */

import { useCallback, useRef, useState } from 'react';
import { queryAfter, type SlashQuery } from './slash-query.ts';
import type { PageSlate } from './slate-types.ts';

export interface Slash {
  readonly slash: SlashQuery | null;
  readonly setSlash: (slash: SlashQuery | null) => void;
  /** Called with each change of the editor: it knows what was typed for that moment alone, and React draws later. */
  readonly followSlash: () => void;
}

export function useSlash(editor: PageSlate): Slash {
  const [slash, show] = useState<SlashQuery | null>(null);
  const latest = useRef<SlashQuery | null>(null);
  const setSlash = useCallback((next: SlashQuery | null) => {
    latest.current = next;
    show(next);
  }, []);
  const followSlash = useCallback(() => setSlash(queryAfter(editor, latest.current)), [editor, setSlash]);
  return { slash, setSlash, followSlash };
}
