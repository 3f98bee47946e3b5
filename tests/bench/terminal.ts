/**
 * Bench: the terminal in a process of its own, against Node alone: listing the formats, and a module of fifty pages to a package.
 * Then the same package once more inside a running application, after an edit of one block, against that process.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { terminalFlags } from '../../build/terminal-flags.mjs';
import { unwrap } from '../../shared/base/result.ts';
import type { AnyRecord } from '../../shared/records/record.ts';
import { exportModule } from '../../electron/core/export/export-module.ts';
import { madeFiles } from '../../electron/core/export/made-files.ts';
import { openProjectFile } from '../../electron/core/project/open-project.ts';
import type { ProjectFile } from '../../electron/core/project/project-file.ts';
import { writeFiftyPages } from '../support/fifty-pages.ts';
import type { Figure } from './figure.ts';
import { inOwnProcess } from './own-process.ts';
import { compared, inTurns } from './turns.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const assets = fileURLToPath(new URL('../../dist/assets/', import.meta.url));
const rounds = 9;

export async function benchTerminal(): Promise<readonly Figure[]> {
  const home = mkdtempSync(join(tmpdir(), 'mw-bench-'));
  try {
    const programme = join(home, 'fifty.mwp');
    const module = await writeFiftyPages(programme);
    const run = (...args: readonly string[]) => inOwnProcess([...terminalFlags, ...args], home);
    const bare = () => run('-e', '0');
    const exporting = [
      cli,
      'export',
      programme,
      '--module',
      module,
      '--format',
      'scorm12',
      '--out',
      join(home, 'a.zip'),
    ];
    const formats = compared(
      await inTurns(
        rounds,
        () => run(cli, 'formats').wall,
        () => bare().wall,
      ),
    );
    const exported = compared(
      await inTurns(
        rounds,
        () => run(...exporting).wall,
        () => bare().wall,
      ),
    );
    const worked = compared(
      await inTurns(
        rounds,
        () => run(...exporting).cpu,
        () => bare().cpu,
      ),
    );
    const again = await exportedAgain(programme, home, () => run(...exporting).wall);
    const detail = ({ mine, other }: typeof formats) => `${mine.toFixed(0)} ms to ${other.toFixed(0)} ms of Node alone`;
    // 0.3 s and 0.7 s on a machine where Node alone takes 0.08 s.
    return [
      { name: 'formats, in its own process', limit: 3.75, ...formats, detail: detail(formats) },
      { name: 'export of 50 pages, in its own process', limit: 8.75, ...exported, detail: detail(exported) },
      { name: 'the same, all processors together', limit: 12, ...worked, detail: detail(worked) },
      {
        name: 'and again after an edit, in the application',
        limit: 0.1,
        ...again,
        detail: `${again.mine.toFixed(0)} ms to ${again.other.toFixed(0)} ms of that process`,
      },
    ];
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Another letter in one block, then all that the application does until the file is there and is said to be. */
async function exportedAgain(path: string, home: string, anew: () => number) {
  const project = unwrap(await openProjectFile(path, null));
  const { records } = unwrap(await project.snapshot());
  const module = records.find(({ kind }) => kind === 'module')?.id ?? '';
  const out = join(home, 'again.zip');
  const signal = new AbortController().signal;
  const exporting = { module, format: 'scorm12', options: {}, out, assets, signal, onProgress: () => undefined };
  const edited = async (number: number): Promise<number> => {
    await edit(project, number);
    const before = performance.now();
    const { file: written, tree } = unwrap(await exportModule(project, exporting));
    await madeFiles(project, [{ module, format: 'scorm12', file: 'again.zip', written, tree }]);
    return performance.now() - before;
  };
  try {
    return compared(await inTurns(rounds, edited, anew));
  } finally {
    await project.close();
  }
}

async function edit(project: ProjectFile, number: number): Promise<void> {
  const { records, rev } = unwrap(await project.snapshot());
  const puts = records.flatMap((record): readonly AnyRecord[] =>
    record.kind === 'block' && record.data.type === 'paragraph'
      ? [{ ...record, data: { ...record.data, children: [{ text: `Written for the ${number}th time.` }] } }]
      : [],
  );
  const changes = { puts: puts.slice(0, 1), removes: [] };
  unwrap(await project.commit({ commit: `edit ${number}`, baseRev: rev, changes, typing: true, author: '' }));
}
