/** Keeps what is not saved when the window goes, is closed, hands its programme over, or comes back. */

import { useEffect } from 'react';
import type { AppInfo, Core } from '../../shared/ipc/contract.ts';
import { keepOpen } from '../core/last-open.ts';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import { useView } from '../shell/view.ts';
import { notifyFailure } from '../ui/notices.tsx';
import { heldFailure, useHeld } from '../ui/refusal.ts';

export function useLeaving(core: Core, info: AppInfo, programme: ProgrammeDocument | null): void {
  useEffect(() => {
    const leave = (): void => void programme?.flush();
    const go = (): void => {
      leave();
      // It may go on in a copy by now.
      keepOpen(programme);
      if (programme) void core.call('project.leave', { session: programme.session });
    };
    const handingOver = core.on('project.handOver', ({ session }) => {
      if (programme?.session !== session) return;
      void programme
        .handOver(() => !heldFailure())
        .then((saved) => core.call('project.handedOver', { session, saved }));
    });
    const returned = core.on('app.returned', () => {
      // A window that only reads takes nothing from the one that writes. What was listed before has other handles now.
      if (programme) void (programme.readOnly === null && programme.resume());
      else if (useView.getState().overlay === null) location.reload();
    });
    const closing = core.on('app.closing', () => {
      void (programme?.flush() ?? Promise.resolve(true)).then((saved) =>
        saved && !heldFailure() ? core.call('app.close', {}) : null,
      );
    });
    // Only while something is unsaved: a page with such a listener is not kept for going back to. On the desktop the window
    // asks before it goes, and there an answer here would keep it from asking.
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    const askWhileUnsaved = (): void => {
      const isSaved = !programme || (programme.saveState.status === 'saved' && !heldFailure());
      if (isSaved || info.host === 'electron') removeEventListener('beforeunload', ask);
      else addEventListener('beforeunload', ask);
    };
    const unsubscribe = [
      programme?.subscribeSave(askWhileUnsaved),
      useHeld.subscribe(askWhileUnsaved),
      programme?.onRefused(notifyFailure),
    ];
    addEventListener('pagehide', go);
    addEventListener('blur', leave);
    return () => {
      closing();
      handingOver();
      returned();
      for (const stop of unsubscribe) stop?.();
      removeEventListener('beforeunload', ask);
      removeEventListener('pagehide', go);
      removeEventListener('blur', leave);
    };
  }, [core, info, programme]);
}
