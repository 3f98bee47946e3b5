/** Puts what was back into the open programme: one step that Undo takes back, after the state before it was remembered. */

import type { Person } from '../../../shared/model/review/schema.ts';
import { isEmptyChange, type AnyRecord, type RecordId, type Records } from '../../../shared/records/record.ts';
import { restoreAll, restoreCopy, restoreTree, type Restored } from '../../../shared/review/restore.ts';
import { offerUndo } from '../../document/offer-undo.ts';
import type { ProgrammeDocument } from '../../document/programme-document.ts';
import type { Text } from '../../i18n/index.ts';
import { nameOfRecord } from '../../review/name-of-record.ts';
import { heldIn, rememberHeld } from '../../review/remember.ts';
import { notify, notifyFailure } from '../../ui/notices.tsx';

/** All of a state, or the module, page or block of that id. */
export interface Wanted {
  readonly state: Records;
  readonly id: RecordId | null;
  readonly as: 'it was' | 'a copy';
}

/** Whether something was done. */
export async function putBack(document: ProgrammeDocument, by: Person | null, wanted: Wanted): Promise<boolean> {
  if (!(await document.flush())) {
    const { failure } = document.saveState;
    if (failure) notifyFailure(failure);
    return false;
  }
  const held = heldIn(document);
  const restored = restoring(document, wanted);
  if (isEmptyChange(restored.changes)) {
    notify({ title: (t) => t('history.already') });
    return false;
  }
  const done = document.change(restored.changes, { label: 'undo.restore', direct: true });
  if (!done.ok) return false;
  rememberHeld(document, by, { why: 'restored' }, held);
  const { missing } = restored;
  const record = wanted.id === null ? null : (wanted.state.get(wanted.id) ?? null);
  offerUndo(document, {
    title: (t) => (record ? t('history.restored', { what: nameOfRecord(record, t) }) : t('history.restoredAll')),
    ...(missing.length > 0 ? { text: (t) => t('history.missing', { what: named(missing, t) }) } : {}),
  });
  return true;
}

function restoring({ base, newId }: ProgrammeDocument, { state, id, as }: Wanted): Restored {
  if (id === null) return restoreAll(base, state);
  return as === 'a copy' ? restoreCopy(base, state, id, newId) : restoreTree(base, state, id);
}

const most = 5;

function named(records: readonly AnyRecord[], t: Text): string {
  const names = records.slice(0, most).map((record) => nameOfRecord(record, t));
  return records.length > most ? `${names.join(', ')} …` : names.join(', ');
}
