/** Rolling backups in the application's folder: the last ten states in which a programme was opened. */

import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import type { Db } from './database.ts';

const kept = 10;
const largest = 512 * 1024 * 1024; // bytes; a larger programme is left to the person's own backups

/** Copies the file before it is written to, unless this revision is kept already. A failed backup never stops opening. */
export function backUp(db: Db, path: string, folder: string, rev: number): void {
  if (statSync(path).size > largest) return;
  const mine = join(folder, createHash('sha256').update(path).digest('hex').slice(0, 16));
  const target = join(mine, `${String(rev).padStart(9, '0')}-${basename(path)}`);
  try {
    mkdirSync(mine, { recursive: true });
    const present = readdirSync(mine).sort();
    if (present.includes(basename(target))) return;
    // A read transaction keeps the file still while it is copied.
    db.transaction(() => {
      db.prepare('SELECT 1 FROM meta').get();
      copyFileSync(path, target);
    })();
    if (!isSound(target)) {
      rmSync(target);
      return;
    }
    // Only a sound new backup may push out an old one.
    for (const old of [...present, basename(target)].sort().slice(0, -kept)) rmSync(join(mine, old), { force: true });
  } catch (error) {
    process.emitWarning(`no backup of ${path}: ${String(error)}`);
  }
}

function isSound(path: string): boolean {
  const db = new Database(path, { readonly: true });
  try {
    return db.pragma('quick_check(1)', { simple: true }) === 'ok';
  } finally {
    db.close();
  }
}
