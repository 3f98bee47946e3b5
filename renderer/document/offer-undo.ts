/** Says that something was done and offers to take it back, for as long as Undo would take back just that. */

import { notify, type Notice } from '../ui/notices.tsx';
import type { ProgrammeDocument } from './programme-document.ts';

export function offerUndo(document: ProgrammeDocument, notice: Omit<Notice, 'action' | 'tone'>): void {
  const close = notify({
    ...notice,
    action: { label: (t) => t('command.undo'), run: () => void document.undo() },
  });
  // Whatever is done next is what Undo takes back then: words written since would go, and what was offered would not come.
  const over = (): void => {
    for (const stop of [changed, closed]) stop();
    close();
  };
  const changed = document.onApplied(over);
  const closed = document.onClosed(over);
}
