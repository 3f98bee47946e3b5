/** What the core can do with one open programme file; the SQLite worker behind it is nobody else's business. */

import type { Failure, Result } from '../../../shared/base/result.ts';
import type { LockHolder, OpenedProject, SearchHit } from '../../../shared/ipc/contract.ts';
import type { PastState, RecordState, SittingsPage } from '../../../shared/ipc/versions.ts';
import type { ResourceData } from '../../../shared/model/programme/schema.ts';
import type { AnyRecord, ChangeSet, RecordId } from '../../../shared/records/record.ts';
import type { ByteRange } from '../byte-range.ts';
import type { Lineage } from './ancestor.ts';

export interface CommitRequest {
  /** The caller's id of this commit; a repeat returns the first one's reply and changes nothing. */
  readonly commit: string;
  readonly baseRev: number;
  readonly changes: ChangeSet;
  readonly typing: boolean;
  readonly author: string;
}

/** A commit that is in the file. */
export interface Acknowledged {
  readonly rev: number;
  readonly savedAt: string;
}

/** The records of a file as they were after a revision. */
export interface Snapshot extends Acknowledged {
  readonly records: readonly AnyRecord[];
}

/** What is new to whoever has an earlier state; `whole` where that is everything. */
export interface RecordsSince extends Acknowledged, ChangeSet {
  readonly whole: boolean;
}

/** A state of the past, its changes as JSON. */
export type StateText = Omit<PastState, 'changes'> & { readonly changes: string };

/** A file that this process has open for writing. */
export interface OpenTarget {
  readonly fd: number;
  /** What a person calls it. */
  readonly path: string;
}

export interface ProjectFile {
  readonly path: string;
  readonly readOnly: OpenedProject['readOnly'];
  /** Why the state in which it was opened could not be kept as a backup. */
  readonly unkept: Failure | null;
  /** Whether opening it brought it up to date from an older version. */
  readonly isUpgraded: boolean;
  /** Who has a file that is `locked`. */
  readonly lockedBy: LockHolder | null;
  /** A record that has not changed since it was last asked for is the very same. */
  snapshot(): Promise<Result<Snapshot>>;
  /** The same with its records as JSON, and what the programme is called. */
  snapshotText(): Promise<
    Result<{ readonly rev: number; readonly savedAt: string; readonly title: string | null; readonly records: string }>
  >;
  commit(request: CommitRequest): Promise<Result<{ readonly rev: number; readonly savedAt: string }>>;
  /** Whether the file is still the one at its path and ours to write: `file.moved | replaced | elsewhere`. */
  inPlace(): Promise<Result<null>>;
  /** Whether the file holds a commit. */
  knows(commit: string): Promise<boolean>;
  /** Whether the file came out of a state: the one that this revision made at that instant. */
  follows(last: { readonly rev: number; readonly savedAt: string }): Promise<boolean>;
  /** The programme as it was after this revision. */
  snapshotAt(rev: number): Promise<Result<readonly AnyRecord[]>>;
  /** The same as what makes it of the programme after another revision, as JSON. Fails with `version.unknown` too. */
  stateText(revision: number, from: number): Promise<Result<StateText>>;
  /** Where it comes from. */
  lineage(): Promise<Result<Lineage>>;
  /** Of each record what it was at this revision or not long before, as JSON: what another copy was made from. */
  ancestorText(rev: number): Promise<Result<string>>;
  /** Who sat at it and when: the newest sittings, or those before a revision. */
  sittings(before: number | null): Promise<Result<SittingsPage>>;
  /** The last revision that changed the programme itself, and not only what is said of it. */
  lastWritten(): Promise<Result<number>>;
  /** What a record was, newest first. */
  statesOf(id: RecordId): Promise<Result<readonly RecordState[]>>;
  addMedia(name: string, bytes: Uint8Array): Promise<Result<ResourceData>>;
  /** Keeps the bytes of a file on disk, a chunk at a time. */
  addMediaFile(name: string, path: string): Promise<Result<ResourceData>>;
  /** Type and size of a stored file, or null when there is none. */
  mediaInfo(sha256: string): Promise<{ readonly mime: string; readonly size: number } | null>;
  /** The stored bytes in order, in chunks of at most 1 MiB; with a range only those of it. */
  readMedia(sha256: string, range?: ByteRange): AsyncIterable<Uint8Array>;
  /** Writes some of a stored file through an open one, from the byte at which the last of it ended. Answers how many; 0 at its end. */
  copyMedia(sha256: string, from: number, into: OpenTarget): Promise<Result<number>>;
  search(query: string, limit: number): Promise<Result<readonly SearchHit[]>>;
  /** Writes a complete, compact copy that holds these changes too beside the target and renames it into place. */
  saveCopy(path: string, waiting: Pick<CommitRequest, 'changes' | 'author'>): Promise<Result<null>>;
  /** Releases the lock and leaves a whole file. */
  close(): Promise<Result<null>>;
}
