/** Takes out of a damaged programme file what can still be read and writes it into a new one; the damaged file is never written to. */

import { createHash, randomBytes } from 'node:crypto';
import { appendFileSync, copyFileSync, existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { idSource } from '../../../../shared/base/ids.ts';
import { fail, ok, type Result } from '../../../../shared/base/result.ts';
import type { SalvageReport } from '../../../../shared/ipc/salvage.ts';
import { reattach, type ReattachWords } from '../../../../shared/edit/reattach.ts';
import type { AnyRecord } from '../../../../shared/records/record.ts';
import { partPath, sweepParts, syncFolder } from '../../part-files.ts';
import { failureOf } from '../../disk-failures.ts';
import { createProjectFile } from '../open-project.ts';
import type { ProjectFile } from '../project-file.ts';
import { findRows, type Found } from './found.ts';
import { PageFile } from './page-file.ts';

/**
 * The history stays behind. Fails with `file.exists` (of the target), `file.missing`, `file.nothingLeft` when no record can be
 * read, and what writing a file fails with; then there is no new file.
 */
export async function salvage(path: string, target: string, words: ReattachWords): Promise<Result<SalvageReport>> {
  if (existsSync(target)) return fail('file.exists', { path: target });
  const part = partPath(dirname(target));
  let folder: string | null = null;
  let pages: PageFile | null = null;
  let project: ProjectFile | null = null;
  try {
    sweepParts(dirname(target));
    folder = mkdtempSync(join(tmpdir(), 'modulewright-salvage-'));
    pages = new PageFile(rolledBack(path, folder));
    const found = await findRows(pages, turn);
    if (found.records.length === 0) return fail('file.nothingLeft', { path });
    const { records, made, dropped } = reattach(
      found.records,
      idSource((length) => randomBytes(length)),
      words,
    );
    const created = await createProjectFile(part, records, '');
    if (!created.ok) return created;
    project = created.value;
    const lostFiles = await takeFiles(project, records, found, folder);
    if (!lostFiles.ok) return lostFiles;
    const closed = await project.close();
    project = null;
    if (!closed.ok) return closed;
    renameSync(part, target);
    syncFolder(dirname(target));
    return ok({ records: records.length, damaged: found.damaged, made, dropped, lostFiles: lostFiles.value });
  } catch (error) {
    const failure = failureOf(error, path);
    if (!failure) throw error;
    return { ok: false, error: failure };
  } finally {
    pages?.close();
    await project?.close();
    for (const left of [part, `${part}-journal`]) rmSync(left, { force: true });
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
  }
}

/** A file that was cut off within a commit is taken back in a copy, as SQLite does when it opens one. */
function rolledBack(path: string, folder: string): string {
  if (!existsSync(`${path}-journal`)) return path;
  const copy = join(folder, basename(path));
  copyFileSync(path, copy);
  copyFileSync(`${path}-journal`, `${copy}-journal`);
  try {
    const db = new Database(copy);
    db.prepare('SELECT 1 FROM sqlite_schema').get();
    db.close();
  } catch {
    // Too damaged for that: then its pages are read as they stand.
  }
  return copy;
}

/** Takes over the files whose bytes have the fingerprint they were taken in with. Returns the names of the others. */
async function takeFiles(
  project: ProjectFile,
  records: readonly AnyRecord[],
  found: Found,
  folder: string,
): Promise<Result<readonly string[]>> {
  const wanted = new Map<string, { readonly name: string; readonly size: number }>();
  for (const record of records) {
    if (record.kind !== 'resource') continue;
    const { sha256, name, size } = record.data;
    wanted.set(sha256, { name, size });
  }
  const lost: string[] = [];
  for (const [sha256, { name, size }] of wanted) {
    const path = join(folder, 'file');
    if (gather(found, sha256, size, path)) {
      // A full disk, say: the file is not gone, and nobody must be told that it is.
      const added = await project.addMediaFile(name, path);
      if (!added.ok) return added;
    } else {
      lost.push(name);
    }
    await turn();
  }
  return ok(lost);
}

function gather(found: Found, sha256: string, size: number, path: string): boolean {
  const hash = createHash('sha256');
  let written = 0;
  writeFileSync(path, '');
  for (const row of found.files.get(sha256) ?? []) {
    const bytes = row?.values()?.[2];
    if (!(bytes instanceof Uint8Array)) return false;
    hash.update(bytes);
    appendFileSync(path, bytes);
    written += bytes.byteLength;
  }
  return written === size && hash.digest('hex') === sha256;
}
