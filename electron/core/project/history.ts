/** What a programme file remembers: its commits by sittings, how much was done in each, and what one record was. */

import { fail, ok, type Result } from '../../../shared/base/result.ts';
import type { RecordState, SittingDone, SittingsPage } from '../../../shared/ipc/versions.ts';
import { isKind } from '../../../shared/records/kinds.ts';
import { migrateRecords } from '../../../shared/records/migrations.ts';
import type { AnyRecord, RecordId } from '../../../shared/records/record.ts';
import { sittingsOf, type Commit, type Sitting } from '../../../shared/review/sittings.ts';
import { isSaid, saidKinds } from '../../../shared/review/suggestions/record-plan.ts';
import type { Db } from './database.ts';
import { sumIn, toRecord, upgradeId, versionAt, type Row } from './rows.ts';

/** Sittings that are told of at once, and states of one record: whoever wants more asks again, or looks at a version. */
const most = 200;

export function sittingsIn(db: Db, records: readonly AnyRecord[], before: number | null): SittingsPage {
  const named = new Set(records.flatMap((record) => (record.kind === 'version' ? [record.data.revision] : [])));
  const rows = db
    .prepare(`SELECT rev, author, at, commit_id GLOB '${upgradeId('*')}' AS upgrade FROM journal ORDER BY rev`)
    .all() as { readonly rev: number; readonly author: string; readonly at: string; readonly upgrade: number }[];
  const commits = rows.map(({ upgrade, ...row }): Commit => ({ ...row, isUpgrade: upgrade === 1 }));
  const all = sittingsOf(commits, named).filter(({ from }) => before === null || from < before);
  const shown = all.slice(-most);
  return {
    sittings: withWork(db, shown).toReversed(),
    more: shown.length < all.length,
    revision: commits.at(-1)?.rev ?? 0,
  };
}

/** What is remembered of a sitting is no work of it. */
const untold: ReadonlySet<string> = new Set(['version', 'publication', 'target']);

function withWork(db: Db, sittings: readonly Sitting[]): readonly SittingDone[] {
  const [first, last] = [sittings[0]?.from ?? 0, sittings.at(-1)?.to ?? 0];
  const between = 'BETWEEN :first AND :last';
  // A row ends where the next one of its record begins, or where the record was taken away.
  const touched = db
    .prepare(
      `SELECT rev_from AS rev, id, kind FROM record WHERE rev_from ${between}
       UNION ALL SELECT rev_from, id, kind FROM past WHERE rev_from ${between}
       UNION ALL SELECT rev_to, id, kind FROM past WHERE rev_to ${between}`,
    )
    .all({ first, last }) as { readonly rev: number; readonly id: string; readonly kind: string }[];
  const within = sittings.map(() => ({
    blocks: new Set<string>(),
    others: new Set<string>(),
    said: new Set<string>(),
  }));
  for (const { rev, id, kind } of touched) {
    const at = within[placeOf(sittings, rev)];
    if (!at || !isKind(kind) || untold.has(kind)) continue;
    (kind === 'block'
      ? at.blocks
      : isSaid(kind) && kind !== 'pilot' && kind !== 'pilotResults'
        ? at.said
        : at.others
    ).add(id);
  }
  return sittings.map((sitting, index) => ({
    ...sitting,
    blocks: within[index]?.blocks.size ?? 0,
    others: within[index]?.others.size ?? 0,
    said: within[index]?.said.size ?? 0,
  }));
}

/** The sitting that a revision is of, by halving. */
function placeOf(sittings: readonly Sitting[], rev: number): number {
  let [low, high] = [0, sittings.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((sittings[middle]?.from ?? 0) <= rev) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The last revision that changed the programme itself, and not only what is said and remembered of it. */
export function lastWritten(db: Db): number {
  const kinds = saidKinds.map((kind) => `'${kind}'`).join(', ');
  const { rev } = db
    .prepare(
      `SELECT max(rev) AS rev FROM (
         SELECT max(rev_from) AS rev FROM record WHERE kind NOT IN (${kinds})
         UNION ALL SELECT max(rev_to) FROM past WHERE kind NOT IN (${kinds}))`,
    )
    .get() as { readonly rev: number | null };
  return rev ?? 0;
}

interface StateRow extends Row {
  readonly from: number;
  readonly until: number | null;
}

/** What a record was, newest first: each state with who made it, and when. */
export function statesOf(db: Db, id: RecordId): Result<readonly RecordState[]> {
  const columns = `id, kind, parent, ord, data, ${sumIn(db)} AS sum, rev_from AS "from"`;
  const rows = db
    .prepare(
      `SELECT ${columns}, NULL AS until FROM record WHERE id = :id
       UNION ALL SELECT ${columns}, rev_to FROM past WHERE id = :id ORDER BY "from" DESC LIMIT ${most}`,
    )
    .all({ id }) as StateRow[];
  const commit = db.prepare('SELECT author, at FROM journal WHERE rev = ?');
  const made = (rev: number) => commit.get(rev) as { readonly author: string; readonly at: string } | undefined;
  const states: RecordState[] = [];
  let next: number | null = null;
  for (const row of rows) {
    const written = toRecord(row);
    const [record] = written ? migrateRecords([written], versionAt(db, row.from)) : [];
    const by = made(row.from);
    if (!record || !by) return fail('file.damaged', { path: db.name });
    const end = row.until !== null && row.until !== next ? made(row.until) : undefined;
    if (end && row.until !== null) states.push({ rev: row.until, ...end, record: null });
    states.push({ rev: row.from, ...by, record });
    next = row.from;
  }
  return ok(states);
}
