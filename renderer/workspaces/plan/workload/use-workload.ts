/** The workload as the records stand, and what can be said over it; each word one step, said aloud. */

import { useMemo } from 'react';
import { setEstimate } from '../../../../shared/edit/goals.ts';
import type { WorkKind } from '../../../../shared/model/goals/schema.ts';
import {
  moduleEstimates,
  type BlockEstimate,
  type PageEstimates,
} from '../../../../shared/rules/workload/estimates.ts';
import { programmeWorkload, type ProgrammeWorkload } from '../../../../shared/rules/workload/workload.ts';
import { updateData } from '../../../../shared/edit/structure.ts';
import type { RecordId } from '../../../../shared/records/record.ts';
import { useDocument, useRecords } from '../../../document/hooks.tsx';
import { useFormat } from '../../../i18n/format.ts';
import { useText } from '../../../i18n/index.ts';
import { speak } from '../../../ui/notices.tsx';

export function useWorkload(): ProgrammeWorkload {
  const document = useDocument();
  const records = useRecords();
  // Counted over all records, so once for each change.
  return useMemo(() => programmeWorkload(records, document.programme.id), [document, records]);
}

export function useEstimates(module: RecordId): readonly PageEstimates[] {
  const records = useRecords();
  return useMemo(() => moduleEstimates(records, module), [records, module]);
}

export interface WorkloadActions {
  /** Minutes learners are promised; null takes the promise back. */
  plan(module: RecordId, minutes: number | null): void;
  /** Puts an author's word over an estimate, by half or whole. What equals the estimate is no word. */
  say(block: BlockEstimate, name: string, word: { readonly minutes?: number | null; readonly work?: WorkKind }): void;
  /** Back to the estimate. */
  reset(block: BlockEstimate, name: string): void;
}

export function useWorkloadActions(): WorkloadActions {
  const t = useText();
  const format = useFormat();
  const document = useDocument();

  function set(block: BlockEstimate, name: string, minutes: number | null, work: WorkKind | null): void {
    const input = { newId: document.newId, block: block.block, minutes, work };
    document.change(setEstimate(document.records, input), { label: 'undo.estimate' });
    const now = { minutes: minutes ?? block.estimated.minutes, kind: work ?? block.estimated.work };
    const kind = t(`workload.kind.${now.kind}`);
    speak(t('workload.set', { block: name, minutes: format.number(now.minutes), kind }));
  }

  return {
    plan(module, plannedMinutes) {
      const changes = updateData(document.records, { kind: 'module', id: module, patch: { plannedMinutes } });
      document.change(changes, { label: 'undo.settings' });
    },
    say(block, name, { minutes, work }) {
      const kind = work ?? block.said?.work ?? null;
      set(
        block,
        name,
        minutes === undefined ? (block.said?.minutes ?? null) : minutes,
        kind === block.estimated.work ? null : kind,
      );
    },
    reset: (block, name) => set(block, name, null, null),
  };
}
