/** Whose lock binds: one of a living process of this computer, whatever its name, and any of another computer. */

import { mkdtempSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sequenceSource } from '../../../shared/base/ids.ts';
import { unwrap } from '../../../shared/base/result.ts';
import { createProgramme } from '../../../shared/edit/structure.ts';
import { createProjectFile, openProjectFile } from '../../../electron/core/project/open-project.ts';

let folder: string;
let path: string;
let own: { readonly host: string; readonly pid: number; readonly started: string };

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-lock-'));
  path = join(folder, 'p.mwp');
  const records = createProgramme({ newId: sequenceSource('n'), title: 'P', language: 'en' }).puts;
  const file = unwrap(await createProjectFile(path, records, ''));
  own = lockIn() as typeof own;
  await file.close();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function lockIn(): unknown {
  const db = new Database(path, { readonly: true });
  const lock = db.prepare('SELECT host, pid, started FROM lock').get();
  db.close();
  return lock;
}

/** Leaves a lock behind, as a process that was killed or lives elsewhere does. */
function leaveLock(lock: { readonly host: string; readonly pid: number; readonly started: string }): void {
  const db = new Database(path);
  db.prepare('INSERT INTO lock (one, host, pid, started, path) VALUES (1, ?, ?, ?, ?)').run(
    lock.host,
    lock.pid,
    lock.started,
    path,
  );
  db.close();
}

const mark = (): string => own.host.split(' ')[1] ?? '';
const since = '2026-01-02T03:04:05.000Z';
/** No process has this id: it is above what any system gives out. */
const nobody = 2 ** 30;

it.skipIf(process.platform !== 'linux')('frees itself when this computer had another name then', async () => {
  expect(mark()).toMatch(/^[0-9a-f]{16}$/);
  leaveLock({ host: `former-name ${mark()}`, pid: nobody, started: `1 ${since}` });
  const file = unwrap(await openProjectFile(path, null));
  expect(file.readOnly).toBeNull();
  await file.close();
});

it('binds when another computer has this one’s name', async () => {
  leaveLock({ host: `${hostname()} 0123456789abcdef`, pid: nobody, started: `1 ${since}` });
  const file = unwrap(await openProjectFile(path, null));
  expect(file.readOnly).toBe(mark() === '' ? null : 'locked');
  await file.close();
});

it('tells where a file is open and since when, and lets a person take it over', async () => {
  leaveLock({ host: 'office 0123456789abcdef', pid: 7, started: `1 ${since}` });
  const reader = unwrap(await openProjectFile(path, null));
  expect([reader.readOnly, reader.lockedBy]).toEqual(['locked', { host: 'office', since, here: false }]);
  await reader.close();
  const writer = unwrap(await openProjectFile(path, null, { force: true }));
  expect(writer.readOnly).toBeNull();
  await writer.close();
  expect(lockIn()).toBeUndefined();
});

it('of an earlier version, without a mark or an instant, binds as it did', async () => {
  leaveLock({ host: 'office', pid: 7, started: '1' });
  const reader = unwrap(await openProjectFile(path, null));
  expect([reader.readOnly, reader.lockedBy]).toEqual(['locked', { host: 'office', since: null, here: false }]);
  await reader.close();
});
