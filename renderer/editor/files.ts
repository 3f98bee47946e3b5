/** Takes files into the programme and onto the page, each with the block that shows it as one step. */

import { Editor, Transforms } from 'slate';
import type { BlockData } from '../../shared/blocks/registry.ts';
import { blockType } from '../../shared/blocks/types.ts';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { FailureCode } from '../../shared/base/failures.ts';
import type { Core } from '../../shared/ipc/contract.ts';
import { useOf, type MediaUse } from '../../shared/programme/media-types.ts';
import type { ResourceData } from '../../shared/programme/schema.ts';
import { keyAt } from '../../shared/records/order.ts';
import type { AnyRecord, RecordId } from '../../shared/records/record.ts';
import { storeFile } from '../core/store-file.ts';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import { insertBlock } from './insert.ts';
import type { PageSlate } from './slate-types.ts';

export interface KeptFile {
  readonly id: RecordId;
  readonly data: ResourceData;
  /** The resource record to put along with its first use; none when the same bytes are in the programme already. */
  readonly records: readonly AnyRecord[];
}

/** What a place takes that is not for files of every kind. */
export type Wanted = Exclude<MediaUse, 'document'>;

const wrongUse: Readonly<Record<Wanted, FailureCode>> = {
  image: 'media.notImage',
  audio: 'media.notAudio',
  video: 'media.notVideo',
  captions: 'media.notCaptions',
};

/** Keeps the bytes in the programme; the caller puts the records in the step that uses them. */
export async function keepFile(
  core: Core,
  document: ProgrammeDocument,
  file: File,
  wanted: Wanted | null,
): Promise<Result<KeptFile>> {
  const name = file.name || 'file';
  // What the system says of the file saves sending one that cannot be meant; what it is, the core tells by its bytes.
  const claimed = /^(image|audio|video)\//.exec(file.type)?.[1];
  const claims = claimed === 'video' ? ['video', 'audio'] : [claimed];
  if (wanted !== null && claimed !== undefined && !claims.includes(wanted)) return fail(wrongUse[wanted], { name });
  const added = await storeFile(core, document.session, file, name);
  if (!added.ok) return added;
  if (wanted !== null && useOf(added.value.mime) !== wanted) return fail(wrongUse[wanted], { name });
  return ok(asRecord(document, added.value));
}

/** The resource that these bytes are in the programme: a known one, or a new record. */
export function asRecord(document: ProgrammeDocument, data: ResourceData): KeptFile {
  const programme = document.programme.id;
  const resources = document.records.children(programme, 'resource');
  const known = resources.find((resource) => resource.data.sha256 === data.sha256);
  if (known) return { id: known.id, data: known.data, records: [] };
  const id = document.newId();
  const order = keyAt(resources, resources.length);
  return { id, data, records: [{ id, kind: 'resource', parent: programme, order, data }] };
}

/** Puts a file on the page: the file and the block that shows it are one step. */
export async function addFile(
  core: Core,
  document: ProgrammeDocument,
  editor: PageSlate,
  file: File,
  at?: number,
): Promise<Result<null>> {
  const kept = await keepFile(core, document, file, null);
  if (!kept.ok) return kept;
  const { id, data, records } = kept.value;
  if (!editor.selection) Transforms.select(editor, Editor.end(editor, []));
  editor.companions.push(...records);
  insertBlock(editor, blockShowing(id, data), at === undefined ? undefined : [at]);
  return ok(null);
}

/** The block that is made for a file of its kind; anything that cannot be shown is there to download. */
function blockShowing(resource: RecordId, { mime }: ResourceData): BlockData {
  const use = useOf(mime);
  const type = use === 'image' || use === 'audio' || use === 'video' ? use : 'file';
  return { ...blockType({ type }).create(), resource } as BlockData;
}
