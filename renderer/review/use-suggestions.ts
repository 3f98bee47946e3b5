/** The changes that people suggest on a page, in reading order: drawn anew when one of them changes, and not with every letter. */

import { useCallback, useRef, useSyncExternalStore } from 'react';
import { sameJson } from '../../shared/base/json.ts';
import type { RecordId, Records } from '../../shared/records/record.ts';
import { suggestionsIn } from '../../shared/review/suggestions/all.ts';
import type { Change } from '../../shared/review/suggestions/change.ts';
import { changesOf } from '../../shared/review/suggestions/changes-of.ts';
import { useDocument } from '../document/hooks.tsx';
import { ancestorOf } from '../shell/navigate.ts';

/** Of all pages, without one. */
export function useSuggestedOn(page: RecordId | null): readonly Change[] {
  const document = useDocument();
  const subscribe = useCallback((listener: () => void) => document.subscribeAll(listener), [document]);
  const known = useRef<{
    readonly records: Records;
    readonly page: RecordId | null;
    readonly changes: readonly Change[];
  } | null>(null);
  return useSyncExternalStore(subscribe, () => {
    if (known.current?.records === document.baseSeen && known.current.page === page) return known.current.changes;
    const changes = suggestedOn(document.baseSeen, page);
    const before = known.current?.changes;
    known.current = {
      records: document.baseSeen,
      page,
      changes: before && sameJson(before, changes) ? before : changes,
    };
    return known.current.changes;
  });
}

export function suggestedOn(records: Records, page: RecordId | null): readonly Change[] {
  return suggestionsIn(records)
    .all.filter(({ data }) => page === null || pageOf(records, data.target, data.after) === page)
    .flatMap((suggestion) => changesOf(suggestion, records));
}

/** A block that is to come is on no page yet: it says where it would be. */
function pageOf(records: Records, target: RecordId, after: string | null): RecordId | null {
  if (records.get(target) || after === null) return ancestorOf(records, target, 'page');
  const { parent } = JSON.parse(after) as { readonly parent: RecordId | null };
  return ancestorOf(records, parent, 'page');
}
