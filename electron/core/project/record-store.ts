/** Records in the programme file: commits in one transaction, history by revision, search over every word. */

import { dirname } from 'node:path';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import type { SearchHit } from '../../../shared/ipc/contract.ts';
import { kinds } from '../../../shared/records/kinds.ts';
import type { AnyRecord, RecordId } from '../../../shared/records/record.ts';
import { migrateRecords } from '../../../shared/records/migrations/index.ts';
import { RecordTable } from '../../../shared/records/table.ts';
import { validateAll, validateChange } from '../../../shared/records/validate.ts';
import { wordsOf } from '../../../shared/records/words.ts';
import { syncFolder } from '../part-files.ts';
import { guarded, type Db } from './database.ts';
import type { CommitRequest } from './project-file.ts';
import { rowSum, type SummedRow } from './row-sum.ts';
import { searchWords } from './search.ts';
import { versionOf } from './upgrade.ts';

/** Versions that are only typing, by the same author within this time, become one. */
const coalesceWithin = 5 * 60 * 1000; // milliseconds

interface Row extends SummedRow {
  /** Null in a file of an older version, which has none. */
  readonly sum: number | null;
}

interface LiveRow extends Row {
  readonly n: number;
  readonly sum: number;
  readonly rev_from: number;
  readonly author: string;
  readonly touched: string;
  readonly typing: number;
}

export interface Acknowledged {
  readonly rev: number;
  readonly savedAt: string;
}

const none: Acknowledged = { rev: 0, savedAt: new Date(0).toISOString() };

export class RecordStore {
  readonly #db: Db;
  readonly #table: RecordTable;
  readonly #reads: ReturnType<typeof reads>;
  #prepared: ReturnType<typeof writes> | null = null;
  #last: Acknowledged;
  /** Whether a power cut may still undo the last commit. */
  #isUnsure = false;

  private constructor(db: Db, table: RecordTable, last: Acknowledged) {
    this.#db = db;
    this.#table = table;
    this.#reads = reads(db);
    this.#last = last;
  }

  /** A file that was just made, for its first revision. */
  static empty(db: Db): RecordStore {
    return new RecordStore(db, new RecordTable(), none);
  }

  /**
   * Reads and validates everything. A record that no longer fits its kind or its checksum means a damaged file. In one
   * transaction: no commit of another process comes between the records and the revision they are said to be of.
   */
  static read(db: Db): Result<RecordStore> {
    const { rows, last, version } = db.transaction(() => ({
      last: (reads(db).last.get() as Acknowledged | undefined) ?? none,
      rows: db.prepare(`SELECT id, kind, parent, ord, data, ${sumIn(db)} AS sum FROM record`).all() as Row[],
      version: versionOf(db),
    }))();
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

  /** Whether the file still holds what was read of it. */
  get isCurrent(): boolean {
    return ((this.#reads.last.get() as Acknowledged | undefined) ?? none).rev === this.#last.rev;
  }

  knows(commit: string): boolean {
    return this.#reads.known.get(commit) !== undefined;
  }

  follows({ rev, savedAt }: Acknowledged): boolean {
    return this.#reads.made.get(rev, savedAt) !== undefined;
  }

  /** Validates and writes one change set durably; a known commit id answers as it did the first time. */
  commit(request: CommitRequest): Result<Acknowledged> {
    const known = this.#reads.known.get(request.commit) as Acknowledged | undefined;
    if (known) {
      // Its reply was a failure, because it could not be told whether it would outlast a power cut.
      if (this.#isUnsure) syncFolder(dirname(this.#db.name));
      this.#isUnsure = false;
      return ok(known);
    }
    const last = this.last;
    if (request.baseRev !== last.rev || !this.isCurrent)
      return fail('commit.stale', { base: request.baseRev, current: last.rev });
    // What was made and removed between two commits never reached the file.
    const changes = {
      puts: request.changes.puts,
      removes: request.changes.removes.filter((id) => this.#table.get(id) !== undefined),
    };
    const before = new Map(
      [...changes.puts.map((record) => record.id), ...changes.removes].map((id) => [id, this.#table.get(id)] as const),
    );
    const valid = validateChange(this.#table, changes);
    if (!valid.ok) return valid;
    const made = { rev: last.rev + 1, savedAt: new Date().toISOString() };
    try {
      this.#db.transaction(() => {
        for (const id of changes.removes) this.#remove(id, made);
        for (const record of changes.puts) this.#put(record, request, made);
        this.#writes.journal.run(made.rev, request.commit, request.author, made.savedAt, request.typing ? 1 : 0);
      })();
    } catch (error) {
      // The journal is gone and its folder could not be synced: the file holds what was refused.
      this.#isUnsure = this.#holds(request.commit);
      if (this.#isUnsure) this.#last = made;
      else this.#restore(before);
      throw error;
    }
    this.#last = made;
    this.#isUnsure = false;
    return ok(made);
  }

  /** The programme as it was after a revision. Fails with `file.damaged` when that can no longer be told. */
  at(rev: number): Result<readonly AnyRecord[]> {
    const records = toRecords(this.#reads.at.all({ rev }) as Row[]);
    return records ? ok(migrateRecords(records, versionOf(this.#db))) : fail('file.damaged', { path: this.#db.name });
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

  /** Asked of a disk that has just failed: one that cannot be read either has not taken the commit, as far as can be told. */
  #holds(commit: string): boolean {
    const asked = guarded(this.#db.name, () => ok(this.#reads.known.get(commit) !== undefined));
    return asked.ok && asked.value;
  }

  #put(record: AnyRecord, request: CommitRequest, made: Acknowledged): void {
    const live = this.#writes.live.get(record.id) as LiveRow | undefined;
    const data = JSON.stringify(record.data);
    if (live && !coalesces(live, request, made)) this.#keep(live, made.rev);
    const from = live && coalesces(live, request, made) ? live.rev_from : made.rev;
    const typing = request.typing ? 1 : 0;
    const values = [
      record.kind,
      record.parent,
      record.order,
      data,
      from,
      request.author,
      made.savedAt,
      typing,
      rowSum({ id: record.id, kind: record.kind, parent: record.parent, ord: record.order, data }),
    ] as const;
    // Words are indexed before the next search, not on the way of every keystroke's commit.
    if (live) this.#writes.update.run(...values, record.id);
    else this.#writes.insert.run(record.id, ...values);
  }

  #remove(id: RecordId, made: Acknowledged): void {
    const live = this.#writes.live.get(id) as LiveRow | undefined;
    if (!live) return;
    this.#keep(live, made.rev);
    this.#writes.remove.run(id);
    this.#writes.forgetWords.run(live.n);
  }

  #keep(live: LiveRow, rev: number): void {
    this.#writes.keep.run(live.id, live.rev_from, rev, live.kind, live.parent, live.ord, live.data, live.sum);
  }

  /** Takes the table in memory back to what the file holds after a commit that did not happen. */
  #restore(before: ReadonlyMap<RecordId, AnyRecord | undefined>): void {
    const puts = [...before.values()].filter((record) => record !== undefined);
    const removes = [...before].filter(([, record]) => record === undefined).map(([id]) => id);
    this.#table.apply({ puts, removes });
  }
}

function coalesces(live: LiveRow, request: CommitRequest, made: Acknowledged): boolean {
  const age = Date.parse(made.savedAt) - Date.parse(live.touched);
  return request.typing && live.typing === 1 && live.author === request.author && age >= 0 && age < coalesceWithin;
}

/** The records that rows hold; null when one has an unknown kind, broken JSON, or not the checksum that stands beside it. */
function toRecords(rows: readonly Row[]): readonly AnyRecord[] | null {
  const records = rows.map(toRecord);
  return records.includes(null) ? null : (records as AnyRecord[]);
}

function toRecord(row: Row): AnyRecord | null {
  if (!Object.hasOwn(kinds, row.kind) || (row.sum !== null && row.sum !== rowSum(row))) return null;
  try {
    const data: unknown = JSON.parse(row.data);
    return { id: row.id, kind: row.kind, parent: row.parent, order: row.ord, data } as AnyRecord;
  } catch {
    return null;
  }
}

/** The column of checksums, which files have from version 3 on. */
function sumIn(db: Db): string {
  return versionOf(db) < 3 ? 'NULL' : 'sum';
}

function reads(db: Db) {
  const columns = `id, kind, parent, ord, data, ${sumIn(db)} AS sum`;
  return {
    last: db.prepare('SELECT rev, at AS savedAt FROM journal ORDER BY rev DESC LIMIT 1'),
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
    live: db.prepare('SELECT * FROM record WHERE id = ?'),
    insert: db.prepare(
      'INSERT INTO record (id, kind, parent, ord, data, rev_from, author, touched, typing, sum, indexed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)',
    ),
    update: db.prepare(
      'UPDATE record SET kind = ?, parent = ?, ord = ?, data = ?, rev_from = ?, author = ?, touched = ?, typing = ?, sum = ?, indexed = 0 WHERE id = ?',
    ),
    remove: db.prepare('DELETE FROM record WHERE id = ?'),
    keep: db.prepare(
      'INSERT INTO past (id, rev_from, rev_to, kind, parent, ord, data, sum) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    ),
    unindexed: db.prepare('SELECT n, id FROM record WHERE indexed = 0'),
    indexed: db.prepare('UPDATE record SET indexed = 1 WHERE n = ?'),
    forgetWords: db.prepare('DELETE FROM words WHERE rowid = ?'),
    learnWords: db.prepare('INSERT INTO words (rowid, body) VALUES (?, ?)'),
  };
}
