/** A platform on disk: the packages as they are by themselves, nothing written twice, nothing of anybody else's touched. */

import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportModule } from '../../../electron/core/export/export-module.ts';
import { exportPlatform, type PlatformRequest } from '../../../electron/core/export/export-platform.ts';
import type { ProjectFile } from '../../../electron/core/project/project-file.ts';
import { createSample } from '../../../electron/core/project/sample.ts';
import { unwrap } from '../../../shared/base/result.ts';
import { plainLook } from '../../../shared/model/programme/look.ts';
import { pageFaults } from '../../../shared/output/page/page-faults.ts';
import { pathFaults } from '../../../shared/output/package-paths.ts';
import { fold } from '../../../shared/output/platform/fold.ts';
import { prerequisitesMap } from '../../../shared/output/platform/prerequisites-map.ts';
import { rememberPublication } from '../../../shared/output/publications.ts';
import { RecordTable, type AnyRecord, type RecordOf } from '../../../shared/records/record.ts';
import { readZip } from '../../oracles/zip.ts';
import { assets, request } from './project.ts';

let folder: string;
let out: string;
let project: ProjectFile;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-platform-'));
  out = join(folder, 'site');
  project = unwrap(await createSample(join(folder, 'p.mwp'), assets));
});
afterEach(async () => {
  await project.close();
  rmSync(folder, { recursive: true, force: true });
});

const asked = (more: Partial<PlatformRequest> = {}): PlatformRequest => ({
  statuses: ['approved', 'pilot', 'draft'],
  formats: ['md'],
  languages: ['en', 'lv'],
  preview: true,
  address: null,
  out,
  assets,
  signal: new AbortController().signal,
  onProgress: () => undefined,
  ...more,
});

const make = async (more: Partial<PlatformRequest> = {}) => unwrap(await exportPlatform(project, asked(more)));

/** An hour ago, so that a file that is written anew is seen to be. */
const past = new Date(Date.now() - 3_600_000);

function files(): ReadonlyMap<string, string> {
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const plain = names.filter((name) => statSync(join(out, name)).isFile()).sort();
  return new Map(
    plain.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(out, name)))
        .digest('hex'),
    ]),
  );
}

const age = () => [...files().keys()].forEach((name) => utimesSync(join(out, name), past, past));
const rewritten = () => [...files().keys()].filter((name) => statSync(join(out, name)).mtimeMs > past.getTime() + 1000);
const page = (path: string) => readFileSync(join(out, path), 'utf8');

async function commit(puts: readonly AnyRecord[]): Promise<void> {
  const { rev } = unwrap(await project.snapshot());
  const changes = { puts, removes: [] };
  unwrap(await project.commit({ commit: `c${rev}`, baseRev: rev, changes, typing: false, author: '' }));
}

async function change(id: string, data: Partial<RecordOf<'module'>['data']>): Promise<void> {
  const { records } = unwrap(await project.snapshot());
  const module = records.find((one): one is RecordOf<'module'> => one.kind === 'module' && one.id === id);
  if (!module) throw new Error(`no module ${id}`);
  await commit([{ ...module, data: { ...module.data, ...data } }]);
}

describe('a platform in a folder', () => {
  it('has a page for each module in each language, and nothing that a page asks for is missing', async () => {
    const { modules } = await make();
    const paths = [...files().keys()];
    expect(modules.map(({ module }) => module.data.code)).toEqual(['B2', 'A1', 'A2', 'A3', 'P1', 'P2', 'P3']);
    expect(pathFaults(paths)).toEqual([]);
    const pages = paths.filter((path) => path.endsWith('.html'));
    expect(pages.length).toBe(2 + modules.length * 3);
    for (const path of pages) {
      // As the page sees it: from its own folder.
      const here = dirname(path) === '.' ? '' : `${dirname(path)}/`;
      const seen = paths.map((one) =>
        one.startsWith(here) ? one.slice(here.length) : '../'.repeat(here.split('/').length - 1) + one,
      );
      const text = page(path);
      const missing = pageFaults({ paths: seen, text: () => text }, 'index.html').filter(
        ({ code }) => code !== 'path.illegal',
      );
      expect(missing, path).toEqual([]);
    }
  });

  it('is the same when it is made again, to the time of each file', async () => {
    await make();
    const before = files();
    age();
    const again = await make();
    expect({ ...again, modules: [], files: again.files }).toMatchObject({ written: 0, removed: 0, files: [] });
    expect(again.unchanged).toBe(before.size - 1);
    expect(files()).toEqual(before);
    expect(rewritten()).toEqual([]);
  });

  it('changes in the files of one module and of the whole where one module did', async () => {
    await make();
    age();
    await change('p3', { summary: 'What came of it, and what to do next.' });
    const again = await make();
    const changed = rewritten();
    expect(changed).toContain('modules/p3/index.html');
    expect(changed).toContain('modules/p3/md.zip');
    const others = changed.filter((path) => !path.startsWith('modules/p3/'));
    expect(others).toEqual(['catalogue.js', 'index.html', 'index.lv.html', 'platform.json']);
    expect(again.files.map(({ module, format }) => [module, format])).toEqual([['p3', 'md']]);
  });

  it('has the packages that an export of each module makes, by size and fingerprint', async () => {
    const { modules } = await make({ formats: ['md', 'scorm12'] });
    const alone = join(folder, 'alone.zip');
    unwrap(await exportModule(project, request(alone, { module: 'a1', format: 'scorm12' })));
    const own = readFileSync(alone);
    expect(readFileSync(join(out, 'modules/a1/scorm12.zip')).equals(own)).toBe(true);
    const told = modules.find(({ module }) => module.id === 'a1')?.packages?.find(({ format }) => format === 'scorm12');
    const sha256 = createHash('sha256').update(own).digest('hex');
    expect(told?.placed).toMatchObject({ size: own.byteLength, sha256, name: 'A1-scorm12.zip' });
    expect(page('modules/a1/index.html')).toContain(sha256);
  });

  it('has those that were published where nobody chose', async () => {
    const records = new RecordTable(unwrap(await project.snapshot()).records);
    const written = { revision: 1, options: { language: null }, size: 1, sha256: '0'.repeat(64) };
    const about = {
      file: 'x',
      verdict: 'first' as const,
      against: null,
      by: null,
      at: '2026-01-01T00:00:00.000Z',
      app: 'test',
    };
    await commit(
      rememberPublication(records, { ...about, module: 'p1', format: 'md', written, newId: () => 'pub1' }).puts,
    );
    const { modules } = await make({ formats: null });
    const having = modules.filter(({ packages }) => packages?.length);
    expect(having.map(({ module, packages }) => [module.id, packages?.map(({ format }) => format)])).toEqual([
      ['p1', ['md']],
    ]);
  });

  it('wears the look of the programme', async () => {
    const { records } = unwrap(await project.snapshot());
    const programme = records.find((one): one is RecordOf<'programme'> => one.kind === 'programme');
    if (!programme) throw new Error('no programme');
    await make();
    expect(page('index.html')).not.toContain('look.css');
    await commit([{ ...programme, data: { ...programme.data, look: { ...plainLook, theme: 'cool' } } }]);
    await make({ preview: false });
    expect(page('index.html')).toContain('href="look.css"');
    expect(page('modules/p1/index.lv.html')).toContain('href="../../look.css"');
    expect(page('look.css')).toContain('--paper');
  });

  it('keeps the address of a module that has another code, and of one that is there no more', async () => {
    await make();
    await change('p3', { code: 'Q9' });
    await change('p2', { status: 'in review' });
    const { gone, removed } = await make();
    expect(page('modules/p3/index.html')).toContain('Q9');
    expect(gone.map(({ code }) => code)).toEqual(['P2']);
    expect(page('modules/p2/index.lv.html')).toContain('Šis modulis šeit vairs netiek publicēts.');
    expect(removed).toBeGreaterThan(0);
    expect([...files().keys()].filter((path) => path.startsWith('modules/p2/'))).toEqual([
      'modules/p2/index.html',
      'modules/p2/index.lv.html',
    ]);
    expect(page('catalogue.js')).not.toContain('"id":"p2"');
    // And once more, after which it is still known.
    await make();
    expect(page('modules/p2/index.html')).toContain('no longer published');
  });

  it('neither writes over nor removes what somebody else put there', async () => {
    mkdirSync(out);
    writeFileSync(join(out, 'index.html'), 'mine');
    const refused = await exportPlatform(project, asked());
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'platform.occupied', params: { path: join(out, 'index.html') } },
    });
    expect(page('index.html')).toBe('mine');
    rmSync(join(out, 'index.html'));
    await make();
    writeFileSync(join(out, 'modules/p2/notes.txt'), 'mine');
    writeFileSync(join(out, 'modules/p2/md.zip'), 'changed by hand');
    await change('p2', { status: 'in review' });
    await make();
    expect(page('modules/p2/notes.txt')).toBe('mine');
    expect(page('modules/p2/md.zip')).toBe('changed by hand');
  });

  it('goes on where it was broken off', async () => {
    const stop = new AbortController();
    let seen = 0;
    const onProgress = () => {
      if (++seen === 4) stop.abort();
    };
    const broken = await exportPlatform(project, asked({ signal: stop.signal, onProgress }));
    expect(broken).toMatchObject({ ok: false, error: { code: 'export.cancelled' } });
    await change('b2', { title: 'Another title' });
    const { removed } = await make();
    expect(removed).toBe(0);
    expect(page('modules/b2/index.html')).toContain('Another title');
    expect([...files().keys()].filter((name) => name.includes('.part'))).toEqual([]);
    expect(page('platform.json')).not.toContain('unfinished');
  });

  it('refuses the place of another programme, and a list that leads out of its folder', async () => {
    await make();
    const owned = page('platform.json');
    writeFileSync(join(out, 'platform.json'), owned.replace(/"programme": "[^"]*"/, '"programme": "another"'));
    expect(await exportPlatform(project, asked())).toMatchObject({ ok: false, error: { code: 'platform.other' } });
    writeFileSync(join(folder, 'precious'), 'x');
    const hostile = owned.replace(
      '"files": {',
      `"files": {\n  "../precious": "${createHash('sha256').update('x').digest('hex')}",`,
    );
    writeFileSync(join(out, 'platform.json'), hostile);
    expect(await exportPlatform(project, asked())).toMatchObject({ ok: false, error: { code: 'platform.occupied' } });
    expect(readFileSync(join(folder, 'precious'), 'utf8')).toBe('x');
  });

  it('is not made of nothing', async () => {
    const none = await exportPlatform(project, asked({ statuses: ['archived'] }));
    expect(none).toMatchObject({ ok: false, error: { code: 'programme.nothing' } });
    expect(readdirSync(folder)).not.toContain('site');
  });
});

describe('a platform in a zip', () => {
  it('has the same files, stays as it is when nothing changed, and knows what was there', async () => {
    await make();
    const zip = join(folder, 'site.zip');
    await make({ out: zip });
    const inside = await readZip(zip);
    expect([...inside.keys()].sort()).toEqual([...files().keys()]);
    for (const [path, bytes] of inside)
      expect(createHash('sha256').update(bytes).digest('hex'), path).toBe(files().get(path));
    utimesSync(zip, past, past);
    expect(await make({ out: zip })).toMatchObject({ written: 0, removed: 0, files: [] });
    expect(statSync(zip).mtimeMs).toBe(past.getTime());
    await change('p2', { status: 'in review' });
    expect((await make({ out: zip })).gone.map(({ code }) => code)).toEqual(['P2']);
    expect((await readZip(zip)).get('modules/p2/index.html')?.toString()).toContain('no longer published');
  });

  it('takes the place of no other file', async () => {
    const zip = join(folder, 'mine.zip');
    writeFileSync(zip, 'mine');
    expect(await exportPlatform(project, asked({ out: zip }))).toMatchObject({
      ok: false,
      error: { code: 'platform.occupied' },
    });
    expect(readFileSync(zip, 'utf8')).toBe('mine');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

describe('what is taken before what', () => {
  it('stands behind all that it asks for, and a circle has an end', () => {
    const places = (links: Readonly<Record<string, readonly string[]>>) => {
      const { boxes } = prerequisitesMap(Object.entries(links).map(([id, before]) => ({ id, before })));
      return Object.fromEntries(boxes.map(({ id, x }) => [id, x]));
    };
    const { c = 0, b = 0, a = 0 } = places({ c: ['b', 'a'], b: ['a'], a: [] });
    expect(a < b && b < c).toBe(true);
    expect(Object.keys(places({ x: ['y'], y: ['z'], z: ['x'] })).length).toBe(3);
  });
});

it('finds words without capitals and accents', () => {
  expect(fold('  Rīga,\nÆrø & Łódź ')).toBe('riga, aero & lodz');
});
