/** Threads as screens show them: drawn anew when one of them changes, and not with every letter. */

import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { RecordId, Records } from '../../shared/records/record.ts';
import { ancestorOf } from '../shell/navigate.ts';
import { isOpen, threadsOf, type Thread } from '../../shared/review/threads.ts';
import { useDocument } from '../document/hooks.tsx';
import { placeOf } from './reading-order.ts';
import { subscribeSaid } from './subscribe-said.ts';

/** Threads change with their comments, and with what they are on. */
export function useThreads(): readonly Thread[] {
  const document = useDocument();
  const subscribe = useCallback((listener: () => void) => subscribeSaid(document, listener), [document]);
  const threads = useSyncExternalStore(subscribe, () => threadsNow(document.baseSeen));
  return threads;
}

/** Those on a page and what is in it, or, where it is no page, on the record itself; in reading order, lost ones last. */
export function useThreadsOn(id: RecordId | null): readonly Thread[] {
  const { base: records } = useDocument();
  const all = useThreads();
  return useMemo(() => (id === null ? [] : threadsOn(records, all, id)), [records, all, id]);
}

export function threadsOn(records: Records, all: readonly Thread[], id: RecordId): readonly Thread[] {
  const isPage = records.get(id)?.kind === 'page';
  const own = all.filter(({ record, standing }) => {
    const { anchor } = record.data;
    if (!isPage) return anchor.record === id;
    return standing.is === 'lost' ? anchor.page === id : ancestorOf(records, anchor.record, 'page') === id;
  });
  return inReadingOrder(records, own);
}

export function inReadingOrder(records: Records, threads: readonly Thread[]): readonly Thread[] {
  const places = new Map(threads.map((thread) => [thread, placeOfThread(records, thread)]));
  return threads.toSorted((a, b) => ((places.get(a) ?? '') < (places.get(b) ?? '') ? -1 : 1));
}

/** How many are open on a page. */
export function useOpenOn(page: RecordId): number {
  const document = useDocument();
  const subscribe = useCallback((listener: () => void) => subscribeSaid(document, listener), [document]);
  return useSyncExternalStore(subscribe, () => openNow(document.baseSeen).get(page) ?? 0);
}

/** How many are open in the whole programme. */
export function useOpenCount(): number {
  const document = useDocument();
  const subscribe = useCallback((listener: () => void) => subscribeSaid(document, listener), [document]);
  return useSyncExternalStore(subscribe, () => threadsNow(document.baseSeen).filter(isOpen).length);
}

let counted: { readonly threads: readonly Thread[]; readonly open: ReadonlyMap<RecordId, number> } | null = null;

function openNow(records: Records): ReadonlyMap<RecordId, number> {
  const threads = threadsNow(records);
  if (counted?.threads !== threads) counted = { threads, open: openOnPages(records, threads) };
  return counted.open;
}

export function pageOfThread(records: Records, { record, standing }: Thread): RecordId | null {
  const { anchor } = record.data;
  return standing.is === 'lost' ? anchor.page : ancestorOf(records, anchor.record, 'page');
}

function openOnPages(records: Records, all: readonly Thread[]): ReadonlyMap<RecordId, number> {
  const counts = new Map<RecordId, number>();
  for (const thread of all.filter(isOpen)) {
    const page = pageOfThread(records, thread);
    if (page !== null) counts.set(page, (counts.get(page) ?? 0) + 1);
  }
  return counts;
}

/** Where it is read; lost ones last. */
export function placeOfThread(records: Records, { record, standing }: Thread): string {
  const { record: id, range } = record.data.anchor;
  return `${placeOf(records, standing.is === 'lost' ? undefined : records.get(id), range)} ${record.order}`;
}

let known: { readonly records: Records; readonly threads: readonly Thread[] } | null = null;

/** The same list as long as nothing of it changed: what is typed elsewhere draws no thread anew. */
export function threadsNow(records: Records): readonly Thread[] {
  if (known?.records === records) return known.threads;
  const before = known?.threads;
  // Each stays the same as long as nothing of it changed: its card is not drawn anew.
  const earlier = new Map(before?.map((thread) => [thread.record.id, thread]));
  const threads = threadsOf(records).map((thread) => {
    const was = earlier.get(thread.record.id);
    return was && isSameThread(thread, was) ? was : thread;
  });
  const isSame = before?.length === threads.length && threads.every((thread, at) => thread === before[at]);
  known = { records, threads: isSame && before ? before : threads };
  return known.threads;
}

function isSameThread(a: Thread, b: Thread): boolean {
  return (
    a.record === b.record &&
    a.standing.is === b.standing.is &&
    a.comments.length === b.comments.length &&
    a.comments.every((comment, at) => comment === b.comments[at])
  );
}
