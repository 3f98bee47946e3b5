/** Files that are named by what is suggested: words come back in a return, files do not. */

import { reading } from '../../model/walk.ts';
import { kindDefinition } from '../../records/kinds.ts';
import type { AnyRecord, ChangeSet, RecordId, Records } from '../../records/record.ts';

const readFiles = reading('file');

/** Whether a record would show a file that the programme does not have, and did not show it before. */
export function showsMissingFile(records: Records, { puts }: ChangeSet): boolean {
  const coming = new Set(puts.flatMap(({ id, kind }) => (kind === 'resource' ? [id] : [])));
  return puts.some((record) => {
    const before = new Set(filesOf(records.get(record.id)));
    return filesOf(record).some((id) => !before.has(id) && !coming.has(id) && records.get(id)?.kind !== 'resource');
  });
}

/** Whether a state is a file whose bytes the programme does not have. */
export function isFileWithoutBytes(records: Records, state: string | null): boolean {
  if (state === null) return false;
  const { kind, data } = JSON.parse(state) as { readonly kind: string; readonly data: { readonly sha256?: string } };
  if (kind !== 'resource') return false;
  const [programme] = records.children(null, 'programme');
  return !records.children(programme?.id ?? null, 'resource').some((one) => one.data.sha256 === data.sha256);
}

function filesOf(record: AnyRecord | undefined): readonly RecordId[] {
  const found: RecordId[] = [];
  if (record)
    readFiles(kindDefinition(record.kind).data, record.data, ({ value }) => void (value && found.push(value)));
  return found;
}
