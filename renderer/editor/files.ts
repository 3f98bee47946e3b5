/** Takes files into the programme and onto the page, each with the block that shows it as one step. */

import { Editor, Transforms } from 'slate';
import type { BlockData } from '../../shared/blocks/registry.ts';
import { blockType } from '../../shared/blocks/registry.ts';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { FailureCode } from '../../shared/base/failures.ts';
import type { Core } from '../../shared/ipc/contract.ts';
import { countCues, toWebVtt } from '../../shared/edit/captions.ts';
import type { FileUse } from '../../shared/model/fields.ts';
import { useOf } from '../../shared/model/programme/media-types.ts';
import type { ResourceData } from '../../shared/model/programme/schema.ts';
import type { RecordId } from '../../shared/records/record.ts';
import { storeFile } from '../core/store-file.ts';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import { notifyFailure } from '../ui/notices.tsx';
import { notifyIfChanged } from './images/added-notice.ts';
import { toShow, type PictureHome } from './images/copies.ts';
import { asRecord, type KeptFile } from './images/kept-file.ts';
import { insertBlock } from './insert.ts';
import type { PageSlate } from './slate-types.ts';

const wrongUse: Readonly<Record<FileUse, FailureCode>> = {
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
  wanted: FileUse | null,
): Promise<Result<KeptFile>> {
  const name = file.name || 'file';
  // What the system says of the file saves sending one that cannot be meant; what it is, the core tells by its bytes.
  const claimed = /^(image|audio|video)\//.exec(file.type)?.[1];
  const claims = claimed === 'video' ? ['video', 'audio'] : [claimed];
  if (wanted !== null && claimed !== undefined && !claims.includes(wanted)) return fail(wrongUse[wanted], { name });
  const given = wanted === 'captions' ? await asCaptions(file, name) : ok(file);
  if (!given.ok) return given;
  const added = await storeFile(core, document.session, given.value, name);
  if (!added.ok) return added;
  if (wanted !== null && useOf(added.value.mime) !== wanted) return fail(wrongUse[wanted], { name });
  const kept = asRecord(document, added.value);
  return wanted === 'image' ? toShow({ core, document }, file, kept) : ok(kept);
}

/** Larger is no captions, and goes to the core as it is. */
const largestCaptions = 16 * 1024 * 1024; // bytes

/** Captions as every player reads them; those in UTF-16 or of SubRip are written anew, others come as they are. */
async function asCaptions(file: File, name: string): Promise<Result<File>> {
  if (file.size > largestCaptions) return ok(file);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const written = toWebVtt(text);
    if (countCues(written) === 0) return fail(/-->/.test(text) ? 'captions.nothing' : 'media.notCaptions', { name });
    return ok(written === text && encoding === 'utf-8' ? file : new File([written], name, { type: 'text/vtt' }));
  } catch {
    return fail('captions.encoding', { name });
  }
}

export type FileHome = PictureHome;

/** The file and the block that shows it are one step: `put` says how the block looks with it. Says what does not go well. */
export async function giveFile<D extends BlockData>(
  { core, document }: FileHome,
  blockId: RecordId,
  {
    file,
    wanted,
    put,
  }: { readonly file: File; readonly wanted: FileUse | null; readonly put: (data: D, id: RecordId) => D },
): Promise<void> {
  const kept = await keepFile(core, document, file, wanted);
  if (!kept.ok) return notifyFailure(kept.error);
  // A large file takes a while: the block is put as it is by then.
  const block = document.record('block', blockId);
  if (!block) return;
  const shown = { ...block, data: put(block.data as D, kept.value.id) as BlockData };
  document.change(
    { puts: [...kept.value.records, shown], removes: [] },
    { label: wanted === 'image' ? 'undo.image' : 'undo.file', origin: 'inspector' },
  );
  notifyIfChanged(kept.value, file);
}

/** What the place that an image came from says of it. */
export interface Described {
  readonly alt?: string;
  readonly caption?: string;
}

/** Puts a file on the page, behind a block if one is named: the file and the block that shows it are one step. */
export async function addFile(
  core: Core,
  document: ProgrammeDocument,
  editor: PageSlate,
  file: File,
  behind?: RecordId,
  described: Described = {},
): Promise<Result<KeptFile>> {
  const added = await keepFile(core, document, file, null);
  if (!added.ok) return added;
  const kept = useOf(added.value.data.mime) === 'image' ? await toShow({ core, document }, file, added.value) : added;
  if (!kept.ok) return kept;
  const { id, data, records } = kept.value;
  if (!editor.selection) Transforms.select(editor, Editor.end(editor, []));
  editor.companions.push(...records);
  // Blocks may have come and gone while the file was stored: a name holds where a place would not.
  const at = editor.children.findIndex((block) => 'id' in block && block.id === behind);
  insertBlock(editor, blockShowing(id, data, described), at < 0 ? undefined : [at]);
  return kept;
}

/** The block that is made for a file of its kind; anything that cannot be shown is there to download. */
function blockShowing(resource: RecordId, { mime }: ResourceData, described: Described): BlockData {
  const use = useOf(mime);
  const type = use === 'image' || use === 'audio' || use === 'video' ? use : 'file';
  return { ...blockType({ type }).create(), resource, ...(type === 'image' ? described : {}) } as BlockData;
}
