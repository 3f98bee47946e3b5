/** The changes that people suggest on a page, in reading order: drawn anew when one of them changes, and not with every letter. */

import { useCallback, useRef, useSyncExternalStore } from 'react';
import { sameJson } from '../../shared/base/json.ts';
import type { AnyRecord, RecordId, RecordOf, Records } from '../../shared/records/record.ts';
import { suggestionsIn } from '../../shared/review/suggestions/all.ts';
import type { Change } from '../../shared/review/suggestions/change.ts';
import { changesOf } from '../../shared/review/suggestions/changes-of.ts';
import { planOfSuggestion } from '../../shared/review/suggestions/record-plan.ts';
import { useDocument } from '../document/hooks.tsx';
import { ancestorOf } from '../shell/navigate.ts';
import { placeOf } from './reading-order.ts';
import { subscribeSaid } from './subscribe-said.ts';

/** Of all pages, without one. */
export function useSuggestedOn(page: RecordId | null): readonly Change[] {
  const document = useDocument();
  const subscribe = useCallback((listener: () => void) => subscribeSaid(document, listener), [document]);
  const known = useRef<readonly Change[]>([]);
  return useSyncExternalStore(subscribe, () => {
    const changes = suggestedOn(document.baseSeen, page);
    if (!sameJson(known.current, changes)) known.current = changes;
    return known.current;
  });
}

const found = new WeakMap<Records, Map<RecordId | null, readonly Change[]>>();

/** `records` as `seen` has them: looked through once until they change. */
export function suggestedOn(records: Records, page: RecordId | null): readonly Change[] {
  const pages = found.get(records) ?? new Map<RecordId | null, readonly Change[]>();
  found.set(records, pages);
  let changes = pages.get(page);
  if (!changes) {
    const all = suggestionsIn(records).all.filter(
      (suggestion) => page === null || pageOf(records, suggestion) === page,
    );
    changes = inReadingOrder(
      records,
      all.flatMap((suggestion) => changesOf(suggestion, records)),
    );
    pages.set(page, changes);
  }
  return changes;
}

/** The page of what it is about; a block that is to come is on no page yet, and says where it would be. */
function pageOf(records: Records, suggestion: RecordOf<'suggestion'>): RecordId | null {
  const { target } = suggestion.data;
  if (records.get(target)) return ancestorOf(records, target, 'page');
  const record = recordIn(planOfSuggestion(suggestion));
  return record?.kind === 'page' ? record.id : ancestorOf(records, record?.parent ?? null, 'page');
}

function recordIn(plan: ReturnType<typeof planOfSuggestion>): AnyRecord | undefined {
  return plan?.is === 'remove' ? plan.before : plan?.after;
}

/** By the page, the block and the words that they are on. */
function inReadingOrder(records: Records, changes: readonly Change[]): readonly Change[] {
  const places = new Map(changes.map((change) => [change, `${placeOfChange(records, change)} ${change.name}`]));
  return changes.toSorted((a, b) => ((places.get(a) ?? '') < (places.get(b) ?? '') ? -1 : 1));
}

/** Where it is read. */
export function placeOfChange(records: Records, change: Change): string {
  const on = records.get('other' in change ? change.other : change.target) ?? change.record;
  const start = 'range' in change ? (change.range?.from ?? 0) : 0;
  return placeOf(records, on, 'field' in change ? { field: change.field, start } : null);
}
