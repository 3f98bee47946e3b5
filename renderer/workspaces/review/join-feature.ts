/** What joining two programmes brings: a copy as a whole, or modules of another; the commands, and the dialogs in which they are settled. */

import { whenWritable } from '../../shell/command.ts';
import type { Feature } from '../../shell/feature.ts';
import { setView } from '../../shell/view.ts';
import { lazyDialog } from '../../ui/lazily.tsx';

export function openJoin(): void {
  setView({ overlay: 'join copy' });
}

export function openBring(): void {
  setView({ overlay: 'bring modules' });
}

export const joinFeature: Feature = {
  commands: [
    {
      id: 'joinCopy',
      group: 'programme',
      label: 'command.joinCopy',
      when: (context) => whenWritable(context) && context.document?.mayDecide === true,
      run: openJoin,
    },
    {
      id: 'bringModules',
      group: 'programme',
      label: 'command.bringModules',
      when: (context) => whenWritable(context) && context.document?.mayDecide === true,
      run: openBring,
    },
  ],
  overlays: [
    {
      id: 'join copy',
      ofProgramme: true,
      component: lazyDialog(async () => (await import('./join-dialog.tsx')).JoinDialog),
    },
    {
      id: 'bring modules',
      ofProgramme: true,
      component: lazyDialog(async () => (await import('./bring-dialog.tsx')).BringDialog),
    },
  ],
};
