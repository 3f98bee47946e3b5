/** Builds the sample programme as a file of its own, from what the build compiled of its text in shared/sample. */

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Result } from '../../../shared/base/result.ts';
import type { AnyRecord } from '../../../shared/records/record.ts';
import type { Sample } from '../../../shared/sample/compile.ts';
import { createProjectFile } from './open-project.ts';
import type { ProjectFile } from './project-file.ts';

/** Creates the file and opens it; its first two revisions are the text, then the media. */
export async function createSample(path: string, assets: string): Promise<Result<ProjectFile>> {
  const sample: Sample = JSON.parse(readFileSync(join(assets, 'sample/sample.json'), 'utf8'));
  const created = await createProjectFile(path, sample.records, '');
  if (!created.ok) return created;
  const puts: AnyRecord[] = [];
  const programme = sample.records.find((record) => record.kind === 'programme')?.id ?? null;
  for (const { id, order, file, name, source, licence } of sample.resources) {
    const added = await created.value.addMedia(name, readFileSync(join(assets, 'sample', file)));
    if (!added.ok) return abandon(created.value, added);
    puts.push({ id, kind: 'resource', parent: programme, order, data: { ...added.value, source, licence } });
  }
  const changes = { puts, removes: [] };
  const committed = await created.value.commit({ commit: 'media', baseRev: 1, changes, typing: false, author: '' });
  return committed.ok ? created : abandon(created.value, committed);
}

async function abandon(file: ProjectFile, failure: Result<never>): Promise<Result<never>> {
  await file.close();
  for (const left of [file.path, `${file.path}-journal`]) rmSync(left, { force: true });
  return failure;
}
