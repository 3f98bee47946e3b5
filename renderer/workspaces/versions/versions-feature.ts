/** What versions bring: the dialog with all that the programme was, and the past of one block. */

import { whenOpen, type Command } from '../../shell/command.ts';
import type { Feature } from '../../shell/feature.ts';
import { setView, useView } from '../../shell/view.ts';
import { lazyDialog } from '../../ui/lazily.tsx';

const blockHistory: Command = {
  id: 'block history',
  group: 'edit',
  label: 'command.blockHistory',
  when: (context) => whenOpen(context) && useView.getState().block !== null,
  run: () => setView({ overlay: 'block history' }),
};

export const versionsFeature: Feature = {
  commands: [
    {
      id: 'versions',
      group: 'programme',
      label: 'command.versions',
      when: whenOpen,
      run: () => setView({ overlay: 'versions' }),
    },
    blockHistory,
  ],
  overlays: [
    {
      id: 'versions',
      ofProgramme: true,
      component: lazyDialog(async () => (await import('./versions-dialog.tsx')).VersionsDialog),
    },
    {
      id: 'block history',
      ofProgramme: true,
      component: lazyDialog(async () => (await import('./block-history-dialog.tsx')).BlockHistoryDialog),
    },
  ],
};
