/** The fingerprint of a file on disk, as `sha256sum` tells it. */

import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';

const block = 1024 * 1024; // bytes read at once
/** What is taken here before anybody waits for it, and sooner than a thread has begun. */
const small = 16 * block;

/** Bundled, the worker lies beside this file; in source it is TypeScript that Node runs as it is. */
const workerUrl = new URL(
  import.meta.url.endsWith('.ts') ? './sha256-worker.ts' : './sha256-worker.js',
  import.meta.url,
);

/** Rejects with what the system says of the file, and with the reason of the signal. */
export async function sha256Of(path: string, signal: AbortSignal): Promise<string> {
  signal.throwIfAborted();
  const { size } = await stat(path);
  if (size <= small) return sha256Here(path);
  const worker = new Worker(workerUrl, {
    workerData: path,
    resourceLimits: { maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: 16 },
  });
  const stop = (): void => void worker.terminate();
  signal.addEventListener('abort', stop);
  try {
    return await new Promise<string>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject((signal.reason as Error | undefined) ?? new Error('no fingerprint was taken')));
    });
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

export function sha256Here(path: string): string {
  const hash = createHash('sha256');
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.allocUnsafe(block);
    for (;;) {
      const read = readSync(file, bytes, 0, block, null);
      if (read === 0) return hash.digest('hex');
      hash.update(bytes.subarray(0, read));
    }
  } finally {
    closeSync(file);
  }
}
