/** kill -9 at random moments while edits are committed: nothing acknowledged is lost, nothing is corrupt, no lock stays. */

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sequenceSource } from '../../shared/base/ids.ts';
import { unwrap } from '../../shared/base/result.ts';
import { createProgramme } from '../../shared/edit/structure.ts';
import { createProjectFile, openProjectFile } from '../../electron/core/project/open-project.ts';
import { saidUntilKilled } from './killed.ts';

const trials = process.env.MODULEWRIGHT_TRIALS === 'full' ? 500 : 30;
const child = fileURLToPath(new URL('./committing.child.ts', import.meta.url));
const longestLife = 24; // acknowledged commits
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-kill-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it(`loses no acknowledged edit in ${trials} kills`, async () => {
  let acknowledged = 0;
  // Two files at a time: the machine's two cores, and a kill that falls into the other's disk access.
  await Promise.all(
    [0, 1].map(async (lane) => {
      const path = join(folder, `lane${lane}.mwp`);
      const start = createProgramme({ newId: sequenceSource('n'), title: 'Killed', language: 'en' }).puts;
      await unwrap(await createProjectFile(path, start, '')).close();
      for (let trial = 0; trial < trials / 2; trial++) {
        // The lanes are half a life apart: few trials reach every moment of it too.
        const life = ((trial + (lane * longestLife) / 2) * 7919) % longestLife;
        const said = await saidUntilKilled<Said>([child, path, `${lane}.${trial}`], life);
        acknowledged += said.length;
        await expectKept(path, said);
      }
    }),
  );
  // A trial in which nothing was committed would prove nothing.
  expect(acknowledged).toBeGreaterThan(trials);
  expect(readdirSync(folder).filter((name) => !/^lane\d\.mwp$/.test(name))).toEqual([]);
});

type Said = readonly [rev: number, id: string, text: string];

async function expectKept(path: string, said: readonly Said[]): Promise<void> {
  const file = unwrap(await openProjectFile(path, null));
  expect(file.readOnly).toBeNull(); // the dead process's lock cleared itself
  const { rev, records } = unwrap(await file.snapshot());
  expect(rev).toBeGreaterThanOrEqual(said.at(-1)?.[0] ?? 0);
  const latest = new Map(said.map(([at, id, text]) => [id, { at, text }]));
  for (const record of records) {
    const wanted = latest.get(record.id);
    if (!wanted || record.kind !== 'block' || record.data.type !== 'paragraph') continue;
    latest.delete(record.id);
    const [node] = record.data.children;
    const kept = node && 'text' in node ? node.text : '';
    // One commit after the last acknowledged one may have reached the disk before the kill.
    if (kept !== wanted.text) expect(rev).toBeGreaterThan(said.at(-1)?.[0] ?? 0);
  }
  expect(latest.size).toBe(0);
  await file.close();
  const db = new Database(path, { readonly: true });
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  db.close();
}
