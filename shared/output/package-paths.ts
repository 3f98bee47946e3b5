/** File names that survive every zip tool, file system and LMS. */

import type { PackageFault } from './format.ts';

/** Letters, digits and `_ . -` only: LMSs have mangled non-ASCII names, `~`, backslashes and absolute paths. */
const legal = /^[A-Za-z0-9_-][A-Za-z0-9_.-]*(\/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*$/;
const longest = 200; // characters: Windows servers unpack into deep folders under a limit of 260

export function pathFaults(paths: readonly string[]): readonly PackageFault[] {
  const faults: PackageFault[] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    if (!legal.test(path) || path.length > longest) faults.push({ code: 'path.illegal', detail: path });
    // Two names that differ in case alone are one file on Windows and macOS.
    const folded = path.toLowerCase();
    if (seen.has(folded)) faults.push({ code: 'path.twice', detail: path });
    seen.add(folded);
  }
  return faults;
}
