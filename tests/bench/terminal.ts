/** Bench: the terminal in a process of its own, against Node alone: listing the formats, and a module of fifty pages to a package. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeFiftyPages } from '../support/fifty-pages.ts';
import type { Figure } from './figure.ts';
import { compared, inTurns } from './turns.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const rounds = 9;

export async function benchTerminal(): Promise<readonly Figure[]> {
  const home = mkdtempSync(join(tmpdir(), 'mw-bench-'));
  try {
    const programme = join(home, 'fifty.mwp');
    const module = await writeFiftyPages(programme);
    const run = (...args: readonly string[]) => {
      const { status, stderr } = spawnSync(process.execPath, args, {
        env: { ...process.env, MODULEWRIGHT_HOME: home },
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(stderr);
    };
    const bare = () => run('-e', '0');
    const out = join(home, 'out.zip');
    const exporting = [cli, 'export', programme, '--module', module, '--format', 'scorm12', '--out', out];
    const formats = compared(await inTurns(rounds, () => run(cli, 'formats'), bare));
    const exported = compared(await inTurns(rounds, () => run(...exporting), bare));
    const detail = ({ mine, other }: typeof formats) => `${mine.toFixed(0)} ms to ${other.toFixed(0)} ms of Node alone`;
    // 0.3 s and 0.7 s on a machine where Node alone takes 0.08 s.
    return [
      { name: 'formats, in its own process', limit: 3.75, ...formats, detail: detail(formats) },
      { name: 'export of 50 pages, in its own process', limit: 8.75, ...exported, detail: detail(exported) },
    ];
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
