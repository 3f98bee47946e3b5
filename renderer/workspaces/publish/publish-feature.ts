/** What Publish brings: the workspace, and the preview of a module. */

import type { RecordId } from '../../../shared/records/record.ts';
import { whenOwn, type CommandContext } from '../../shell/command.ts';
import type { Feature } from '../../shell/feature.ts';
import { moduleOf } from '../../shell/navigate.ts';
import { setView, useView } from '../../shell/view.ts';
import { lazily } from '../../ui/lazily.tsx';
import { packingKept } from './packing.ts';
import { wholeKept } from './whole-packing.ts';
import { Preview } from './preview.tsx';
import { tryModule } from './try-module.ts';

export const publishFeature: Feature = {
  workspace: {
    id: 'publish',
    label: 'command.publish',
    notInCopies: true,
    component: lazily(async () => (await import('./publish-workspace.tsx')).PublishWorkspace),
  },
  commands: [
    {
      id: 'publish',
      group: 'go',
      label: 'command.publish',
      keys: ['Mod+5'],
      when: whenOwn,
      run: () => setView({ workspace: 'publish' }),
    },
    {
      id: 'preview',
      group: 'go',
      label: 'command.preview',
      keys: ['F12'],
      when: (context) => moduleHere(context) !== null,
      run: () => setView({ overlay: 'preview' }),
    },
    {
      id: 'try module',
      group: 'go',
      label: 'command.tryModule',
      keys: ['Shift+F12'],
      when: (context) => whenOwn(context) && moduleHere(context) !== null,
      run(context) {
        const module = moduleHere(context);
        if (context.document && module) void tryModule(context.document, module);
      },
    },
  ],
  kept: [packingKept, wholeKept],
  overlays: [{ id: 'preview', ofProgramme: true, component: Preview }],
};

function moduleHere({ document }: CommandContext): RecordId | null {
  return document && moduleOf(document.records, useView.getState().selected);
}
