/** Review in the terminal: a module out as a file, returns in - good ones, bad ones, again and in any order - and what was said. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReviewData } from '../../shared/output/review/review-data.ts';
import { openProjectFile, readProjectFile } from '../../electron/core/project/open-project.ts';
import { unwrap } from '../../shared/base/result.ts';
import { rangeIn } from '../../shared/model/review/range-in.ts';
import { writeReturn, type Returned } from '../../shared/review/return-file.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
let folder: string;
let sample: string;

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8', MODULEWRIGHT_HOME: join(folder, 'home') },
  });
  return { status, stdout, stderr };
}

const at = (name: string) => join(folder, name);

function dataIn(html: string): ReviewData {
  const json = /<script id="review-data" type="application\/json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  return JSON.parse(json) as ReviewData;
}

let data: ReviewData;

/** What somebody gives back who says one thing of the first words of the first text that there are. */
function returnOf(person: string, change: Partial<Returned> = {}): string {
  const part = data.parts.find(({ page, texts }) => page !== null && texts.some(({ field }) => field === 'children'));
  const text = part?.texts.find(({ field }) => field === 'children');
  if (!part || !text) throw new Error('no words');
  return writeReturn({
    programme: data.programme,
    request: data.request?.key ?? null,
    revision: data.revision,
    by: { id: person, name: `Name of ${person}` },
    made: '2026-03-01T10:00:00Z',
    threads: [
      {
        id: 'mthread',
        anchor: {
          record: part.record,
          page: part.page,
          module: data.module,
          range: rangeIn(text.text, 'children', 0, 20),
        },
        label: 'must',
        turn: 0,
      },
    ],
    comments: [{ id: 'mcomment', to: 'mthread', at: '2026-03-01T10:00:00Z', words: `Said by ${person}.`, turn: 0 }],
    pages: [],
    suggestions: [],
    ...change,
  });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-review-'));
  sample = at('sample.mwp');
  expect(run('sample', sample).status).toBe(0);
  const asked = [
    '--question',
    'Is it true for Latvia?',
    '--due',
    '2026-12-24',
    '--reviewer',
    'Ilze',
    '--reviewer',
    'Bo',
  ];
  const sent = run(
    'review',
    'send',
    sample,
    '--module',
    'b1',
    '--out',
    at('b1.html'),
    ...asked,
    '--decider',
    'Anna',
    '--json',
  );
  expect(sent).toMatchObject({ status: 0, stderr: '' });
  const { request, revision } = JSON.parse(sent.stdout) as { request: string; revision: number };
  data = dataIn(readFileSync(at('b1.html'), 'utf8'));
  expect(data).toMatchObject({ code: 'B1', revision, request: { key: request, due: '2026-12-24', decider: 'Anna' } });
  expect(data.request?.reviewers).toEqual(['Ilze', 'Bo']);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('modulewright review', () => {
  it('takes what can be taken and says of the rest why not', () => {
    writeFileSync(at('ilze.mwc'), returnOf('ilze'));
    writeFileSync(at('cut.mwc'), returnOf('bo').slice(0, -40));
    writeFileSync(at('edited.mwc'), returnOf('bo').replace('"turn": 0', '"turn": "soon"'));
    writeFileSync(at('foreign.mwc'), returnOf('bo', { programme: 'mother' }));
    writeFileSync(at('newer.mwc'), returnOf('bo').replace('"version": 1', '"version": 2'));
    writeFileSync(at('bo.mwc'), `\uFEFF  ${returnOf('bo', { request: null })}\r\n`);
    const names = ['cut', 'ilze', 'edited', 'foreign', 'newer', 'gone', 'bo'].map((name) => at(`${name}.mwc`));
    const merged = run('review', 'merge', sample, ...names, '--json');
    expect(merged.status).toBe(1);
    const came = JSON.parse(merged.stdout) as {
      error?: { code: string };
      threads: number;
      by: { unverified?: true };
    }[];
    expect(came.map(({ error }) => error?.code)).toEqual([
      'return.unreadable',
      undefined,
      'return.damaged',
      'return.foreign',
      'return.newer',
      'file.missing',
      undefined,
    ]);
    expect(came[1]).toMatchObject({ threads: 1, comments: 1, isStale: false, by: { name: 'Name of ilze' } });
    expect(came[1]?.by.unverified).toBeUndefined();
    expect(came[6]).toMatchObject({ threads: 1, isStale: false, by: { unverified: true } });
  });

  it('remembers the states that were sent and that reviews were taken into', () => {
    const { versions } = JSON.parse(run('versions', sample, '--json').stdout) as {
      versions: { why: string; revision: number; module: string | null }[];
    };
    expect(versions.map(({ why, module }) => [why, module])).toEqual([
      ['merged', null],
      ['sent', 'b1'],
    ]);
    expect(versions[1]?.revision).toBe(data.revision);
  });

  it('changes nothing by a return that was there', () => {
    const before = run('review', 'list', sample, '--json').stdout;
    const again = run('review', 'merge', sample, at('ilze.mwc'));
    expect(again).toMatchObject({ status: 0, stderr: '' });
    // What was taken in from others is no change of what she read.
    expect(again.stdout).toMatch(/Name of ilze: 2 there already$/m);
    expect(run('review', 'list', sample, '--json').stdout).toBe(before);
  });

  it('lists what was said with its place, its words and its state', () => {
    const { threads: all, suggestions } = JSON.parse(run('review', 'list', sample, '--json').stdout) as {
      threads: { quote: string; comments: { by: string; verified: boolean; words: string }[] }[];
      suggestions: number;
    };
    // Beside the review that is under way in the sample.
    expect(suggestions).toBe(6);
    const threads = all.filter(({ comments }) => comments[0]?.by.startsWith('Name of'));
    expect(threads).toHaveLength(2);
    expect(threads[0]).toMatchObject({ module: 'B1', state: 'open', label: 'must', field: 'children' });
    expect(threads.map(({ comments }) => comments[0])).toMatchObject([
      { by: 'Name of ilze', verified: true, words: 'Said by ilze.' },
      { by: 'Name of bo', verified: false, words: 'Said by bo.' },
    ]);
    const text = run('review', 'list', sample).stdout;
    expect(text).toContain(`“${threads[0]?.quote}”`);
    expect(text).toContain('7 of 10 threads open');
  });

  it('sends with the next copy what was said', () => {
    expect(run('review', 'send', sample, '--module', 'B1', '--out', at('again.html')).status).toBe(0);
    const { threads } = dataIn(readFileSync(at('again.html'), 'utf8'));
    expect(threads.slice(-2).map(({ comments }) => comments[0]?.words)).toEqual(['Said by ilze.', 'Said by bo.']);
  });

  it('writes over no programme, and knows days and modules', () => {
    const over = run('review', 'send', sample, '--module', 'B1', '--out', sample, '--json');
    expect(over.status).toBe(1);
    expect(JSON.parse(over.stderr)).toMatchObject({ error: { code: 'file.programme' } });
    expect(run('info', sample).status).toBe(0);
    const out = at('none.html');
    expect(run('review', 'send', sample, '--module', 'B1', '--out', out, '--due', '2026-02-30').status).toBe(2);
    expect(run('review', 'send', sample, '--module', 'Z9', '--out', out).status).toBe(1);
    expect(existsSync(out)).toBe(false);
  });

  it('says of a return that the programme went on since where it did', async () => {
    const file = unwrap(await openProjectFile(sample, null));
    const { rev, records } = unwrap(await file.snapshot());
    const page = records.find((one) => one.kind === 'page');
    if (!page) throw new Error('no page');
    const changes = { puts: [{ ...page, data: { ...page.data, title: 'Another' } }], removes: [] };
    unwrap(await file.commit({ commit: 'c', baseRev: rev, changes, typing: false, author: '' }));
    await file.close();
    const again = run('review', 'merge', sample, at('ilze.mwc'));
    expect(again.stdout).toContain('Name of ilze: 2 there already; the programme went on since');
  });

  it('asks nothing where the file cannot be written', async () => {
    const before = await saidIn(sample);
    for (const as of ['html', 'mwr', 'docx']) {
      const out = at(join('nowhere', `b1.${as}`));
      const sent = run('review', 'send', sample, '--module', 'A1', '--as', as, '--out', out, '--question', 'So?');
      expect(sent.status).toBe(1);
      expect(await saidIn(sample)).toEqual(before);
    }
  });
});

/** All of it, which a request would be part of, and the status of a module that one takes out of its draft. */
async function saidIn(path: string): Promise<readonly unknown[]> {
  const file = unwrap(await readProjectFile(path));
  const { records } = unwrap(await file.snapshot());
  await file.close();
  return records;
}
