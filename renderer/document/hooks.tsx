/** React's view of the open programme: a component re-renders only when the records it reads change. */

import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { Kind } from '../../shared/records/kinds.ts';
import type { RecordId, RecordOf, Records } from '../../shared/records/record.ts';
import type { SaveState } from './outbox.ts';
import type { Access } from './access.ts';
import type { ProgrammeDocument } from './programme-document.ts';

export const DocumentContext = createContext<ProgrammeDocument | null>(null);

export function useDocument(): ProgrammeDocument {
  const document = useContext(DocumentContext);
  if (!document) throw new Error('no programme is open here');
  return document;
}

export function useRecord<K extends Kind>(kind: K, id: RecordId | null): RecordOf<K> | undefined {
  const document = useDocument();
  const subscribe = useCallback(
    (listener: () => void) => (id === null ? () => {} : document.subscribeRecord(id, listener)),
    [document, id],
  );
  return useSyncExternalStore(subscribe, () => (id === null ? undefined : document.record(kind, id)));
}

export function useChildren<K extends Kind>(parent: RecordId | null, kind: K): readonly RecordOf<K>[] {
  const document = useDocument();
  const subscribe = useCallback(
    (listener: () => void) => document.subscribeChildren(parent, listener),
    [document, parent],
  );
  return useSyncExternalStore(subscribe, () => document.records.children(parent, kind));
}

export function useSaveState(): SaveState {
  const document = useDocument();
  return useSyncExternalStore(
    useCallback((listener: () => void) => document.subscribeSave(listener), [document]),
    () => document.saveState,
  );
}

export function useAccess(document: ProgrammeDocument): Access {
  return useSyncExternalStore(
    useCallback((listener: () => void) => document.subscribeAccess(listener), [document]),
    () => document.access,
  );
}

/** What the file allows; what can be written on what is seen is the document's own `readOnly`. */
export function useReadOnly(): ProgrammeDocument['readOnly'] {
  const document = useDocument();
  return useSyncExternalStore(
    useCallback((listener: () => void) => document.subscribeAccess(listener), [document]),
    () => document.readOnly,
  );
}

/** All records, anew with every change; re-renders on each of them, so keep it off the typing path. */
export function useRecords(): Records {
  const document = useDocument();
  return useSyncExternalStore(
    useCallback((listener: () => void) => document.subscribeAll(listener), [document]),
    () => document.seen,
  );
}
