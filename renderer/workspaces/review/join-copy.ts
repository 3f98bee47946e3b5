/** Joins another copy with the open programme: files first, then all of it in one step that Undo takes back. */

import { ok, type Result } from '../../../shared/base/result.ts';
import type { Core } from '../../../shared/ipc/contract.ts';
import type { ReadCopy } from '../../../shared/ipc/copies.ts';
import type { Person } from '../../../shared/model/review/schema.ts';
import { filesIn, mergeProgrammes, type Choices } from '../../../shared/review/merge/merge-programmes.ts';
import { rememberVersion } from '../../../shared/review/versions.ts';
import { compose } from '../../../shared/store/compose.ts';
import type { ProgrammeDocument } from '../../document/programme-document.ts';
import { unsaved } from '../../document/unsaved.ts';

/** A copy that was read, and the handle of its file. */
export interface Chosen {
  readonly file: string;
  readonly copy: ReadCopy;
}

/** Where both came from is told by what the file holds: what is on the screen is saved first. */
export async function readCopy(core: Core, document: ProgrammeDocument, file: string): Promise<Result<Chosen>> {
  if (!(await document.flush())) return unsaved(document);
  const read = await core.call('copies.read', { session: document.session, file });
  return read.ok ? ok({ file, copy: read.value }) : read;
}

export async function joinCopy(
  core: Core,
  document: ProgrammeDocument,
  { file, copy }: Chosen,
  { choices, by }: { readonly choices: Choices; readonly by: Person | null },
): Promise<Result<null>> {
  if (!(await document.flush())) return unsaved(document);
  const { base, theirs } = copy;
  const merged = () => mergeProgrammes({ base, mine: document.base.all(), theirs }, choices).changes;
  const files = filesIn(merged());
  if (files.length > 0) {
    const taken = await core.call('copies.take', { session: document.session, file, files: [...files] });
    if (!taken.ok) return taken;
  }
  const remembered = rememberVersion(document.base, {
    why: 'joined',
    revision: document.revision + 1,
    note: copy.name,
    copy: copy.copy,
    by,
    at: new Date().toISOString(),
    newId: document.newId,
  });
  return document.change(compose(merged(), remembered), { label: 'undo.joinCopy', direct: true });
}
