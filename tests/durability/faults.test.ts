/** Full disks and damaged bytes: a typed failure or whole data, never a crash and never a silent loss. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sequenceSource } from '../../shared/base/ids.ts';
import { stableJson } from '../../shared/base/json.ts';
import { unwrap } from '../../shared/base/result.ts';
import { createProgramme } from '../../shared/edit/structure.ts';
import type { AnyRecord } from '../../shared/records/record.ts';
import { createProjectFile, openProjectFile } from '../../electron/core/project/open-project.ts';

const full = process.env.MODULEWRIGHT_TRIALS === 'full';
const start = createProgramme({ newId: sequenceSource('n'), title: 'Fault', language: 'en' }).puts;
const page = start.find((record) => record.kind === 'page')?.id ?? '';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-fault-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function block(id: string, text: string): AnyRecord {
  return { id, kind: 'block', parent: page, order: 'a0', data: { type: 'paragraph', children: [{ text }] } };
}

describe('a full disk', () => {
  it('refuses the commit, keeps the file whole, and takes the same commit once there is room', async (context) => {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]).status !== 0) {
      context.skip('a small disk cannot be mounted here');
    }
    try {
      const file = unwrap(await createProjectFile(join(disk, 'x.mwp'), start, ''));
      const filler = join(disk, 'filler');
      let rev = 1;
      let failed: { commit: string; changes: { puts: AnyRecord[]; removes: string[] } } | null = null;
      for (let count = 0; count < 100 && !failed; count++) {
        const changes = { puts: [block(`b${count}`, 'x'.repeat(40_000))], removes: [] };
        const request = { commit: `c${count}`, baseRev: rev, changes, typing: false, author: '' };
        const reply = await file.commit(request);
        if (reply.ok) rev = reply.value.rev;
        else {
          expect(reply.error.code).toBe('disk.full');
          failed = { commit: request.commit, changes };
        }
      }
      if (!failed) throw new Error('the disk never filled up');
      expect(unwrap(await file.snapshot()).rev).toBe(rev);
      spawnSync('mount', ['-o', 'remount,size=8m', disk]);
      writeFileSync(filler, '');
      const again = await file.commit({ ...failed, baseRev: rev, typing: false, author: '' });
      expect(unwrap(again).rev).toBe(rev + 1);
      await file.close();
      const reopened = unwrap(await openProjectFile(join(disk, 'x.mwp'), null));
      expect(unwrap(await reopened.snapshot()).records).toHaveLength(start.length + rev);
      await reopened.close();
    } finally {
      spawnSync('umount', [disk]);
    }
  });
});

describe('damaged bytes', () => {
  it('are reported as damage or change nothing that is read', async () => {
    const path = join(folder, 'sound.mwp');
    const file = unwrap(await createProjectFile(path, start, ''));
    const puts = Array.from({ length: 60 }, (_, index) => block(`b${index}`, `Words ${index} `.repeat(60)));
    unwrap(await file.commit({ commit: 'c', baseRev: 1, changes: { puts, removes: [] }, typing: false, author: '' }));
    const sound = stableJson(sorted(unwrap(await file.snapshot()).records));
    await file.close();
    const bytes = readFileSync(path);
    const codes = new Map<string, number>();
    const flips = full ? 1000 : 24;
    for (let flip = 0; flip < flips; flip++) {
      const damaged = Buffer.from(bytes);
      const at = (flip * 2_654_435_761) % bytes.length;
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (flip % 8));
      codes.set(...(await outcome(join(folder, `f${flip}.mwp`), damaged, sound, codes)));
    }
    const cuts = full ? 200 : 8;
    for (let cut = 1; cut <= cuts; cut++) {
      const length = Math.floor((bytes.length * cut) / (cuts + 1));
      codes.set(...(await outcome(join(folder, `t${cut}.mwp`), bytes.subarray(0, length), sound, codes)));
    }
    expect(
      [...codes.keys()].filter((code) => !['whole', 'file.damaged', 'file.foreign', 'file.newer'].includes(code)),
    ).toEqual([]);
    expect(codes.get('file.damaged') ?? 0).toBeGreaterThan(cuts / 2);
  });
});

/** What came of a damaged file, and how often that came so far. Other words than those written are `silently wrong`. */
async function outcome(
  path: string,
  bytes: Uint8Array,
  sound: string,
  codes: ReadonlyMap<string, number>,
): Promise<[string, number]> {
  writeFileSync(path, bytes);
  const opened = await openProjectFile(path, null);
  let code: string = opened.ok ? 'whole' : opened.error.code;
  if (opened.ok) {
    const snapshot = await opened.value.snapshot();
    if (!snapshot.ok) code = snapshot.error.code;
    else if (stableJson(sorted(snapshot.value.records)) !== sound) code = 'silently wrong';
    await opened.value.close();
  }
  rmSync(path, { force: true });
  return [code, (codes.get(code) ?? 0) + 1];
}

function sorted(records: readonly AnyRecord[]): readonly AnyRecord[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
