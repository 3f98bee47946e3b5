/** A platform in a zip, which appears whole or not at all, and stays untouched where it would be the same. */

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { openPromise } from 'yauzl';
import { fail, ok, type Result } from '../../../../shared/base/result.ts';
import type { PackageEntry } from '../../../../shared/output/package-tree.ts';
import { partPath, sweepParts, syncFolder } from '../../part-files.ts';
import type { ProjectFile } from '../../project/project-file.ts';
import { sha256Of } from '../sha256-of.ts';
import { bytesOf } from '../tree-files.ts';
import { verifyZip } from '../verify-zip.ts';
import { pack, ZipWriter } from '../zip-writer.ts';
import { ownedFile, ownedLimit, readOwned, writeOwned, type Owned } from './owned.ts';
import type { Place, PlacedAll, TakenFile } from './place.ts';

interface Given {
  readonly project: ProjectFile;
  readonly assets: string;
  readonly programme: string;
  readonly signal: AbortSignal;
}

/** Fails with `platform.other | platform.occupied`, the latter where the file is no platform of ours. */
export async function zipPlace(out: string, given: Given): Promise<Result<Place>> {
  const beside = dirname(out);
  sweepParts(beside);
  const there = await stat(out).catch(() => null);
  const text = there ? await ownedIn(out) : null;
  if (there && text === null) return fail('platform.occupied', { path: out });
  const before = readOwned(text, given.programme, out);
  if (!before.ok) return before;
  const part = partPath(beside);
  return ok(new ZipPlace(out, part, await open(part, 'wx'), given, before.value));
}

class ZipPlace implements Place {
  readonly before: Owned | null;
  readonly beside: string;
  readonly #out: string;
  readonly #part: string;
  readonly #file: FileHandle;
  readonly #zip: ZipWriter;
  readonly #given: Given;
  readonly #files = new Map<string, string>();

  constructor(out: string, part: string, file: FileHandle, given: Given, before: Owned | null) {
    this.#out = out;
    this.#part = part;
    this.#file = file;
    this.#zip = new ZipWriter(file);
    this.#given = given;
    this.before = before;
    this.beside = dirname(out);
  }

  async put(entry: PackageEntry): Promise<Result<boolean>> {
    const { project, assets } = this.#given;
    const { path } = entry;
    if (entry.kind === 'media') {
      const { sha256, size } = entry;
      if (!(await project.mediaInfo(sha256))) return fail('media.missing', { path });
      const copied = await this.#zip.addStored(entry, async () => ok(await this.#copy(project.readMedia(sha256))));
      if (!copied.ok) return copied;
      return copied.value === size ? ok(this.#keep(path, sha256)) : fail('media.damaged', { path });
    }
    const bytes = await bytesOf(entry, project, assets);
    await this.#zip.addText(path, await pack(bytes));
    return ok(this.#keep(path, createHash('sha256').update(bytes).digest('hex')));
  }

  async take({ path, part, size, sha256 }: TakenFile): Promise<Result<boolean>> {
    let sum = 0;
    for await (const chunk of createReadStream(part) as AsyncIterable<Buffer>) sum = crc32(chunk, sum);
    const copied = await this.#zip.addStored({ path, size, crc32: sum }, async () =>
      ok(await this.#copy(createReadStream(part))),
    );
    await rm(part, { force: true });
    if (!copied.ok) return copied;
    return copied.value === size ? ok(this.#keep(path, sha256)) : fail('export.unverified', { path });
  }

  async end(owned: Pick<Owned, 'programme' | 'modules'>): Promise<Result<PlacedAll>> {
    const text = writeOwned({ ...owned, files: this.#files });
    await this.#zip.addText(ownedFile, await pack(Buffer.from(text, 'utf8')));
    const size = await this.#zip.end();
    await this.#file.sync();
    const bad = await verifyZip(this.#part, this.#zip.entries, () => undefined);
    if (bad !== null) return fail('export.unverified', { path: bad });
    const old = this.before?.files ?? new Map<string, string>();
    const unchanged = [...this.#files].filter(([path, sha256]) => old.get(path) === sha256).length;
    const removed = [...old.keys()].filter((path) => !this.#files.has(path)).length;
    const same =
      this.before !== null &&
      (await sha256Of(this.#out, this.#given.signal)) === (await sha256Of(this.#part, this.#given.signal));
    if (!same) {
      await rename(this.#part, this.#out);
      syncFolder(this.beside);
    }
    return ok({ written: this.#files.size - unchanged, unchanged, removed, size });
  }

  async close(): Promise<void> {
    await this.#file.close();
    await rm(this.#part, { force: true });
  }

  #keep(path: string, sha256: string): boolean {
    this.#files.set(path, sha256);
    return this.before?.files.get(path) !== sha256;
  }

  async #copy(chunks: AsyncIterable<Uint8Array>): Promise<number> {
    let copied = 0;
    for await (const chunk of chunks) {
      await this.#file.writeFile(chunk);
      copied += chunk.byteLength;
    }
    return copied;
  }
}

/** What a zip says of itself as a platform; null where it says nothing, or is no zip. */
async function ownedIn(path: string): Promise<string | null> {
  const zip = await openPromise(path, { autoClose: false }).catch(() => null);
  if (!zip) return null;
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName !== ownedFile || entry.uncompressedSize > ownedLimit) continue;
      const chunks: Uint8Array[] = [];
      for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>)
        chunks.push(chunk);
      return Buffer.concat(chunks).toString('utf8');
    }
    return null;
  } catch {
    return null;
  } finally {
    zip.close();
  }
}
