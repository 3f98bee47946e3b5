/** Takes an image into the programme and onto the page, as one step. */

import { Editor, Transforms } from 'slate';
import { ok, type Result } from '../../shared/base/result.ts';
import type { Core } from '../../shared/ipc/contract.ts';
import { keyAt } from '../../shared/records/order.ts';
import type { AnyRecord } from '../../shared/records/record.ts';
import type { ResourceData } from '../../shared/programme/schema.ts';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import { insertBlock } from './insert.ts';
import type { PageSlate } from './slate-types.ts';

/** Keeps the bytes and makes the resource record, or finds the one that holds the same bytes already. */
export async function keepImage(core: Core, document: ProgrammeDocument, file: File): Promise<Result<string>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const added = await core.call('media.add', { session: document.session, name: file.name || 'image', bytes });
  if (!added.ok) return added;
  const programme = document.programme.id;
  const resources = document.records.children(programme, 'resource');
  const known = resources.find(({ data }) => data.sha256 === added.value.sha256);
  if (known) return ok(known.id);
  const record: AnyRecord = {
    id: document.newId(),
    kind: 'resource',
    parent: programme,
    order: keyAt(resources, resources.length),
    data: added.value satisfies ResourceData,
  };
  document.change({ puts: [record], removes: [] }, { label: 'undo.image', merge: 'image', origin: 'editor' });
  return ok(record.id);
}

export async function addImage(
  core: Core,
  document: ProgrammeDocument,
  editor: PageSlate,
  file: File,
  at?: number,
): Promise<Result<null>> {
  const kept = await keepImage(core, document, file);
  if (!kept.ok) return kept;
  if (!editor.selection) Transforms.select(editor, Editor.end(editor, []));
  insertBlock(
    editor,
    { type: 'image', resource: kept.value, alt: '', decorative: false, caption: '', width: 'full' },
    at === undefined ? undefined : [at],
  );
  return ok(null);
}
