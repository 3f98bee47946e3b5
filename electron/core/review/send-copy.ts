/** One module as a review copy: a programme file of its own, with the files that it shows, whole or not at all. */

import { renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import type { SentReview } from '../../../shared/ipc/review.ts';
import type { RequestData } from '../../../shared/model/review/schema.ts';
import type { AnyRecord, RecordId, Records } from '../../../shared/records/record.ts';
import { reviewCopyOf } from '../../../shared/review/review-copy.ts';
import { guarded } from '../disk-failures.ts';
import { takeMedia } from '../merge/other-copy.ts';
import { partPath, syncFile, syncFolder, sweepParts } from '../part-files.ts';
import { createProjectFile } from '../project/open-project.ts';
import type { ProjectFile } from '../project/project-file.ts';

interface Copying {
  readonly module: RecordId;
  readonly request: RequestData | null;
  readonly revision: number;
  readonly out: string;
}

/** Fails with `module.unknown | media.missing` and what disks refuse. */
export async function sendCopy(
  project: ProjectFile,
  records: Records,
  { module, request, revision, out }: Copying,
): Promise<Result<SentReview>> {
  const copied = reviewCopyOf(records, module, { request, revision });
  if (!copied) return fail('module.unknown', { module });
  const folder = dirname(out);
  const swept = guarded(folder, () => ok(sweepParts(folder)));
  if (!swept.ok) return swept;
  const part = partPath(folder);
  try {
    const written = await write(project, part, copied);
    if (!written.ok) return written;
    return guarded(out, () => {
      syncFile(part);
      renameSync(part, out);
      syncFolder(folder);
      return ok({ name: basename(out), folder, size: statSync(out).size, left: [] });
    });
  } finally {
    for (const left of [part, `${part}-journal`]) rmSync(left, { force: true });
  }
}

async function write(project: ProjectFile, part: string, records: readonly AnyRecord[]): Promise<Result<null>> {
  const created = await createProjectFile(part, records, '');
  if (!created.ok) return created;
  const taken = await takeMedia(
    created.value,
    project,
    records.flatMap((one) => (one.kind === 'resource' ? [one.data] : [])),
  );
  const closed = await created.value.close();
  return taken.ok ? closed : taken;
}
