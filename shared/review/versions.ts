/** Versions: states of a programme that have a name, or were remembered when it was sent, published and the like. */

import type { NewId } from '../base/ids.ts';
import type { Person } from '../model/review/schema.ts';
import type { VersionData, VersionReason } from '../model/history/schema.ts';
import { noChange, recordOf, type ChangeSet, type RecordId, type RecordOf, type Records } from '../records/record.ts';
import { keyAt } from '../store/order.ts';

export interface Remembering {
  readonly why: VersionReason;
  /** The revision of the file that it names. */
  readonly revision: number;
  readonly name?: string;
  readonly note?: string;
  readonly module?: RecordId | null;
  readonly copy?: VersionData['copy'];
  readonly brought?: VersionData['brought'];
  /** Null where nobody has said who they are. */
  readonly by: Person | null;
  readonly at: string;
  readonly newId: NewId;
}

export function rememberVersion(records: Records, remembering: Remembering): ChangeSet {
  const { why, revision, name = '', note = '', module = null, copy, brought, by, at, newId } = remembering;
  const [programme] = records.children(null, 'programme');
  if (!programme) return noChange;
  const all = records.children(programme.id, 'version');
  const of = { ...(copy ? { copy } : {}), ...(brought ? { brought } : {}) };
  const data = { name: name.trim(), why, by, at, revision, module, note: note.trim(), ...of };
  const order = keyAt(all, all.length);
  return { puts: [{ id: newId(), kind: 'version', parent: programme.id, order, data }], removes: [] };
}

export function renameVersion(records: Records, id: RecordId, name: string): ChangeSet {
  const version = recordOf(records, 'version', id);
  if (!version || version.data.name === name.trim()) return noChange;
  return { puts: [{ ...version, data: { ...version.data, name: name.trim() } }], removes: [] };
}

/** Newest first: by the revision that they name, then by when they were made. */
export function versionsIn(records: Records): readonly RecordOf<'version'>[] {
  const [programme] = records.children(null, 'programme');
  const all = records.children(programme?.id ?? null, 'version');
  return all.toReversed().sort((a, b) => b.data.revision - a.data.revision);
}

/** The newest that bears this name, whatever its case, else the newest that there is for this reason. */
export function versionNamed(records: Records, name: string): RecordOf<'version'> | undefined {
  const sought = name.trim().toLowerCase();
  const all = versionsIn(records);
  return all.find(({ data }) => data.name.toLowerCase() === sought) ?? all.find(({ data }) => data.why === sought);
}
