/** The report of a review in the terminal: of the sample's own, in each form, and a document that an office program opens. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { convertInOffice, hasOffice, noOffice } from '../support/office.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
let folder: string;
const at = (name: string) => join(folder, name);

function modulewright(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8', MODULEWRIGHT_HOME: at('home') },
  });
  return { status, stdout, stderr };
}

const report = (as: string, ...more: string[]) =>
  modulewright('review', 'report', at('sample.mwp'), '--module', 'b1', '--as', as, '--out', at(`b1.${as}`), ...more);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-report-'));
  expect(modulewright('sample', at('sample.mwp')).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('modulewright review report', () => {
  it('has what the list has, in each form', () => {
    const { threads } = JSON.parse(modulewright('review', 'list', at('sample.mwp'), '--json').stdout) as {
      threads: { module: string; comments: { words: string }[] }[];
    };
    const words = threads.flatMap(({ module, comments }) => (module === 'B1' ? comments.map((one) => one.words) : []));
    expect(words.length).toBeGreaterThan(0);
    for (const as of ['csv', 'jsonld']) {
      expect(report(as, '--json')).toMatchObject({ status: 0, stderr: '' });
      const text = readFileSync(at(`b1.${as}`), 'utf8');
      for (const one of words) expect(text).toContain(one);
    }
    expect(readFileSync(at('b1.csv'), 'utf8')).toMatch(/^\uFEFFPage,About,/);
    expect(report('html')).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(at('b1.html'), 'utf8')).toMatch(/^<!doctype html>[\s\S]*Review of B1/);
  });

  it('says which module it does not know, and writes nothing', () => {
    const none = modulewright(
      'review',
      'report',
      at('sample.mwp'),
      '--module',
      'Z9',
      '--out',
      at('none.html'),
      '--json',
    );
    expect(none.status).toBe(1);
    expect(JSON.parse(none.stderr)).toMatchObject({ error: { code: 'module.unknown' } });
    expect(existsSync(at('none.html'))).toBe(false);
    expect(report('pdf').status).toBe(2);
  });

  it('is a document that LibreOffice reads to its last line', (context) => {
    expect(report('docx').status).toBe(0);
    if (!hasOffice()) {
      console.log(noOffice);
      context.skip();
    }
    const text = readFileSync(convertInOffice(folder, at('b1.docx'), 'txt'), 'utf8');
    expect(text).toMatch(/Review of B1[\s\S]*Nobody planned it[\s\S]*in place of/);
  }, 120_000);
});
