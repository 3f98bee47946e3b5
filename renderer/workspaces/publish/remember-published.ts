/** Has the programme remember a file that was made of a module: as a version of what it held, and as a publication. */

import type { Result } from '../../../shared/base/result.ts';
import type { Person } from '../../../shared/model/review/schema.ts';
import { rememberPublication, type WrittenFile } from '../../../shared/output/publications.ts';
import type { Replacing } from '../../../shared/output/replace/against.ts';
import type { RecordId } from '../../../shared/records/record.ts';
import type { ProgrammeDocument } from '../../document/programme-document.ts';
import { rememberHeld, type Held } from '../../review/remember.ts';

export interface Published {
  readonly module: RecordId;
  readonly format: string;
  /** What was said of it before it was made. */
  readonly replacing: Result<Replacing>;
  readonly held: Held;
  readonly by: Person | null;
  /** The version of Modulewright. */
  readonly app: string;
}

/** No step of the author's: Undo does not take it back. Nothing where the programme cannot be written. */
export function rememberPublished(
  document: ProgrammeDocument,
  { module, format, replacing, held, by, app }: Published,
  file: string,
  written: WrittenFile,
): void {
  if (!document.mayDecide) return;
  rememberHeld(document, by, { why: 'published', module, note: file }, held);
  const { is, last } = replacing.ok ? replacing.value : { is: null, last: null };
  const changes = rememberPublication(document.base, {
    module,
    format,
    written,
    file,
    by,
    app,
    // What cannot be compared is not called safe.
    verdict: is ?? 'asNew',
    against: last?.publication.id ?? null,
    at: new Date().toISOString(),
    newId: document.newId,
  });
  document.remember(changes);
}
