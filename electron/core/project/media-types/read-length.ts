/**
 * How long a recording lasts that does not say so in its head: on a thread of its own, as all of it has to be read for that.
 * The library that reads it is loaded there and only then. One that takes too long, or breaks, says nothing.
 */

import { Worker } from 'node:worker_threads';
import type { MediaMime } from '../../../../shared/model/programme/media-types.ts';
import type { LengthRequest } from './length-worker.ts';
import { wholeMilliseconds } from './media-type.ts';

/** Bundled, the worker lies beside this file; in source it is TypeScript that Node runs as it is. */
const workerUrl = new URL(
  import.meta.url.endsWith('.ts') ? './length-worker.ts' : './length-worker.js',
  import.meta.url,
);

const limits = { patience: 20_000 /* milliseconds */, memory: 512 /* megabytes */ };

/** Seconds, or null where that cannot be told. `file` is its path, or all its bytes. */
export function readLength(mime: MediaMime, file: string | Uint8Array): Promise<number | null> {
  const request: LengthRequest = { mime, file };
  const worker = new Worker(workerUrl, {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: limits.memory },
  });
  return new Promise((resolve) => {
    const timer = setTimeout(() => void worker.terminate(), limits.patience);
    worker.on('message', (seconds: number | null) => resolve(wholeMilliseconds(seconds)));
    // Broken bytes are the file's affair: it is taken as it is, without a length.
    worker.on('error', () => resolve(null));
    worker.on('exit', () => {
      clearTimeout(timer);
      resolve(null);
    });
  });
}
