/** Has a programme remember what was published of it in the terminal. */

import { randomBytes, randomUUID } from 'node:crypto';
import { idSource } from '../../shared/base/ids.ts';
import { fail, type Result } from '../../shared/base/result.ts';
import { rememberPublication, type MadeFile } from '../../shared/output/publications.ts';
import { type AnyRecord, RecordTable } from '../../shared/records/record.ts';
import { reviewCopyIn } from '../../shared/review/review-copy.ts';
import { version } from '../core/version.ts';
import { whoIsHere } from './me.ts';
import { rememberIn, type Opened } from './open.ts';

/** Fails where the programme cannot be written just now: what was published is published all the same. */
export function keepPublications(opened: Opened, made: readonly MadeFile[]): Promise<Result<unknown>> {
  return rememberIn(opened, async ({ file, rev, records }) => {
    if (file.readOnly !== null) return fail('file.readOnly', { path: file.path });
    if (reviewCopyIn(records)) return fail('file.reviewCopy', { path: file.path });
    const { author, person: by } = whoIsHere();
    const about = { by, at: new Date().toISOString(), app: version, newId: idSource((length) => randomBytes(length)) };
    const so_far = new RecordTable(records.all());
    const puts: AnyRecord[] = [];
    for (const one of made) {
      const changes = rememberPublication(so_far, { ...one, ...about });
      so_far.apply(changes);
      puts.push(...changes.puts);
    }
    const changes = { puts, removes: [] };
    return file.commit({ commit: `publish ${randomUUID()}`, baseRev: rev, changes, typing: false, author });
  });
}
