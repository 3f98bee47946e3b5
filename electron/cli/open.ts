/** Opens a programme for a command, hands over its records, and closes it whatever happens. */

import { join, resolve } from 'node:path';
import type { Result } from '../../shared/base/result.ts';
import { RecordTable } from '../../shared/records/record.ts';
import { homeFolder } from '../core/folders.ts';
import type { ProjectFile } from '../core/project/project-file.ts';
import { openHere, readHere } from '../core/project/open-here.ts';

export interface Opened {
  readonly file: ProjectFile;
  readonly rev: number;
  readonly savedAt: string;
  readonly records: RecordTable;
}

/** To read: the file stays as it is. */
export async function withProgramme<T>(path: string, work: (opened: Opened) => Promise<Result<T>>): Promise<Result<T>> {
  return closing(readHere(resolve(path)), work);
}

/** To write, with a backup of what was before, as the application makes it. */
export async function changeProgramme<T>(
  path: string,
  work: (opened: Opened) => Promise<Result<T>>,
): Promise<Result<T>> {
  return closing(openHere(resolve(path), join(homeFolder(), 'backups')), work);
}

/** To remember something of one that is open to be read, which is no change of the programme itself. */
export async function rememberIn<T>(
  { file, rev, savedAt, records }: Opened,
  work: (opened: Opened) => Promise<Result<T>>,
): Promise<Result<T>> {
  const justRead = { rev, savedAt, records: [...records.all()] };
  return closing(openHere(file.path, join(homeFolder(), 'backups'), { justRead }), work);
}

async function closing<T>(file: Result<ProjectFile>, work: (opened: Opened) => Promise<Result<T>>): Promise<Result<T>> {
  if (!file.ok) return file;
  try {
    const snapshot = await file.value.snapshot();
    if (!snapshot.ok) return snapshot;
    const { rev, savedAt, records } = snapshot.value;
    return await work({ file: file.value, rev, savedAt, records: new RecordTable(records) });
  } finally {
    await file.value.close();
  }
}
