/** What joining two copies of a programme brings: the command, and the dialog in which it is looked at and settled. */

import { whenWritable } from '../../shell/command.ts';
import type { Feature } from '../../shell/feature.ts';
import { setView } from '../../shell/view.ts';
import { lazyDialog } from '../../ui/lazily.tsx';

export function openJoin(): void {
  setView({ overlay: 'join copy' });
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
  ],
  overlays: [
    {
      id: 'join copy',
      ofProgramme: true,
      component: lazyDialog(async () => (await import('./join-dialog.tsx')).JoinDialog),
    },
  ],
};
