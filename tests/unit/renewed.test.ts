/** What is built anew is there all along: a test or an export that reads beside the build finds every file, older or newer. */

import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { renewed } from '../../build/renewed.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-renewed-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('is the older whole while the newer is made, then the newer and nothing beside it', async () => {
  const out = join(folder, 'player');
  const told = (): readonly string[] => readdirSync(out, { recursive: true }).map(String).toSorted();
  mkdirSync(join(out, 'fonts'), { recursive: true });
  for (const name of ['player.js', 'gone.js', join('fonts', 'a.woff2'), 'foreign.txt'])
    writeFileSync(join(out, name), 'old');
  await renewed(
    out,
    async (fresh) => {
      mkdirSync(join(fresh, 'fonts'));
      writeFileSync(join(fresh, 'player.js'), 'new');
      await Promise.resolve();
      expect(told()).toEqual(['fonts', join('fonts', 'a.woff2'), 'foreign.txt', 'gone.js', 'player.js']);
      expect(readFileSync(join(out, 'player.js'), 'utf8')).toBe('old');
      writeFileSync(join(fresh, 'fonts', 'b.woff2'), 'new');
    },
    (name) => name !== 'foreign.txt',
  );
  expect(told()).toEqual(['fonts', join('fonts', 'b.woff2'), 'foreign.txt', 'player.js']);
  expect(readFileSync(join(out, 'player.js'), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['player']);
});

it('is the older still when making the newer fails', async () => {
  const out = join(folder, 'player');
  mkdirSync(out);
  writeFileSync(join(out, 'player.js'), 'old');
  await expect(renewed(out, () => Promise.reject(new Error('no such entry')))).rejects.toThrow('no such entry');
  expect(readFileSync(join(out, 'player.js'), 'utf8')).toBe('old');
});
