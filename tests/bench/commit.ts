/** A durable commit through the core against a bare SQLite transaction with the same settings and the same words. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { sequenceSource } from '../../shared/base/ids.ts';
import { unwrap } from '../../shared/base/result.ts';
import { createProgramme } from '../../shared/edit/structure.ts';
import type { AnyRecord } from '../../shared/records/record.ts';
import { settings } from '../../electron/core/project/database.ts';
import { createProjectFile } from '../../electron/core/project/open-project.ts';
import type { Figure } from './figure.ts';
import { compared, inTurns } from './turns.ts';

const rounds = 200;
const words = 'A cluster facilitator rarely has formal power. '.repeat(400); // about 20 kB, a full page

export async function benchCommit(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mw-bench-'));
  try {
    const start = createProgramme({ newId: sequenceSource('n'), title: 'Bench', language: 'en' }).puts;
    const page = start.find((record) => record.kind === 'page');
    const file = unwrap(await createProjectFile(join(folder, 'ours.mwp'), start, ''));
    const db = bareDatabase(join(folder, 'bare.sqlite'));
    let rev = 1;
    const commit = async (number: number): Promise<void> => {
      const text = `${number} ${words}`;
      const block: AnyRecord = {
        id: 'block',
        kind: 'block',
        parent: page?.id ?? '',
        order: 'a0',
        data: { type: 'paragraph', children: [{ text }] },
      };
      const changes = { puts: [block], removes: [] };
      const request = { commit: `c${number}`, baseRev: rev, changes, typing: true, author: '' };
      ({ rev } = unwrap(await file.commit(request)));
    };
    const bare = (number: number): void => db.write(number, `${number} ${words}`);
    const { ratio, noise, mine, other } = compared(await inTurns(rounds, commit, bare), 95);
    await file.close();
    db.close();
    const detail = `bare SQLite: ${mine.toFixed(1)} ms to ${other.toFixed(1)} ms at p95, ${rounds} rounds`;
    return [{ name: 'durable commit of a 20 kB block, p95', ratio, limit: 1.3, noise, detail }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One row replaced and one line of a journal, as anybody would write it. */
function bareDatabase(path: string) {
  const db = new Database(path);
  settings(db);
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
