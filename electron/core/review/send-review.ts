/** One module from a snapshot to a review file on disk: its media read, the file built, written whole or not at all. */

import { writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import type { ReviewForm, SentReview } from '../../../shared/ipc/review.ts';
import { buildReviewFile, type ReviewFile } from '../../../shared/output/review/build-review-file.ts';
import { buildWordReview } from '../../../shared/output/review/word/build-word-review.ts';
import { filesWithin, reviewView } from '../../../shared/output/review/review-view.ts';
import { RecordTable, type RecordId } from '../../../shared/records/record.ts';
import { sendCopy } from './send-copy.ts';
import { writePackage } from '../export/write-package.ts';
import { guarded } from '../disk-failures.ts';
import { replaceFile } from '../part-files.ts';
import { sparing } from '../project/database.ts';
import { shipped } from '../shipped.ts';
import type { ProjectFile } from '../project/project-file.ts';

export interface Sending extends Pick<ReviewFile, 'module' | 'request' | 'language' | 'options'> {
  readonly as: ReviewForm;
  readonly out: string;
  /** Folder of the files that the application ships. */
  readonly assets: string;
}

/** Fails with `module.unknown | file.programme | media.missing` and what disks refuse. */
export async function sendReview(project: ProjectFile, sending: Sending): Promise<Result<SentReview>> {
  const { out, assets, as, ...what } = sending;
  const spared = sparing(out);
  if (!spared.ok) return spared;
  const snapshot = await project.snapshot();
  if (!snapshot.ok) return snapshot;
  const records = new RecordTable(snapshot.value.records);
  if (as === 'mwr') return sendCopy(project, records, { ...what, revision: snapshot.value.rev, out });
  if (as === 'docx') return sendDocument(project, records, { ...what, revision: snapshot.value.rev }, { out, assets });
  const view = reviewView(records, what.module, what.options);
  if (!view) return fail('module.unknown', { module: what.module });
  const media = new Map<RecordId, string>();
  const within = filesWithin(view);
  for (const { id, path, data } of within) {
    if (!(await project.mediaInfo(data.sha256))) return fail('media.missing', { path });
    media.set(id, `data:${data.mime};base64,${(await bytesOf(project, data.sha256)).toString('base64')}`);
  }
  return guarded(out, () => {
    const brought = {
      script: shipped(join(assets, 'review', 'review.js')),
      style: shipped(join(assets, 'review', 'review.css')),
    };
    const html = buildReviewFile(records, { ...what, revision: snapshot.value.rev, media, brought });
    if (html === null) return fail('module.unknown', { module: what.module });
    const bytes = Buffer.from(html, 'utf8');
    const written = replaceFile(out, (part) => ok(writeFileSync(part, bytes)));
    if (!written.ok) return written;
    const left = view.files.filter(({ id }) => !media.has(id)).map(({ data }) => data.name);
    return ok({ name: basename(out), folder: dirname(out), size: bytes.byteLength, left });
  });
}

async function sendDocument(
  project: ProjectFile,
  records: RecordTable,
  what: Parameters<typeof buildWordReview>[1],
  { out, assets }: { readonly out: string; readonly assets: string },
): Promise<Result<SentReview>> {
  const tree = buildWordReview(records, what);
  if (!tree) return fail('module.unknown', { module: what.module });
  const { signal } = new AbortController();
  const written = await writePackage(tree, project, { out, assets, signal, onProgress: () => {} });
  return written.ok ? ok({ name: basename(out), folder: dirname(out), size: written.value.size, left: [] }) : written;
}

async function bytesOf(project: ProjectFile, sha256: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of project.readMedia(sha256)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
