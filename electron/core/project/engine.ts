/** One open programme file, synchronously: what runs inside the worker thread. */

import { closeSync, existsSync, fstatSync, openSync, statSync, writeFileSync, type BigIntStats } from 'node:fs';
import type { FailureCode } from '../../../shared/base/failures.ts';
import { fail, ok, type Failure, type Result } from '../../../shared/base/result.ts';
import type { LockHolder, OpenedProject, SearchHit } from '../../../shared/ipc/contract.ts';
import type { RecordState, SittingsPage } from '../../../shared/ipc/versions.ts';
import type { ResourceData } from '../../../shared/model/programme/schema.ts';
import { type AnyRecord, type RecordId, RecordTable } from '../../../shared/records/record.ts';
import { mayChange } from '../../../shared/review/review-copy.ts';
import { changeOf, diff } from '../../../shared/store/diff.ts';
import { replaceFile } from '../part-files.ts';
import { guarded } from '../disk-failures.ts';
import { ancestorText, lineageIn, type Lineage } from './ancestor.ts';
import { backUp } from './backup.ts';
import { createFile, type Beginning } from './create.ts';
import { isWritable, openDatabase, type Db } from './database.ts';
import { lastWritten, sittingsIn, statesOf } from './history.ts';
import { mayReplace } from './in-use.ts';
import { makeHold } from './make-hold.ts';
import {
  holderOf,
  isLocked,
  lockWatch,
  releaseLock,
  releaseLockInPlace,
  takeLock,
  type Claim,
  type Lock,
} from './lock.ts';
import {
  addMedia,
  chunkSize,
  copiedAtOnce,
  readChunk,
  readInfo,
  removeStrays,
  type StoredMedia,
} from './media-store.ts';
import { bytesOf, openFile } from './media-types/byte-source.ts';
import type { Acknowledged, CommitRequest, OpenTarget, RecordsSince, Snapshot, StateText } from './project-file.ts';
import { RecordStore } from './record-store.ts';
import { isOlder, upgrade } from './upgrade.ts';

export interface OpenRequest extends Claim {
  readonly path: string;
  /** Folder for rolling backups, or null for none. */
  readonly backups: string | null;
  /** What a file that is to be made begins with; null for one that is there. */
  readonly create: Beginning | null;
  /** Nothing will be written: the file stays as it is, whatever version it is of. */
  readonly toRead?: boolean;
  /**
   * What will be written is only remembered of the programme, which was just read: it is looked through no more, not read again where that
   * is what it still holds, and kept as it was only where it has to be brought up to date.
   */
  readonly justRead?: Snapshot;
}

type ReadOnly = OpenedProject['readOnly'];

/** Failures to write that leave the reading of a file to be had. */
const readOnlyFor: Partial<Record<FailureCode, ReadOnly>> = {
  'file.locked': 'locked',
  'file.noPermission': 'noPermission',
  'disk.full': 'diskFull',
  'disk.failed': 'diskFailed',
};

const asItIs = { unkept: null, isUpgraded: false, lock: null } as const;

export class Engine {
  readonly #db: Db;
  readonly #path: string;
  readonly #store: RecordStore;
  /** Fingerprints of what was taken in since it was opened. */
  readonly #added = new Set<string>();
  readonly readOnly: ReadOnly;
  /** Why the state in which it was opened could not be kept as a backup. */
  readonly unkept: Failure | null;
  /** Whether opening it brought it up to date from an older version. */
  readonly isUpgraded: boolean;
  /** Who has a file that is `locked`. */
  readonly lockedBy: LockHolder | null;
  /** What was opened, whatever is at its path later. */
  readonly #file: BigIntStats;
  /** Ours, of a file that is open for writing. */
  readonly #lock: Lock | null;
  readonly #holdsLock: () => boolean;

  private constructor(
    db: Db,
    path: string,
    store: RecordStore,
    how: {
      readonly readOnly: ReadOnly;
      readonly unkept: Failure | null;
      readonly isUpgraded: boolean;
      readonly lock: Lock | null;
    },
  ) {
    this.#db = db;
    this.#path = path;
    this.#store = store;
    this.#file = statSync(path, { bigint: true });
    this.#lock = how.lock;
    this.#holdsLock = how.lock ? lockWatch(db, how.lock) : () => true;
    this.readOnly = how.readOnly;
    this.unkept = how.unkept;
    this.isUpgraded = how.isUpgraded;
    this.lockedBy = how.readOnly === 'locked' ? holderOf(db) : null;
  }

  static open(request: OpenRequest): Result<Engine> {
    const { path, create } = request;
    return guarded(path, () => {
      const made = create ? createFile(path, create, request.backups) : ok(null);
      if (!made.ok) return made;
      if (!isWritable(path)) return Engine.#toRead(path, 'noPermission');
      if (request.toRead) {
        rollBack(path);
        return Engine.#toRead(path, 'noPermission');
      }
      const opened = openDatabase(path, false, request.justRead !== undefined);
      if (!opened.ok) return opened;
      const engine = guarded(path, () => Engine.#toWrite(opened.value, request));
      if (engine.ok && engine.value) return ok(engine.value);
      opened.value.close();
      if (engine.ok) return Engine.#toRead(path, 'locked');
      const reason = readOnlyFor[engine.error.code];
      return reason ? Engine.#toRead(path, reason) : engine;
    });
  }

  /** Null when another process has it. Everything is read before the lock is written: a file that cannot be used stays as it is. */
  static #toWrite(db: Db, { path, backups, force, again, justRead }: OpenRequest): Result<Engine | null> {
    const claim = { force, again };
    if (isLocked(db, path, claim)) return ok(null);
    const read = RecordStore.read(db, isOlder(db) ? undefined : justRead);
    if (!read.ok) return read;
    const lock = takeLock(db, path, claim);
    if (!lock) return ok(null);
    const ready = guarded(path, () => {
      const isUpgraded = isOlder(db);
      const isSpared = justRead !== undefined && !isUpgraded;
      const unkept = backups === null || isSpared ? null : backUp(db, path, backups);
      // An older program reads only what was kept: without a backup the file stays what it is.
      if (isUpgraded && unkept) return fail(unkept.code === 'disk.full' ? 'disk.full' : 'disk.failed', unkept.params);
      const how = { readOnly: null, unkept, isUpgraded, lock };
      // Another process may have had it between the reading and the lock.
      if (!isUpgraded && read.value.isCurrent) return ok(new Engine(db, path, read.value, how));
      const upgraded = isUpgraded ? upgrade(db) : ok(null);
      if (!upgraded.ok) return upgraded;
      const now = RecordStore.read(db);
      return now.ok ? ok(new Engine(db, path, now.value, how)) : now;
    });
    if (!ready.ok) letGo(db, path, lock);
    return ready;
  }

  static #toRead(path: string, reason: ReadOnly): Result<Engine> {
    const opened = openDatabase(path, true);
    if (!opened.ok) return opened;
    const store = RecordStore.read(opened.value);
    if (store.ok) return ok(new Engine(opened.value, path, store.value, { ...asItIs, readOnly: reason }));
    opened.value.close();
    return store;
  }

  /** All records to whoever has none, and else those that are new since a revision. */
  recordsSince(rev: number | null): Result<RecordsSince> {
    return ok(this.#store.since(rev));
  }

  /** All as they go to a screen, and what the programme is called: from thread to thread one text is much faster than its records. */
  snapshotText(): Result<Acknowledged & { readonly title: string | null; readonly records: string }> {
    const { last, records } = this.#store;
    const programme = records.find((record) => record.kind === 'programme');
    return ok({ ...last, title: programme?.data.title ?? null, records: JSON.stringify(records) });
  }

  snapshotAt(rev: number): Result<readonly AnyRecord[]> {
    return guarded(this.#path, () => this.#store.at(rev));
  }

  /** What makes of the records of one revision those of another, as JSON. */
  stateText(revision: number, from: number): Result<StateText> {
    const { last } = this.#store;
    const strange = [revision, from].find((one) => one < 1 || one > last.rev);
    if (strange !== undefined) return fail('version.unknown', { version: String(strange) });
    const before = from === last.rev ? ok(this.#store.records) : this.snapshotAt(from);
    const state = this.snapshotAt(revision);
    if (!before.ok) return before;
    if (!state.ok) return state;
    return ok({ revision, changes: JSON.stringify(changeOf(diff(before.value, state.value))) });
  }

  lineage(): Result<Lineage> {
    return guarded(this.#path, () => ok(lineageIn(this.#db, this.#store.records)));
  }

  ancestorText(rev: number): Result<string> {
    return guarded(this.#path, () => ancestorText(this.#db, rev));
  }

  /** Who sat at it and when: the newest, or those before a revision. */
  sittings(before: number | null): Result<SittingsPage> {
    return guarded(this.#path, () => ok(sittingsIn(this.#db, this.#store.records, before)));
  }

  /** The last revision that changed more than what is said of the programme. */
  lastWritten(): Result<number> {
    return guarded(this.#path, () => ok(lastWritten(this.#db)));
  }

  /** What a record was, newest first. */
  statesOf(id: RecordId): Result<readonly RecordState[]> {
    return guarded(this.#path, () => statesOf(this.#db, id));
  }

  commit(request: CommitRequest): Result<Acknowledged> {
    if (this.readOnly !== null) return fail('file.readOnly', { path: this.#path });
    return guarded(this.#path, () =>
      this.#store.commit(request, (records) => {
        const may = mayChange(records, request.changes);
        return may.ok ? this.inPlace() : may;
      }),
    );
  }

  /** Whether the file is still the one at its path, and still ours to write. */
  inPlace(): Result<null> {
    const path = this.#path;
    return guarded(path, () => {
      const there = statSync(path, { bigint: true, throwIfNoEntry: false });
      if (!there) return fail('file.moved', { path });
      if (there.ino !== this.#file.ino || there.dev !== this.#file.dev) return fail('file.replaced', { path });
      return this.#holdsLock() ? ok(null) : fail('file.elsewhere', { path });
    });
  }

  /** Whether the file holds a commit. */
  knows(commit: string): boolean {
    return this.#store.knows(commit);
  }

  /** Whether the file came out of a state. */
  follows(last: Acknowledged): boolean {
    return this.#store.follows(last);
  }

  addMedia(name: string, bytes: Uint8Array): Result<ResourceData> {
    if (this.readOnly !== null) return fail('file.readOnly', { path: this.#path });
    return guarded(this.#path, () => this.#taken(addMedia(this.#db, name, bytesOf(bytes))));
  }

  /** Keeps a file's bytes without ever holding all of them. */
  addMediaFile(name: string, path: string): Result<ResourceData> {
    if (this.readOnly !== null) return fail('file.readOnly', { path: this.#path });
    return guarded(this.#path, () => {
      const file = openSync(path, 'r');
      try {
        return this.#taken(addMedia(this.#db, name, openFile(file, fstatSync(file).size)));
      } finally {
        closeSync(file);
      }
    });
  }

  /** Fails with `file.reviewCopy` for a file that a review copy did not come with: what goes back of it is words alone. */
  #taken(added: Result<ResourceData>): Result<ResourceData> {
    if (!added.ok) return added;
    const { sha256 } = added.value;
    const { records } = this.#store;
    const isCopy = records.some(({ kind, data }) => kind === 'programme' && data.reviewCopy);
    const isNamed = records.some(({ kind, data }) => kind === 'resource' && data.sha256 === sha256);
    if (isCopy && !isNamed) return fail('file.reviewCopy');
    this.#added.add(sha256);
    return added;
  }

  mediaInfo(sha256: string): StoredMedia | null {
    return readInfo(this.#db, sha256);
  }

  mediaChunk(sha256: string, seq: number): Uint8Array | null {
    return readChunk(this.#db, sha256, seq);
  }

  /** Writes the next chunks from a byte on, which is the first of one: they never leave this thread. Answers how many bytes. */
  copyMedia(sha256: string, from: number, into: OpenTarget): Result<number> {
    let copied = 0;
    while (copied < copiedAtOnce) {
      const chunk = guarded(this.#path, () => ok(readChunk(this.#db, sha256, Math.ceil((from + copied) / chunkSize))));
      if (!chunk.ok) return chunk;
      const bytes = chunk.value;
      if (!bytes) break;
      const written = guarded(into.path, () => ok(writeFileSync(into.fd, bytes)));
      if (!written.ok) return written;
      copied += bytes.byteLength;
      // Given back at once, for the next one: left to the collector, each is fresh memory, which takes longer than reading it.
      (bytes.buffer as ArrayBuffer).transfer(0);
    }
    return ok(copied);
  }

  search(query: string, limit: number): Result<readonly SearchHit[]> {
    return guarded(this.#path, () => ok(this.#store.search(query, limit)));
  }

  /** A complete, compact copy: written beside its target, changed, made durable, then renamed into place. */
  saveCopy(target: string, { changes, author }: Pick<CommitRequest, 'changes' | 'author'>): Result<null> {
    return guarded(target, () => {
      const free = mayReplace(target, [this.#path]);
      if (!free.ok) return free;
      const shown = new RecordTable(this.#store.records);
      shown.apply(changes);
      return replaceFile(target, (part) => {
        this.#db.prepare('VACUUM INTO ?').run(part);
        return makeHold(part, [...shown.all()], author);
      });
    });
  }

  /** Tidies up and lets go. Whatever of the tidying fails, the file is free afterwards, and says all that was acknowledged. */
  close(): Result<null> {
    try {
      // What is no longer at its place, or no longer ours, is left as it is.
      if (!this.#lock || !this.inPlace().ok) return ok(null);
      const tidied = guarded(this.#path, () => {
        this.#store.indexWords();
        removeStrays(this.#db, this.#added);
        return ok(null);
      });
      const released = letGo(this.#db, this.#path, this.#lock);
      return tidied.ok ? released : tidied;
    } finally {
      this.#db.close();
    }
  }
}

/** Releases the lock, on a full disk as well. */
function letGo(db: Db, path: string, lock: Lock): Result<null> {
  const released = guarded(path, () => ok(releaseLock(db, lock)));
  return released.ok ? ok(null) : guarded(path, () => ok(releaseLockInPlace(db)));
}

/** Takes back what a killed writer left half done, which whoever only reads may not. */
function rollBack(path: string): void {
  if (!existsSync(`${path}-journal`)) return;
  const opened = openDatabase(path, false);
  if (opened.ok) opened.value.close();
}
