/** The programme on the screen: how another takes its place, and how it is left. */

import { useCallback, useRef, useState } from 'react';
import { idSource } from '../../shared/base/ids.ts';
import { ok, type Result } from '../../shared/base/result.ts';
import type { Core, OpenedProject } from '../../shared/ipc/contract.ts';
import { saysOf } from '../../shared/words/salvage-sentences.ts';
import { keepOpen } from '../core/last-open.ts';
import { ProgrammeDocument } from '../document/programme-document.ts';
import type { Send } from '../document/outbox.ts';
import { currentText, useLanguage, type Text } from '../i18n/index.ts';
import { notify, notifyFailure } from '../ui/notices.tsx';
import { heldFailure } from '../ui/refusal.ts';
import { keepPlace, restorePlace, type Places } from './place.ts';
import { setView } from '../shell/view.ts';

const newId = idSource((length) => crypto.getRandomValues(new Uint8Array(length)));

export interface OnScreen {
  /** Null on the start screen. */
  readonly programme: ProgrammeDocument | null;
  /**
   * A programme in the place of the one that is open, which stays where the other cannot be had or its own words cannot be
   * saved. `file` is the handle that was opened, so that a damaged one can be saved.
   */
  readonly enter: (opened: Result<OpenedProject>, file?: string) => Promise<boolean>;
  /** Opens the file of a handle. */
  readonly open: (file: string) => Promise<void>;
  /** Back to the start screen; false where words cannot be saved. */
  readonly close: () => Promise<boolean>;
}

export function useProgramme(core: Core, places: Places): OnScreen {
  const salvage = useSalvage(core);
  const [programme, setProgramme] = useState<ProgrammeDocument | null>(null);
  const begin = useCallback(
    (opened: OpenedProject): void => {
      const { session, name, unkept, isUpgraded } = opened;
      if (unkept) notifyFailure(unkept);
      if (isUpgraded) notify({ title: (t) => t('frame.upgraded', { name }), text: (t) => t('frame.upgradedWhy') });
      const send: Send = (commit) => core.call('project.commit', { session, ...commit });
      const next = new ProgrammeDocument(opened, send, newId, (ask) =>
        core.call('project.reopen', { session, ...ask }),
      );
      restorePlace(next, places.of(next.programme.id));
      setProgramme(next);
      keepOpen(next);
    },
    [core, places],
  );

  /** What is on the screen by now: a notice with a way on may have been waiting for long. */
  const shown = useRef(programme);
  shown.current = programme;

  const close = useCallback(async (): Promise<boolean> => {
    const leaving = shown.current;
    if (!leaving) return true;
    const unsaved = (await leaving.flush()) ? heldFailure() : leaving.saveState.failure;
    if (unsaved) {
      notifyFailure(unsaved);
      return false;
    }
    keepPlace();
    leaving.dispose();
    await core.call('project.close', { session: leaving.session });
    setProgramme(null);
    keepOpen(null);
    setView({ selected: null, block: null, find: 'closed', overlay: null, workspace: 'write' });
    return true;
  }, [core]);

  const enter = useCallback(
    async (opened: Result<OpenedProject>, file?: string): Promise<boolean> => {
      if (!opened.ok) {
        const run = (): void => void salvage(file ?? '', (saved) => void enter(ok(saved)));
        const isSavable = opened.error.code === 'file.damaged' && file !== undefined;
        notifyFailure(opened.error, isSavable ? { label: (say) => say('salvage.run'), run } : undefined);
        return false;
      }
      if (!(await close())) {
        await core.call('project.close', { session: opened.value.session });
        return false;
      }
      begin(opened.value);
      return true;
    },
    // What the notice of a damaged file leads to is new with each rendering and does the same.
    // oxlint-disable-next-line react/exhaustive-deps
    [core, begin, close],
  );

  const open = useCallback(
    async (file: string): Promise<void> => void (await enter(await core.call('project.open', { file }), file)),
    [core, enter],
  );

  return { programme, enter, open, close };
}

/** Saves what a damaged file still holds into a file beside it, which then opens, with a word on what is gone. */
function useSalvage(core: Core): (file: string, show: (opened: OpenedProject) => void) => Promise<void> {
  const language = useLanguage();
  return async (file, show) => {
    notify({ title: (t) => t('salvage.running') });
    const salvaged = await core.call('project.salvage', { file, language });
    if (!salvaged.ok) {
      notifyFailure(salvaged.error);
      return;
    }
    const { opened, report } = salvaged.value;
    show(opened);
    const said = (t: Text) => saysOf(report, opened.name, t);
    const title = (t: Text): string => said(t)[0];
    const text = (t: Text): string => said(t).slice(1).join(' ');
    // What is gone stays on the screen until it was read.
    notify(said(currentText).length === 1 ? { title } : { tone: 'error', title, text });
  };
}
