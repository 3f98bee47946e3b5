/** A whole programme on disk: its packages as they are by themselves, an index of them, and nothing where it cannot be made. */

import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportModule } from '../../../electron/core/export/export-module.ts';
import { exportProgramme, type ProgrammeRequest } from '../../../electron/core/export/export-programme.ts';
import type { ProjectFile } from '../../../electron/core/project/project-file.ts';
import { createSample } from '../../../electron/core/project/sample.ts';
import { unwrap } from '../../../shared/base/result.ts';
import { statuses } from '../../../shared/model/programme/statuses.ts';
import { RecordTable, type RecordOf } from '../../../shared/records/record.ts';
import { readZip } from '../../oracles/zip.ts';
import { assets, request } from './project.ts';

let folder: string;
let out: string;
let project: ProjectFile;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-programme-'));
  out = join(folder, 'all.zip');
  project = unwrap(await createSample(join(folder, 'p.mwp'), assets));
});
afterEach(async () => {
  await project.close();
  rmSync(folder, { recursive: true, force: true });
});

const leftovers = () => readdirSync(folder).filter((name) => !name.startsWith('p.mwp'));
const asked = (more: Partial<ProgrammeRequest> = {}): ProgrammeRequest => ({
  mode: 'zip',
  format: 'scorm12',
  options: {},
  statuses,
  out,
  assets,
  signal: new AbortController().signal,
  onProgress: () => undefined,
  ...more,
});

async function modules(): Promise<readonly RecordOf<'module'>[]> {
  const records = new RecordTable(unwrap(await project.snapshot()).records);
  return records.children(records.children(null, 'programme')[0]?.id ?? '', 'module');
}

/** Gives modules other statuses, or a fault that stops them. */
async function change(patch: (module: RecordOf<'module'>, index: number) => object): Promise<void> {
  const { rev } = unwrap(await project.snapshot());
  const puts = (await modules()).map((module, index) => ({
    ...module,
    data: { ...module.data, ...patch(module, index) },
  }));
  unwrap(
    await project.commit({ commit: 'other', baseRev: rev, changes: { puts, removes: [] }, typing: false, author: '' }),
  );
}

describe('a zip of packages', () => {
  it('holds for each module the very bytes of its own export, and tells of them in two indexes', async () => {
    const { modules: reports, size } = unwrap(await exportProgramme(project, asked()));
    const files = await readZip(out);
    expect(size).toBe(readFileSync(out).byteLength);
    expect(reports.length).toBeGreaterThan(5);
    const index = JSON.parse(files.get('index.json')?.toString('utf8') ?? '') as { modules: { path: string }[] };
    const page = files.get('index.html')?.toString('utf8') ?? '';
    for (const [at, { module, written }] of reports.entries()) {
      const alone = join(folder, 'alone.zip');
      unwrap(await exportModule(project, request(alone, { module: module.id })));
      const bytes = readFileSync(alone);
      expect(files.get(written?.path ?? '')).toEqual(bytes);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      expect(written).toEqual({ path: `${module.data.code}-scorm12.zip`, size: bytes.byteLength, sha256 });
      expect(index.modules[at]).toMatchObject({ ...written, id: module.id, code: module.data.code });
      expect(page).toContain(`href="${written?.path}"`);
      rmSync(alone);
    }
    expect([...files.keys()].slice(-2)).toEqual(['index.html', 'index.json']);
    expect(leftovers()).toEqual(['all.zip']);
  });

  it('is the same bytes every time', async () => {
    unwrap(await exportProgramme(project, asked()));
    const other = join(folder, 'again.zip');
    unwrap(await exportProgramme(project, asked({ out: other })));
    expect(readFileSync(other).equals(readFileSync(out))).toBe(true);
  });

  it('is written in the language of the programme', async () => {
    const { rev, records } = unwrap(await project.snapshot());
    const programme = records.find((record) => record.kind === 'programme');
    if (!programme) throw new Error('no programme');
    const puts = [{ ...programme, data: { ...programme.data, languages: ['lv'] } }];
    unwrap(
      await project.commit({ commit: 'lv', baseRev: rev, changes: { puts, removes: [] }, typing: false, author: '' }),
    );
    unwrap(await exportProgramme(project, asked()));
    const page = (await readZip(out)).get('index.html')?.toString('utf8');
    expect(page).toContain('<html lang="lv">');
    expect(page).toContain('Apgūst pirms tam');
  });
});

describe.each(['zip', 'multi', 'menu'] as const)('a programme as %s', (mode) => {
  it('has the modules of the chosen statuses, and not those with errors, which are named', async () => {
    await change((module, index) => ({
      status: index === 0 ? 'draft' : 'approved',
      ...(index === 1 ? { passMark: null, completion: { ...module.data.completion, passed: true } } : {}),
    }));
    const all = await modules();
    const { modules: reports } = unwrap(await exportProgramme(project, asked({ mode, statuses: ['approved'] })));
    expect(reports.map(({ module }) => module.id)).toEqual(all.slice(1).map(({ id }) => id));
    const errors = reports.filter(({ findings }) => findings.some(({ severity }) => severity === 'error'));
    expect(errors.map(({ module, written }) => [module.id, written])).toEqual([[all[1]?.id, null]]);
    const names = [...(await readZip(out)).keys()].join('\n');
    for (const [index, { id, data }] of all.entries()) {
      expect(names.includes(mode === 'zip' ? `${data.code}-scorm12.zip` : `${id}/index.html`)).toBe(index > 1);
    }
  });

  it('is not made when nothing can go in', async () => {
    expect(await exportProgramme(project, asked({ mode, statuses: [] }))).toMatchObject({
      error: { code: 'programme.nothing', params: { count: 0 } },
    });
    await change(({ data }) => ({ passMark: null, completion: { ...data.completion, passed: true } }));
    expect(await exportProgramme(project, asked({ mode }))).toMatchObject({ error: { code: 'programme.nothing' } });
    expect(leftovers()).toEqual([]);
  });

  it('leaves the older file whole and nothing beside it when it is cancelled at any step', async () => {
    let steps = 0;
    unwrap(await exportProgramme(project, asked({ mode, onProgress: () => steps++ })));
    writeFileSync(out, 'older');
    for (let at = 0; at < steps; at += Math.ceil(steps / 12)) {
      const cancel = new AbortController();
      let step = 0;
      const onProgress = () => step++ === at && cancel.abort();
      const cancelled = await exportProgramme(project, asked({ mode, signal: cancel.signal, onProgress }));
      expect(cancelled).toMatchObject({ error: { code: 'export.cancelled' } });
      expect(leftovers()).toEqual(['all.zip']);
      expect(readFileSync(out, 'utf8')).toBe('older');
    }
  });
});

it('warns of a module whose share of the record in a menu is too small, and of none where each has all of it', async () => {
  const found = async (mode: 'multi' | 'menu', format: string) => {
    const { modules: reports } = unwrap(await exportProgramme(project, asked({ mode, format })));
    return reports.flatMap(({ findings }) =>
      findings.flatMap(({ code, params }) => (code === 'room.scores' ? [[params['format'], params['limit']]] : [])),
    );
  };
  const short = await found('menu', 'scorm12');
  expect(short).not.toEqual([]);
  for (const one of short) expect(one).toEqual(['SCORM 1.2 (1/8)', 472]);
  expect([await found('multi', 'scorm12'), await found('menu', 'scorm2004-4')]).toEqual([[], []]);
});

it('leaves in one package only as a format that has such', async () => {
  for (const format of ['html', 'cmi5', 'xapi']) {
    const refused = await exportProgramme(project, asked({ mode: 'multi', format }));
    expect(refused).toMatchObject({ error: { code: 'programme.mode', params: { format, mode: 'multi' } } });
  }
  expect(await exportProgramme(project, asked({ out: join(folder, 'p.mwp') }))).toMatchObject({
    error: { code: 'file.programme' },
  });
});
