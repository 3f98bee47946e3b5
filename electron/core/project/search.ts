/** Full-text search in the programme file: every word of the query, the last one as a prefix, accents ignored. */

import type { SearchHit } from '../../../shared/ipc/contract.ts';
import type { Db } from './database.ts';

// Private-use characters cannot occur in what people write, so they mark the hit in FTS5's excerpt safely.
const open = '\uE000';
const close = '\uE001';

export function searchWords(db: Db, query: string, limit: number): readonly SearchHit[] {
  const terms = query.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (terms.length === 0) return [];
  const match = terms.map((term, index) => `"${term}"${index === terms.length - 1 ? '*' : ''}`).join(' ');
  const rows = db
    .prepare(
      `SELECT record.id AS record, snippet(words, 0, '${open}', '${close}', '…', 12) AS excerpt
       FROM words JOIN record ON record.n = words.rowid WHERE words MATCH ? ORDER BY rank LIMIT ?`,
    )
    .all(match, limit) as { record: string; excerpt: string }[];
  return rows.map(({ record, excerpt }) => {
    const start = excerpt.indexOf(open);
    const length = Math.max(0, excerpt.indexOf(close) - start - 1);
    return { record, excerpt: excerpt.replaceAll(open, '').replaceAll(close, ''), start: Math.max(0, start), length };
  });
}
