/** How the terminal has something written: with a bar where somebody watches, and nothing left of it when it is interrupted. */

import type { ExportProgress } from '../core/export/export-module.ts';
import type { TreeOptions } from '../core/export/write-tree.ts';

type How = Pick<TreeOptions, 'printer' | 'signal'> & { readonly onProgress: (progress: ExportProgress) => void };

/** Hands `work` what it is written with. */
export async function writing<Written>(work: (how: How) => Promise<Written>): Promise<Written> {
  const cancel = new AbortController();
  process.once('SIGINT', () => cancel.abort());
  const { chromiumPrinter } = await import('../core/export/printing/chromium-printer.ts');
  const bar = process.stderr.isTTY ? await progressBar() : null;
  bar?.start(1, 0, { phase: '' });
  try {
    return await work({
      printer: chromiumPrinter,
      signal: cancel.signal,
      onProgress: ({ phase, done, total }) => {
        bar?.setTotal(Math.max(1, total));
        bar?.update(done, { phase });
      },
    });
  } finally {
    bar?.stop();
  }
}

async function progressBar() {
  const { default: progress } = await import('cli-progress');
  return new progress.SingleBar({
    format: '{phase} [{bar}] {percentage}%',
    stream: process.stderr,
    hideCursor: true,
  });
}
