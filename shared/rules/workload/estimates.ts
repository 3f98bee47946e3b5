/** The time of each block of a module, with what the estimate rests on and what its author said instead. */

import { recordOf, type RecordId, type Records } from '../../records/record.ts';
import type { BlockData } from '../../blocks/registry.ts';
import { placesOf } from '../coverage/places.ts';
import type { WorkKind } from '../../model/goals/schema.ts';
import type { BlockTime } from './block-time.ts';
import { estimatedTime } from './page-time.ts';
import { timeContext } from './workload.ts';

export interface BlockEstimate {
  readonly block: RecordId;
  readonly data: BlockData;
  /** Its first words; empty when it has none. */
  readonly label: string;
  readonly estimated: BlockTime;
  /** The author's word, of which either half may be missing; null when there is none. */
  readonly said: { readonly minutes: number | null; readonly work: WorkKind | null } | null;
  /** What counts. */
  readonly minutes: number;
  readonly work: WorkKind;
}

export interface PageEstimates {
  readonly page: RecordId;
  readonly title: string;
  readonly blocks: readonly BlockEstimate[];
}

/** Pages in reading order, without banks; empty when there is no such module. */
export function moduleEstimates(records: Records, module: RecordId): readonly PageEstimates[] {
  const record = recordOf(records, 'module', module);
  if (!record) return [];
  const context = timeContext(records, record);
  return placesOf(records, module)
    .filter(({ inBank }) => !inBank)
    .map(({ id: page, label: title, blocks }) => ({
      page,
      title,
      blocks: blocks.flatMap(({ id, label }): BlockEstimate[] => {
        const data = recordOf(records, 'block', id)?.data;
        if (!data) return [];
        const estimated = estimatedTime(id, data, context);
        const said = context.override(id) ?? null;
        const minutes = said?.minutes ?? estimated.minutes;
        return [{ block: id, data, label, estimated, said, minutes, work: said?.work ?? estimated.work }];
      }),
    }));
}
