/** Prints a tree and writes what comes of it: again and again until its page numbers stand, then the same bytes every time. */

import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { fail, ok, type Result } from '../../../../shared/base/result.ts';
import { withPageNumbers } from '../../../../shared/output/print/page-numbers.ts';
import type { PackageTree } from '../../../../shared/output/package-tree.ts';
import type { ProjectFile } from '../../project/project-file.ts';
import { treeReader } from '../tree-files.ts';
import { writeWhole } from '../whole-file.ts';
import type { Written } from '../write-package.ts';
import type { TreeOptions } from '../write-tree.ts';
import { placesIn, reproducible } from './pdf-text.ts';
import type { Printing } from './printer.ts';

/** A number that grows a digit may move what stands behind it, which is settled in a print or two or never. */
const mostPrints = 7;

/**
 * Fails with `export.noPrinter | export.printFailed | export.cancelled | export.unverified | disk.full | disk.failed |
 * file.noPermission | file.unreachable`.
 */
export async function writePrint(
  tree: PackageTree,
  project: ProjectFile,
  options: TreeOptions,
): Promise<Result<Written>> {
  const { printer, signal, out, onProgress } = options;
  return writeWhole(out, signal, async (part) => {
    const begun = printer ? await printer.begin(signal) : fail('export.noPrinter');
    if (!begun.ok) return begun;
    try {
      const printed = await settled(begun.value, tree, project, options);
      if (!printed.ok) return printed;
      const bytes = printed.value;
      const size = bytes.byteLength;
      onProgress({ phase: 'write', done: 0, total: size });
      const file = await open(part, 'wx');
      try {
        await file.writeFile(bytes, { signal });
        await file.sync();
      } finally {
        await file.close();
      }
      onProgress({ phase: 'verify', done: size, total: size });
      const read = await readFile(part, { signal });
      return read.equals(bytes)
        ? ok({ size, sha256: createHash('sha256').update(read).digest('hex') })
        : fail('export.unverified', { path: out });
    } finally {
      await begun.value.close();
    }
  });
}

/**
 * The text with the numbers of its pages, as two prints in a row have it: a browser is at work on several things at once, and now and
 * then one wrapping of tags more or less depends on which of them was done first.
 */
async function settled(
  printing: Printing,
  tree: PackageTree,
  project: ProjectFile,
  { assets, signal, onProgress }: TreeOptions,
): Promise<Result<Buffer>> {
  let numbered = tree;
  let before: Buffer | null = null;
  for (let prints = 1; ; prints += 1) {
    onProgress({ phase: 'print', done: prints, total: prints + 1 });
    const printed = await printing.print(treeReader(numbered, project, assets));
    signal.throwIfAborted();
    if (!printed.ok) return printed;
    const bytes = reproducible(printed.value);
    const next = withNumbers(numbered, placesIn(bytes));
    if (prints === mostPrints || (next === numbered && before?.equals(bytes))) return ok(bytes);
    before = next === numbered ? bytes : null;
    numbered = next;
  }
}

/** The same tree where nothing changes. */
function withNumbers(tree: PackageTree, pages: ReadonlyMap<string, number>): PackageTree {
  let changed = false;
  const entries = tree.entries.map((entry) => {
    if (entry.kind !== 'text' || entry.path !== tree.launch) return entry;
    const text = withPageNumbers(entry.text, pages);
    changed ||= text !== entry.text;
    return text === entry.text ? entry : { ...entry, text };
  });
  return changed ? { ...tree, entries } : tree;
}
