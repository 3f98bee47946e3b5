/** What the application does with programmes and packages as a whole: make, open, copy, restore, close, try. */

import { useMemo } from 'react';
import type { AppInfo, Core } from '../../shared/ipc/contract.ts';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import type { AppActions } from '../shell/command.ts';
import type { AppServices } from '../shell/app-context.ts';
import { setView } from '../shell/view.ts';
import { chooseFile } from '../ui/file-picker.tsx';
import { notify, notifyFailure } from '../ui/notices.tsx';
import { heldFailure } from '../ui/refusal.ts';
import type { useProgramme } from './use-programme.ts';

export function useActions(
  core: Core,
  info: AppInfo,
  { programme, enter, open, close }: ReturnType<typeof useProgramme>,
  { settings, changeSettings }: Pick<AppServices, 'settings' | 'changeSettings'>,
): AppActions {
  return useMemo<AppActions>(
    () => ({
      newProgramme: () => setView({ overlay: 'new' }),
      enter,
      async openProgramme() {
        const chosen = await chooseFile(core, info, 'programme', null);
        if (chosen) await open(chosen.handle);
      },
      // A window of its own: what this one keeps for a reload is not copied into it.
      newWindow: info.host === 'browser' ? () => void window.open(location.pathname, '_blank', 'noopener') : null,
      async saveCopy() {
        if (programme) await saveCopy(core, info, programme);
      },
      async restore(backup, name) {
        const chosen = await chooseFile(core, info, 'programme', name);
        if (!chosen) return;
        const { handle: file, replace } = chosen;
        const restored = await core.call('project.restore', { backup, file, replace });
        if (!(await enter(restored)) || !restored.ok) return;
        const { name: made, folder } = restored.value;
        notify({ title: (t) => t('restore.restored', { name: made, folder }) });
      },
      closeProgramme: () => void close(),
      async tryPackage() {
        const chosen = await chooseFile(core, info, 'package', null);
        if (chosen) setView({ trial: { from: 'file', file: chosen.handle } });
      },
      togglePane(pane) {
        const shown = `${pane}Shown` as const;
        changeSettings({ panes: { ...settings.panes, [shown]: !settings.panes[shown] } });
      },
      prefer: changeSettings,
    }),
    [core, info, programme, close, enter, open, settings, changeSettings],
  );
}

/** A copy of all that is on the screen; where the file itself has gone from its place, the work goes on in the copy. */
async function saveCopy(core: Core, info: AppInfo, programme: ProgrammeDocument): Promise<void> {
  const chosen = await chooseFile(core, info, 'programme', programme.name);
  if (!chosen) return;
  await programme.flush();
  const held = heldFailure();
  if (held) return notifyFailure(held);
  const { session, waiting } = programme;
  const failure = programme.saveState.failure;
  const file = chosen.handle;
  let saved = await core.call('project.saveCopy', { session, file, waiting });
  // The core no longer has the file: the copy is made of what is on the screen.
  const isParted = !saved.ok && saved.error.code === 'session.unknown';
  if (isParted) saved = await core.call('project.saveCopy', { session, file, waiting: programme.everything });
  if (!saved.ok) return notifyFailure(saved.error);
  const { name, folder } = saved.value;
  const isPoorer = isParted && holdsMedia(programme);
  notify({
    title: (say) => say('frame.copySaved', { name, folder }),
    ...(isPoorer ? { text: (say) => say('frame.copyNoMedia') } : {}),
  });
  if (!isParted && failure?.code !== 'file.moved') return;
  const moved = await programme.goOnIn(file);
  if (!moved.ok) notifyFailure(moved.error);
}

/** Whether there are files in it, which no screen holds. */
function holdsMedia({ records, programme }: ProgrammeDocument): boolean {
  return records.children(programme.id, 'resource').length > 0;
}
