/** What Pilot brings: the workspace, a session that is begun from anywhere, and the way to one. */

import { recordOf } from '../../../shared/records/record.ts';
import { whenOwn, type CommandContext } from '../../shell/command.ts';
import type { Feature } from '../../shell/feature.ts';
import { moduleOf } from '../../shell/navigate.ts';
import { setView, useView } from '../../shell/view.ts';
import { lazily } from '../../ui/lazily.tsx';
import { newSession } from './new-session.ts';
import { pilotKept, showSession } from './pilot-view.ts';

export const pilotFeature: Feature = {
  workspace: {
    id: 'pilot',
    label: 'command.pilot',
    notInCopies: true,
    component: lazily(async () => (await import('./pilot-workspace.tsx')).PilotWorkspace),
  },
  commands: [
    {
      id: 'pilot',
      group: 'go',
      label: 'command.pilot',
      keys: ['Mod+4'],
      when: whenOwn,
      run: () => setView({ workspace: 'pilot' }),
    },
    {
      id: 'new pilot session',
      group: 'programme',
      label: 'pilot.new',
      when: (context) => moduleHere(context) !== null,
      run(context) {
        const module = moduleHere(context);
        if (context.document && module !== null) newSession(context.document, module);
      },
    },
  ],
  kept: pilotKept,
  guide: {
    toRecord(records, { id, kind }) {
      const session = kind === 'pilot' ? recordOf(records, 'pilot', id) : undefined;
      if (!session) return false;
      showSession(id);
      const isThere = recordOf(records, 'module', session.data.module) !== undefined;
      setView({ workspace: 'pilot', ...(isThere ? { selected: session.data.module } : {}) });
      return true;
    },
  },
};

/** The module of what is selected, where something may be planned with it. */
function moduleHere({ document }: CommandContext): string | null {
  return document?.mayDecide === true ? moduleOf(document.records, useView.getState().selected) : null;
}
