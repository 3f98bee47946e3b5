/**
 * A platform in a folder. A file whose bytes are the same is not touched, one that somebody else put there is neither overwritten
 * nor removed, and what is ours no more goes unless somebody has changed it since.
 */

import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fail, ok, type Result } from '../../../../shared/base/result.ts';
import type { PackageEntry } from '../../../../shared/output/package-tree.ts';
import { partPath, sweepParts, syncFile } from '../../part-files.ts';
import type { ProjectFile } from '../../project/project-file.ts';
import { sha256Of } from '../sha256-of.ts';
import { bytesOf } from '../tree-files.ts';
import { ownedFile, readOwned, writeOwned, type Owned } from './owned.ts';
import type { Place, PlacedAll, TakenFile } from './place.ts';

interface Given {
  readonly project: ProjectFile;
  readonly assets: string;
  readonly programme: string;
  readonly signal: AbortSignal;
}

/** Fails with `platform.other | platform.occupied`. */
export async function folderPlace(folder: string, given: Given): Promise<Result<Place>> {
  await mkdir(folder, { recursive: true });
  sweepParts(folder);
  const path = join(folder, ownedFile);
  const before = readOwned(await textOf(path), given.programme, path);
  return before.ok ? ok(new FolderPlace(folder, given, before.value)) : before;
}

class FolderPlace implements Place {
  readonly before: Owned | null;
  readonly beside: string;
  readonly #given: Given;
  readonly #files = new Map<string, string>();
  readonly #parts = new Set<string>();
  #begun = false;
  #written = 0;
  #size = 0;

  constructor(folder: string, given: Given, before: Owned | null) {
    this.beside = folder;
    this.before = before;
    this.#given = given;
  }

  async put(entry: PackageEntry): Promise<Result<boolean>> {
    const { project, assets } = this.#given;
    const part = partPath(this.beside);
    if (entry.kind === 'media') {
      const { path, sha256, size } = entry;
      if (!(await project.mediaInfo(sha256))) return fail('media.missing', { path });
      return this.#place(path, sha256, size, part, async () => {
        await pipeline(project.readMedia(sha256), createWriteStream(part, { flags: 'wx' }));
        return (await sha256Of(part, this.#given.signal)) === sha256 ? ok(null) : fail('media.damaged', { path });
      });
    }
    const bytes = await bytesOf(entry, project, assets);
    return this.#place(entry.path, sumOf(bytes), bytes.byteLength, part, () => written(part, bytes));
  }

  take({ path, part, size, sha256 }: TakenFile): Promise<Result<boolean>> {
    return this.#place(path, sha256, size, part, async () => ok(null));
  }

  async end(owned: Pick<Owned, 'programme' | 'modules'>): Promise<Result<PlacedAll>> {
    const removed = await this.#removeOld();
    const text = writeOwned({ ...owned, files: this.#files });
    if (text !== (await textOf(join(this.beside, ownedFile)))) await this.#remember(text);
    const [written, size] = [this.#written, this.#size];
    return ok({ written, unchanged: this.#files.size - written, removed, size });
  }

  async close(): Promise<void> {
    for (const part of this.#parts) await rm(part, { force: true });
  }

  /** `make` writes the part, where it is needed. */
  async #place(
    path: string,
    sha256: string,
    size: number,
    part: string,
    make: () => Promise<Result<null>>,
  ): Promise<Result<boolean>> {
    this.#parts.add(part);
    const out = join(this.beside, path);
    const there = await stat(out).catch(() => null);
    const same =
      there?.isFile() === true && there.size === size && (await sha256Of(out, this.#given.signal)) === sha256;
    if (!same) {
      if (there && !this.#isOurs(path)) return fail('platform.occupied', { path: out });
      const made = await make();
      if (!made.ok) return made;
      await this.#begin();
      await mkdir(dirname(out), { recursive: true });
      syncFile(part);
      await rename(part, out);
      this.#written += 1;
    }
    await rm(part, { force: true });
    this.#parts.delete(part);
    this.#files.set(path, sha256);
    this.#size += size;
    return ok(!same);
  }

  #isOurs(path: string): boolean {
    return this.before?.unfinished === true || this.before?.files.has(path) === true || this.#files.has(path);
  }

  /** Before anything changes, so that files of a time that was broken off are known as ours. */
  async #begin(): Promise<void> {
    if (this.#begun) return;
    this.#begun = true;
    const { programme } = this.#given;
    const { modules = [], files = new Map<string, string>() } = this.before ?? {};
    await this.#remember(writeOwned({ programme, unfinished: true, modules, files }));
  }

  async #remember(text: string): Promise<void> {
    const part = partPath(this.beside);
    this.#parts.add(part);
    await written(part, Buffer.from(text, 'utf8'));
    syncFile(part);
    await rename(part, join(this.beside, ownedFile));
  }

  async #removeOld(): Promise<number> {
    let removed = 0;
    for (const [path, sha256] of this.before?.files ?? []) {
      if (this.#files.has(path)) continue;
      const out = join(this.beside, path);
      const there = await stat(out).catch(() => null);
      if (!there?.isFile() || (await sha256Of(out, this.#given.signal)) !== sha256) continue;
      await this.#begin();
      await rm(out);
      removed += 1;
      // Folders that are empty now; one in which something else lies refuses.
      for (let at = dirname(path); at !== '.'; at = dirname(at)) {
        const empty = await rmdir(join(this.beside, at)).then(
          () => true,
          () => false,
        );
        if (!empty) break;
      }
    }
    return removed;
  }
}

async function written(part: string, bytes: Uint8Array): Promise<Result<null>> {
  await pipeline([bytes], createWriteStream(part, { flags: 'wx' }));
  return ok(null);
}

async function textOf(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
