/** Takes an image into the programme and onto the page, as one step. */

import { Editor, Transforms } from 'slate';
import { ok, type Result } from '../../shared/base/result.ts';
import type { Core } from '../../shared/ipc/contract.ts';
import { keyAt } from '../../shared/records/order.ts';
import type { AnyRecord, RecordId } from '../../shared/records/record.ts';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import { insertBlock } from './insert.ts';
import type { PageSlate } from './slate-types.ts';

export interface KeptImage {
  readonly id: RecordId;
  /** The resource record to put along with its first use; none when the same bytes are in the programme already. */
  readonly records: readonly AnyRecord[];
}

/** Keeps the bytes in the programme; the caller puts the records in the step that uses them. */
export async function keepImage(core: Core, document: ProgrammeDocument, file: File): Promise<Result<KeptImage>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const added = await core.call('media.add', { session: document.session, name: file.name || 'image', bytes });
  if (!added.ok) return added;
  const programme = document.programme.id;
  const resources = document.records.children(programme, 'resource');
  const known = resources.find(({ data }) => data.sha256 === added.value.sha256);
  if (known) return ok({ id: known.id, records: [] });
  const id = document.newId();
  const order = keyAt(resources, resources.length);
  return ok({ id, records: [{ id, kind: 'resource', parent: programme, order, data: added.value }] });
}

/** Puts an image on the page: the file and the block that shows it are one step. */
export async function addImage(
  core: Core,
  document: ProgrammeDocument,
  editor: PageSlate,
  file: File,
  at?: number,
): Promise<Result<null>> {
  const kept = await keepImage(core, document, file);
  if (!kept.ok) return kept;
  const { id, records } = kept.value;
  if (!editor.selection) Transforms.select(editor, Editor.end(editor, []));
  editor.companions.push(...records);
  insertBlock(
    editor,
    { type: 'image', resource: id, alt: '', decorative: false, caption: '', width: 'full' },
    at === undefined ? undefined : [at],
  );
  return ok(null);
}
