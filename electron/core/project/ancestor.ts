/** What a file tells of its past to another copy of it: where it comes from, and a state that both came from. */

import { fail, ok, type Result } from '../../../shared/base/result.ts';
import { isKind } from '../../../shared/records/kinds.ts';
import { migrateRecords } from '../../../shared/records/migrations.ts';
import type { AnyRecord, RecordId } from '../../../shared/records/record.ts';
import type { BroughtFrom } from '../../../shared/review/merge/bring/bring-modules.ts';
import type { Db } from './database.ts';
import { coalesceWithin, sumIn, toRecords, versionAt, type Row } from './rows.ts';

interface Commit {
  readonly rev: number;
  readonly commit: string;
  readonly at: string;
}

/** What tells of two files whether they are copies of one, and how far. */
export interface Lineage {
  /** The id of the programme. */
  readonly programme: RecordId | null;
  /** Whether it holds one module of it, for somebody who reviews that. */
  readonly isReviewCopy: boolean;
  /** All commits, in order. */
  readonly commits: readonly Commit[];
  /** The states of other copies that are in here, and when they came. */
  readonly joined: readonly { readonly commit: string; readonly revision: number; readonly at: string }[];
  /** The states of other programmes that modules were brought from. */
  readonly brought: readonly Pick<BroughtFrom, 'programme' | 'commit' | 'revision'>[];
}

export function lineageIn(db: Db, records: readonly AnyRecord[]): Lineage {
  const programme = records.find((record) => record.kind === 'programme');
  return {
    programme: programme?.id ?? null,
    isReviewCopy: Boolean(programme?.data.reviewCopy),
    commits: db.prepare('SELECT rev, commit_id AS "commit", at FROM journal ORDER BY rev').all() as Commit[],
    joined: records.flatMap((record) =>
      record.kind === 'version' && record.data.copy ? [{ ...record.data.copy, at: record.data.at }] : [],
    ),
    brought: records.flatMap((record) => {
      if (record.kind !== 'version' || !record.data.brought) return [];
      const { programme: from, commit, revision } = record.data.brought;
      return [{ programme: from, commit, revision }];
    }),
  };
}

interface AncestorRow extends Row {
  readonly from: number;
  readonly typing: number;
  /** Null of a record that is another by now. */
  readonly touched: string | null;
}

/**
 * Of each record, as JSON, what it was at a revision, or before: what is typed within minutes becomes one version, so of words that somebody
 * went on typing in, no more can be told than what they were before that. Whoever compares two copies with an older state finds the
 * same in both; with a younger one, one side's words would look as if the other had taken them away.
 */
export function ancestorText(db: Db, rev: number): Result<string> {
  const columns = `id, kind, parent, ord, data, ${sumIn(db)} AS sum, rev_from AS "from",
    (SELECT typing FROM journal WHERE rev = rev_from) AS typing`;
  const rows = db
    .prepare(
      `SELECT ${columns}, touched FROM record WHERE rev_from <= :rev
       UNION ALL SELECT ${columns}, NULL FROM past WHERE rev_from <= :rev AND rev_to > :rev`,
    )
    .all({ rev }) as AncestorRow[];
  const before = db.prepare(
    `SELECT id, kind, parent, ord, data, ${sumIn(db)} AS sum FROM past WHERE id = ? AND rev_to = ?`,
  );
  const at = timeOf(db, rev);
  const isSure = !wentOnTyping(db, rev, at);
  const told = rows.flatMap((row): readonly Row[] => {
    if (isSure || row.typing !== 1 || (row.touched !== null && row.touched <= at)) return [row];
    const older = before.get(row.id, row.from) as Row | undefined;
    return older ? [older] : [];
  });
  const written = toRecords(told);
  const records = written && migrateRecords(written, versionAt(db, rev));
  const isWhole = records?.every(({ kind }) => isKind(kind)) === true;
  return isWhole ? ok(JSON.stringify(records)) : fail('file.damaged', { path: db.name });
}

function timeOf(db: Db, rev: number): string {
  const row = db.prepare('SELECT at FROM journal WHERE rev = ?').get(rev) as { readonly at: string } | undefined;
  return row?.at ?? '';
}

/** Whether anything was typed so soon after a revision that it may have become one with what was typed before it. */
function wentOnTyping(db: Db, rev: number, at: string): boolean {
  const until = new Date(Date.parse(at) + coalesceWithin).toISOString();
  return (
    db.prepare('SELECT 1 FROM journal WHERE rev > ? AND typing = 1 AND at < ? LIMIT 1').get(rev, until) !== undefined
  );
}
