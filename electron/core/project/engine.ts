/** One open programme file, synchronously: what runs inside the worker thread. */

import { randomUUID } from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import type { OpenedProject, SearchHit } from '../../../shared/ipc/contract.ts';
import type { ResourceData } from '../../../shared/programme/schema.ts';
import { isEmptyChange, type AnyRecord } from '../../../shared/records/record.ts';
import { backUp } from './backup.ts';
import { createDatabase, guarded, isWritable, openDatabase, type Db } from './database.ts';
import { isLocked, releaseLock, takeLock } from './lock.ts';
import { addMedia, readChunk, readInfo, type StoredMedia } from './media-store.ts';
import { bytesOf, openFile } from './media-types/byte-source.ts';
import type { CommitRequest } from './project-file.ts';
import { RecordStore, type Acknowledged } from './record-store.ts';
import { isOlder, upgrade } from './upgrade.ts';

export interface OpenRequest {
  readonly path: string;
  /** Folder for rolling backups, or null for none. */
  readonly backups: string | null;
  readonly create: boolean;
}

export class Engine {
  readonly #db: Db;
  readonly #path: string;
  readonly #store: RecordStore;
  readonly readOnly: OpenedProject['readOnly'];

  private constructor(db: Db, path: string, store: RecordStore, readOnly: OpenedProject['readOnly']) {
    this.#db = db;
    this.#path = path;
    this.#store = store;
    this.readOnly = readOnly;
  }

  static open(request: OpenRequest): Result<Engine> {
    const { path } = request;
    return guarded(path, () => {
      if (request.create) {
        const created = createDatabase(path);
        if (!created.ok) return created;
        takeLock(created.value, path);
        return Engine.#over(created.value, path, null);
      }
      const writable = isWritable(path);
      const opened = openDatabase(path, !writable);
      if (!opened.ok) return opened;
      const db = opened.value;
      if (!writable) return Engine.#over(db, path, 'noPermission');
      // Everything is read before the lock is written: a file that cannot be used stays as it is.
      const engine = isLocked(db, path) ? null : Engine.#over(db, path, null);
      if (engine?.ok === false) return engine;
      if (engine && takeLock(db, path)) {
        if (request.backups !== null) backUp(db, path, request.backups, engine.value.#store.last.rev);
        if (!isOlder(db)) return engine;
        upgrade(db);
        return Engine.#over(db, path, null);
      }
      db.close();
      const again = openDatabase(path, true);
      return again.ok ? Engine.#over(again.value, path, 'locked') : again;
    });
  }

  static #over(db: Db, path: string, readOnly: OpenedProject['readOnly']): Result<Engine> {
    const store = RecordStore.read(db);
    if (store.ok) return ok(new Engine(db, path, store.value, readOnly));
    db.close();
    return store;
  }

  snapshot(): Result<Acknowledged & { readonly records: readonly AnyRecord[] }> {
    return ok({ ...this.#store.last, records: this.#store.records });
  }

  snapshotAt(rev: number): Result<readonly AnyRecord[]> {
    return guarded(this.#path, () => this.#store.at(rev));
  }

  commit(request: CommitRequest): Result<Acknowledged> {
    if (this.readOnly !== null) return fail('file.readOnly', { path: this.#path });
    return guarded(this.#path, () => this.#store.commit(request));
  }

  addMedia(name: string, bytes: Uint8Array): Result<ResourceData> {
    if (this.readOnly !== null) return fail('file.readOnly', { path: this.#path });
    return guarded(this.#path, () => addMedia(this.#db, name, bytesOf(bytes)));
  }

  /** Keeps a file's bytes without ever holding all of them. */
  addMediaFile(name: string, path: string): Result<ResourceData> {
    if (this.readOnly !== null) return fail('file.readOnly', { path: this.#path });
    return guarded(this.#path, () => {
      const file = openSync(path, 'r');
      try {
        return addMedia(this.#db, name, openFile(file, fstatSync(file).size));
      } finally {
        closeSync(file);
      }
    });
  }

  mediaInfo(sha256: string): StoredMedia | null {
    return readInfo(this.#db, sha256);
  }

  mediaChunk(sha256: string, seq: number): Uint8Array | null {
    return readChunk(this.#db, sha256, seq);
  }

  search(query: string, limit: number): Result<readonly SearchHit[]> {
    return guarded(this.#path, () => ok(this.#store.search(query, limit)));
  }

  /** A complete, compact copy: written beside its target, changed, made durable, then renamed into place. */
  saveCopy(target: string, waiting: Pick<CommitRequest, 'changes' | 'author'>): Result<null> {
    const temporary = `${target}.${process.pid}.part`;
    const copied = guarded(target, () => {
      rmSync(temporary, { force: true });
      this.#db.prepare('VACUUM INTO ?').run(temporary);
      const changed = isEmptyChange(waiting.changes) ? ok(null) : commitInto(temporary, waiting);
      if (!changed.ok) return changed;
      makeDurable(temporary);
      renameSync(temporary, target);
      makeDurable(dirname(target));
      return ok(null);
    });
    if (!copied.ok) rmSync(temporary, { force: true });
    return copied;
  }

  close(): Result<null> {
    return guarded(this.#path, () => {
      if (this.readOnly === null) {
        this.#store.indexWords();
        releaseLock(this.#db, this.#path);
      }
      this.#db.close();
      return ok(null);
    });
  }
}

/** Adds a last revision to a file that nobody else knows of yet. */
function commitInto(path: string, waiting: Pick<CommitRequest, 'changes' | 'author'>): Result<unknown> {
  const opened = openDatabase(path, false);
  if (!opened.ok) return opened;
  const db = opened.value;
  try {
    if (isOlder(db)) upgrade(db);
    const store = RecordStore.read(db);
    if (!store.ok) return store;
    return store.value.commit({
      ...waiting,
      commit: `copy ${randomUUID()}`,
      baseRev: store.value.last.rev,
      typing: false,
    });
  } finally {
    db.close();
  }
}

function makeDurable(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
