/** Power cuts after any step of the disk: whatever was said to be saved is there, and whatever is there is whole. */

import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Engine } from '../../electron/core/project/engine.ts';
import { unwrap } from '../../shared/base/result.ts';
import { Disk } from './disk.ts';
import { blockAt, CutDisk, type Told } from './power-cut.ts';

const full = process.env.MODULEWRIGHT_TRIALS === 'full';
const cuts = full ? 1000 : 60;
const commits = full ? 90 : 36;
const child = fileURLToPath(new URL('./cut.child.ts', import.meta.url));
let disk: Disk | null;

beforeAll(() => {
  disk = Disk.make();
});
afterAll(() => disk?.remove());

it(`lose nothing that was acknowledged, ${cuts} times`, async (context) => {
  if (!disk) return context.skip('watching a disk needs a C compiler on Linux');
  await disk.run(child, [String(commits)]);
  const steps = disk.steps();
  const random = numbers(7);
  const after = Array.from({ length: cuts }, () => Math.floor(random() * steps.length)).toSorted((a, b) => a - b);
  const [cut, target] = [new CutDisk(), join(disk.beside, 'cut')];
  const told: Told = {};
  const wrong: string[] = [];
  let done = 0;
  for (const end of after) {
    for (; done <= end; done++) {
      const step = steps[done];
      if (!step) break;
      if (!step.path.endsWith('/told')) cut.do(step);
      else if (step.kind === 'write') Object.assign(told, JSON.parse(step.data.toString('utf8')) as Told);
    }
    rmSync(target, { recursive: true, force: true });
    mkdirSync(target);
    cut.cut(disk.folder, target, random);
    wrong.push(...wrongAfter(target, told).map((what) => `after step ${end} of ${steps.length}: ${what}`));
  }
  expect(wrong, `${wrong.length} of ${cuts}`).toEqual([]);
});

/** What is lost or not whole, of all that was written. */
function wrongAfter(folder: string, told: Told): readonly string[] {
  const backups = existsSync(join(folder, 'backups')) ? readdirSync(join(folder, 'backups'), { recursive: true }) : [];
  const kept = backups.map(String).filter((name) => name.endsWith('.mwp'));
  const settings = join(folder, 'home', 'settings.json');
  const set = existsSync(settings) ? Number(readFileSync(settings, 'utf8')) : 0;
  return [
    ...wrongIn(join(folder, 'p.mwp'), told.programme),
    ...wrongIn(join(folder, 'copy.mwp'), told.copy),
    ...kept.flatMap((name) => wrongIn(join(folder, 'backups', name), 1)),
    ...(kept.length >= Math.min(told.backups ?? 0, 10) ? [] : [`${kept.length} backups of ${told.backups}`]),
    ...(set >= (told.settings ?? 0) ? [] : [`settings of ${set}, not ${told.settings}`]),
  ];
}

/** A programme of this revision or the next, with the words of that revision, and free to be written to. */
function wrongIn(path: string, told: number | undefined): readonly string[] {
  if (told === undefined && !existsSync(path)) return [];
  const opened = Engine.open({ path, backups: null, create: null, again: true });
  if (!opened.ok) return [`${path} does not open: ${opened.error.code}`];
  const { rev, puts: records } = unwrap(opened.value.recordsSince(null));
  const page = records.find(({ kind }) => kind === 'page')?.id ?? '';
  const wrong = opened.value.readOnly === null ? [] : [`${path} opens ${opened.value.readOnly}`];
  unwrap(opened.value.close());
  if (rev < (told ?? 0)) wrong.push(`${path} lost revision ${told}: ${rev}`);
  for (let written = Math.max(2, rev - 4); written <= rev; written++) {
    const block = blockAt(written, page);
    const found = records.find(({ id }) => id === block.id);
    if (JSON.stringify(found?.data) !== JSON.stringify(block.data))
      wrong.push(`${path} lost ${block.id} of ${written}`);
  }
  return wrong;
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
