/** What can be done to a goal as a whole: add, move within its module, remove. Each is one undo and said aloud. */

import { moveTo } from '../../../../shared/edit/structure.ts';
import { removeTree } from '../../../../shared/edit/subtree.ts';
import type { RecordId, RecordOf } from '../../../../shared/records/record.ts';
import { useDocument } from '../../../document/hooks.tsx';
import { offerUndo } from '../../../document/offer-undo.ts';
import { useText } from '../../../i18n/index.ts';
import { speak } from '../../../ui/notices.tsx';
import { setPlan } from '../plan-view.ts';
import { addGoal } from './add-goal.ts';

export interface GoalActions {
  add(module: RecordId): void;
  move(goal: RecordOf<'goal'>, step: 1 | -1): void;
  remove(goal: RecordOf<'goal'>): void;
}

export function useGoalActions(): GoalActions {
  const t = useText();
  const document = useDocument();
  return {
    add: (module) => addGoal(document, module),
    move(goal, step) {
      const siblings = document.records.children(goal.parent, 'goal');
      const at = siblings.findIndex(({ id }) => id === goal.id) + step;
      if (goal.parent === null || at < 0 || at >= siblings.length) {
        speak(t('outline.cannotMove'));
        return;
      }
      document.change(moveTo(document.records, { id: goal.id, parent: goal.parent, at }), { label: 'undo.move' });
      speak(t('plan.goalMoved', { code: goal.data.code, place: at + 1, count: siblings.length }));
    },
    remove(goal) {
      if (document.readOnly !== null) return;
      const siblings = document.records.children(goal.parent, 'goal');
      const at = siblings.findIndex(({ id }) => id === goal.id);
      document.change(removeTree(document.records, { id: goal.id }), { label: 'undo.goal' });
      setPlan({ cell: { goal: (siblings[at + 1] ?? siblings[at - 1])?.id ?? null, target: null } });
      offerUndo(document, { title: (t) => t('plan.goalRemoved', { code: goal.data.code }) });
    },
  };
}
