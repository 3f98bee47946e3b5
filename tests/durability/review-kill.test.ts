/** kill -9 while a review goes on: nothing that was said and acknowledged is lost, and a return is there whole or not at all. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { stableJson } from '../../shared/base/json.ts';
import { unwrap } from '../../shared/base/result.ts';
import { createProjectFile, openProjectFile } from '../../electron/core/project/open-project.ts';
import { underReview } from '../support/review.ts';
import { saidUntilKilled } from './killed.ts';

const trials = process.env.MODULEWRIGHT_TRIALS === 'full' ? 200 : 8;
const child = fileURLToPath(new URL('./reviewing.child.ts', import.meta.url));
/** Lines: each step is asked, then acknowledged. */
const longestLife = 48;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-review-kill-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Line =
  | { readonly asked: readonly string[]; readonly fresh: readonly string[] }
  | {
      readonly rev: number;
      readonly said: readonly (readonly [id: string, data: unknown])[];
      readonly removed: readonly string[];
    };

it(`loses nothing that was said and takes no return by half in ${trials} kills`, async () => {
  let acknowledged = 0;
  await Promise.all(
    [0, 1].map(async (lane) => {
      const path = join(folder, `lane${lane}.mwp`);
      const sentence = 'Nobody has formal power here, and everybody knows it.';
      const records = [...underReview([sentence, sentence, sentence, sentence]).all()];
      await unwrap(await createProjectFile(path, records, '')).close();
      for (let trial = 0; trial < trials / 2; trial++) {
        const life = ((trial + (lane * longestLife) / 2) * 7919) % longestLife;
        const lines = await saidUntilKilled<Line>([child, path, `${lane}x${trial}`], life);
        acknowledged += lines.filter((line) => 'rev' in line).length;
        await expectKept(path, lines);
      }
    }),
  );
  // A trial in which nothing was said would prove nothing.
  expect(acknowledged).toBeGreaterThan(trials);
});

async function expectKept(path: string, lines: readonly Line[]): Promise<void> {
  const file = unwrap(await openProjectFile(path, null));
  expect(file.readOnly).toBeNull();
  const { rev, records } = unwrap(await file.snapshot());
  const there = new Map(records.map(({ id, data }) => [id, stableJson(data)]));
  const kept = new Map<string, string | null>();
  let last = 0;
  for (const line of lines) {
    if ('asked' in line) continue;
    last = line.rev;
    for (const [id, data] of line.said) kept.set(id, stableJson(data));
    for (const id of line.removed) kept.set(id, null);
  }
  expect(rev).toBeGreaterThanOrEqual(last);
  // What was asked for last may have reached the disk before the kill: all of it, or nothing.
  const final = lines.at(-1);
  const { asked, fresh } = final && 'asked' in final ? final : { asked: [], fresh: [] };
  const came = fresh.filter((id) => there.has(id));
  expect([0, fresh.length]).toContain(came.length);
  for (const [id, data] of kept) if (!asked.includes(id)) expect([id, there.get(id) ?? null]).toEqual([id, data]);
  await file.close();
  const db = new Database(path, { readonly: true });
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  db.close();
}
