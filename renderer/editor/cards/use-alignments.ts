/** The goals a block or page teaches, practises or assesses. */

import { useMemo } from 'react';
import { useDocument } from '../../document/hooks.tsx';
import type { RecordId } from '../../../shared/records/record.ts';

export interface Alignment {
  readonly key: string;
  readonly code: string;
  readonly text: string;
  readonly role: 'teaches' | 'practises' | 'assesses';
}

/** Read once per showing: alignments change in the inspector, never while somebody types. */
export function useAlignments(target: RecordId): readonly Alignment[] {
  const document = useDocument();
  return useMemo(() => {
    const found: Alignment[] = [];
    for (const module of document.records.children(document.programme.id, 'module')) {
      for (const goal of document.records.children(module.id, 'goal')) {
        for (const { id, data } of document.records.children(goal.id, 'alignment')) {
          if (data.target === target)
            found.push({ key: id, code: goal.data.code, text: goal.data.text, role: data.role });
        }
      }
    }
    return found;
  }, [document, target]);
}
