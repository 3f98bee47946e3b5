/** Has the file remember the state that it is in, as a version: by a name, or because it was sent, published and the like. */

import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { VersionReason } from '../../shared/model/history/schema.ts';
import type { Person } from '../../shared/model/review/schema.ts';
import type { RecordId, RecordOf } from '../../shared/records/record.ts';
import { rememberVersion } from '../../shared/review/versions.ts';
import type { ProgrammeDocument } from '../document/programme-document.ts';

/** Fails where the state could not be saved, and where nothing can be: what it is remembered for is done all the same. */
export async function remember(
  document: ProgrammeDocument,
  by: Person | null,
  what: { readonly why: VersionReason; readonly name?: string; readonly note?: string; readonly module?: RecordId },
): Promise<Result<RecordOf<'version'>>> {
  if (document.access.readOnly !== null) return fail('file.readOnly', { path: document.name });
  if (!(await document.flush())) return { ok: false, error: document.saveState.failure ?? unsaved };
  const { revision, base, newId } = document;
  const changes = rememberVersion(base, { ...what, by, revision, newId, at: new Date().toISOString() });
  document.remember(changes);
  const [version] = changes.puts;
  return version?.kind === 'version' ? ok(version) : fail('file.empty', { path: document.name });
}

const unsaved = { code: 'disk.failed', params: {} } as const;
