/** `modulewright pilot import`: sheets that came back, taken into the sessions that they are of. */

import { randomUUID } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { readSheets } from '../../shared/pilots/sheets/return-file.ts';
import { takeSheets, type TakenSheets } from '../../shared/pilots/sheets/take-sheets.ts';
import { isEmptyChange } from '../../shared/records/record.ts';
import { guarded } from '../core/disk-failures.ts';
import { whoIsHere } from './me.ts';
import { changeProgramme } from './open.ts';
import { sentences, type Outcome } from './report.ts';
import { t } from './say-groups.ts';

/** Bytes: UTF-8 takes three for a UTF-16 unit at most. */
const largest = 3 * 64 * 1024 * 1024;

interface Came {
  readonly file: string;
  readonly result: Result<TakenSheets>;
}

/** Each file by itself: what is wrong with one keeps none of the others. */
export function importSheets(
  path: string,
  from: readonly string[],
  { json = false }: { readonly json?: boolean },
): Promise<Outcome> {
  return changeProgramme(path, async ({ file, rev, records }) => {
    const { author } = whoIsHere();
    let revision = rev;
    const came: Came[] = [];
    for (const one of from) {
      const read = readReturned(resolve(one));
      const taking = read.ok ? takeSheets(records, read.value) : read;
      if (taking.ok && !isEmptyChange(taking.value.changes)) {
        const { changes } = taking.value;
        const commit = { commit: randomUUID(), baseRev: revision, changes, typing: false, author };
        const committed = await file.commit(commit);
        // What the file refuses of one it would refuse of the next: a full disk is full.
        if (!committed.ok) return committed;
        revision = committed.value.rev;
        records.apply(changes);
      }
      came.push({ file: one, result: taking.ok ? ok(taking.value.taken) : taking });
    }
    process.stdout.write(json ? `${JSON.stringify(came.map(plain), null, 2)}\n` : came.map(line).join(''));
    return ok({ problems: came.some(({ result }) => !result.ok) });
  });
}

function readReturned(path: string) {
  const text = guarded(path, (): Result<string> =>
    statSync(path).size > largest ? fail('sheets.tooLarge') : ok(readFileSync(path, 'utf8')),
  );
  return text.ok ? readSheets(text.value) : text;
}

function plain({ file, result }: Came) {
  if (!result.ok) return { file, error: result.error };
  const { pilot, added, corrected, repeated } = result.value;
  return { file, session: pilot, added: added.length, corrected, repeated };
}

function line({ file, result }: Came): string {
  if (!result.ok) return `${file}: ${sentences(result.error)}\n`;
  const { added, corrected, repeated } = result.value;
  return `${file}: ${t('sheets.taken', { added: added.length, corrected, repeated })}\n`;
}
