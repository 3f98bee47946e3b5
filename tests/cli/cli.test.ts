/** The terminal: what each command prints, and the exit status it ends with. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatIds } from '../../shared/output/formats/index.ts';
import { createProjectFile } from '../../electron/core/project/open-project.ts';
import { version } from '../../electron/core/version.ts';
import { sequenceSource } from '../../shared/base/ids.ts';
import { unwrap } from '../../shared/base/result.ts';
import { createProgramme } from '../../shared/edit/structure.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
let folder: string;
let sample: string;

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8' },
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-cli-'));
  sample = join(folder, 'sample.mwp');
  expect(run('sample', sample)).toMatchObject({ status: 0, stdout: `${sample}\n` });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('modulewright', () => {
  it('tells what is in a programme', () => {
    const info = JSON.parse(run('info', sample, '--json').stdout) as {
      title: string;
      revision: number;
      languages: string[];
      modules: { code: string; level: string; status: string }[];
      records: Record<string, number>;
      exercises: Record<string, number>;
    };
    expect(info).toMatchObject({ title: 'Baltic Capacity Building', revision: 2, languages: ['en', 'da', 'sv', 'lv'] });
    expect(info.modules).toHaveLength(8);
    expect(info.modules[0]).toMatchObject({ code: 'B1', level: 'basic', status: 'in review' });
    expect(info.records).toMatchObject({ programme: 1, module: 8 });
    expect(Object.keys(info.exercises)).toEqual(expect.arrayContaining(['multiple-response', 'single-choice']));
    expect(run('info', sample).stdout).toContain('Cluster facilitation basics');
  });

  it('says what a platform will be told of a module, and when', () => {
    const { status, stdout } = run('told', sample, '--module', 'b1', '--format', 'scorm12');
    expect(status).toBe(0);
    expect(stdout).toContain('A learner starts\n  LMSInitialize\n  cmi.core.lesson_status = incomplete\n');
    expect(stdout).toContain('Passed\n  cmi.core.lesson_status = passed\n');
    const told = JSON.parse(run('told', sample, '--module', 'b1', '--format', 'cmi5', '--json').stdout) as {
      standard: string;
      rows: { situation: string; said: { kind: string; name: string }[] }[];
    };
    expect(told.standard).toBe('cmi5');
    expect(told.rows.find(({ situation }) => situation === 'passed')?.said.map(({ name }) => name)).toEqual([
      'completed',
      'passed',
    ]);
    expect(run('told', sample, '--module', 'zz', '--format', 'html').status).toBe(1);
    expect(run('told', sample, '--module', 'b1', '--format', 'md').status).toBe(2);
  });

  it('exports a module and says its size and fingerprint', () => {
    const out = join(folder, 'b1.zip');
    const result = run('export', sample, '--module', 'b1', '--format', 'scorm12', '--out', out, '--json');
    expect(result.status).toBe(0);
    const { size, sha256 } = JSON.parse(result.stdout) as { size: number; sha256: string };
    expect(readFileSync(out)).toHaveLength(size);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('checks every module and ends with 0 while there is no error', () => {
    const result = run('check', sample, '--json');
    expect(result.status).toBe(0);
    const found = JSON.parse(result.stdout) as { severity: string }[];
    expect(found.every(({ severity }) => severity === 'hint')).toBe(true);
  });

  it('plans: coverage, the three gaps of the sample with their reasons, and minutes by kind', () => {
    const plan = JSON.parse(run('plan', sample, '--json').stdout) as {
      minutes: number;
      byKind: Record<string, number>;
      modules: { code: string; minutes: number; gaps: { code: string; reason: string; params: { code: string } }[] }[];
    };
    const gaps = plan.modules.flatMap(({ code, gaps }) => gaps.map((gap) => `${code} ${gap.params.code} ${gap.code}`));
    expect(gaps).toEqual(['A2 G3 goal.unpractised', 'P2 G3 goal.unassessed', 'P3 G1 goal.assessedBelow']);
    expect(plan.modules.reduce((sum, { minutes }) => sum + minutes, 0)).toBeCloseTo(plan.minutes, 1);
    expect(Object.values(plan.byKind).reduce((sum, one) => sum + one, 0)).toBeCloseTo(plan.minutes, 1);
    const one = run('plan', sample, '--module', 'a2');
    expect(one.status).toBe(0);
    expect(one.stdout).toContain('Nothing lets learners practise goal G3');
    expect(one.stdout).toMatch(/Session plan\n {2}0:00-[^]*materials: /);
    expect(one.stdout).not.toContain('Cluster facilitation basics');
    expect(run('plan', sample, '--module', 'Z9').status).toBe(1);
  });

  it.each(['json', 'csv'])('takes a framework out as %s and in again, once, with nothing changed', (extension) => {
    const file = join(folder, `framework.${extension}`);
    expect(run('framework', 'export', sample, file).status).toBe(0);
    const again = JSON.parse(run('framework', 'import', sample, file, '--json').stdout) as object;
    expect(again).toMatchObject({ added: 0, changed: 0, removed: 0, losses: [] });
    const other = join(folder, `other-${extension}.mwp`);
    expect(run('sample', other).status).toBe(0);
    const renamed = join(folder, `renamed.${extension}`);
    writeFileSync(renamed, readFileSync(file, 'utf8').replace('Maps the actors', 'Draws the actors'));
    const before = JSON.parse(run('info', other, '--json').stdout) as { revision: number };
    expect(JSON.parse(run('framework', 'import', other, renamed, '--json').stdout)).toMatchObject({ changed: 1 });
    const after = JSON.parse(run('info', other, '--json').stdout) as { revision: number };
    expect(after.revision).toBe(before.revision + 1);
  });

  it('refuses a framework it cannot read, and changes nothing', () => {
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, '{"CFDocument":');
    const before = run('info', sample).stdout;
    const { status, stderr } = run('framework', 'import', sample, broken, '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'framework.unreadable' } });
    expect(JSON.parse(run('framework', 'import', sample, sample, '--json').stderr)).toMatchObject({
      error: { code: 'framework.encoding' },
    });
    expect(run('info', sample).stdout).toBe(before);
  });

  it('lists formats', () => {
    expect(run('formats').stdout).toMatch(/^scorm12 /);
    expect(JSON.parse(run('formats', '--json').stdout)).toMatchObject(formatIds.map((id) => ({ id })));
  });

  const problems: [string, string[], string][] = [
    ['a missing file', ['info', 'nowhere.mwp'], 'file.missing'],
    [
      'an unknown module',
      ['export', 'SAMPLE', '--module', 'Z9', '--format', 'scorm12', '--out', 'OUT'],
      'module.unknown',
    ],
    [
      'a language the player has not',
      ['export', 'SAMPLE', '--module', 'B1', '--format', 'scorm12', '--out', 'OUT', '--language', 'tr'],
      'language.unsupported',
    ],
    [
      'an option of another format',
      ['export', 'SAMPLE', '--module', 'B1', '--format', 'html', '--out', 'OUT', '--preset', 'moodle'],
      'options.invalid',
    ],
    ['a sample over an existing file', ['sample', 'SAMPLE'], 'file.exists'],
    [
      'a package over the programme it is made of',
      ['export', 'SAMPLE', '--module', 'B1', '--format', 'scorm12', '--out', 'SAMPLE'],
      'file.programme',
    ],
    [
      'a package into a folder that is not there',
      ['export', 'SAMPLE', '--module', 'B1', '--format', 'scorm12', '--out', 'OUT/b1.zip'],
      'file.unreachable',
    ],
    ['a framework over the programme it is of', ['framework', 'export', 'SAMPLE', 'SAMPLE'], 'file.programme'],
    ['what was salvaged over the file it is of', ['salvage', 'SAMPLE', '--out', 'SAMPLE'], 'file.exists'],
  ];
  it.each(problems)('ends with 1 and typed JSON for %s', (_name, args, code) => {
    const out = join(folder, 'none.zip');
    const real = args.map((arg) => (arg === 'SAMPLE' ? sample : arg.replace('OUT', out)));
    const result = run(...real, '--json');
    expect(result.status).toBe(1);
    expect(JSON.parse(result.stderr)).toMatchObject({ error: { code } });
    expect(existsSync(out)).toBe(false);
    const plain = run(...real);
    expect(plain.status).toBe(1);
    expect(plain.stderr).not.toContain('{');
  });

  it('names the option that a format does not have', () => {
    const out = join(folder, 'none.zip');
    const args = ['--module', 'B1', '--format', 'html', '--out', out, '--preset', 'moodle', '--json'];
    const { stderr } = run('export', sample, ...args);
    expect(JSON.parse(stderr)).toMatchObject({ error: { params: { detail: 'preset' } } });
  });

  it('leaves the programme whole in each of them', () => {
    expect(run('info', sample).status).toBe(0);
  });

  it('says what happened, what is safe and what to do, for a file of another kind', () => {
    const foreign = join(folder, 'foreign.mwp');
    writeFileSync(foreign, 'hello');
    const { status, stderr } = run('info', foreign);
    expect(status).toBe(1);
    expect(stderr).toBe(
      'This is not a Modulewright programme. The file was not touched. Choose a file whose name ends in .mwp.\n',
    );
  });

  it('calls no programme ready that has nothing to publish', async () => {
    const path = join(folder, 'no-module.mwp');
    const { puts } = createProgramme({ newId: sequenceSource('n'), title: 'Empty', language: 'en' });
    const none = puts.filter(({ kind }) => kind === 'programme');
    await unwrap(await createProjectFile(path, none, '')).close();
    expect(run('check', path)).toEqual({ status: 1, stdout: 'No module yet. Add the first one.\n', stderr: '' });
  });

  it('names the way that leads nowhere, and looks for its folder first', () => {
    const path = join(folder, 'no', 'such', 'sample.mwp');
    const { status, stderr } = run('sample', path);
    expect(status).toBe(1);
    expect(stderr).toContain(`There is no way to ${path}. Nothing was changed. Look whether its folder is there`);
  });

  it.each([
    [['frobnicate']],
    [['export', 'x.mwp']],
    [['info']],
    [['export', 'x', '--module', 'B1', '--format', 'none', '--out', 'y']],
  ])('ends with 2 for wrong usage: %s', (args) => {
    expect(run(...args).status).toBe(2);
  });

  it('helps everywhere', () => {
    for (const args of [['--help'], ['export', '--help'], ['sample', '--help'], ['check', '--help']]) {
      const { status, stdout } = run(...args);
      expect(status).toBe(0);
      expect(stdout).toContain('Usage: modulewright');
    }
    expect(run('--version').stdout.trim()).toBe(version);
  });
});
