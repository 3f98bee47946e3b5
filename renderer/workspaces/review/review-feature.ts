/** What Review brings: the workspace, comments on what is selected, and the way to threads. */

import { modeKept } from '../../review/mode.ts';
import { OpenCount } from '../../review/open-count.tsx';
import { reviewCommands } from '../../review/review-commands.ts';
import { whenOpen } from '../../shell/command.ts';
import type { Feature } from '../../shell/feature.ts';
import { setView } from '../../shell/view.ts';
import { lazily } from '../../ui/lazily.tsx';

export const reviewFeature: Feature = {
  workspace: {
    id: 'review',
    label: 'command.review',
    component: lazily(async () => (await import('./review-workspace.tsx')).ReviewWorkspace),
    count: OpenCount,
  },
  kept: modeKept,
  commands: [
    {
      id: 'review',
      group: 'go',
      label: 'command.review',
      keys: ['Mod+3'],
      when: whenOpen,
      run: () => setView({ workspace: 'review' }),
    },
    ...reviewCommands,
  ],
};
