/** What was said since somebody last looked, on this machine: nobody else's business, and so no part of the programme. */

import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { RecordId, Records } from '../../shared/records/record.ts';
import { isUnread, marksOf, unreadIn } from '../../shared/review/unread.ts';
import type { Thread } from '../../shared/review/threads.ts';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import { useDocument } from '../document/hooks.tsx';
import { useApp } from '../shell/app-context.ts';
import { useActive } from './active.ts';
import { subscribeSaid } from './subscribe-said.ts';
import { pageOfThread, threadsNow, useThreads } from './use-threads.ts';

/** What was read, and who reads: by the id of the machine, under whatever name. */
interface Reader {
  readonly read: ReadonlySet<string>;
  readonly isMine: (person: string) => boolean;
}

const readers = new WeakMap<readonly string[], Reader & { readonly machine: string | undefined }>();

/** One for all that show what is new. */
function readerOf(marks: readonly string[], machine: string | undefined): Reader {
  const found = readers.get(marks);
  if (found && found.machine === machine) return found;
  const isMine = (id: string): boolean => machine !== undefined && id.startsWith(`${machine}_`);
  const reader = { read: new Set(marks), isMine, machine };
  readers.set(marks, reader);
  return reader;
}

/** Until the programme was opened here once, nothing in it is new. */
function useReader({ programme }: ProgrammeDocument): Reader | null {
  const { read, person: machine } = useApp().settings;
  const marks = read?.[programme.id];
  return marks ? readerOf(marks, machine) : null;
}

interface Unread {
  readonly threads: ReadonlySet<RecordId>;
  readonly onPages: ReadonlyMap<RecordId, number>;
}

const none: Unread = { threads: new Set(), onPages: new Map() };
let known: { readonly all: readonly Thread[]; readonly reader: Reader; readonly unread: Unread } | null = null;

/** Counted once for all that show it. */
function unreadNow(records: Records, reader: Reader | null): Unread {
  if (!reader) return none;
  const all = threadsNow(records);
  if (known?.all === all && known.reader === reader) return known.unread;
  const threads = unreadIn(all, reader.read, reader.isMine);
  const onPages = new Map<RecordId, number>();
  for (const thread of all) {
    const page = threads.has(thread.record.id) ? pageOfThread(records, thread) : null;
    if (page !== null) onPages.set(page, (onPages.get(page) ?? 0) + 1);
  }
  known = { all, reader, unread: { threads, onPages } };
  return known.unread;
}

function useOfUnread<T>(of: (unread: Unread) => T): T {
  const document = useDocument();
  const reader = useReader(document);
  const subscribe = useCallback((listener: () => void) => subscribeSaid(document, listener), [document]);
  return useSyncExternalStore(subscribe, () => of(unreadNow(document.baseSeen, reader)));
}

export function useUnread(): ReadonlySet<RecordId> {
  return useOfUnread(({ threads }) => threads);
}

export function useUnreadOn(page: RecordId): number {
  return useOfUnread(({ onPages }) => onPages.get(page) ?? 0);
}

/** Whether there is something new in it; while it is looked at it still says so. */
export function useIsNew(thread: Thread, isActive: boolean): boolean {
  const reader = useReader(useDocument());
  const isNew = reader !== null && isUnread(thread, reader.read, reader.isMine);
  const [held, setHeld] = useState(false);
  if (held !== isNew && (isNew || !isActive)) setHeld(isNew);
  return isNew || held;
}

export function useMarkAllRead(): () => void {
  const keep = useKeep();
  const threads = useThreads();
  return () => keep(marksOf(threads));
}

/** What is no more is forgotten with the next that is read. */
function useKeep(): (marks: readonly string[]) => void {
  const { settings, changeSettings } = useApp();
  const { programme } = useDocument();
  return (marks) => changeSettings({ read: { ...settings.read, [programme.id]: [...marks] } });
}

/** A thread that is looked at is read; of a programme that is opened here for the first time all is. */
export function useReading(): void {
  const document = useDocument();
  const threads = useThreads();
  const reader = useReader(document);
  const keep = useKeep();
  const active = useActive(({ thread }) => thread);
  useEffect(() => {
    if (!reader) return keep(marksOf(threads));
    const looked = threads.find(({ record }) => record.id === active);
    if (!looked || !isUnread(looked, reader.read, reader.isMine)) return;
    const here = new Set(marksOf(threads));
    keep([...new Set([...reader.read, ...marksOf([looked])])].filter((mark) => here.has(mark)));
    // What is kept is a new function with each drawing.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [reader, threads, active]);
}
