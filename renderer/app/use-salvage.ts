/** Saving what a damaged programme file still holds: into a file beside it, which then opens, with a word on what is gone. */

import { saysOf } from '../../shared/i18n/author/salvage-sentences.ts';
import type { Core, OpenedProject } from '../../shared/ipc/contract.ts';
import { useLanguage, type Text } from '../i18n/index.ts';
import { notify, useFailureNotice } from '../ui/notices.tsx';

/** `file` is the handle of the damaged file. */
export function useSalvage(core: Core): (file: string, show: (opened: OpenedProject) => void) => Promise<void> {
  const language = useLanguage();
  const fail = useFailureNotice();
  return async (file, show) => {
    notify({ title: (t) => t('salvage.running') });
    const salvaged = await core.call('project.salvage', { file, language });
    if (!salvaged.ok) {
      fail(salvaged.error);
      return;
    }
    const { opened, report } = salvaged.value;
    show(opened);
    const [made, ...losses] = saysOf(report, opened.name);
    const title = (t: Text): string => (made ? t(...made) : '');
    const text = (t: Text): string => losses.map((loss) => t(...loss)).join(' ');
    // What is gone stays on the screen until it was read.
    notify(losses.length === 0 ? { title } : { tone: 'error', title, text });
  };
}
