/** A programme file by what its engine answers, whether it runs in a thread of its own or here. */

import type { Result } from '../../../shared/base/result.ts';
import { ok } from '../../../shared/base/result.ts';
import type { ResourceData } from '../../../shared/model/programme/schema.ts';
import type { ByteRange } from '../byte-range.ts';
import type { Engine } from './engine.ts';
import { keepingRecords } from './kept-records.ts';
import { chunkSize } from './media-store.ts';
import { readLength } from './media-types/read-length.ts';
import type { ProjectFile } from './project-file.ts';
import type { HowOpened, Method } from './worker.ts';

/** An engine that answers later. */
export interface Asked {
  ask<Of extends Method>(method: Of, ...args: Parameters<Engine[Of]>): Promise<ReturnType<Engine[Of]>>;
  close(): Promise<Result<null>>;
}

export function projectOver(
  asked: Asked,
  path: string,
  { readOnly, unkept, isUpgraded, lockedBy }: HowOpened,
): ProjectFile {
  return {
    path,
    readOnly,
    unkept,
    isUpgraded,
    lockedBy,
    snapshot: keepingRecords((rev) => asked.ask('recordsSince', rev)),
    snapshotText: () => asked.ask('snapshotText'),
    snapshotAt: (rev) => asked.ask('snapshotAt', rev),
    stateText: (revision, from) => asked.ask('stateText', revision, from),
    sittings: (before) => asked.ask('sittings', before),
    lastWritten: () => asked.ask('lastWritten'),
    statesOf: (id) => asked.ask('statesOf', id),
    lineage: () => asked.ask('lineage'),
    ancestorText: (rev) => asked.ask('ancestorText', rev),
    commit: (request) => asked.ask('commit', request),
    inPlace: () => asked.ask('inPlace'),
    knows: (commit) => asked.ask('knows', commit),
    follows: (last) => asked.ask('follows', last),
    addMedia: async (name, bytes) => withLength(await asked.ask('addMedia', name, bytes), bytes),
    addMediaFile: async (name, path) => withLength(await asked.ask('addMediaFile', name, path), path),
    mediaInfo: (sha256) => asked.ask('mediaInfo', sha256),
    readMedia: (sha256, range) => readMedia(asked, sha256, range),
    copyMedia: (sha256, from, into) => asked.ask('copyMedia', sha256, from, into),
    search: (query, limit) => asked.ask('search', query, limit),
    saveCopy: (target, waiting) => asked.ask('saveCopy', target, waiting),
    close: () => asked.close(),
  };
}

/** What was taken in, with its length where only reading all of it tells that. It is kept already; only the answer waits. */
async function withLength(added: Result<ResourceData>, file: string | Uint8Array): Promise<Result<ResourceData>> {
  if (!added.ok || added.value.duration !== null) return added;
  return ok({ ...added.value, duration: await readLength(added.value.mime, file) });
}

/** Asks for the next chunks before the last one is used, so that disk and consumer work at the same time. */
async function* readMedia(asked: Asked, sha256: string, range?: ByteRange): AsyncIterable<Uint8Array> {
  const ahead = 4;
  const first = Math.floor((range?.start ?? 0) / chunkSize);
  const last = range ? Math.floor(range.end / chunkSize) : Infinity;
  const coming: Promise<Uint8Array | null>[] = [];
  for (let seq = first; seq <= last; seq++) {
    while (coming.length < ahead && seq + coming.length <= last) {
      const chunk = asked.ask('mediaChunk', sha256, seq + coming.length);
      // A reader that stops early leaves the rest unawaited; when the file is closed they must not count as unhandled.
      chunk.catch(() => undefined);
      coming.push(chunk);
    }
    const chunk = await coming.shift();
    if (!chunk) break;
    const start = range ? Math.max(0, range.start - seq * chunkSize) : 0;
    yield range ? chunk.subarray(start, range.end + 1 - seq * chunkSize) : chunk;
  }
  await Promise.all(coming);
}
