/** What Write brings: the workspace, finding and replacing, and the way to the goals of a page. */

import { whenOpen, whenWritable } from '../../shell/command.ts';
import type { Feature } from '../../shell/feature.ts';
import { setView } from '../../shell/view.ts';
import { outlineCommands } from './outline/outline-commands.ts';
import { canOpenGoals, openGoals } from './inspector/goals/focus.ts';
import { WriteWorkspace } from './write-workspace.tsx';

export const writeFeature: Feature = {
  workspace: { id: 'write', label: 'command.write', component: WriteWorkspace },
  commands: [
    ...outlineCommands,
    {
      id: 'write',
      group: 'go',
      label: 'command.write',
      keys: ['Mod+2'],
      when: whenOpen,
      run: () => setView({ workspace: 'write' }),
    },
    {
      id: 'find',
      group: 'edit',
      label: 'command.find',
      keys: ['Mod+F'],
      when: whenOpen,
      run: () => setView({ find: 'find', workspace: 'write' }),
    },
    {
      id: 'replace',
      group: 'edit',
      label: 'command.replace',
      keys: ['Mod+H'],
      when: whenWritable,
      run: () => setView({ find: 'replace', workspace: 'write' }),
    },
    {
      id: 'goals',
      group: 'go',
      label: 'command.goals',
      keys: ['F4'],
      when: ({ document }) => document !== null && canOpenGoals(document.records),
      run: ({ document }) => document && openGoals(document.records),
    },
  ],
};
