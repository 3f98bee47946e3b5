/** Records in the programme file: commits in one transaction, history by revision, search over every word. */

import { dirname } from 'node:path';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import type { SearchHit } from '../../../shared/ipc/contract.ts';
import { isKind } from '../../../shared/records/kinds.ts';
import { type AnyRecord, type RecordId, type Records, RecordTable } from '../../../shared/records/record.ts';
import { migrateRecords } from '../../../shared/records/migrations.ts';
import { validateAll, validateChange } from '../../../shared/records/validate.ts';
import { wordsOf } from '../../../shared/records/words.ts';
import { syncFolder } from '../part-files.ts';
import { guarded } from '../disk-failures.ts';
import { ChangedSince } from './changed-since.ts';
import type { Db } from './database.ts';
import type { Acknowledged, CommitRequest, RecordsSince, Snapshot } from './project-file.ts';
import { rowSum } from './row-sum.ts';
import { coalesceWithin, sumIn, toRecords, versionAt, type Row } from './rows.ts';
import { searchWords } from './search.ts';
import { versionOf } from './migrations/index.ts';

/** What stands beside a record; its words are not read when others take their place. */
interface LiveRow {
  readonly n: number;
  readonly rev_from: number;
  readonly author: string;
  readonly touched: string;
  readonly typing: number;
  readonly indexed: number;
}

/** Who writes, and the revision since which nobody else has. */
interface Writer {
  readonly author: string;
  readonly since: number;
}

const none: Acknowledged = { rev: 0, savedAt: new Date(0).toISOString() };

export class RecordStore {
  readonly #db: Db;
  readonly #table: RecordTable;
  readonly #reads: ReturnType<typeof reads>;
  #prepared: ReturnType<typeof writes> | null = null;
  #last: Acknowledged;
  readonly #changed: ChangedSince;
  /** Null until something is written. */
  #writer: Writer | null = null;
  /** Whether a power cut may still undo the last commit. */
  #isUnsure = false;

  private constructor(db: Db, table: RecordTable, last: Acknowledged) {
    this.#db = db;
    this.#table = table;
    this.#reads = reads(db);
    this.#last = last;
    this.#changed = new ChangedSince(last.rev);
  }

  /** A file that was just made, for its first revision. */
  static empty(db: Db): RecordStore {
    return new RecordStore(db, new RecordTable(), none);
  }

  /** A file of an older version, with its records as they were written: for bringing it up to date. */
  static asWritten(db: Db): Result<RecordStore> {
    const { rows, last } = readAll(db);
    const records = toRecords(rows);
    return records ? ok(new RecordStore(db, new RecordTable(records), last)) : fail('file.damaged', { path: db.name });
  }

  /**
   * Reads and validates everything. A record that no longer fits its kind or its checksum means a damaged file. In one
   * transaction: no commit of another process comes between the records and the revision they are said to be of. What was just
   * read and validated is taken as it is where no commit came since.
   */
  static read(db: Db, justRead?: Snapshot): Result<RecordStore> {
    const now = justRead && lastBy(lastIn(db));
    if (now && now.rev === justRead.rev && now.savedAt === justRead.savedAt)
      return ok(new RecordStore(db, new RecordTable(justRead.records), now));
    const { rows, last, version } = db.transaction(() => readAll(db))();
    if (rows.length === 0) return fail('file.empty', { path: db.name });
    const records = toRecords(rows);
    if (!records) return fail('file.damaged', { path: db.name });
    const table = validateAll(migrateRecords(records, version));
    return table.ok ? ok(new RecordStore(db, table.value, last)) : fail('file.damaged', { path: db.name });
  }

  /** Prepared when something is written: a file of an older version, or one for reading only, has not all its columns. */
  get #writes(): ReturnType<typeof writes> {
    this.#prepared ??= writes(this.#db);
    return this.#prepared;
  }

  get records(): readonly AnyRecord[] {
    return [...this.#table.all()];
  }

  /** The revision that the records here are of. */
  get last(): Acknowledged {
    return this.#last;
  }

  /** All records to whoever has none, and else those that are new since a revision. */
  since(rev: number | null): RecordsSince {
    const touched = rev === null ? null : this.#changed.since(rev);
    const puts = touched ? touched.flatMap((id) => this.#table.get(id) ?? []) : this.records;
    const removes = (touched ?? []).filter((id) => this.#table.get(id) === undefined);
    return { ...this.#last, whole: touched === null, puts, removes };
  }

  /** Whether the file still holds what was read of it. */
  get isCurrent(): boolean {
    return lastBy(this.#reads.last).rev === this.#last.rev;
  }

  knows(commit: string): boolean {
    return this.#reads.known.get(commit) !== undefined;
  }

  follows({ rev, savedAt }: Acknowledged): boolean {
    return this.#reads.made.get(rev, savedAt) !== undefined;
  }

  /**
   * Validates and writes one change set durably; a known commit id answers as it did the first time. `mayWrite` is asked in the
   * transaction that writes: what it says still holds then.
   */
  commit(request: CommitRequest, mayWrite: (records: Records) => Result<null> = () => ok(null)): Result<Acknowledged> {
    const made = { rev: this.#last.rev + 1, savedAt: new Date().toISOString() };
    let before: ReadonlyMap<RecordId, AnyRecord | undefined> | null = null;
    const transaction = this.#db.transaction((): Result<Acknowledged> => {
      const asked = mayWrite(this.#table);
      if (!asked.ok) return asked;
      const known = this.#reads.known.get(request.commit) as Acknowledged | undefined;
      if (known) return ok(this.#assured(known));
      if (request.baseRev !== this.#last.rev || !this.isCurrent)
        return fail('commit.stale', { base: request.baseRev, current: this.#last.rev });
      // What was made and removed between two commits never reached the file.
      const removes = request.changes.removes.filter((id) => this.#table.get(id) !== undefined);
      const { puts } = request.changes;
      const touched = [...puts.map((record) => record.id), ...removes];
      const now = new Map(touched.map((id) => [id, this.#table.get(id)] as const));
      const valid = validateChange(this.#table, { puts, removes });
      if (!valid.ok) return valid;
      before = now;
      const sealed = Math.max(this.#writerOf(request, made).since - 1, lastNamed(this.#table, made.rev));
      for (const id of removes) this.#remove(id, made);
      for (const record of puts) this.#put(record, request, made, sealed);
      this.#writes.journal.run(made.rev, request.commit, request.author, made.savedAt, request.typing ? 1 : 0);
      return ok(made);
    });
    try {
      const written = transaction.immediate();
      if (before) {
        this.#writer = this.#writerOf(request, made);
        this.#made(made, before);
        this.#isUnsure = false;
      }
      return written;
    } catch (error) {
      this.#writer = null;
      if (before) this.#settle(request.commit, made, before);
      throw error;
    }
  }

  /** The programme as it was after a revision. Fails with `file.damaged` when that can no longer be told. */
  at(rev: number): Result<readonly AnyRecord[]> {
    const written = toRecords(this.#reads.at.all({ rev }) as Row[]);
    const records = written && migrateRecords(written, versionAt(this.#db, rev));
    return records?.every(({ kind }) => isKind(kind)) ? ok(records) : fail('file.damaged', { path: this.#db.name });
  }

  search(query: string, limit: number): readonly SearchHit[] {
    if (!this.#db.readonly) this.indexWords();
    return searchWords(this.#db, query, limit);
  }

  /** Brings the search index up to what the records say. */
  indexWords(): void {
    this.#db.transaction(() => {
      for (const { n, id } of this.#writes.unindexed.all() as { n: number; id: string }[]) {
        const record = this.#table.get(id);
        const words = record ? wordsOf(record) : '';
        this.#writes.forgetWords.run(n);
        if (words !== '') this.#writes.learnWords.run(n, words);
        this.#writes.indexed.run(n);
      }
    })();
  }

  /** A known commit, whose reply was a failure where it could not be told whether it would outlast a power cut. */
  #assured(known: Acknowledged): Acknowledged {
    if (this.#isUnsure) syncFolder(dirname(this.#db.name));
    this.#isUnsure = false;
    return known;
  }

  #made(made: Acknowledged, before: ReadonlyMap<RecordId, unknown>): void {
    this.#last = made;
    this.#changed.add(made.rev, before.keys());
  }

  /** Takes memory to what the file holds after a commit that failed. */
  #settle(commit: string, made: Acknowledged, before: ReadonlyMap<RecordId, AnyRecord | undefined>): void {
    // The journal is gone and its folder could not be synced: the file holds what was refused.
    this.#isUnsure = this.#holds(commit);
    if (this.#isUnsure) this.#made(made, before);
    else this.#restore(before);
  }

  /** Asked of a disk that has just failed: one that cannot be read either has not taken the commit, as far as can be told. */
  #holds(commit: string): boolean {
    const asked = guarded(this.#db.name, () => ok(this.#reads.known.get(commit) !== undefined));
    return asked.ok && asked.value;
  }

  #writerOf({ author }: CommitRequest, made: Acknowledged): Writer {
    const writer = this.#writer ?? (this.#reads.writer.get() as Writer | undefined);
    return writer?.author === author ? writer : { author, since: made.rev };
  }

  #put(record: AnyRecord, request: CommitRequest, made: Acknowledged, sealed: number): void {
    const live = this.#writes.live.get(record.id) as LiveRow | undefined;
    const goesOn = live !== undefined && live.rev_from > sealed && coalesces(live, request, made);
    if (live && !goesOn) this.#writes.keep.run(made.rev, live.n);
    const data = JSON.stringify(record.data);
    const values = [
      record.kind,
      record.parent,
      record.order,
      data,
      goesOn ? live.rev_from : made.rev,
      request.author,
      made.savedAt,
      request.typing ? 1 : 0,
      rowSum({ id: record.id, kind: record.kind, parent: record.parent, ord: record.order, data }),
    ] as const;
    if (!live) this.#writes.insert.run(record.id, ...values);
    else this.#writes.update.run(...values, live.n);
    // Words are indexed before the next search, not on the way of every keystroke's commit.
    if (live?.indexed === 1) this.#writes.unindex.run(live.n);
  }

  #remove(id: RecordId, made: Acknowledged): void {
    const live = this.#writes.live.get(id) as LiveRow | undefined;
    if (!live) return;
    this.#writes.keep.run(made.rev, live.n);
    this.#writes.remove.run(live.n);
    this.#writes.forgetWords.run(live.n);
  }

  /** Takes the table in memory back to what the file holds after a commit that did not happen. */
  #restore(before: ReadonlyMap<RecordId, AnyRecord | undefined>): void {
    const puts = [...before.values()].filter((record) => record !== undefined);
    const removes = [...before].filter(([, record]) => record === undefined).map(([id]) => id);
    this.#table.apply({ puts, removes });
  }
}

/** The last revision that somebody may ask for by a name, or answers to which come back: it stays what it was. */
function lastNamed(records: RecordTable, until: number): number {
  const [programme] = records.children(null, 'programme');
  if (!programme) return 0;
  const named = (['version', 'request', 'status', 'publication'] as const).flatMap((kind) =>
    records.children(programme.id, kind),
  );
  // One that another file brought along may name a revision that there is not yet.
  return named.reduce((last, { data }) => (data.revision > until ? last : Math.max(last, data.revision)), 0);
}

function coalesces(live: LiveRow, request: CommitRequest, made: Acknowledged): boolean {
  const age = Date.parse(made.savedAt) - Date.parse(live.touched);
  return request.typing && live.typing === 1 && live.author === request.author && age >= 0 && age < coalesceWithin;
}

/** The last commit that is in the file. */
function lastIn(db: Db) {
  return db.prepare('SELECT rev, at AS savedAt FROM journal ORDER BY rev DESC LIMIT 1');
}

function lastBy(last: ReturnType<typeof lastIn>): Acknowledged {
  return (last.get() as Acknowledged | undefined) ?? none;
}

/** Everything in the file as it was written, with the revision and the version that it is of. */
function readAll(db: Db) {
  return {
    last: lastBy(lastIn(db)),
    rows: db.prepare(`SELECT id, kind, parent, ord, data, ${sumIn(db)} AS sum FROM record`).all() as Row[],
    version: versionOf(db),
  };
}

function reads(db: Db) {
  const columns = `id, kind, parent, ord, data, ${sumIn(db)} AS sum`;
  return {
    last: lastIn(db),
    writer: db.prepare(
      `SELECT author, 1 + ifnull((SELECT max(rev) FROM journal WHERE author <> last.author), 0) AS since
       FROM journal AS last ORDER BY rev DESC LIMIT 1`,
    ),
    made: db.prepare('SELECT rev FROM journal WHERE rev = ? AND at = ?'),
    known: db.prepare('SELECT rev, at AS savedAt FROM journal WHERE commit_id = ?'),
    at: db.prepare(
      `SELECT ${columns} FROM record WHERE rev_from <= :rev
       UNION ALL SELECT ${columns} FROM past WHERE rev_from <= :rev AND rev_to > :rev`,
    ),
  };
}

function writes(db: Db) {
  return {
    journal: db.prepare('INSERT INTO journal (rev, commit_id, author, at, typing) VALUES (?, ?, ?, ?, ?)'),
    live: db.prepare('SELECT n, rev_from, author, touched, typing, indexed FROM record WHERE id = ?'),
    insert: db.prepare(
      'INSERT INTO record (id, kind, parent, ord, data, rev_from, author, touched, typing, sum, indexed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)',
    ),
    update: db.prepare(
      'UPDATE record SET kind = ?, parent = ?, ord = ?, data = ?, rev_from = ?, author = ?, touched = ?, typing = ?, sum = ? WHERE n = ?',
    ),
    remove: db.prepare('DELETE FROM record WHERE n = ?'),
    keep: db.prepare(
      `INSERT INTO past (id, rev_from, rev_to, kind, parent, ord, data, sum)
       SELECT id, rev_from, ?, kind, parent, ord, data, sum FROM record WHERE n = ?`,
    ),
    unindex: db.prepare('UPDATE record SET indexed = 0 WHERE n = ?'),
    unindexed: db.prepare('SELECT n, id FROM record WHERE indexed = 0'),
    indexed: db.prepare('UPDATE record SET indexed = 1 WHERE n = ?'),
    forgetWords: db.prepare('DELETE FROM words WHERE rowid = ?'),
    learnWords: db.prepare('INSERT INTO words (rowid, body) VALUES (?, ?)'),
  };
}
