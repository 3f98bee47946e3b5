/** Brings modules of another programme into the open one: files first, then all of it in one step that Undo takes back. */

import { fail, ok, type Result } from '../../../shared/base/result.ts';
import type { Core } from '../../../shared/ipc/contract.ts';
import type { ReadProgramme } from '../../../shared/ipc/copies.ts';
import type { Person } from '../../../shared/model/review/schema.ts';
import { RecordTable, type RecordId, type Records } from '../../../shared/records/record.ts';
import { bringModules } from '../../../shared/review/merge/bring/bring-modules.ts';
import { filesIn, type Choices } from '../../../shared/review/merge/merge-programmes.ts';
import { rememberVersion } from '../../../shared/review/versions.ts';
import { compose } from '../../../shared/store/compose.ts';
import type { ProgrammeDocument } from '../../document/programme-document.ts';
import { unsaved } from '../../document/unsaved.ts';

/** Another programme that was read, and the handle of its file. */
export interface OtherRead extends Pick<ReadProgramme, 'name' | 'commit' | 'revision'> {
  readonly file: string;
  readonly theirs: Records;
  readonly earlier: ReadonlyMap<number, Records>;
}

export async function readProgramme(core: Core, document: ProgrammeDocument, file: string): Promise<Result<OtherRead>> {
  if (!(await document.flush())) return unsaved(document);
  const read = await core.call('copies.programme', { session: document.session, file });
  if (!read.ok) return read;
  const { name, commit, revision, theirs, earlier } = read.value;
  const states = Object.entries(earlier).map(([at, records]): [number, Records] => [
    Number(at),
    new RecordTable(records),
  ]);
  return ok({ file, name, commit, revision, theirs: new RecordTable(theirs), earlier: new Map(states) });
}

export interface Wanted {
  readonly modules: ReadonlySet<RecordId>;
  readonly choices: Choices;
  /** Null where nobody has said who they are. */
  readonly by: Person | null;
}

export async function bringInto(
  core: Core,
  document: ProgrammeDocument,
  { file, name, commit, revision, theirs, earlier }: OtherRead,
  { modules, choices, by }: Wanted,
): Promise<Result<null>> {
  if (!(await document.flush())) return unsaved(document);
  const brought = () => bringModules({ mine: document.base, theirs, modules, earlier }, choices);
  const files = filesIn(brought()?.changes ?? { puts: [], removes: [] });
  if (files.length > 0) {
    const taken = await core.call('copies.take', { session: document.session, file, files: [...files] });
    if (!taken.ok) return taken;
  }
  // What was written while the files came stands beside it.
  const made = brought();
  if (!made) return fail('copy.foreign', { path: name });
  const remembered = rememberVersion(document.base, {
    why: 'joined',
    revision: document.revision + 1,
    note: name,
    brought: { ...made.brought, commit, revision },
    by,
    at: new Date().toISOString(),
    newId: document.newId,
  });
  return document.change(compose(made.changes, remembered), { label: 'undo.bringModules', direct: true });
}
