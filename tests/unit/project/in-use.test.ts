/** A programme that somebody has open, in this window, another or another program, is written over by no road: nothing is touched. */

import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { exportPackage } from '../../../electron/cli/export.ts';
import { exportFrameworkFile, importFrameworkFile } from '../../../electron/cli/framework.ts';
import { salvageFile } from '../../../electron/cli/salvage.ts';
import { writeSample } from '../../../electron/cli/sample.ts';
import { createProjectFile, openProjectFile } from '../../../electron/core/project/open-project.ts';
import { idSource } from '../../../shared/base/ids.ts';
import { unwrap, type Result } from '../../../shared/base/result.ts';
import type { Events, InputOf, OpenedProject } from '../../../shared/ipc/contract.ts';
import { createProgramme } from '../../../shared/edit/structure.ts';
import { testCore, type TestCore } from '../../support/core.ts';

const assets = new URL('../../../dist/assets', import.meta.url).pathname;
const noWords = { puts: [], removes: [] };
let folder: string;
/** The one with the open programme, and another program beside it. */
let here: TestCore;
let elsewhere: TestCore;
let path: string;
let open: OpenedProject;
let other: OpenedProject;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-in-use-'));
  here = testCore(join(folder, 'home'), assets);
  elsewhere = testCore(join(folder, 'home2'), assets);
  path = join(folder, 'open.mwp');
  for (const at of [path, otherPath()]) {
    const { puts } = createProgramme({ newId: idSource(randomBytes), title: 'P', language: 'en' });
    await unwrap(await createProjectFile(at, puts, '')).close();
  }
  open = unwrap(await here.call('project.open', { file: here.handle(path) }));
  other = unwrap(await elsewhere.call('project.open', { file: elsewhere.handle(otherPath()) }));
});
afterEach(async () => {
  await here.core.close();
  await elsewhere.core.close();
  rmSync(folder, { recursive: true, force: true });
});

const otherPath = () => join(folder, 'other.mwp');
const codeOf = (reply: Result<unknown>) => (reply.ok ? 'written' : reply.error.code);
const moduleOf = ({ records }: OpenedProject) => records.find(({ kind }) => kind === 'module')?.id ?? '';

/** What each road that ends in a file is answered by a core, when it is to end on the open programme. */
async function roads({ core, call, handle }: TestCore, { session, records }: OpenedProject, backup: string) {
  const file = handle(path);
  const about = { title: 'New', language: 'en' };
  const module = moduleOf({ records } as OpenedProject);
  return {
    create: codeOf(await call('project.create', { file, ...about, replace: true })),
    restore: codeOf(await call('project.restore', { backup, file, replace: true })),
    copy: codeOf(await call('project.saveCopy', { session, file, waiting: noWords })),
    copyOfScreen: codeOf(
      await call('project.saveCopy', { session: 'none', file, waiting: { puts: [...records], removes: [] } }),
    ),
    package: codeOf(await exported(core, { job: 'job', session, module, format: 'scorm12', options: {}, file })),
  };
}

/** How a job of this core ends. */
async function exported(core: TestCore['core'], about: InputOf<'export.start'>): Promise<Result<unknown>> {
  const ended = new Promise<Result<unknown>>((resolve) =>
    core.listen((event, payload) => {
      if (event === 'export.done') resolve((payload as Events['export.done']).result);
    }),
  );
  unwrap(await core.dispatch('export.start', about));
  return ended;
}

async function backupOf({ call }: TestCore, session: string): Promise<string> {
  const [backup] = unwrap(await call('backups.list', { session }));
  return backup?.backup ?? '';
}

it('says so before anything is touched, by every road of every window and of another program', async () => {
  const kept = [await backupOf(here, open.session), await backupOf(elsewhere, other.session)] as const;
  const before = readFileSync(path);
  const files = readdirSync(folder).toSorted();
  const all = (code: string) => ({
    create: code,
    restore: code,
    copy: code,
    copyOfScreen: code,
    package: 'file.programme',
  });
  expect(await roads(here, open, kept[0])).toEqual(all('file.isOpen'));
  expect(await roads(elsewhere, other, kept[1])).toEqual(all('file.locked'));
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(folder).toSorted()).toEqual(files);
});

it('is no place for what the terminal writes, from itself or another programme', async () => {
  const sample = join(folder, 'sample.mwp');
  unwrap(await writeSample(sample, assets));
  const case1 = join(folder, 'case.json');
  unwrap(await exportFrameworkFile(sample, case1, {}));
  const before = readFileSync(path);
  const toPackage = { module: 'B1', format: 'scorm12', out: path };
  expect(codeOf(await exportPackage(sample, toPackage, assets))).toBe('file.programme');
  expect(codeOf(await exportFrameworkFile(sample, path, {}))).toBe('file.programme');
  expect(codeOf(await salvageFile(sample, { out: path }))).toBe('file.exists');
  expect(codeOf(await writeSample(path, assets))).toBe('file.exists');
  expect(codeOf(await importFrameworkFile(path, [case1], {}))).toBe('file.readOnly');
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(codeOf(await importFrameworkFile(sample, [case1], {}))).toBe('written');
});

it('keeps a file that took its place from a copy, and the copy elsewhere holds all of the screen', async () => {
  rmSync(path);
  unwrap(await elsewhere.call('project.close', { session: other.session }));
  renameSync(otherPath(), path);
  const theirs = readFileSync(path);
  const page = open.records.find(({ kind }) => kind === 'page')?.id ?? '';
  const data = { type: 'paragraph' as const, children: [{ text: 'typed since' }] };
  const waiting = { puts: [{ id: 'w', kind: 'block' as const, parent: page, order: 'a9', data }], removes: [] };
  const { session } = open;
  const over = await here.call('project.saveCopy', { session, file: here.handle(path), waiting });
  expect(codeOf(over)).toBe('file.isOpen');
  expect(readFileSync(path).equals(theirs)).toBe(true);
  const beside = join(folder, 'copy.mwp');
  unwrap(await here.call('project.saveCopy', { session, file: here.handle(beside), waiting }));
  const copy = unwrap(await openProjectFile(beside, null));
  const { records } = unwrap(await copy.snapshot());
  expect(new Map(records.map((record) => [record.id, record]))).toEqual(
    new Map([...open.records, ...waiting.puts].map((record) => [record.id, record])),
  );
  await copy.close();
});

it('whose file another program writes meanwhile is copied as the screen shows it', async () => {
  const thief = unwrap(await openProjectFile(path, null, { force: true }));
  const { rev, records } = unwrap(await thief.snapshot());
  const gone = records.filter(({ kind }) => kind === 'block' || kind === 'page').map(({ id }) => id);
  const changes = { puts: [], removes: gone };
  unwrap(await thief.commit({ commit: 'theirs', baseRev: rev, changes, typing: false, author: '' }));
  await thief.close();
  const beside = join(folder, 'copy.mwp');
  const { session } = open;
  unwrap(await here.call('project.saveCopy', { session, file: here.handle(beside), waiting: noWords }));
  const copy = unwrap(await openProjectFile(beside, null));
  const held = unwrap(await copy.snapshot()).records;
  expect(held.map(({ id }) => id).toSorted()).toEqual(open.records.map(({ id }) => id).toSorted());
  await copy.close();
});
