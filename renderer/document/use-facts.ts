/** Minutes and words of pages and units, where they are shown: drawn anew a moment after they changed. */

import { useCallback, useSyncExternalStore } from 'react';
import type { PageFacts } from '../../shared/rules/workload/page-facts.ts';
import type { RecordId } from '../../shared/records/record.ts';
import { factsOf, type Facts } from './facts.ts';
import { useDocument } from './hooks.tsx';

export function usePageFacts(page: RecordId | null): PageFacts | null {
  return useFacts((facts) => (page === null ? null : facts.page(page)));
}

/** Whole minutes of what has a length of its own in the outline: a page, or a unit with all its pages. */
export function useMinutes(id: RecordId, kind: 'unit' | 'page'): number {
  return useFacts((facts) => Math.round(kind === 'unit' ? facts.unit(id).minutes : (facts.page(id)?.minutes ?? 0)));
}

/** Words of a page. */
export function useWords(page: RecordId | null): number | null {
  return useFacts((facts) => (page === null ? null : (facts.page(page)?.words ?? null)));
}

/** Grows a moment after any change, for what is told of a whole module beside what is typed. */
export function useSettled(): number {
  return useFacts((facts) => facts.version);
}

function useFacts<T>(read: (facts: Facts) => T): T {
  const facts = factsOf(useDocument());
  const subscribe = useCallback((listener: () => void) => facts.subscribe(listener), [facts]);
  return useSyncExternalStore(subscribe, () => read(facts));
}
