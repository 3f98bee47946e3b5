/** A disk that refuses the k-th write, sync or rename: a code for each, nothing acknowledged lost, nothing left behind. */

import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { formatIds, modesOf } from '../../shared/output/formats/index.ts';
import { Disk } from './disk.ts';
import type { Refusal } from './refusing.child.ts';

const every = process.env.MODULEWRIGHT_TRIALS === 'full' ? 'every' : '';
const child = fileURLToPath(new URL('./refusing.child.ts', import.meta.url));
/** How a disk's refusal may be told: SQLite says of a journal that it cannot make that it cannot open, Node of a folder that it is not there. */
const told = /^(ok|disk\.full|disk\.failed|file\.noPermission|file\.missing)$/;
/** What a file is opened for instead. */
const toRead = /^(diskFull|diskFailed|noPermission)$/;
/** A module and each shape of a programme, in each format. */
const exportWays = formatIds.flatMap((id) => ['module', ...modesOf(id)]).length;
let disk: Disk | null;

beforeAll(() => {
  disk = Disk.make();
});
afterAll(() => disk?.remove());

it('says so by a code, loses nothing and leaves nothing, whatever step of whatever is written is refused', async (context) => {
  if (!disk) return context.skip('a disk that refuses needs a C compiler on Linux');
  const lines = (await disk.run(child, [every])).trim().split('\n');
  const refusals = lines.map((line) => JSON.parse(line) as Refusal);
  expect(refusals.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
  const opening = new Set(['open', 'create', 'restore']);
  const untold = refusals.filter(({ what, code }) => !told.test(code) && !(opening.has(what) && toRead.test(code)));
  expect(untold).toEqual([]);
  // A disk that takes nothing more from the first step on is never said to have taken it.
  const unsaid = refusals.filter(({ code, step, once }) => code === 'ok' && step === 1 && !once);
  expect(unsaid).toEqual([]);
  const ways = new Set(refusals.map(({ what }) => what));
  // Of each format and shape as many as there are; else one for each way of writing.
  expect([...ways].filter((what) => what.startsWith('export')).length).toBe(every === '' ? 3 : exportWays);
  expect([...ways].filter((what) => !what.startsWith('export'))).toHaveLength(8);
});
