/** What the leaf pages of a damaged programme file still hold: its records, each as it was last, and where its files lie. */

import { idPattern } from '../../../../shared/base/ids.ts';
import { isKind, kinds } from '../../../../shared/records/kinds.ts';
import { migrateRecords } from '../../../../shared/records/migrations.ts';
import type { AnyRecord } from '../../../../shared/records/record.ts';
import { rowSum } from '../row-sum.ts';
import { migrations } from '../migrations/index.ts';
import type { LeafRow, PageFile } from './page-file.ts';

export interface Found {
  readonly records: readonly AnyRecord[];
  /** Rows that are there and cannot be read, or are not what was written. */
  readonly damaged: number;
  /** By SHA-256, the rows with its bytes in order; a missing one is undefined. */
  readonly files: ReadonlyMap<string, readonly (LeafRow | undefined)[]>;
}

interface Candidate {
  readonly record: AnyRecord;
  readonly rev: number;
  readonly touched: string;
}

/** `turn` is awaited every few hundred rows, so that whoever waits for it is not kept from other work. */
export async function findRows(file: PageFile, turn: () => Promise<void>): Promise<Found> {
  const newest = new Map<string, Candidate>();
  const files = new Map<string, (LeafRow | undefined)[]>();
  const damaged = new Set<string>();
  let count = 0;
  for (const row of file.rows()) {
    if (++count % 500 === 0) await turn();
    const chunk = chunkOf(row);
    if (chunk) {
      const chunks = files.get(chunk.sha256) ?? [];
      chunks[chunk.seq] = row;
      files.set(chunk.sha256, chunks);
      continue;
    }
    const id = recordId(row);
    if (id === null) continue;
    const candidate = candidateOf(row, file.version);
    if (!candidate) {
      damaged.add(id);
      continue;
    }
    const other = newest.get(id);
    if (!other || isNewer(candidate, other)) newest.set(id, candidate);
  }
  for (const id of newest.keys()) damaged.delete(id);
  return { records: Array.from(newest.values(), ({ record }) => record), damaged: damaged.size, files };
}

/** A row of `record` has 11 columns, and from version 3 on a twelfth with its checksum; the first is the row number. */
function recordId(row: LeafRow): string | null {
  if (row.columns !== 11 && row.columns !== 12) return null;
  const [n, id, kind] = row.head(3) ?? [];
  return n === null && typeof id === 'string' && typeof kind === 'string' ? id : null;
}

function candidateOf(row: LeafRow, version: number): Candidate | null {
  const [, id, kind, parent, ord, data, rev, , touched, , , sum] = row.values() ?? [];
  if (typeof id !== 'string' || typeof kind !== 'string' || typeof ord !== 'string' || typeof data !== 'string')
    return null;
  if (
    !idPattern.test(id) ||
    !(parent === null || typeof parent === 'string') ||
    typeof rev !== 'number' ||
    typeof touched !== 'string'
  )
    return null;
  const isSummed = row.columns === 12;
  if (isSummed && sum !== rowSum({ id, kind, parent, ord, data })) return null;
  try {
    const read = { id, kind, parent, order: ord, data: JSON.parse(data) as unknown } as AnyRecord;
    // Rows without a checksum are of version 1 or 2.
    const newest = isSummed ? migrations.length : 2;
    const record = fitting(read, version > 0 && version < newest ? version : newest);
    return record && { record, rev, touched };
  } catch {
    return null;
  }
}

/** The record as this version has it; a file's version may be what is damaged of it, so that earlier ones are tried too. */
function fitting(read: AnyRecord, version: number): AnyRecord | null {
  for (let from = version; from > 0; from--) {
    const [record = read] = migrateRecords([read], from);
    if (isKind(record.kind) && kinds[record.kind].data.safeParse(record.data).success) return record;
  }
  return null;
}

function chunkOf(row: LeafRow): { readonly sha256: string; readonly seq: number } | null {
  if (row.columns !== 3) return null;
  const [sha256, seq] = row.head(2) ?? [];
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) return null;
  return typeof seq === 'number' && Number.isInteger(seq) && seq >= 0 && seq < 2048 ? { sha256, seq } : null;
}

function isNewer(one: Candidate, other: Candidate): boolean {
  return one.rev === other.rev ? one.touched > other.touched : one.rev > other.rev;
}
