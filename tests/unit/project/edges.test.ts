/** What lies at the edges of a programme file: paths that lead nowhere, data without end, and files with nothing in them. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shellFolder } from '../../../electron/core/folders.ts';
import { createProjectFile, openProjectFile } from '../../../electron/core/project/open-project.ts';
import { sequenceSource } from '../../../shared/base/ids.ts';
import { unwrap } from '../../../shared/base/result.ts';
import { createProgramme } from '../../../shared/edit/structure.ts';
import type { AnyRecord, ChangeSet } from '../../../shared/records/record.ts';
import { testCore, type TestCore } from '../../support/core.ts';
import { readFramework } from '../../../shared/frameworks/exchange.ts';
import { readTemplate, templateFormat } from '../../../shared/templates/file.ts';

let folder: string;
let path: string;
let app: TestCore;
const start = createProgramme({ newId: sequenceSource('n'), title: 'Edges', language: 'en' }).puts;
const page = start.find((record) => record.kind === 'page')?.id ?? '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-edges-'));
  path = join(folder, 'programme.mwp');
  app = testCore(join(folder, 'home'));
});
afterEach(async () => {
  await app.core.close();
  rmSync(folder, { recursive: true, force: true });
});

/** JSON of this many arrays in each other. */
const deep = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

function block(id: string, text: string): AnyRecord {
  return { id, kind: 'block', parent: page, order: 'a0', data: { type: 'paragraph', children: [{ text }] } };
}

async function create(): Promise<void> {
  await unwrap(await createProjectFile(path, start, '')).close();
}

async function open(): Promise<{ session: string; rev: number }> {
  return unwrap(await app.call('project.open', { file: app.handle(path) }));
}

function edit(sql: string): void {
  const db = new Database(path);
  db.exec(sql);
  db.close();
}

describe('data a hundred thousand levels deep', () => {
  const depth = 100_000;

  it('is refused in a commit, and the next commit is taken', async () => {
    await create();
    const { session, rev } = await open();
    const data: unknown = { type: 'paragraph', children: JSON.parse(deep(depth)) };
    const puts = [{ ...block('b1', ''), data } as AnyRecord];
    const request = { session, baseRev: rev, typing: false };
    const refused = await app.call('project.commit', { ...request, commit: 'a', changes: { puts, removes: [] } });
    expect(refused).toMatchObject({ error: { code: 'call.invalid' } });
    const taken = { puts: [block('b1', 'words')], removes: [] };
    expect(await app.call('project.commit', { ...request, commit: 'b', changes: taken })).toMatchObject({ ok: true });
  });

  it('is refused in the options of an export and in settings', async () => {
    await create();
    const { session } = await open();
    const options = { language: JSON.parse(deep(depth)) as unknown };
    const about = { session, module: 'm', format: 'scorm12' as const, options };
    expect(await app.call('preview.open', about)).toMatchObject({ error: { code: 'call.invalid' } });
  });

  it('is damage in a programme, and no template, no framework and no settings', async () => {
    await create();
    edit(`UPDATE record SET data = '${deep(depth)}' WHERE kind = 'page'`);
    expect(await openProjectFile(path, null)).toMatchObject({ error: { code: 'file.damaged' } });
    const record = `{"id":"a","kind":"programme","parent":null,"data":{"title":${deep(depth)}}}`;
    const about = `"kind":"programme","name":"x","description":"","language":"en","level":null`;
    const template = `{"format":"${templateFormat}","version":1,${about},"records":[${record}]}`;
    expect(readTemplate(template)).toMatchObject({ error: { code: 'template.damaged' } });
    const items = `{"CFDocument":{"identifier":"a","title":"x"},"CFItems":${deep(depth)}}`;
    expect(readFramework([{ name: 'f.json', text: items }], undefined)).toMatchObject({ ok: false });
    mkdirSync(join(folder, 'other'));
    writeFileSync(join(folder, 'other', 'settings.json'), `{"places":${deep(depth)}}`);
    const other = testCore(join(folder, 'other'));
    expect(await other.call('settings.get', {})).toMatchObject({ ok: true });
    await other.core.close();
  });
});

describe.skipIf(process.platform === 'win32')('a named pipe', () => {
  it('is no programme, and nobody waits for what never comes out of it', async () => {
    const pipe = join(folder, 'pipe.mwp');
    execFileSync('mkfifo', [pipe]);
    expect(await app.call('project.open', { file: app.handle(pipe) })).toMatchObject({
      error: { code: 'file.foreign' },
    });
  });
});

describe('a link that leads to itself', () => {
  beforeEach(() => symlinkSync('loop.mwp', join(folder, 'loop.mwp')));

  it('is no programme to open, to save over, or to begin', async () => {
    const file = app.handle(join(folder, 'loop.mwp'));
    expect(await app.call('project.open', { file })).toMatchObject({ error: { code: 'file.unreachable' } });
    expect(await app.call('project.salvage', { file, language: 'en' })).toMatchObject({
      error: { code: 'file.unreachable' },
    });
    await create();
    const { session } = await open();
    const waiting = { puts: [], removes: [] };
    expect(await app.call('project.saveCopy', { session, file, waiting })).toMatchObject({ ok: true });
  });

  it('keeps nobody from seeing the other files of its folder', async () => {
    await create();
    const listed = unwrap(await app.call('files.list', { folder: app.handle(folder), purpose: 'programme' }));
    expect(listed.entries.map(({ name }) => name)).toEqual(
      ['home', 'programme.mwp'].filter((name) => readdirSync(folder).includes(name)),
    );
  });

  it.each([
    ['a folder of the way that is a file', 'programme.mwp/inside.mwp'],
    ['a name longer than names can be', `${'x'.repeat(300)}.mwp`],
    ['a way through a loop', 'loop.mwp/inside.mwp'],
  ])('and %s are told by a code, whatever is done there', async (_what, name) => {
    await create();
    const { session } = await open();
    const file = app.handle(join(folder, name));
    const about = { file, title: 'x', language: 'en' };
    for (const reply of [
      await app.call('project.open', { file }),
      await app.call('project.create', about),
      await app.call('project.saveCopy', { session, file, waiting: { puts: [], removes: [] } }),
      await app.call('project.salvage', { file, language: 'en' }),
      await app.call('files.list', { folder: file, purpose: 'programme' }),
      await app.call('files.createFolder', { folder: file, name: 'new' }),
      await app.call('simulator.open', { from: 'file', file }),
    ]) {
      expect(reply).toMatchObject({ ok: false });
      expect(reply.ok ? '' : reply.error.code).toMatch(
        /^(file\.(unreachable|missing|noPermission)|package\.unreadable)$/,
      );
    }
  });
});

it('refuses an id that salvage would drop before it is written', async () => {
  await create();
  const file = unwrap(await openProjectFile(path, null));
  for (const id of ['1st', 'a b', 'ü', 'a-b', `${'a'.repeat(254)}-`]) {
    const changes = { puts: [block(id, 'words')], removes: [] };
    const reply = await file.commit({ commit: id, baseRev: 1, changes, typing: false, author: '' });
    expect(reply, id).toMatchObject({ error: { code: 'commit.invalid', params: { reason: 'id' } } });
  }
  await file.close();
});

describe('a file without a record', () => {
  it('is refused by its own code and stays as it is', async () => {
    await create();
    edit('DELETE FROM record');
    const before = readFileSync(path);
    expect(await openProjectFile(path, null)).toMatchObject({ error: { code: 'file.empty' } });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('cannot be made by a commit', async () => {
    await create();
    const file = unwrap(await openProjectFile(path, null));
    const changes: ChangeSet = { puts: [], removes: start.map(({ id }) => id) };
    const reply = await file.commit({ commit: 'c', baseRev: 1, changes, typing: false, author: '' });
    expect(reply).toMatchObject({ error: { code: 'commit.invalid' } });
    await file.close();
  });
});

describe('a new programme over a file that is there', () => {
  const about = { title: 'New', language: 'en' };

  it('is refused unless the person said so, and takes its place then', async () => {
    await create();
    const file = app.handle(path);
    const before = readFileSync(path);
    expect(await app.call('project.create', { file, ...about })).toMatchObject({ error: { code: 'file.exists' } });
    expect(readFileSync(path).equals(before)).toBe(true);
    const created = unwrap(await app.call('project.create', { file, ...about, replace: true }));
    expect(created.records.find(({ kind }) => kind === 'programme')?.data).toMatchObject({ title: 'New' });
    expect(readdirSync(folder).toSorted()).toEqual(['home', 'programme.mwp']);
  });

  it('is refused over one that is open, here or elsewhere', async () => {
    await create();
    await open();
    const file = app.handle(path);
    expect(await app.call('project.create', { file, ...about, replace: true })).toMatchObject({
      error: { code: 'file.isOpen' },
    });
    const other = testCore(join(folder, 'home2'));
    const elsewhere = await other.call('project.create', { file: other.handle(path), ...about, replace: true });
    expect(elsewhere).toMatchObject({ error: { code: 'file.locked' } });
    await other.core.close();
  });
});

describe('media that no record names', () => {
  const png = Buffer.concat([
    Buffer.from('89504e470d0a1a0a0000000d49484452000000200000001008060000', 'hex'),
    Buffer.alloc(2_000_000, 7),
  ]);

  it('goes when the programme is closed after a session that did not use it, and what history names or somebody suggests stays', async () => {
    await create();
    const first = unwrap(await openProjectFile(path, null));
    const stray = unwrap(await first.addMedia('stray.png', png));
    const used = unwrap(await first.addMedia('used.png', Buffer.concat([png, Buffer.from('1')])));
    const parent = start.find(({ kind }) => kind === 'programme')?.id ?? '';
    const resource: AnyRecord = { id: 'r1', kind: 'resource', parent, order: 'a0', data: used };
    const request = { typing: false, author: '' };
    unwrap(await first.commit({ ...request, commit: 'a', baseRev: 1, changes: { puts: [resource], removes: [] } }));
    unwrap(await first.commit({ ...request, commit: 'b', baseRev: 2, changes: { puts: [], removes: ['r1'] } }));
    await first.close();
    // A screen whose core was restarted may still have the record on its way.
    const second = unwrap(await openProjectFile(path, null));
    expect(await second.mediaInfo(stray.sha256)).not.toBeNull();
    const wanted = unwrap(await second.addMedia('wanted.png', Buffer.concat([png, Buffer.from('2')])));
    const after = JSON.stringify({ kind: 'resource', parent, order: 'a0', data: wanted });
    const by = { id: 'anna', name: 'Anna' };
    const data = { by, at: '2026-05-01T10:00:00.000Z', target: 'r2', before: null, after, turn: 0 };
    const suggestion: AnyRecord = { id: 's1', kind: 'suggestion', parent, order: 'a0', data };
    unwrap(await second.commit({ ...request, commit: 'c', baseRev: 3, changes: { puts: [suggestion], removes: [] } }));
    await second.close();
    const third = unwrap(await openProjectFile(path, null));
    expect(await third.mediaInfo(stray.sha256)).toBeNull();
    expect(await third.mediaInfo(used.sha256)).not.toBeNull();
    await third.close();
    // What is only suggested is as good as used.
    const fourth = unwrap(await openProjectFile(path, null));
    expect(await fourth.mediaInfo(wanted.sha256)).not.toBeNull();
    await fourth.close();
    const db = new Database(path, { readonly: true });
    expect(db.prepare('SELECT count(*) FROM media_chunk WHERE sha256 = ?').pluck().get(stray.sha256)).toBe(0);
    db.close();
  });
});

describe('a reader that opens while another commits', () => {
  it('never says of older records that they are of a newer revision', async () => {
    await create();
    const writer = unwrap(await openProjectFile(path, null));
    const reader = unwrap(await openProjectFile(path, null));
    const changes = { puts: [block('b1', 'newer')], removes: [] };
    unwrap(await writer.commit({ commit: 'c', baseRev: 1, changes, typing: false, author: '' }));
    const { rev, records } = unwrap(await reader.snapshot());
    expect(records.some(({ id }) => id === 'b1')).toBe(rev === 2);
    await reader.close();
    await writer.close();
  });
});

describe("an application's home that cannot be written to", () => {
  let nowhere: TestCore;
  beforeEach(() => {
    // A file where the folder should be: nobody can write into it, whatever they may do.
    writeFileSync(join(folder, 'no-folder'), '');
    nowhere = testCore(join(folder, 'no-folder', 'home'));
  });
  afterEach(() => nowhere.core.close());

  it('keeps nobody from opening a programme, writing in it, and hearing of it', async () => {
    await create();
    const opened = unwrap(await nowhere.call('project.open', { file: nowhere.handle(path) }));
    expect(opened).toMatchObject({ readOnly: null, unkept: { code: 'home.failed' } });
    const changes = { puts: [block('b1', 'words')], removes: [] };
    const request = { session: opened.session, commit: 'c', baseRev: 1, changes, typing: false };
    expect(await nowhere.call('project.commit', request)).toMatchObject({ ok: true });
    expect(await nowhere.call('project.close', { session: opened.session })).toMatchObject({ ok: true });
    const about = { title: 'New', language: 'en', file: nowhere.handle(join(folder, 'new.mwp')) };
    expect(await nowhere.call('project.create', about)).toMatchObject({ ok: true });
  });

  it('gives a shell a folder for this run alone, and one that can be written to its own', () => {
    const given = shellFolder(join(folder, 'no-folder', 'home'), 'window');
    writeFileSync(join(given, 'profile'), '');
    rmSync(given, { recursive: true });
    expect(shellFolder(join(folder, 'home'), 'window')).toBe(join(folder, 'home', 'window'));
  });

  it('holds settings for this run, lists what there is, and refuses the rest by a code', async () => {
    expect(await nowhere.call('settings.set', { theme: 'dark' })).toMatchObject({
      error: { code: 'file.unreachable' },
    });
    expect(await nowhere.call('settings.get', {})).toMatchObject({ value: { theme: 'dark' } });
    expect(await nowhere.call('recent.list', {})).toEqual({ ok: true, value: [] });
    expect(await nowhere.call('templates.list', {})).toMatchObject({ ok: true });
  });
});

it('says of a lock that a disk would not let go of that it is free in the process that had it', async () => {
  await create();
  const kept = unwrap(await openProjectFile(path, null));
  const db = new Database(path);
  const lock = db.prepare('SELECT host, pid, started, path FROM lock').raw().get();
  await kept.close();
  db.prepare('INSERT INTO lock VALUES (1, ?, ?, ?, ?)').run(lock);
  db.close();
  const again = unwrap(await openProjectFile(path, null));
  expect(again.readOnly).toBeNull();
  const second = unwrap(await openProjectFile(path, null));
  expect(second.readOnly).toBe('locked');
  await second.close();
  await again.close();
});
