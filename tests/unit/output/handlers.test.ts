/** Publishing through the core's one door: jobs, events, cancel, reveal, preview of the same tree. */

import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '../../../shared/base/result.ts';
import { fail, unwrap } from '../../../shared/base/result.ts';
import { rememberPublication } from '../../../shared/output/publications.ts';
import { RecordTable } from '../../../shared/records/record.ts';
import type { Events } from '../../../shared/ipc/contract.ts';
import type { PackageReader } from '../../../electron/core/export/package-reader.ts';
import { startCore, type RunningCore } from '../../../electron/core/workbench.ts';
import { readZip } from '../../oracles/zip.ts';
import type { Sketch } from './programme.ts';
import { assets, noisePicture, projectIn } from './project.ts';

let folder: string;
let core: RunningCore;
let revealed: string[];
let previewed: PackageReader[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-publish-'));
  revealed = [];
  previewed = [];
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
      reveal: async (path) => void revealed.push(path),
      openLink: async () => undefined,
      servePreview: async (_session, reader) => {
        previewed.push(reader);
        return 'http://preview/';
      },
      serveSimulator: async () => ({ token: 't', url: 'http://s/t', origin: 'http://s', release: () => undefined }),
    },
  });
});
afterEach(async () => {
  await core.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(sketch: Sketch = {}, bytes = noisePicture(5000)): Promise<string> {
  const project = await projectIn(folder, { sketch, bytes });
  core.workbench.sessions.set('session', project);
  return project.path;
}

const call = (name: string, input: unknown) => core.dispatch(name, input) as Promise<Result<never>>;

function done(job: string): Promise<Events['export.done']['result']> {
  return new Promise((resolve) => {
    const stop = core.listen((event, payload) => {
      if (event !== 'export.done' || !('result' in payload) || payload.job !== job) return;
      stop();
      resolve(payload.result);
    });
  });
}

let started = 0;
async function start(name: string, overrides: Record<string, unknown> = {}) {
  const out = join(folder, name);
  const file = core.workbench.handles.issue(out);
  const job = `${name} ${started++}`;
  const input = { job, session: 'session', module: 'mod', format: 'scorm12', options: {}, file, ...overrides };
  const end = done(job);
  unwrap((await call('export.start', input)) as Result<null>);
  return { job, out, end };
}

describe('an export job', () => {
  it('reports its phases in order, then its end, and shows its file', async () => {
    await open({}, noisePicture(3_000_000));
    const phases: string[] = [];
    core.listen((event, payload) => {
      if (event === 'export.progress') phases.push((payload as Events['export.progress']).phase);
    });
    const { job, out, end } = await start('B1.zip');
    const result = unwrap(await end);
    expect(result).toMatchObject({ name: 'B1.zip', folder, size: readFileSync(out).byteLength });
    expect([...new Set(phases)]).toEqual(['build', 'write', 'verify']);
    expect(phases).toEqual(
      phases.toSorted((a, b) => ['build', 'write', 'verify'].indexOf(a) - ['build', 'write', 'verify'].indexOf(b)),
    );
    expect(await call('export.reveal', { job })).toMatchObject({ ok: true });
    expect(revealed).toEqual([out]);
  });

  it('stops at its next step when it is cancelled, with the older package whole', async () => {
    await open({}, noisePicture(60_000_000));
    writeFileSync(join(folder, 'B1.zip'), 'older');
    const { job, end } = await start('B1.zip');
    await call('export.cancel', { job });
    let steps = 0;
    core.listen((event) => void (event === 'export.progress' && steps++));
    expect(await end).toMatchObject({ error: { code: 'export.cancelled' } });
    expect(steps).toBeLessThan(3);
    expect(readFileSync(join(folder, 'B1.zip'), 'utf8')).toBe('older');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('tells what stands in its way', async () => {
    await open({ module: { passMark: null } });
    const { end } = await start('B1.zip');
    expect(await end).toMatchObject({ error: { code: 'export.blocked', params: { count: 1 } } });
    expect(existsSync(join(folder, 'B1.zip'))).toBe(false);
    const elsewhere = await call('export.start', {
      job: 'elsewhere',
      session: 'other',
      module: 'mod',
      format: 'scorm12',
      options: {},
      file: 'x',
    });
    expect(elsewhere).toMatchObject({ error: { code: 'session.unknown' } });
    expect(await call('export.reveal', { job: 'none' })).toMatchObject({ error: { code: 'handle.unknown' } });
    expect(
      await call('export.start', {
        job: 'none',
        session: 'session',
        module: 'mod',
        format: 'none',
        options: {},
        file: 'x',
      }),
    ).toMatchObject({
      error: { code: 'call.invalid' },
    });
  });

  it('asked for once more is the same job, and tells its end anew to a screen that was away', async () => {
    await open();
    const { job, out, end } = await start('B1.zip');
    const result = await end;
    expect(result.ok).toBe(true);
    rmSync(out);
    const again = done(job);
    const file = core.workbench.handles.issue(out);
    const input = { job, session: 'session', module: 'mod', format: 'scorm12', options: {}, file };
    unwrap((await call('export.start', input)) as Result<null>);
    expect(await again).toEqual(result);
    expect(existsSync(out)).toBe(false);
  });

  it('is cancelled when its programme is closed, and takes nothing down with it', async () => {
    await open({}, noisePicture(40_000_000));
    const { end } = await start('B1.zip');
    const writing = new Promise<void>((resolve) => {
      const stop = core.listen((event, payload) => {
        if (event !== 'export.progress' || !('phase' in payload) || payload.phase !== 'write') return;
        stop();
        resolve();
      });
    });
    await writing;
    await call('project.close', { session: 'session' });
    expect(await end).toMatchObject({ error: { code: 'export.cancelled' } });
    expect(readdirSync(folder).filter((name) => name.includes('.part') || name.endsWith('.zip'))).toEqual([]);
  });

  it('shares a folder with another, and takes no file that one is being written to', async () => {
    await open({}, noisePicture(2_000_000));
    const jobs = [await start('A.zip'), await start('B.zip')];
    await expect(start('A.zip')).rejects.toThrow('export.underWay');
    const results = await Promise.all(jobs.map(({ end }) => end));
    unwrap(await (await start('A.zip')).end);
    expect(new Set(results.map((result) => unwrap(result).size)).size).toBe(1);
    expect(readFileSync(join(folder, 'A.zip')).equals(readFileSync(join(folder, 'B.zip')))).toBe(true);
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
  });
});

describe('what takes the place of what', () => {
  it('is asked of a publication of the same module and format alone', async () => {
    await open();
    const { end } = await start('B1.zip');
    const [made] = unwrap(await end).made;
    if (!made) throw new Error('nothing was made');
    const project = core.workbench.sessions.get('session');
    const { rev, records } = unwrap((await project?.snapshot()) ?? fail('session.unknown'));
    const about = { by: null, at: '2026-01-01T00:00:00.000Z', app: '0', newId: () => 'one' };
    const changes = rememberPublication(new RecordTable(records), { ...made, ...about });
    unwrap(
      (await project?.commit({ commit: 'p', baseRev: rev, changes, typing: false, author: '' })) ??
        fail('session.unknown'),
    );
    const asked = { session: 'session', module: 'mod', format: 'scorm12', options: {}, against: 'one' };
    expect(await call('export.replacing', asked)).toMatchObject({ value: { is: 'same' } });
    const other = { error: { code: 'publication.other', params: { number: '1' } } };
    expect(await call('export.replacing', { ...asked, format: 'cmi5' })).toMatchObject(other);
    expect(await call('export.replacing', { ...asked, module: 'another' })).toMatchObject(other);
    expect(await call('export.replacing', { ...asked, against: 'none' })).toMatchObject({
      error: { code: 'publication.unknown' },
    });
  });
});

describe('preview', () => {
  const input = { session: 'session', module: 'mod', format: 'scorm12', options: {} };

  it('serves the very files of the package', async () => {
    await open();
    const { end, out } = await start('B1.zip');
    unwrap(await end);
    expect(await call('preview.open', input)).toMatchObject({ value: { url: 'http://preview/' } });
    const [reader] = previewed as [PackageReader];
    expect(reader.launch).toBe('index.html');
    for (const [path, bytes] of await readZip(out)) {
      const file = await reader.read(path);
      const chunks: Uint8Array[] = [];
      for await (const chunk of file?.body(null) ?? []) chunks.push(chunk);
      expect([path, Buffer.concat(chunks).equals(bytes)]).toEqual([path, true]);
      expect(file?.mime).not.toBe('application/octet-stream');
    }
    for (const path of ['', 'nothing.js', '../package.json', 'player', 'constructor']) {
      expect(await reader.read(path)).toBeNull();
    }
  });

  it('shows a module as it is, errors and all, but not one without pages', async () => {
    await open({ module: { passMark: null } });
    expect(await call('preview.open', input)).toMatchObject({ ok: true });
    await core.close();
    rmSync(join(folder, 'p.mwp'));
    const project = await projectIn(folder);
    const rev = unwrap(await project.snapshot()).rev;
    const blocks = unwrap(await project.snapshot()).records.filter(({ kind }) => kind === 'block' || kind === 'page');
    const changes = { puts: [], removes: blocks.map(({ id }) => id) };
    unwrap(await project.commit({ commit: 'x', baseRev: rev, changes, typing: false, author: '' }));
    core.workbench.sessions.set('session', project);
    expect(await call('preview.open', input)).toMatchObject({ error: { code: 'export.blocked' } });
  });
});
