/** Says how an export of this window ended, wherever in the application its author is by then. */

import { useEffect } from 'react';
import type { Core } from '../../shared/ipc/contract.ts';
import { useText } from '../i18n/index.ts';
import { speak, notifyFailure } from '../ui/notices.tsx';
import { listenToExports } from '../workspaces/publish/export-jobs.ts';

export function useExportsTold(core: Core): void {
  const t = useText();
  useEffect(
    () =>
      listenToExports(core, (result) => {
        if (result.ok) speak(t('publish.done', { name: result.value.name }));
        else if (result.error.code === 'export.cancelled') speak(t('publish.cancelled'));
        else notifyFailure(result.error);
      }),
    [core, t],
  );
}
