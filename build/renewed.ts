/**
 * A folder of dist/ built anew while somebody reads it: every file is there all along, older or newer, since a test or an export that
 * comes upon one that is missing fails for nothing. What the new one has not goes last.
 */

import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** `make` fills a folder beside `out`, on the same disk. `isOurs` says of what stands in `out` whether it goes when it is not made again. */
export async function renewed(
  out: string,
  make: (fresh: string) => void | Promise<void>,
  isOurs: (name: string) => boolean = () => true,
): Promise<void> {
  const fresh = `${out}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  await make(fresh);
  const made = filesIn(fresh);
  for (const name of made) {
    mkdirSync(dirname(join(out, name)), { recursive: true });
    renameSync(join(fresh, name), join(out, name));
  }
  const kept = new Set(made);
  for (const name of filesIn(out)) if (!kept.has(name) && isOurs(name)) rmSync(join(out, name));
  rmSync(fresh, { recursive: true, force: true });
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
}
