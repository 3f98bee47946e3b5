/** Templates of one's own through the core's door: kept, listed, renamed, removed, begun from; and never half a file. */

import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { unwrap, type Result } from '../../../shared/base/result.ts';
import type { CallName, InputOf, OutputOf } from '../../../shared/ipc/contract.ts';
import { startCore, type RunningCore } from '../../../electron/core/workbench.ts';
import { builtinTemplate } from '../../../shared/templates/builtin/index.ts';
import { writeTemplate } from '../../../shared/templates/file.ts';
import { assets } from '../output/project.ts';

let folder: string;
let core: RunningCore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-templates-'));
  core = startCore({
    home: join(folder, 'home'),
    assets,
    version: '0',
    host: {
      closeWindow: () => undefined,
      kind: 'browser',
      systemLanguage: 'en',
      systemRegion: 'en',
      dialogs: null,
      openAtStart: null,
      playAtStart: null,
      reveal: async () => undefined,
      openLink: async () => undefined,
      servePreview: async () => '',
      serveSimulator: async () => ({ token: '', url: '', origin: '', release: () => undefined }),
    },
  });
});
afterEach(async () => {
  await core.close();
  rmSync(folder, { recursive: true, force: true });
});

const call = <N extends CallName>(name: N, input: InputOf<N>) =>
  core.dispatch(name, input) as Promise<Result<OutputOf<N>>>;

const basic = writeTemplate({ ...builtinTemplate('basic', 'en'), name: 'Mine' });

it('are kept, listed, read, renamed and removed', async () => {
  expect(await call('templates.list', {})).toEqual({ ok: true, value: [] });
  const saved = unwrap(await call('templates.save', { text: basic, replace: false }));
  expect(saved).toMatchObject({ name: 'Mine', kind: 'module', level: 'Basic', problem: null, size: { units: 4 } });
  unwrap(await call('templates.save', { text: basic.replace('"Mine"', '"Äther"'), replace: false }));
  expect(unwrap(await call('templates.list', {})).map(({ name }) => name)).toEqual(['Äther', 'Mine']);
  const { template } = saved;
  unwrap(await call('templates.rename', { template, name: '  Ours ', description: 'For all' }));
  expect(unwrap(await call('templates.read', { template }))).toEqual({
    ...builtinTemplate('basic', 'en'),
    name: 'Ours',
    description: 'For all',
  });
  unwrap(await call('templates.remove', { template }));
  expect(unwrap(await call('templates.list', {})).map(({ name }) => name)).toEqual(['Äther']);
  for (const name of ['templates.read', 'templates.remove'] as const) {
    expect(await call(name, { template })).toMatchObject({ error: { code: 'template.unknown' } });
  }
});

it('have names of their own: a second one is refused, or replaces the first', async () => {
  const { template } = unwrap(await call('templates.save', { text: basic, replace: false }));
  const again = await call('templates.save', { text: basic, replace: false });
  expect(again).toMatchObject({ error: { code: 'template.exists', params: { name: 'Mine' } } });
  expect(unwrap(await call('templates.save', { text: basic, replace: true })).template).toBe(template);
  const other = unwrap(await call('templates.save', { text: basic.replace('"Mine"', '"Other"'), replace: false }));
  const taken = await call('templates.rename', { template: other.template, name: 'MINE', description: '' });
  expect(taken).toMatchObject({ error: { code: 'template.exists' } });
  expect(unwrap(await call('templates.list', {}))).toHaveLength(2);
});

it('are refused whole when something is wrong with them, and nothing is written', async () => {
  for (const text of ['', '{}', basic.slice(0, 500), basic.replace('"unit"', '"page"')]) {
    const refused = await call('templates.save', { text, replace: true });
    expect(refused.ok ? '' : refused.error.code).toMatch(/^template\.(unreadable|damaged)$/);
  }
  expect(existsSync(join(folder, 'home', 'templates'))).toBe(false);
});

it('that were damaged in their folder are listed with the reason and can be removed', async () => {
  const home = join(folder, 'home', 'templates');
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'broken.mwt'), basic.slice(0, 900));
  writeFileSync(join(home, 'not ours.txt'), 'x');
  const [entry, ...others] = unwrap(await call('templates.list', {}));
  expect(entry).toMatchObject({ name: 'broken.mwt', kind: null, problem: { code: 'template.unreadable' } });
  expect(others).toEqual([]);
  unwrap(await call('templates.remove', { template: 'broken' }));
  expect(readdirSync(home)).toEqual(['not ours.txt']);
});

it('are no way to other files', async () => {
  for (const template of ['../settings', 'a/b', '', 'a.b']) {
    expect(await call('templates.read', { template })).toMatchObject({ error: { code: 'call.invalid' } });
    expect(await call('templates.remove', { template })).toMatchObject({ error: { code: 'call.invalid' } });
  }
});

it('are what a programme can begin from, in one revision; one that is gone leaves no file', async () => {
  const place = (name: string) => core.workbench.handles.issue(join(folder, name));
  const text = writeTemplate({ ...builtinTemplate('three-levels', 'sv'), name: 'Eight' });
  const { template } = unwrap(await call('templates.save', { text, replace: false }));
  const create = (file: string, choice: InputOf<'project.create'>['template']) =>
    call('project.create', { file: place(file), title: 'New', language: 'lv', template: choice });
  const own = unwrap(await create('own.mwp', { own: template }));
  const built = unwrap(await create('built.mwp', { builtin: 'three-levels' }));
  for (const [opened, label] of [
    [own, 'Grundnivå'],
    [built, 'Pamata'],
  ] as const) {
    expect(opened.rev).toBe(1);
    expect(opened.records.filter(({ kind }) => kind === 'module')).toHaveLength(8);
    const root = opened.records.find((record) => record.kind === 'programme');
    expect(root?.data).toMatchObject({ title: 'New', levels: [{ label }, {}, {}] });
    expect(root?.data.languages[0]).toBe('lv');
  }
  const gone = await create('gone.mwp', { own: 'gone' });
  expect(gone).toMatchObject({ error: { code: 'template.unknown' } });
  const module = unwrap(await call('templates.save', { text: basic, replace: false }));
  const wrong = await create('wrong.mwp', { own: module.template });
  expect(wrong).toMatchObject({ error: { code: 'template.unknown' } });
  expect(readdirSync(folder).filter((name) => /gone|wrong/.test(name))).toEqual([]);
});
