/** Has a programme remember what was published of it in the terminal. */

import { randomBytes, randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { idSource } from '../../shared/base/ids.ts';
import { fail, type Result } from '../../shared/base/result.ts';
import { rememberPublication, type WrittenFile } from '../../shared/output/publications.ts';
import type { RecordId } from '../../shared/records/record.ts';
import { reviewCopyIn } from '../../shared/review/review-copy.ts';
import { version } from '../core/version.ts';
import { whoIsHere } from './me.ts';
import { rememberIn } from './open.ts';
import type { Replacing } from '../../shared/output/replace/against.ts';

interface What {
  readonly module: RecordId;
  readonly format: string;
  readonly written: WrittenFile;
  readonly out: string;
  readonly replacing: Replacing;
}

/** Fails where the programme cannot be written just now: what was published is published all the same. */
export function keepPublication(path: string, what: What): Promise<Result<unknown>> {
  return rememberIn(path, async ({ file, rev, records }) => {
    if (file.readOnly !== null) return fail('file.readOnly', { path: file.path });
    if (reviewCopyIn(records)) return fail('file.reviewCopy', { path: file.path });
    const { module, format, written, out, replacing } = what;
    const { author, person } = whoIsHere();
    const changes = rememberPublication(records, {
      module,
      format,
      written,
      file: basename(out),
      // What can no longer be compared is not called safe.
      verdict: replacing.is ?? 'asNew',
      against: replacing.last?.publication.id ?? null,
      by: person,
      at: new Date().toISOString(),
      app: version,
      newId: idSource((length) => randomBytes(length)),
    });
    return file.commit({ commit: `publish ${randomUUID()}`, baseRev: rev, changes, typing: false, author });
  });
}
