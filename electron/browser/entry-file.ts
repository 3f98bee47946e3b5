/** A page that leads into the application: programs' arguments are seen by every user of the machine, this file by its owner. */

import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ok, type Result } from '../../shared/base/result.ts';
import { makePrivate } from '../core/folders.ts';
import { replaceFile } from '../core/part-files.ts';
import { guarded } from '../core/disk-failures.ts';

export interface EntryFile {
  readonly path: string;
  remove(): void;
}

/** `url` is the address with its token. */
export function writeEntryFile(folder: string, url: string): Result<EntryFile> {
  const path = join(folder, `enter.${process.pid}.html`);
  const page = `<!doctype html>
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0;url=${url}">
<title>Modulewright</title>
`;
  return guarded(path, () => {
    makePrivate(folder);
    return replaceFile(path, (part) => {
      writeFileSync(part, page, { mode: 0o600 });
      return ok({ path, remove: () => rmSync(path, { force: true }) });
    });
  });
}
