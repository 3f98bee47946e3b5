/** Sends a file of any size to the core, holding one piece of it at a time. */

import { ok, type Result } from '../../shared/base/result.ts';
import type { Core } from '../../shared/ipc/contract.ts';
import { largestPiece } from '../../shared/ipc/largest-piece.ts';
import type { ResourceData } from '../../shared/model/programme/schema.ts';

/** A file that the system lets nobody read any more (moved, on a disk that is gone) is `file.missing`. */
export async function storeFile(core: Core, session: string, file: Blob, name: string): Promise<Result<ResourceData>> {
  try {
    if (file.size <= largestPiece) return await core.call('media.add', { session, name, bytes: await bytesOf(file) });
    const upload = await sendFile(core, session, file, name);
    return upload.ok ? await core.call('media.end', { session, upload: upload.value }) : upload;
  } catch (error) {
    if (error instanceof DOMException) return { ok: false, error: { code: 'file.missing', params: { path: name } } };
    throw error;
  }
}

/** In pieces; the name that it waits by until somebody asks for it. */
export async function sendFile(core: Core, session: string, file: Blob, name: string): Promise<Result<string>> {
  const begun = await core.call('media.begin', { session, name, size: file.size });
  if (!begun.ok) return begun;
  const { upload } = begun.value;
  for (let start = 0; start < file.size; start += largestPiece) {
    const bytes = await bytesOf(file.slice(start, start + largestPiece));
    const added = await core.call('media.append', { upload, bytes });
    if (!added.ok) return added;
  }
  return ok(upload);
}

async function bytesOf(piece: Blob): Promise<Uint8Array> {
  return new Uint8Array(await piece.arrayBuffer());
}
