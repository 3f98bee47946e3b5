/** Which picture would stand across the top of a page, anew only when it is another one: a keystroke draws nothing. */

import { useCallback, useSyncExternalStore } from 'react';
import { leadPicture } from '../../shared/blocks/lead-picture.ts';
import type { RecordId } from '../../shared/records/record.ts';
import { useDocument } from './hooks.tsx';

export interface Lead {
  /** The block's; null while the page has no picture. */
  readonly id: RecordId | null;
  /** Whether nothing stands before it. */
  readonly first: boolean;
}

export function useLeadPicture(page: RecordId): Lead {
  const document = useDocument();
  const subscribe = useCallback((listener: () => void) => document.subscribeChildren(page, listener), [document, page]);
  const blocks = () => document.records.children(page, 'block');
  const isFile = (file: RecordId) => document.records.get(file)?.kind === 'resource';
  const id = useSyncExternalStore(subscribe, () => leadPicture(blocks(), isFile)?.id ?? null);
  const first = useSyncExternalStore(subscribe, () => id !== null && blocks()[0]?.id === id);
  return { id, first };
}
