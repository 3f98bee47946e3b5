/** Opens a programme for a command, hands over its records, and closes it whatever happens. */

import { resolve } from 'node:path';
import type { Result } from '../../shared/base/result.ts';
import { RecordTable } from '../../shared/records/record.ts';
import { openProjectFile } from '../core/project/open-project.ts';
import type { ProjectFile } from '../core/project/project-file.ts';

export interface Opened {
  readonly file: ProjectFile;
  readonly rev: number;
  readonly records: RecordTable;
}

export async function withProgramme<T>(path: string, work: (opened: Opened) => Promise<Result<T>>): Promise<Result<T>> {
  const file = await openProjectFile(resolve(path), null);
  if (!file.ok) return file;
  try {
    const snapshot = await file.value.snapshot();
    if (!snapshot.ok) return snapshot;
    const { rev, records } = snapshot.value;
    return await work({ file: file.value, rev, records: new RecordTable(records) });
  } finally {
    await file.value.close();
  }
}
