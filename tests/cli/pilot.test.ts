/** Pilot sessions in the terminal: listed by number, and their sheets written as a file that opens by itself. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { unwrap } from '../../shared/base/result.ts';
import { sequenceSource } from '../../shared/base/ids.ts';
import { beginSession, copySession } from '../../shared/pilots/sessions.ts';
import { RecordTable, type AnyRecord } from '../../shared/records/record.ts';
import { openProjectFile } from '../../electron/core/project/open-project.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
let folder: string;
let sample: string;

function run(...args: string[]) {
  const env = { ...process.env, LC_ALL: 'en_GB.UTF-8', MODULEWRIGHT_HOME: join(folder, 'home') };
  return spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', env });
}

/** Two sessions of B1: one in Riga in May, and a copy of it for a place that nobody knows yet. */
async function plan(): Promise<void> {
  const file = unwrap(await openProjectFile(sample, null));
  const { rev, records } = unwrap(await file.snapshot());
  const table = new RecordTable(records);
  const newId = sequenceSource('pilot');
  const module = records.find((record) => record.kind === 'module' && record.data.code === 'B1')?.id ?? '';
  const [begun] = beginSession(table, module, newId).puts as readonly Extract<AnyRecord, { kind: 'pilot' }>[];
  if (!begun) throw new Error('no session');
  const riga = { ...begun, data: { ...begun.data, place: 'Riga', days: [{ date: '2026-05-04', start: 540 }] } };
  table.apply({ puts: [riga], removes: [] });
  const copy = copySession(table, riga.id, newId);
  const changes = { puts: [riga, ...copy.puts], removes: [] };
  unwrap(await file.commit({ commit: 'pilots', baseRev: rev, changes, typing: false, author: '' }));
  unwrap(await file.close());
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-pilot-cli-'));
  sample = join(folder, 'sample.mwp');
  expect(run('sample', sample).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('lists sessions by number, writes sheets of one, and says what there is not', async () => {
  expect(run('pilot', 'list', sample).stdout).toBe('There are no pilot sessions.\n');
  await plan();
  expect(run('pilot', 'list', sample).stdout).toBe('1  B1  planned  2026-05-04  Riga\n2  B1  planned  –\n');
  const listed = JSON.parse(run('pilot', 'list', sample, '--module', 'b1', '--json').stdout) as readonly object[];
  expect(listed).toMatchObject([
    { number: 1, module: 'B1', place: 'Riga', days: ['2026-05-04'] },
    { number: 2, days: [null] },
  ]);
  expect(run('pilot', 'list', sample, '--module', 'A1', '--json').stdout.trim()).toBe('[]');

  const out = join(folder, 'sheets.html');
  const made = run(
    'pilot',
    'sheets',
    sample,
    '--session',
    '1',
    '--as',
    'html',
    '--sheets',
    'observer',
    '--out',
    out,
    '--language',
    'lv',
    '--json',
  );
  expect([made.status, made.stderr]).toEqual([0, '']);
  expect(JSON.parse(made.stdout)).toMatchObject({ path: out, session: 1, sheets: ['observer'], language: 'lv' });
  const text = readFileSync(out, 'utf8');
  expect(text).toContain('Riga');
  expect(text).toContain('lang="lv">Novērotāja lapa');
  const word = join(folder, 'sheets.docx');
  expect(run('pilot', 'sheets', sample, '--session', '2', '--as', 'docx', '--out', word).status).toBe(0);
  expect(readFileSync(word).subarray(0, 2).toString()).toBe('PK');

  const none = run(
    'pilot',
    'sheets',
    sample,
    '--session',
    '3',
    '--as',
    'html',
    '--out',
    join(folder, 'none'),
    '--json',
  );
  expect(JSON.parse(none.stderr)).toMatchObject({ error: { code: 'sheets.noSession' } });
  expect(existsSync(join(folder, 'none'))).toBe(false);
  expect(run('pilot', 'sheets', sample, '--session', '1', '--as', 'html', '--out', sample).status).toBe(1);
  expect(run('pilot', 'sheets', sample, '--session', '1', '--out', word, '--sheets', 'menu').status).toBe(2);
});

it('writes a form, takes in what it gives back once, and says what is none', () => {
  const form = join(folder, 'form.html');
  const wrote = run(
    'pilot',
    'form',
    sample,
    '--session',
    '1',
    '--sheet',
    'followUp',
    '--language',
    'sv',
    '--out',
    form,
    '--json',
  );
  expect(JSON.parse(wrote.stdout)).toMatchObject({ session: 1, sheet: 'followUp', language: 'sv' });
  const html = readFileSync(form, 'utf8');
  const { programme, pilot } = JSON.parse(/"form-data"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? '') as Record<
    string,
    string
  >;
  const sheet = {
    id: 'followup12345',
    sheet: 'followUp',
    criteria: 1,
    language: 'sv',
    filled: '2026-06-01T08:00:00.000Z',
    by: '',
    answers: [{ ask: 'words:example', number: null, words: '=cmd|calc' }],
    abouts: [],
  };
  const back = join(folder, 'back.mws');
  writeFileSync(back, JSON.stringify({ format: 'modulewright-sheets', version: 1, programme, pilot, sheets: [sheet] }));
  const taken = run('pilot', 'import', sample, back, back, form, '--json');
  expect(JSON.parse(taken.stdout)).toMatchObject([
    { session: pilot, added: 1, corrected: 0, repeated: 0 },
    { added: 0, repeated: 1 },
    { file: form, error: { code: 'sheets.unreadable' } },
  ]);
  expect(taken.status).toBe(1);
  expect(run('pilot', 'import', sample, back).stdout).toBe(`${back}: new 0, corrected 0, here already 1\n`);
});

it('writes what came back as a report and as a table, of those that are asked for', () => {
  const out = join(folder, 'report.html');
  const wrote = run(
    'pilot',
    'report',
    sample,
    '--module',
    'B1',
    '--as',
    'html',
    '--language',
    'da',
    '--out',
    out,
    '--json',
  );
  expect(JSON.parse(wrote.stdout)).toMatchObject({ sessions: [1, 2], as: 'html', language: 'da' });
  expect(readFileSync(out, 'utf8')).toContain('Pilotrapport');
  const table = join(folder, 'report.csv');
  expect(run('pilot', 'report', sample, '--session', '1', '--as', 'csv', '--out', table).status).toBe(0);
  expect(readFileSync(table, 'utf8')).toMatch(/^\uFEFFsession,module.*\r\n.*,words:example,,,'=cmd\|calc\r\n$/s);
  expect(run('pilot', 'report', sample, '--partner', 'Nobody', '--out', out).status).toBe(1);
  expect(readFileSync(out, 'utf8')).toContain('Pilotrapport');
});

it('takes in a table of another tool once, and says what was left out of it', () => {
  const table = join(folder, 'answers.csv');
  writeFileSync(
    table,
    'Name;What was most useful?;The pace was right for me.\nSomebody;The map;9\n;The talk;5 - yes\n',
  );
  const taken = run('pilot', 'import', sample, table, table, '--session', '1', '--sheets');
  expect(taken.stdout).toBe(
    `${table}: new 2, corrected 0, here already 0; Cells that are no answer to their question: 1; Columns that ask nothing were left out: name\n` +
      `${table}: new 0, corrected 0, here already 2; Cells that are no answer to their question: 1; Columns that ask nothing were left out: name\n`,
  );
  expect(run('pilot', 'import', sample, table, '--session', '9', '--sheets').status).toBe(1);
});
