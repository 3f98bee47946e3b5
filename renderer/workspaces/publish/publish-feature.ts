/** What Publish brings: the workspace, and the preview of a module. */

import { whenOpen } from '../../shell/command.ts';
import type { Feature } from '../../shell/feature.ts';
import { moduleOf } from '../../shell/navigate.ts';
import { setView, useView } from '../../shell/view.ts';
import { lazily } from '../../ui/lazily.tsx';
import { packingKept } from './packing.ts';
import { Preview } from './preview.tsx';

export const publishFeature: Feature = {
  workspace: {
    id: 'publish',
    label: 'command.publish',
    component: lazily(async () => (await import('./publish-workspace.tsx')).publishWorkspace()),
  },
  commands: [
    {
      id: 'publish',
      group: 'go',
      label: 'command.publish',
      keys: ['Mod+3'],
      when: whenOpen,
      run: () => setView({ workspace: 'publish' }),
    },
    {
      id: 'preview',
      group: 'go',
      label: 'command.preview',
      keys: ['F12'],
      when: ({ document }) => document !== null && moduleOf(document.records, useView.getState().selected) !== null,
      run: () => setView({ overlay: 'preview' }),
    },
  ],
  kept: packingKept,
  overlays: [{ id: 'preview', ofProgramme: true, component: Preview }],
};
