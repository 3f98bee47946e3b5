/** `modulewright pilot import`: sheets that came back, taken into the sessions that they are of. */

import { randomUUID } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { readSheetFile, type ReadSheetFile } from '../../shared/import/sheets/read-sheet-file.ts';
import { takeSheets, type TakenSheets } from '../../shared/pilots/sheets/take-sheets.ts';
import { isEmptyChange } from '../../shared/records/record.ts';
import { guarded } from '../core/disk-failures.ts';
import { whoIsHere } from './me.ts';
import { changeProgramme } from './open.ts';
import { numbered } from './pilot.ts';
import { sentences, type Outcome } from './report.ts';
import { t } from './say-groups.ts';

/** Bytes: UTF-8 takes three for a UTF-16 unit at most. */
const largest = 3 * 64 * 1024 * 1024;

interface Came {
  readonly file: string;
  readonly result: Result<TakenSheets & Pick<ReadSheetFile, 'left' | 'unread'>>;
}

/** Each file by itself: what is wrong with one keeps none of the others. */
export function importSheets(
  path: string,
  from: readonly string[],
  { session: wanted, json = false }: { readonly session?: string; readonly json?: boolean },
): Promise<Outcome> {
  return changeProgramme(path, async ({ file, rev, records }) => {
    const found = numbered(records).find(({ number }) => String(number) === wanted)?.session ?? null;
    if (wanted !== undefined && !found) return fail('sheets.noSession', { pilot: wanted });
    const { author } = whoIsHere();
    let revision = rev;
    const came: Came[] = [];
    for (const one of from) {
      const bytes = bytesOf(resolve(one));
      const now = new Date().toISOString();
      const read = bytes.ok ? readSheetFile(bytes.value, { records, session: found, now }) : bytes;
      const taking = read.ok ? takeSheets(records, read.value.returned, read.value.way) : read;
      if (taking.ok && !isEmptyChange(taking.value.changes)) {
        const { changes } = taking.value;
        const commit = { commit: randomUUID(), baseRev: revision, changes, typing: false, author };
        const committed = await file.commit(commit);
        // What the file refuses of one it would refuse of the next: a full disk is full.
        if (!committed.ok) return committed;
        revision = committed.value.rev;
        records.apply(changes);
      }
      const left = read.ok ? read.value.left : [];
      const unread = read.ok ? read.value.unread : 0;
      came.push({ file: one, result: taking.ok ? ok({ ...taking.value.taken, left, unread }) : taking });
    }
    process.stdout.write(json ? `${JSON.stringify(came.map(plain), null, 2)}\n` : came.map(line).join(''));
    return ok({ problems: came.some(({ result }) => !result.ok) });
  });
}

function bytesOf(path: string): Result<Uint8Array> {
  return guarded(path, (): Result<Uint8Array> =>
    statSync(path).size > largest ? fail('sheets.tooLarge') : ok(readFileSync(path)),
  );
}

function plain({ file, result }: Came) {
  if (!result.ok) return { file, error: result.error };
  const { pilot, added, corrected, repeated, left, unread } = result.value;
  return { file, session: pilot, added: added.length, corrected, repeated, left, unread };
}

function line({ file, result }: Came): string {
  if (!result.ok) return `${file}: ${sentences(result.error)}\n`;
  const { added, corrected, repeated, left, unread } = result.value;
  const notes = [
    ...(unread > 0 ? [t('sheets.unread', { count: unread })] : []),
    ...(left.length > 0 ? [t('sheets.left', { names: left.join(', ') })] : []),
  ];
  return `${[`${file}: ${t('sheets.taken', { added: added.length, corrected, repeated })}`, ...notes].join('; ')}\n`;
}
