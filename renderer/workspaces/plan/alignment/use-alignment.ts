/** A module's coverage, matrix and suggestions as they stand, and the one way to set a link from this view. */

import { useCallback, useMemo } from 'react';
import { coverageOf, type Coverage } from '../../../../shared/goals/coverage/coverage.ts';
import { matrixOf, type Matrix } from '../../../../shared/goals/coverage/matrix.ts';
import type { Place } from '../../../../shared/goals/coverage/places.ts';
import { suggestAlignments, type Suggestion } from '../../../../shared/goals/coverage/suggestions.ts';
import { toggleAlignment } from '../../../../shared/goals/commands.ts';
import type { AlignmentRole } from '../../../../shared/goals/schema.ts';
import type { RecordId, RecordOf } from '../../../../shared/records/record.ts';
import { useDocument, useVersion } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { speak } from '../../../ui/notices.tsx';

export interface Alignment {
  readonly coverage: Coverage;
  readonly matrix: Matrix;
  readonly suggestions: readonly Suggestion[];
  readonly places: ReadonlyMap<RecordId, Place>;
}

export function useAlignment(module: RecordId): Alignment {
  const { records } = useDocument();
  const version = useVersion();
  return useMemo(() => {
    const coverage = coverageOf(records, module);
    const places = new Map<RecordId, Place>();
    for (const page of coverage.pages) {
      places.set(page.id, page);
      for (const block of page.blocks) places.set(block.id, block);
    }
    return { coverage, matrix: matrixOf(coverage), suggestions: suggestAlignments(coverage), places };
    // oxlint-disable-next-line react/exhaustive-deps
  }, [records, version, module]);
}

/** One key, one undo: sets the role or takes it away, and says which. */
export function useToggle(): (goal: RecordOf<'goal'>, place: Place, role: AlignmentRole) => void {
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
    // oxlint-disable-next-line react/exhaustive-deps
    [document, t],
  );
}
