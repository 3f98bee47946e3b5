/** Bench: sheets that came back, read and taken in and told together, and how that grows. */

import { unwrap } from '../../shared/base/result.ts';
import { sequenceSource } from '../../shared/base/ids.ts';
import { findingsOf } from '../../shared/pilots/findings/findings.ts';
import { beginSession, sessionsOf } from '../../shared/pilots/sessions.ts';
import { askedOf } from '../../shared/pilots/sheets/asked-about.ts';
import { asksOf, formOf, nameOf } from '../../shared/pilots/sheets/asks.ts';
import { readSheets, sheetsFormat } from '../../shared/pilots/sheets/return-file.ts';
import { takeSheets } from '../../shared/pilots/sheets/take-sheets.ts';
import { RecordTable } from '../../shared/records/record.ts';
import { sampleRecords } from '../support/sample.ts';
import type { Figure } from './figure.ts';

const many = 5000;
const tenSeconds = 10_000; // milliseconds

export async function benchSheets(): Promise<readonly Figure[]> {
  taken(many / 10);
  const [half, whole] = [taken(many / 2), taken(many)];
  return [
    {
      name: `${many.toLocaleString('en')} sheets read, one to a file`,
      ratio: whole.read / tenSeconds,
      limit: 1,
      noise: null,
      detail: `${(whole.read / 1000).toFixed(2)} s against 10 s; ${whole.told.toFixed(0)} ms to tell what they say`,
    },
    {
      name: 'twice as many sheets',
      ratio: whole.read / half.read,
      limit: 2.4,
      noise: null,
      detail: `${(half.read / 1000).toFixed(2)} s of ${many / 2}`,
    },
  ];
}

function taken(count: number) {
  const table = new RecordTable(sampleRecords);
  const [programme] = table.children(null, 'programme');
  const module = table.children(programme?.id ?? null, 'module').find(({ data }) => data.code === 'B1')?.id ?? '';
  table.apply(beginSession(table, module, sequenceSource('s')));
  const [session] = sessionsOf(table, module);
  if (!session || !programme) throw new Error('no session');
  const asks = asksOf('participant', askedOf(table, session));
  const files = Array.from({ length: count }, (_, number) => {
    const answers = asks.map((ask, at) =>
      formOf(ask).is === 'words'
        ? { ask: nameOf(ask), number: null, words: `What number ${number} wrote about question ${at}` }
        : { ask: nameOf(ask), number: 1 + ((number + at) % 4), words: '' },
    );
    const filled = '2026-03-12T15:00:00.000Z';
    const sheet = { id: `participant${number}`, sheet: 'participant', criteria: 1, language: 'en', filled, by: '' };
    const sheets = [{ ...sheet, answers, abouts: [] }];
    return JSON.stringify({ format: sheetsFormat, version: 1, programme: programme.id, pilot: session.id, sheets });
  });
  const read = timed(() => {
    for (const file of files) table.apply(unwrap(takeSheets(table, unwrap(readSheets(file)))).changes);
  });
  const told = timed(() => findingsOf(table, [session], '2026-03-13T00:00:00.000Z'));
  return { read, told };
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
