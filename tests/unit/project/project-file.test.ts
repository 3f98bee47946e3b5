/** The programme file through its one interface: what is kept, what is refused, and what stays untouched. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { settings } from '../../../electron/core/project/database.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sequenceSource } from '../../../shared/base/ids.ts';
import { stableJson } from '../../../shared/base/json.ts';
import { unwrap } from '../../../shared/base/result.ts';
import { noChange, type AnyRecord, type ChangeSet, RecordTable } from '../../../shared/records/record.ts';
import { createProgramme, createPage, rename } from '../../../shared/edit/structure.ts';
import { removeTree } from '../../../shared/edit/subtree.ts';
import { openHere } from '../../../electron/core/project/open-here.ts';
import { createProjectFile, openProjectFile } from '../../../electron/core/project/open-project.ts';
import type { ProjectFile } from '../../../electron/core/project/project-file.ts';

let folder: string;
let path: string;
const start = createProgramme({ newId: sequenceSource('n'), title: 'Training', language: 'en' }).puts;

const nothing = { changes: noChange, author: 'Author' };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-project-'));
  path = join(folder, 'programme.mwp');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function create(): Promise<ProjectFile> {
  return unwrap(await createProjectFile(path, start, 'Author'));
}

async function commit(file: ProjectFile, changes: ChangeSet, typing = false): Promise<number> {
  const { rev } = unwrap(await file.snapshot());
  const request = { commit: `c${Math.random()}`, baseRev: rev, changes, typing, author: 'Author' };
  return unwrap(await file.commit(request)).rev;
}

function fingerprint(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function sortedText(records: readonly AnyRecord[]): string {
  return stableJson([...records].sort((a, b) => (a.id < b.id ? -1 : 1)));
}

function pageOf(records: readonly AnyRecord[]): AnyRecord {
  const page = records.find((record) => record.kind === 'page');
  if (!page) throw new Error('no page');
  return page;
}

describe('a programme file', () => {
  it('gives back what was committed after it is closed and opened again', async () => {
    const file = await create();
    await commit(file, rename(new RecordTable(start), { id: pageOf(start).id, title: 'Ķekava ærø' }));
    await file.close();
    const again = unwrap(await openProjectFile(path, null));
    const snapshot = unwrap(await again.snapshot());
    expect(snapshot.rev).toBe(2);
    expect(pageOf(snapshot.records).data).toMatchObject({ title: 'Ķekava ærø' });
    await again.close();
  });

  it('remembers every revision, and folds typing by the same author into one version', async () => {
    const file = await create();
    const page = pageOf(start);
    const titled = (title: string) => ({ puts: [{ ...page, data: { title, use: 'page' } } as AnyRecord], removes: [] });
    const first = await commit(file, titled('one'));
    const second = await commit(file, titled('two'));
    expect(pageOf(unwrap(await file.snapshotAt(first))).data).toMatchObject({ title: 'one' });
    expect(pageOf(unwrap(await file.snapshotAt(second))).data).toMatchObject({ title: 'two' });
    const typed = await commit(file, titled('thr'), true);
    await commit(file, titled('three'), true);
    expect(pageOf(unwrap(await file.snapshotAt(typed))).data).toMatchObject({ title: 'three' });
    expect(pageOf(unwrap(await file.snapshotAt(second))).data).toMatchObject({ title: 'two' });
    await file.close();
  });

  it('answers a repeated commit as it did the first time and refuses one on a stale revision', async () => {
    const file = await create();
    const changes = rename(new RecordTable(start), { id: pageOf(start).id, title: 'Once' });
    const request = { commit: 'same', baseRev: 1, changes, typing: false, author: '' };
    const first = unwrap(await file.commit(request));
    expect(unwrap(await file.commit(request))).toEqual(first);
    expect(await file.commit({ ...request, commit: 'other' })).toMatchObject({ error: { code: 'commit.stale' } });
    await file.close();
  });

  it('refuses a change that breaks a schema or the tree, and keeps working', async () => {
    const file = await create();
    const page = pageOf(start);
    const broken = [
      { puts: [{ ...page, data: { title: 5 } }], removes: [] },
      { puts: [{ ...page, parent: 'nowhere' }], removes: [] },
      { puts: [{ ...page, parent: page.id }], removes: [] },
      { puts: [], removes: [page.parent] },
      { puts: [page, page], removes: [] },
    ] as unknown as ChangeSet[];
    for (const changes of broken) {
      const reply = await file.commit({ commit: `x${Math.random()}`, baseRev: 1, changes, typing: false, author: '' });
      expect(reply).toMatchObject({ ok: false, error: { code: 'commit.invalid' } });
    }
    expect(sortedText(unwrap(await file.snapshot()).records)).toBe(sortedText(start));
    await commit(file, removeTree(new RecordTable(start), { id: page.id }));
    await file.close();
  });

  it('undoes 500 steps to the start and redoes them to the end, byte for byte', async () => {
    const file = await create();
    const table = new RecordTable(start);
    const unit = start.find((record) => record.kind === 'unit');
    const newId = sequenceSource('p');
    const done: { redo: ChangeSet; undo: ChangeSet }[] = [];
    for (let step = 0; step < 500; step++) {
      const pages = table.children(unit?.id ?? '', 'page');
      const target = pages[step % pages.length];
      const redo =
        step % 3 === 0 || !target
          ? createPage(table, { newId, unit: unit?.id ?? '', title: `Page ${step}` })
          : step % 7 === 0
            ? removeTree(table, { id: target.id })
            : rename(table, { id: target.id, title: `Title ${step}` });
      done.push({ redo, undo: table.apply(redo) });
      await commit(file, redo);
    }
    const end = sortedText(unwrap(await file.snapshot()).records);
    for (const { undo } of done.toReversed()) await commit(file, undo);
    expect(sortedText(unwrap(await file.snapshot()).records)).toBe(sortedText(start));
    for (const { redo } of done) await commit(file, redo);
    expect(sortedText(unwrap(await file.snapshot()).records)).toBe(end);
    await file.close();
  });

  it('takes what was just read of it only where no commit came since', async () => {
    const file = await create();
    const stale = unwrap(await file.snapshot());
    const titled = rename(new RecordTable(start), { id: pageOf(start).id, title: 'Since' });
    const rev = await commit(file, titled);
    const fresh = unwrap(await file.snapshot());
    await file.close();
    for (const justRead of [stale, fresh]) {
      const again = unwrap(openHere(path, join(folder, 'backups'), { justRead }));
      expect(unwrap(await again.snapshot())).toMatchObject({ rev, records: fresh.records });
      await again.close();
    }
    const again = unwrap(openHere(path, join(folder, 'backups'), { justRead: fresh }));
    const once = rename(new RecordTable(start), { id: pageOf(start).id, title: 'Once more' });
    expect(await commit(again, once)).toBe(rev + 1);
    expect(existsSync(join(folder, 'backups'))).toBe(false);
    await again.close();
  });

  it('finds words without their accents, by prefix, and forgets removed ones', async () => {
    const file = await create();
    const table = new RecordTable(start);
    await commit(file, rename(table, { id: pageOf(start).id, title: 'Klasteru attīstība Rīgā' }));
    const [hit] = unwrap(await file.search('attistiba rig', 10));
    expect(hit?.record).toBe(pageOf(start).id);
    expect(hit?.excerpt.slice(hit.start, hit.start + hit.length)).toBe('attīstība');
    await commit(file, removeTree(table, { id: pageOf(start).id }));
    expect(unwrap(await file.search('attistiba', 10))).toEqual([]);
    expect(unwrap(await file.search('"; DROP TABLE', 10))).toEqual([]);
    await file.close();
  });

  it('keeps media once, with its type told by its bytes', async () => {
    const file = await create();
    const png = Buffer.concat([
      Buffer.from('89504e470d0a1a0a0000000d49484452000000200000001008060000', 'hex'),
      Buffer.alloc(3 * 1024 * 1024, 7),
    ]);
    const added = unwrap(await file.addMedia('photo.jpg', png));
    expect(added).toMatchObject({ mime: 'image/png', width: 32, height: 16, size: png.length });
    const back: Uint8Array[] = [];
    for await (const chunk of file.readMedia(added.sha256)) back.push(chunk);
    expect(Buffer.concat(back).equals(png)).toBe(true);
    const size = statSync(path).size;
    unwrap(await file.addMedia('again.png', png));
    expect(statSync(path).size).toBe(size);
    await file.close();
  });

  it.each([
    ['<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'media.unsafeSvg'],
    ['<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'media.unsafeSvg'],
    ['<svg xmlns="http://www.w3.org/2000/svg"><image href="https://example.org/x.png"/></svg>', 'media.unsafeSvg'],
    ['<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg>&x;</svg>', 'media.unsafeSvg'],
    ['<!doctype html><title>A page</title>', 'media.unsupported'],
    ['#!/bin/sh\nrm -rf .', 'media.unsupported'],
  ])('refuses %s as media', async (text, code) => {
    const file = await create();
    expect(await file.addMedia('x.svg', Buffer.from(text))).toMatchObject({ error: { code } });
    await file.close();
  });

  it('syncs the folder of its journal too before a commit is acknowledged', () => {
    const db = new Database(join(folder, 'settings.db'));
    settings(db);
    expect(db.pragma('synchronous', { simple: true })).toBe(3); // EXTRA
    expect(db.pragma('journal_mode', { simple: true })).toBe('delete');
    db.close();
  });

  it('writes a whole copy and leaves no part behind', async () => {
    const file = await create();
    unwrap(await file.saveCopy(join(folder, 'copy.mwp'), nothing));
    expect(await file.saveCopy(join(folder, 'missing', 'copy.mwp'), nothing)).toMatchObject({ ok: false });
    await file.close();
    expect(readdirSync(folder).sort()).toEqual(['copy.mwp', 'programme.mwp']);
    const copy = unwrap(await openProjectFile(join(folder, 'copy.mwp'), null));
    expect(copy.readOnly).toBeNull();
    await copy.close();
  });

  it('writes into a copy what the file itself could not take, or writes none', async () => {
    const file = await create();
    const waiting = rename(new RecordTable(start), { id: pageOf(start).id, title: 'Not in the file' });
    const target = join(folder, 'copy.mwp');
    unwrap(await file.saveCopy(target, { changes: waiting, author: 'Author' }));
    const broken = {
      puts: [{ ...pageOf(start), data: { title: 'x'.repeat(301), use: 'page' } } as AnyRecord],
      removes: [],
    };
    const refused = await file.saveCopy(join(folder, 'other.mwp'), { changes: broken, author: 'Author' });
    expect(refused).toMatchObject({ error: { code: 'text.tooLong' } });
    await file.close();
    expect(readdirSync(folder).sort()).toEqual(['copy.mwp', 'programme.mwp']);
    const copy = unwrap(await openProjectFile(target, null));
    expect(pageOf(unwrap(await copy.snapshot()).records).data).toMatchObject({ title: 'Not in the file' });
    await copy.close();
  });

  it('keeps the last ten states it was opened in', async () => {
    const backups = join(folder, 'backups');
    await (await create()).close();
    for (let round = 0; round < 12; round++) {
      const file = unwrap(await openProjectFile(path, backups));
      await commit(file, rename(new RecordTable(start), { id: pageOf(start).id, title: `Round ${round}` }));
      await file.close();
    }
    const [mine] = readdirSync(backups);
    const kept = readdirSync(join(backups, mine ?? ''));
    expect(kept).toHaveLength(10);
    const newest = unwrap(await openProjectFile(join(backups, mine ?? '', kept.sort().at(-1) ?? ''), null));
    expect(pageOf(unwrap(await newest.snapshot()).records).data).toMatchObject({ title: 'Round 10' });
    await newest.close();
  });
});

describe('a file that must not be opened for writing', () => {
  it('opens for reading only while another process holds it, and for writing once that process is gone', async () => {
    const file = await create();
    const before = fingerprint(path);
    const second = unwrap(await openProjectFile(path, null));
    expect(second.readOnly).toBe('locked');
    const refused = await second.commit({
      commit: 'x',
      baseRev: 1,
      changes: { puts: [], removes: [] },
      typing: false,
      author: '',
    });
    expect(refused).toMatchObject({ error: { code: 'file.readOnly' } });
    await second.close();
    expect(fingerprint(path)).toBe(before);
    await file.close();
    const third = unwrap(await openProjectFile(path, null));
    expect(third.readOnly).toBeNull();
    await third.close();
  });

  it('clears a lock whose process is gone, and ignores one that came along in a copy', async () => {
    const file = await create();
    cpSync(path, join(folder, 'copy.mwp'));
    await file.close();
    const copy = unwrap(await openProjectFile(join(folder, 'copy.mwp'), null));
    expect(copy.readOnly).toBeNull();
    await copy.close();
    const db = new Database(path);
    db.prepare("INSERT INTO lock VALUES (1, ?, 4194304, '1', ?)").run((await import('node:os')).hostname(), path);
    db.close();
    const again = unwrap(await openProjectFile(path, null));
    expect(again.readOnly).toBeNull();
    await again.close();
  });

  it('opens a file on a read-only file system for reading, byte for byte unchanged', async () => {
    await (await create()).close();
    const mounted = join(folder, 'mounted');
    mkdirSync(mounted);
    // A person without write permission: the same check, made by a process that is not root.
    const before = fingerprint(path);
    const bound = spawnSync('mount', ['--bind', folder, mounted]);
    if (bound.status !== 0) return expectReadOnlyByMode(path, before);
    try {
      spawnSync('mount', ['-o', 'remount,ro,bind', mounted]);
      const file = unwrap(await openProjectFile(join(mounted, 'programme.mwp'), null));
      expect(file.readOnly).toBe('noPermission');
      expect(unwrap(await file.snapshot()).records).toHaveLength(start.length);
      await file.close();
    } finally {
      spawnSync('umount', [mounted]);
    }
    expect(fingerprint(path)).toBe(before);
  });

  const refusals: [string, string, (file: string) => void][] = [
    ['missing', 'file.missing', (file) => rmSync(file)],
    ['foreign text', 'file.foreign', (file) => writeFileSync(file, 'hello')],
    ['an empty file', 'file.foreign', (file) => writeFileSync(file, '')],
    ['another SQLite file', 'file.foreign', (file) => edit(file, 'PRAGMA application_id = 7')],
    ['newer', 'file.newer', (file) => edit(file, 'PRAGMA user_version = 99')],
    ['truncated', 'file.damaged', (file) => truncateSync(file, statSync(file).size - 5000)],
    ['scribbled over', 'file.damaged', (file) => scribble(file)],
    [
      'a hostile trigger',
      'file.foreign',
      (file) => edit(file, 'CREATE TRIGGER t AFTER INSERT ON journal BEGIN DELETE FROM record; END'),
    ],
    ['a hostile view', 'file.foreign', (file) => edit(file, 'DROP TABLE lock; CREATE VIEW lock AS SELECT 1 AS one')],
    [
      'a record that fits no kind',
      'file.damaged',
      (file) => edit(file, "UPDATE record SET kind = 'constructor' WHERE kind = 'page'"),
    ],
    [
      'a record with broken JSON',
      'file.damaged',
      (file) => edit(file, "UPDATE record SET data = '{' WHERE kind = 'page'"),
    ],
  ];
  it.each(refusals)('refuses %s with %s and changes nothing', async (_name, code, spoil) => {
    await (await create()).close();
    spoil(path);
    const before = code === 'file.missing' ? '' : fingerprint(path);
    expect(await openProjectFile(path, join(folder, 'backups'))).toMatchObject({ ok: false, error: { code } });
    if (before !== '') expect(fingerprint(path)).toBe(before);
    expect(readdirSync(folder).filter((name) => name !== 'programme.mwp')).toEqual([]);
  });
});

async function expectReadOnlyByMode(file: string, before: string): Promise<void> {
  spawnSync('chmod', ['a-w', file]);
  const opened = unwrap(await openProjectFile(file, null));
  expect(opened.readOnly).toBe('noPermission');
  await opened.close();
  expect(fingerprint(file)).toBe(before);
}

function edit(file: string, sql: string): void {
  const db = new Database(file);
  db.exec(sql);
  db.close();
}

/** Overwrites a page in the middle of the file. */
function scribble(file: string): void {
  const bytes = readFileSync(file);
  for (let at = 4096 * 3; at < bytes.length; at += 4096) bytes.fill(0xa5, at, at + 512);
  writeFileSync(file, bytes);
}
