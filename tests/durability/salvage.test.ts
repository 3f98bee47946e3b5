/** What is saved from damaged programme files: all that the damage did not touch, and nothing that was never written. */

import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stableJson } from '../../shared/base/json.ts';
import { unwrap } from '../../shared/base/result.ts';
import { salvageWords } from '../../shared/words/salvage-words.ts';
import type { AnyRecord } from '../../shared/records/record.ts';
import { openProjectFile } from '../../electron/core/project/open-project.ts';
import { createSample } from '../../electron/core/project/sample.ts';
import { salvage } from '../../electron/core/project/salvage/salvage.ts';

const full = process.env.MODULEWRIGHT_TRIALS === 'full';
const words = salvageWords('en');
const assets = new URL('../../dist/assets/', import.meta.url).pathname;
const pageSize = 4096;
let folder: string;
let bytes: Buffer;
let sound: ReadonlyMap<string, AnyRecord>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-salvage-'));
  const path = join(folder, 'sound.mwp');
  const file = unwrap(await createSample(path, assets));
  // Older versions of records lie about in the file, too.
  const { rev, records } = unwrap(await file.snapshot());
  const blocks = records.filter((record) => record.kind === 'block').slice(0, 40);
  const changes = { puts: blocks.map((block) => ({ ...block, order: `${block.order}V` })), removes: [] };
  unwrap(await file.commit({ commit: 'c', baseRev: rev, changes, typing: false, author: '' }));
  sound = new Map(unwrap(await file.snapshot()).records.map((record) => [record.id, record]));
  await file.close();
  bytes = readFileSync(path);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The records of the file that is made of damaged bytes, or null when nothing could be read. */
async function saved(damaged: Buffer) {
  const path = join(folder, 'damaged.mwp');
  const target = join(folder, 'salvaged.mwp');
  writeFileSync(path, damaged);
  const result = await salvage(path, target, words);
  expect(readFileSync(path).equals(damaged)).toBe(true);
  expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
  if (!result.ok) {
    expect(result.error.code).toBe('file.nothingLeft');
    return null;
  }
  const file = unwrap(await openProjectFile(target, null));
  const { records } = unwrap(await file.snapshot());
  await file.close();
  rmSync(target);
  return { records, report: result.value };
}

/** Ids of which something stands on a page. */
function idsOn(page: Buffer): ReadonlySet<string> {
  const text = page.toString('latin1');
  return new Set([...sound.keys()].filter((id) => text.includes(id)));
}

const anew = new Set<unknown>(Object.values(words));

/** Records that say what was never written. What lost its parent may hang elsewhere; what was made anew says that of itself. */
const untrue = (records: readonly AnyRecord[]) =>
  records.filter((record) => {
    const written = sound.get(record.id);
    const isMade = 'title' in record.data && anew.has(record.data.title);
    return written && !isMade && stableJson({ ...record, parent: '' }) !== stableJson({ ...written, parent: '' });
  });

describe('salvage', () => {
  it('of a whole file is the programme as it is, with its files', async () => {
    const { records, report } = (await saved(bytes)) ?? {};
    expect(new Map(records?.map((record) => [record.id, record]))).toEqual(sound);
    expect(report).toEqual({ records: sound.size, damaged: 0, made: 0, dropped: 0, lostFiles: [] });
  });

  it(
    'loses no record that a lost page does not hold a part of, whichever page is lost',
    { timeout: full ? 1_800_000 : 600_000 },
    async () => {
      const pages = bytes.length / pageSize;
      const step = full ? 1 : Math.ceil(pages / 12);
      for (let number = 0; number < pages; number += step) {
        const damaged = Buffer.from(bytes);
        damaged.fill(0xa5, number * pageSize, (number + 1) * pageSize);
        const { records = [] } = (await saved(damaged)) ?? {};
        const back = new Map(records.map((record) => [record.id, record]));
        const touched = idsOn(bytes.subarray(number * pageSize, (number + 1) * pageSize));
        // A long block begins on a leaf and goes on on pages without its id.
        // A link goes with its goal, and the report counts it.
        const gone = [...sound.values()].filter(
          ({ id, kind, parent }) =>
            !back.has(id) && !touched.has(id) && !(kind === 'alignment' && !back.has(parent ?? '')),
        );
        expect(gone.length, `page ${number}: ${gone.map(({ id }) => id).join(' ')}`).toBeLessThanOrEqual(1);
        expect(untrue(records)).toEqual([]);
      }
    },
  );

  it(
    'never says of a record what was not written, whichever bit is flipped and wherever the file ends',
    { timeout: full ? 1_800_000 : 600_000 },
    async () => {
      const flips = full ? 400 : 10;
      for (let flip = 0; flip < flips; flip++) {
        const damaged = Buffer.from(bytes);
        const at = ((flip + 1) * 2_654_435_761) % bytes.length;
        damaged[at] = (damaged[at] ?? 0) ^ (1 << (flip % 8));
        const { records = [] } = (await saved(damaged)) ?? {};
        const kept = records.filter((record) => sound.has(record.id));
        expect(untrue(kept)).toEqual([]);
        // One page at the most is hit.
        expect(kept.length).toBeGreaterThan(sound.size * 0.95);
      }
      for (let cut = 1; cut <= (full ? 100 : 3); cut++) {
        const length = Math.floor((bytes.length * cut) / (full ? 101 : 4));
        const { records = [] } = (await saved(Buffer.from(bytes.subarray(0, length)))) ?? {};
        expect(untrue(records)).toEqual([]);
      }
    },
  );

  it('refuses to write over a file, and says so when nothing is left', async () => {
    const path = join(folder, 'noise.mwp');
    writeFileSync(path, Buffer.alloc(100_000, 7));
    expect(await salvage(path, path, words)).toMatchObject({ error: { code: 'file.exists' } });
    expect(await salvage(path, join(folder, 'new.mwp'), words)).toMatchObject({ error: { code: 'file.nothingLeft' } });
    expect(await salvage(join(folder, 'none.mwp'), join(folder, 'new.mwp'), words)).toMatchObject({
      error: { code: 'file.missing' },
    });
    expect(readdirSync(folder)).not.toContain('new.mwp');
  });
});
