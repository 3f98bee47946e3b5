/** Calls about backups: which there are, and what is in them. */

import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { fail, ok } from '../../../shared/base/result.ts';
import type { Backup } from '../../../shared/ipc/backups.ts';
import { listBackups, originOf, type BackupFile } from '../project/backup.ts';
import { guarded } from '../disk-failures.ts';
import type { Handlers, Workbench } from './handlers.ts';

const most = 200;

export function backupHandlers({ home, sessions }: Workbench): Pick<Handlers, 'backups.list'> {
  const folder = join(home, 'backups');
  return {
    'backups.list': async ({ session }) => {
      const file = session === null ? null : sessions.get(session);
      if (file === undefined) return fail('session.unknown');
      const listed = listBackups(folder, file?.path ?? null);
      return listed.ok ? ok(listed.value.slice(0, most).map((backup) => described(folder, backup))) : listed;
    },
  };
}

function described(folder: string, file: BackupFile): Backup {
  const origin = originOf(folder, file);
  const about = {
    backup: file.id,
    madeAt: file.madeAt,
    size: file.size,
    file: origin === null ? '' : basename(origin),
    folder: origin === null ? '' : dirname(origin),
  };
  const held = guarded(file.path, () => ok(contentOf(file.path)));
  if (held.ok) return { ...about, ...held.value, problem: null };
  return { ...about, title: '', modules: 0, pages: 0, problem: held.error };
}

/** Looked at without trust in it: restoring checks it whole. */
function contentOf(path: string): Pick<Backup, 'title' | 'modules' | 'pages'> {
  const db = new Database(path, { readonly: true, fileMustExist: true });
  try {
    db.pragma('trusted_schema = OFF');
    const count = db.prepare('SELECT count(*) FROM record WHERE kind = ?').pluck();
    const title = db.prepare("SELECT data ->> 'title' FROM record WHERE kind = 'programme'").pluck().get();
    return { title: String(title), modules: Number(count.get('module')), pages: Number(count.get('page')) };
  } finally {
    db.close();
  }
}
