/** Bench: the past of a programme of 50,000 blocks - its sittings, a state of it, and what differs since - against what a person may wait. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unwrap } from '../../shared/base/result.ts';
import { RecordTable, type ChangeSet, type RecordOf } from '../../shared/records/record.ts';
import { compareInWords } from '../../shared/review/in-words.ts';
import { openProjectFile } from '../../electron/core/project/open-project.ts';
import type { ProjectFile } from '../../electron/core/project/project-file.ts';
import { writeLargeProgramme } from '../support/large-programme.ts';
import type { Figure } from './figure.ts';
import { percentile } from './turns.ts';

const commits = 1000;
const rounds = 5;
/** Milliseconds. */
const mayList = 300;
const mayCompare = 1500;

export async function benchVersions(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mw-bench-'));
  try {
    const path = join(folder, 'large.mwp');
    await writeLargeProgramme(path);
    const file = unwrap(await openProjectFile(path, null));
    const first = unwrap(await file.snapshot()).rev;
    await write(file);
    const figures = [
      await figure('the newest sittings with what was done', mayList, () => file.sittings(null)),
      await figure(`what differs since ${commits} commits ago, in words`, mayCompare, () => compared(file, first)),
    ];
    await file.close();
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A paragraph each, by two people in turn, one after the other. */
async function write(file: ProjectFile): Promise<void> {
  const { rev, records } = unwrap(await file.snapshot());
  const paragraphs = records.filter(
    (record): record is RecordOf<'block'> => record.kind === 'block' && record.data.type === 'paragraph',
  );
  for (let turn = 0; turn < commits; turn++) {
    const block = paragraphs[(turn * 37) % paragraphs.length];
    if (!block) throw new Error('no paragraph');
    const data: RecordOf<'block'>['data'] = { type: 'paragraph', children: [{ text: `Other words ${turn}` }] };
    const changes: ChangeSet = { puts: [{ ...block, data }], removes: [] };
    const author = turn % 40 < 20 ? 'Anna' : 'Ilze';
    unwrap(await file.commit({ commit: `c${turn}`, baseRev: rev + turn, changes, typing: false, author }));
  }
}

/** As a screen does it: the state as what it differs in, put on the records that are there. */
async function compared(file: ProjectFile, first: number): Promise<void> {
  const { rev, records } = unwrap(await file.snapshot());
  const then = new RecordTable(records);
  then.apply(JSON.parse(unwrap(await file.stateText(first, rev)).changes) as ChangeSet);
  const groups = compareInWords(then.all(), records);
  if (groups.length === 0) throw new Error('nothing differs');
}

async function figure(name: string, may: number, work: () => Promise<unknown>): Promise<Figure> {
  const [ours, again]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds * 2; round++) {
    const start = performance.now();
    await work();
    (round % 2 === 0 ? ours : again).push(performance.now() - start);
  }
  const [middle, other] = [percentile(ours, 50), percentile(again, 50)];
  return {
    name,
    ratio: middle / may,
    limit: 1,
    noise: middle / other,
    detail: `${middle.toFixed(0)} ms against ${may} ms`,
  };
}
