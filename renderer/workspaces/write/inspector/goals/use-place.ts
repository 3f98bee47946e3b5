/** What a block or page is to its goals, as a screen may watch it: a keystroke in it changes nothing here. */

import { useCallback, useSyncExternalStore } from 'react';
import type { LevelRange } from '../../../../../shared/rules/coverage/levels.ts';
import { factsOf, type Place } from '../../../../../shared/rules/coverage/places.ts';
import type { BloomLevel } from '../../../../../shared/model/goals/schema.ts';
import type { RecordId, Records } from '../../../../../shared/records/record.ts';
import { useDocument } from '../../../../document/hooks.tsx';

export interface Facets {
  readonly kind: Place['kind'];
  readonly levels: LevelRange | null;
}

/** Null when it is gone. */
export function useFacets(target: RecordId | null): Facets | null {
  const document = useDocument();
  const subscribe = useCallback(
    (listener: () => void) => (target === null ? () => {} : document.subscribeRecord(target, listener)),
    [document, target],
  );
  // In words, so that equal ones are the same to React.
  const words = useSyncExternalStore(subscribe, () => (target === null ? '' : facets(document.records, target)));
  const [kind, lowest, highest] = words.split(' ') as [Place['kind'] | '', BloomLevel?, BloomLevel?];
  return kind === '' ? null : { kind, levels: lowest && highest ? { lowest, highest } : null };
}

/** Title, question or first words, as they are now. */
export function labelIn(records: Records, target: RecordId): string {
  const record = records.get(target);
  if (record?.kind === 'page') return record.data.title;
  return record?.kind === 'block' ? factsOf(record.data).label : '';
}

function facets(records: Records, target: RecordId): string {
  const record = records.get(target);
  if (record?.kind === 'page') return 'page';
  if (record?.kind !== 'block') return '';
  const { kind, levels } = factsOf(record.data);
  return levels ? `${kind} ${levels.lowest} ${levels.highest}` : kind;
}
