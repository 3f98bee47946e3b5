/** What Plan brings: the workspace, a command for each of its views, and the ways to goals, frameworks and people. */

import { recordOf, type RecordId } from '../../../shared/records/record.ts';
import { whenOpen, whenWritable, type Command } from '../../shell/command.ts';
import type { Feature } from '../../shell/feature.ts';
import type { ProgrammeDocument } from '../../document/programme-document.ts';
import { ancestorOf, moduleOf } from '../../shell/navigate.ts';
import { setView, useView } from '../../shell/view.ts';
import { lazily } from '../../ui/lazily.tsx';
import { addGoal } from './alignment/add-goal.ts';
import { planKept } from './plan-kept.ts';
import { planViews } from './plan-view.ts';
import { showFramework, showGoal, showPeople, showPlan } from './show-plan.ts';

/** The module whose goals are looked at: that of what is selected, or the first one. */
function moduleIn({ records, programme }: ProgrammeDocument): RecordId | null {
  return moduleOf(records, useView.getState().selected) ?? records.children(programme.id, 'module')[0]?.id ?? null;
}

export const planFeature: Feature = {
  workspace: {
    id: 'plan',
    label: 'command.plan',
    component: lazily(async () => (await import('./plan-workspace.tsx')).PlanWorkspace),
  },
  commands: [
    {
      id: 'plan',
      group: 'go',
      label: 'command.plan',
      keys: ['Mod+1'],
      when: whenOpen,
      run: () => setView({ workspace: 'plan' }),
    },
    ...planViews.map((view): Command => ({
      id: view,
      group: 'go',
      label: `${view}.title`,
      when: whenOpen,
      run: () => showPlan(view),
    })),
    {
      id: 'add goal',
      group: 'outline',
      label: 'plan.addGoal',
      when: (context) => whenWritable(context) && context.document !== null && moduleIn(context.document) !== null,
      run({ document }) {
        const module = document && moduleIn(document);
        if (!module) return;
        showPlan('alignment');
        addGoal(document, module);
      },
    },
  ],
  kept: planKept,
  guide: {
    toRecord(records, { id, kind }) {
      if (kind !== 'framework' && kind !== 'competence') return false;
      const framework = ancestorOf(records, id, 'framework');
      if (framework !== null) showFramework(framework, kind === 'competence' ? id : null);
      return true;
    },
    toFinding(records, where) {
      const goal = recordOf(records, 'goal', where);
      if (goal) showGoal(goal.parent, goal.id);
      return goal !== undefined;
    },
    toHit(records, { record, path }) {
      const isOfPeople = path[0] === 'partners' || path[0] === 'audiences' || path[0] === 'levels';
      if (!isOfPeople || records.get(record)?.kind !== 'programme') return false;
      showPeople();
      return true;
    },
  },
};
