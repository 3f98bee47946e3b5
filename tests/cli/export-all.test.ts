/** A whole programme in the terminal, as a build script has it: one command, a report to read by machine, an exit status. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openProjectFile } from '../../electron/core/project/open-project.ts';
import { unwrap } from '../../shared/base/result.ts';
import { isExercise } from '../../shared/blocks/exercises.ts';
import { removeTree } from '../../shared/edit/subtree.ts';
import { keepTarget } from '../../shared/output/targets.ts';
import { RecordTable } from '../../shared/records/record.ts';
import { readZip } from '../oracles/zip.ts';
import { translated } from '../support/translated.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
let folder: string;
let sample: string;
let out: string;

function run(...args: string[]) {
  const env = { ...process.env, LC_ALL: 'en_GB.UTF-8' };
  return spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', env });
}

interface Report {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  readonly modules: readonly {
    readonly code: string;
    readonly status: string;
    readonly left: boolean;
    readonly path: string | null;
    readonly size: number | null;
    readonly sha256: string | null;
    readonly verdict: string | null;
    readonly findings: readonly { readonly code: string; readonly severity: string }[];
    readonly platform: readonly { readonly code: string }[];
  }[];
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-all-'));
  sample = join(folder, 'sample.mwp');
  out = join(folder, 'all.zip');
  expect(run('sample', sample).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const all = (...args: string[]) => run('export', sample, '--all', '--out', out, ...args);
const statusesIn = (report: Report) => new Set(report.modules.map(({ status }) => status));

it('writes a zip of packages with what became of each module, their fingerprints and what the platform warns of', async () => {
  const made = all('--format', 'scorm2004-4', '--preset', 'talentlms', '--language', 'da', '--mode', 'zip', '--json');
  expect([made.status, made.stderr]).toEqual([0, '']);
  const report = JSON.parse(made.stdout) as Report;
  const bytes = readFileSync(out);
  expect(report).toMatchObject({ path: out, size: bytes.byteLength, format: 'scorm2004-4', mode: 'zip', revision: 2 });
  expect(report).toMatchObject({ options: { preset: 'talentlms', language: 'da' }, kept: true });
  expect(report.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  expect(report.modules).toHaveLength(8);
  const files = await readZip(out);
  for (const { path, size, sha256, verdict, left, platform } of report.modules) {
    const own = files.get(path ?? '');
    expect([left, own?.byteLength, verdict]).toEqual([false, size, 'first']);
    expect(
      createHash('sha256')
        .update(own ?? '')
        .digest('hex'),
    ).toBe(sha256);
    expect(platform.map(({ code }) => code)).toContain('platform.format');
  }
});

it('takes only the statuses that are named, and one that has two words', () => {
  const some = JSON.parse(all('--format', 'scorm12', '--status', 'in-review,approved', '--json').stdout) as Report;
  for (const status of statusesIn(some)) expect(['in review', 'approved']).toContain(status);
  expect(some.modules.length).toBeGreaterThan(0);
  rmSync(out, { force: true });
  const none = all('--format', 'scorm12', '--status', 'archived', '--json');
  expect([none.status, JSON.parse(none.stderr)]).toMatchObject([1, { error: { code: 'programme.nothing' } }]);
  expect(existsSync(out)).toBe(false);
});

it.each(['multi', 'menu'])('writes one package as %s', async (mode) => {
  const made = all('--format', 'scorm12', '--mode', mode);
  expect(made.status).toBe(0);
  expect(made.stdout).toContain(out);
  expect([...(await readZip(out)).keys()]).toContain('imsmanifest.xml');
});

it('ends with 1 and names the module when one has errors and stays out', async () => {
  const file = join(folder, 'broken.mwp');
  expect(run('sample', file).status).toBe(0);
  const project = unwrap(await openProjectFile(file, join(folder, 'backups')));
  const { rev, records } = unwrap(await project.snapshot());
  const puts = records.flatMap((record) =>
    record.kind === 'module' && record.data.code === 'B1'
      ? [
          {
            ...record,
            data: { ...record.data, passMark: null, completion: { ...record.data.completion, passed: true } },
          },
        ]
      : [],
  );
  const changes = { puts, removes: [] };
  unwrap(await project.commit({ commit: 'break', baseRev: rev, changes, typing: false, author: '' }));
  await project.close();
  const made = run('export', file, '--all', '--format', 'scorm12', '--out', out, '--json');
  expect(made.status).toBe(1);
  const report = JSON.parse(made.stdout) as Report;
  expect(report.modules.filter(({ left }) => left).map(({ code, path }) => [code, path])).toEqual([['B1', null]]);
  const said = run('export', file, '--all', '--format', 'scorm12', '--out', out);
  expect(said.stdout).toMatch(/^B1 .*1 error.*stays out$/m);
});

it.each([
  ['neither a module nor all', ['--format', 'scorm12']],
  ['a module and all', ['--format', 'scorm12', '--module', 'B1', '--all']],
  ['a status that there is not', ['--format', 'scorm12', '--status', 'finished']],
  ['a shape that there is not', ['--format', 'scorm12', '--mode', 'scroll']],
])('takes %s for wrong usage', (_what, args) => {
  expect(run('export', sample, '--out', out, ...args).status).toBe(2);
});

it('takes the settings that are saved under a name, with what is said beside them before them, and names those there are', async () => {
  const file = join(folder, 'targets.mwp');
  expect(run('sample', file).status).toBe(0);
  expect(run('targets', file).stdout).toMatch(/^No settings are saved yet/);
  const project = unwrap(await openProjectFile(file, null));
  const { rev, records } = unwrap(await project.snapshot());
  const data = { name: 'Moodle in Aarhus', format: 'scorm12', language: 'da' };
  const chosen = [{ option: 'preset', value: 'moodle' }];
  const changes = keepTarget(new RecordTable(records), { ...data, chosen }, () => 'target1');
  unwrap(await project.commit({ commit: 'target', baseRev: rev, changes, typing: false, author: '' }));
  await project.close();
  expect(run('targets', file).stdout).toBe('Moodle in Aarhus  scorm12  --preset moodle  --language da\n');
  const options = { preset: 'moodle', language: 'da' };
  expect(JSON.parse(run('targets', file, '--json').stdout)).toEqual([{ name: data.name, format: 'scorm12', options }]);

  const to = (name: string, ...args: string[]) =>
    run('export', file, '--target', name, '--out', out, '--no-record', '--json', ...args);
  const whole = to('moodle in aarhus', '--all', '--preset', 'totara');
  expect([whole.status, whole.stderr]).toEqual([0, '']);
  expect(JSON.parse(whole.stdout)).toMatchObject({ format: 'scorm12', options: { preset: 'totara', language: 'da' } });
  const one = JSON.parse(to('Moodle in Aarhus', '--module', 'B1').stdout) as Report;
  const plain = ['--module', 'B1', '--format', 'scorm12', '--preset', 'moodle', '--language', 'da'];
  const same = run('export', file, ...plain, '--out', join(folder, 'plain.zip'), '--no-record', '--json');
  expect(one.sha256).toBe((JSON.parse(same.stdout) as Report).sha256);

  const unknown = to('Canvas', '--module', 'B1');
  expect([unknown.status, JSON.parse(unknown.stderr)]).toEqual([
    1,
    { error: { code: 'target.unknown', params: { name: 'Canvas', known: 'Moodle in Aarhus' } } },
  ]);
  expect(to('Moodle in Aarhus', '--module', 'B1', '--format', 'cmi5').status).toBe(2);
  expect(run('export', file, '--module', 'B1', '--out', out).status).toBe(2);
});

it('takes translations along in the package of their module, which is made again to the byte', async () => {
  const file = join(folder, 'translated.mwp');
  expect(run('sample', file).status).toBe(0);
  const project = unwrap(await openProjectFile(file, null));
  const { rev, records } = unwrap(await project.snapshot());
  const known = new Set(records.map(({ id }) => id));
  const both = translated(new RecordTable(records), 'b1', ['da']).records;
  const changes = { puts: [...both.all()].filter(({ id }) => !known.has(id)), removes: [] };
  unwrap(await project.commit({ commit: 'translate', baseRev: rev, changes, typing: false, author: '' }));
  await project.close();
  const asked = ['--format', 'scorm12', '--languages', 'all', '--out', out, '--json'];
  const made = run('export', file, '--all', ...asked);
  expect(made.status).toBe(0);
  const report = JSON.parse(made.stdout) as Report;
  expect(report.modules.map(({ code }) => code)).not.toContain('B1.DA');
  expect(report.modules).toHaveLength(8);
  const one = join(folder, 'one.zip');
  writeFileSync(one, (await readZip(out)).get(report.modules[0]?.path ?? '') ?? '');
  const paths = [...(await readZip(one)).keys()];
  expect(paths).toEqual(
    expect.arrayContaining(['index.html', 'en/index.html', 'da/index.html', 'player/languages.js']),
  );
  const numbers = JSON.parse(run('published', file, '--json').stdout) as readonly { number: number; module: string }[];
  const number = numbers.find(({ module }) => module === 'B1')?.number ?? 0;
  const again = run('rebuild', file, String(number), '--out', join(folder, 'again.zip'), '--json');
  expect(JSON.parse(again.stdout)).toMatchObject({ same: true, sha256: report.modules[0]?.sha256 });
  // Whoever began in the package of one language goes on in that of all.
  const alone = ['--module', 'B1', '--format', 'scorm12', '--against', 'last', '--out', one, '--no-record'];
  expect(run('export', file, ...alone).stdout).toMatch(/^Safe to replace: progress is kept/);

  const menu = run('export', file, '--all', '--mode', 'menu', ...asked);
  expect([menu.status, JSON.parse(menu.stderr)]).toEqual([
    1,
    { error: { code: 'options.invalid', params: { detail: 'languages' } } },
  ]);
});

it('refuses one package of a format that has none', () => {
  const refused = all('--format', 'html', '--mode', 'menu', '--json');
  expect([refused.status, JSON.parse(refused.stderr)]).toMatchObject([1, { error: { code: 'programme.mode' } }]);
});

it('remembers each package of a zip, makes it again to the byte, and stops where one would hurt learners', async () => {
  const file = join(folder, 'kept.mwp');
  expect(run('sample', file).status).toBe(0);
  const again = (...args: string[]) => run('export', file, '--all', '--out', out, '--format', 'scorm12', ...args);
  const first = again('--against', 'last', '--json');
  const report = JSON.parse(first.stdout) as Report & { readonly kept: boolean };
  expect([first.status, report.kept]).toEqual([0, true]);
  const published = () =>
    JSON.parse(run('published', file, '--json').stdout) as readonly {
      module: string;
      sha256: string;
      verdict: string;
    }[];
  expect(published().map(({ module, sha256 }) => [module, sha256])).toEqual(
    report.modules.map(({ code, sha256 }) => [code, sha256]).toReversed(),
  );
  const one = run('rebuild', file, '3', '--out', join(folder, 'third.zip'), '--json');
  expect(JSON.parse(one.stdout)).toMatchObject({ same: true, sha256: report.modules[2]?.sha256 });

  const project = unwrap(await openProjectFile(file, null));
  const { rev, records } = unwrap(await project.snapshot());
  const table = new RecordTable(records);
  const page = (id: string) => table.get(table.get(id)?.parent ?? '')?.parent ?? '';
  const question = records.find(
    (one) => one.kind === 'block' && isExercise(one.data) && table.get(page(one.id))?.parent === 'b1',
  );
  const changes = removeTree(table, { id: question?.id ?? '' });
  unwrap(await project.commit({ commit: 'gone', baseRev: rev, changes, typing: false, author: '' }));
  await project.close();
  rmSync(out);
  const refused = again('--against', 'last');
  expect([refused.status, existsSync(out)]).toEqual([1, false]);
  expect(refused.stdout).toContain('Upload as new');
  expect(again('--against', 'last', '--as-new').status).toBe(0);
  expect(published().map(({ verdict }) => verdict)).toContain('asNew');
  expect(published()).toHaveLength(16);
  // Packages of many parts are none that a module could be made again of.
  expect(again('--mode', 'menu').status).toBe(0);
  expect(again('--no-record').status).toBe(0);
  expect(published()).toHaveLength(16);
  expect(again('--mode', 'menu', '--against', 'last').status).not.toBe(0);
});
