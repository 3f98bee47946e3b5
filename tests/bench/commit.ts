/** A durable commit through the core against a bare SQLite transaction with the same settings and the same words. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { sequenceSource } from '../../shared/base/ids.ts';
import { unwrap } from '../../shared/base/result.ts';
import { createProgramme } from '../../shared/programme/structure.ts';
import type { AnyRecord } from '../../shared/records/record.ts';
import { createProjectFile } from '../../electron/core/project/open-project.ts';
import type { Figure } from './run.ts';
import { percentile } from './percentile.ts';

const rounds = 200;
const words = 'A cluster facilitator rarely has formal power. '.repeat(400); // about 20 kB, a full page

export async function benchCommit(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mw-bench-'));
  try {
    const ours: number[] = [];
    const bare: number[] = [];
    const start = createProgramme({ newId: sequenceSource('n'), title: 'Bench', language: 'en' }).puts;
    const page = start.find((record) => record.kind === 'page');
    const file = unwrap(await createProjectFile(join(folder, 'ours.mwp'), start, ''));
    const db = bareDatabase(join(folder, 'bare.sqlite'));
    // In turns, so that whatever else the machine does falls on both.
    for (let round = 0; round < rounds; round++) {
      const text = `${round} ${words}`;
      const block: AnyRecord = {
        id: 'block',
        kind: 'block',
        parent: page?.id ?? '',
        order: 'a0',
        data: { type: 'paragraph', children: [{ text }] },
      };
      const changes = { puts: [block], removes: [] };
      const request = { commit: `c${round}`, baseRev: round + 1, changes, typing: true, author: '' };
      ours.push(await timed(async () => unwrap(await file.commit(request))));
      bare.push(await timed(async () => db.write(round, text)));
    }
    await file.close();
    db.close();
    const ratio = percentile(ours, 95) / percentile(bare, 95);
    const detail = `bare SQLite: ${percentile(ours, 95).toFixed(1)} ms to ${percentile(bare, 95).toFixed(1)} ms at p95, ${rounds} rounds`;
    return [{ name: 'durable commit of a 20 kB block, p95', ratio, limit: 1.3, detail }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One row replaced and one line of a journal, as anybody would write it. */
function bareDatabase(path: string) {
  const db = new Database(path);
  db.pragma('journal_mode = DELETE');
  db.pragma('synchronous = FULL');
  db.exec(
    'CREATE TABLE page (id TEXT PRIMARY KEY, data TEXT); CREATE TABLE journal (rev INTEGER PRIMARY KEY, at TEXT)',
  );
  const put = db.prepare('INSERT OR REPLACE INTO page VALUES (?, ?)');
  const log = db.prepare('INSERT INTO journal VALUES (?, ?)');
  return {
    write: db.transaction((rev: number, text: string) => {
      put.run('block', JSON.stringify({ type: 'paragraph', children: [{ text }] }));
      log.run(rev, new Date().toISOString());
    }),
    close: () => db.close(),
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
