/** Saving what a damaged programme file still holds: into a file beside it, which then opens, with a word on what is gone. */

import { saysOf } from '../../shared/words/salvage-sentences.ts';
import type { Core, OpenedProject } from '../../shared/ipc/contract.ts';
import { currentText, useLanguage, type Text } from '../i18n/index.ts';
import { notify, notifyFailure } from '../ui/notices.tsx';

/** `file` is the handle of the damaged file. */
export function useSalvage(core: Core): (file: string, show: (opened: OpenedProject) => void) => Promise<void> {
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
