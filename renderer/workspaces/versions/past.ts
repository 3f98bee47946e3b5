/** The past of the open programme for a screen: its sittings, and any state of it. */

import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { ok, type Failure, type Result } from '../../../shared/base/result.ts';
import type { SittingDone } from '../../../shared/ipc/versions.ts';
import { RecordTable, type Records } from '../../../shared/records/record.ts';
import { useDocument, useSaveState } from '../../document/hooks.tsx';
import { useApp } from '../../shell/app-context.ts';

/** A revision - 0 is before there was anything - or how it is now, with what is not saved yet. */
export type Moment = number | 'now';

export interface Sittings {
  /** Newest first; null until they are known. */
  readonly sittings: readonly SittingDone[] | null;
  readonly failure: Failure | null;
  /** Asks for older ones; null where there are none. */
  readonly older: (() => void) | null;
  readonly again: () => void;
}

/** Anew with each revision. */
export function useSittings(): Sittings {
  const { core } = useApp();
  const document = useDocument();
  useSaveState();
  const { session, revision } = document;
  const [tries, setTries] = useState(0);
  const [shown, setShown] = useState<Pick<Sittings, 'sittings' | 'failure'> & { readonly more: boolean }>({
    sittings: null,
    failure: null,
    more: false,
  });
  const read = useCallback(
    async (before: number | null, so_far: readonly SittingDone[]) => {
      const page = await core.call('versions.sittings', { session, before });
      if (page.ok) setShown({ sittings: [...so_far, ...page.value.sittings], failure: null, more: page.value.more });
      else setShown((was) => ({ ...was, failure: page.error }));
    },
    [core, session],
  );
  useEffect(() => {
    void read(null, []);
  }, [read, revision, tries]);
  const { sittings, failure, more } = shown;
  const last = sittings?.at(-1)?.from ?? null;
  return {
    sittings,
    failure,
    older: more && sittings ? () => void read(last, sittings) : null,
    again: () => setTries((count) => count + 1),
  };
}

/** The programme itself as it stands, under a name that lasts until it changes. */
export function useBase(): Records {
  const document = useDocument();
  return useSyncExternalStore(
    useCallback((listener: () => void) => document.subscribeAll(listener), [document]),
    () => document.baseSeen,
  );
}

const nothing: Records = new RecordTable();

/** Any state of it. What was, stays so: each is asked for once. */
export function useStateAt(): (revision: number) => Promise<Result<Records>> {
  const { core } = useApp();
  const document = useDocument();
  const known = useRef(new Map<number, Records>());
  return useCallback(
    async (revision) => {
      const found = revision === 0 ? nothing : known.current.get(revision);
      if (found) return ok(found);
      const { saved, session } = document;
      const table = new RecordTable(saved.records);
      const state = await core.call('versions.state', { session, revision, from: saved.revision });
      if (!state.ok) return state;
      table.apply(state.value.changes);
      known.current.set(revision, table);
      return ok(table);
    },
    [core, document],
  );
}

/** The states of two moments; null while they are on their way. */
export function useTwoStates(older: Moment, newer: Moment) {
  const stateAt = useStateAt();
  const base = useBase();
  const [past, setPast] = useState<Readonly<Record<number, Records>>>({});
  const [failure, setFailure] = useState<Failure | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isOver = false;
    async function read(): Promise<void> {
      for (const moment of [older, newer]) {
        if (moment === 'now') continue;
        const state = await stateAt(moment);
        if (isOver) return;
        if (state.ok) setPast((all) => (all[moment] === state.value ? all : { ...all, [moment]: state.value }));
        setFailure(state.ok ? null : state.error);
        if (!state.ok) return;
      }
    }
    void read();
    return () => {
      isOver = true;
    };
  }, [stateAt, older, newer, tries]);
  const before = older === 'now' ? base : past[older];
  const after = newer === 'now' ? base : past[newer];
  const states = useMemo(() => (before && after ? { before, after } : null), [before, after]);
  return { states, failure, again: () => setTries((count) => count + 1) };
}
