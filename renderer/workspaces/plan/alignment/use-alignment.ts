/** A module's coverage, matrix and suggestions as they stand. */

import { useMemo } from 'react';
import { coverageOf, type Coverage } from '../../../../shared/rules/coverage/coverage.ts';
import { matrixOf, type Matrix } from '../../../../shared/rules/coverage/matrix.ts';
import type { Place } from '../../../../shared/rules/coverage/places.ts';
import { suggestAlignments, type Suggestion } from '../../../../shared/rules/coverage/suggestions.ts';
import type { RecordId } from '../../../../shared/records/record.ts';
import { useRecords } from '../../../document/hooks.tsx';

export interface Alignment {
  readonly coverage: Coverage;
  readonly matrix: Matrix;
  readonly suggestions: readonly Suggestion[];
  readonly places: ReadonlyMap<RecordId, Place>;
}

export function useAlignment(module: RecordId): Alignment {
  const records = useRecords();
  return useMemo(() => {
    const coverage = coverageOf(records, module);
    const places = new Map<RecordId, Place>();
    for (const page of coverage.pages) {
      places.set(page.id, page);
      for (const block of page.blocks) places.set(block.id, block);
    }
    return { coverage, matrix: matrixOf(coverage), suggestions: suggestAlignments(coverage), places };
  }, [records, module]);
}
