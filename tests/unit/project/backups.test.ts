/** Backups: each state of a programme has its own, nobody else can look into them, and they are listed and restored. */

import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { partPath } from '../../../electron/core/part-files.ts';
import { unwrap } from '../../../shared/base/result.ts';
import type { OpenedProject } from '../../../shared/ipc/contract.ts';
import { testCore, type TestCore } from '../../support/core.ts';

let folder: string;
let home: string;
let path: string;
let app: TestCore;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-backups-'));
  home = join(folder, 'home');
  path = join(folder, 'Training.mwp');
  app = testCore(home);
});
afterEach(async () => {
  await app.core.close();
  rmSync(folder, { recursive: true, force: true });
});

const titleOf = ({ records }: OpenedProject) =>
  records.flatMap((record) => (record.kind === 'programme' ? [record.data.title] : []))[0];

const open = async (): Promise<OpenedProject> => unwrap(await app.call('project.open', { file: app.handle(path) }));
const close = async ({ session }: OpenedProject): Promise<void> =>
  void unwrap(await app.call('project.close', { session }));

async function create(title: string): Promise<void> {
  await close(unwrap(await app.call('project.create', { file: app.handle(path), title, language: 'en' })));
}

async function retitle(programme: OpenedProject, title: string): Promise<void> {
  const root = programme.records.find((record) => record.kind === 'programme');
  if (root?.kind !== 'programme') throw new Error('no programme');
  const changes = { puts: [{ ...root, data: { ...root.data, title } }], removes: [] };
  const request = { session: programme.session, commit: title, baseRev: programme.rev, changes, typing: false };
  unwrap(await app.call('project.commit', request));
}

/** Opens, gives a title, closes. */
async function write(title: string): Promise<void> {
  const programme = await open();
  await retitle(programme, title);
  await close(programme);
}

const titles = async (session: string | null = null) =>
  unwrap(await app.call('backups.list', { session })).map(({ title }) => title);

it('an older programme put in the place of a newer one has its own', async () => {
  await create('first');
  const older = join(folder, 'older');
  copyFileSync(path, older);
  await write('second');
  await write('third');
  copyFileSync(older, path);
  await write('other second');
  await close(await open());
  expect(await titles()).toEqual(['other second', 'second', 'first']);
});

it('opening without a change pushes no older state out', async () => {
  await create('first');
  await write('second');
  for (let round = 0; round < 4; round++) await close(await open());
  expect(await titles()).toEqual(['second', 'first']);
});

it('is for its owner alone, like all of the home, and what a killed process left there goes', async () => {
  await create('first');
  await write('second');
  const all = readdirSync(home, { recursive: true, encoding: 'utf8' }).map((name) => join(home, name));
  const seen = [home, ...all].filter((name) => (statSync(name).mode & 0o077) !== 0);
  expect(seen).toEqual([]);
  const backups = all.find((name) => name.endsWith('.mwp')) ?? '';
  const dead = partPath(dirname(backups)).replace(`-${process.pid}-`, '-4194304-');
  writeFileSync(dead, 'part');
  await write('third');
  await close(await open());
  expect(existsSync(dead)).toBe(false);
});

it('becomes a file of its own, opened, and the programme stays as it is', async () => {
  await create('first');
  await write('second');
  const programme = await open();
  const [, first] = unwrap(await app.call('backups.list', { session: programme.session }));
  expect(first).toMatchObject({ title: 'first', file: 'Training.mwp', folder, modules: 1, pages: 1, problem: null });
  const backup = first?.backup ?? '';
  const before = readFileSync(path);
  expect(await app.call('project.restore', { backup, file: app.handle(path), replace: true })).toMatchObject({
    error: { code: 'file.isOpen' },
  });
  const other = join(folder, 'other.mwp');
  writeFileSync(other, 'somebody');
  expect(await app.call('project.restore', { backup, file: app.handle(other) })).toMatchObject({
    error: { code: 'file.exists' },
  });
  const file = app.handle(join(folder, 'Restored.mwp'));
  const restored = unwrap(await app.call('project.restore', { backup, file }));
  expect(restored).toMatchObject({ name: 'Restored.mwp', readOnly: null });
  expect(titleOf(restored)).toBe('first');
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readFileSync(other, 'utf8')).toBe('somebody');
  await close(restored);
  await close(programme);
});

it('that is damaged is not restored, and one that is none is unknown', async () => {
  await create('first');
  await write('second');
  const [first] = unwrap(await app.call('backups.list', { session: null }));
  const backup = first?.backup ?? '';
  const bytes = readFileSync(join(home, 'backups', backup));
  bytes.fill(0xa5, 4096 * 3);
  writeFileSync(join(home, 'backups', backup), bytes);
  const target = join(folder, 'Restored.mwp');
  const file = app.handle(target);
  expect(await app.call('project.restore', { backup, file })).toMatchObject({ error: { code: 'file.damaged' } });
  expect(readdirSync(folder).toSorted()).toEqual(['Training.mwp', 'home']);
  for (const none of [`${'0'.repeat(16)}/none.mwp`, backup.replace(/.$/, 'x')]) {
    expect(await app.call('project.restore', { backup: none, file })).toMatchObject({
      error: { code: 'backup.unknown' },
    });
  }
  expect(await app.call('project.restore', { backup: '../../x', file })).toMatchObject({
    error: { code: 'call.invalid' },
  });
});

it('keeps what a new programme takes the place of', async () => {
  await create('first');
  const file = app.handle(path);
  await close(unwrap(await app.call('project.create', { file, title: 'new', language: 'en', replace: true })));
  expect(await titles()).toContain('first');
});
