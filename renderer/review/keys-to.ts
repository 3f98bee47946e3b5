/** Gives the keys to a thread, or to what stands beside the page, where what had them is gone. */

import { flushSync } from 'react-dom';
import type { RecordId } from '../../shared/records/record.ts';

/** Does something, and gives the keys to the thread once that is drawn; to the panel around it, where there is none any more. */
export function thenKeysTo(thread: RecordId | null, act: () => void): void {
  const around = document.activeElement?.closest<HTMLElement>('[data-threads]') ?? null;
  flushSync(act);
  const card = thread === null ? null : document.querySelector<HTMLElement>(`[data-thread="${CSS.escape(thread)}"]`);
  (card ?? around)?.focus();
}
