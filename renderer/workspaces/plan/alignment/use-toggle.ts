/** The one way to set a link between a goal and a place, wherever it is set from: one key, one undo, said aloud. */

import { useCallback } from 'react';
import { toggleAlignment } from '../../../../shared/edit/goals.ts';
import type { Place } from '../../../../shared/rules/coverage/places.ts';
import type { AlignmentRole } from '../../../../shared/model/goals/schema.ts';
import type { RecordOf } from '../../../../shared/records/record.ts';
import { useDocument } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { speak } from '../../../ui/notices.tsx';

/** Sets the role or takes it away, and says which. */
export function useToggle(): (goal: RecordOf<'goal'>, place: Pick<Place, 'id' | 'label'>, role: AlignmentRole) => void {
  const t = useText();
  const document = useDocument();
  return useCallback(
    (goal, place, role) => {
      if (document.readOnly !== null) return;
      const input = { newId: document.newId, goal: goal.id, target: place.id, role };
      const change = toggleAlignment(document.records, input);
      document.change(change, { label: 'undo.alignment' });
      const params = { place: place.label || t('plan.untitled'), role: t(`role.${role}`), goal: goal.data.code };
      speak(t(change.removes.length > 0 ? 'plan.cleared' : 'plan.set', params));
    },
    // The translator changes with the language, which renders everything again.
    [document, t],
  );
}
