/** Reads any package's manifest on a thread of its own, which is ended when it takes more than any manifest can need. */

import { Worker } from 'node:worker_threads';
import type { PackageFiles } from '../../../shared/output/package-tree.ts';
import { manifestPath, unreadable, type ScormPackage } from '../../../shared/simulator/manifest.ts';
import type { ManifestRequest } from './manifest-worker.ts';

/** Bundled, the worker lies beside this file; in source it is TypeScript that Node runs as it is. */
const workerUrl = new URL(
  import.meta.url.endsWith('.ts') ? './manifest-worker.ts' : './manifest-worker.js',
  import.meta.url,
);

const limits = { patience: 30_000 /* milliseconds */, memory: 1024 /* megabytes */ };

export function readManifest(files: PackageFiles): Promise<ScormPackage> {
  const path = manifestPath(files.paths);
  const request: ManifestRequest = {
    paths: files.paths,
    manifest: path === undefined ? null : (files.text(path) ?? null),
  };
  const worker = new Worker(workerUrl, {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: limits.memory },
  });
  return new Promise((resolve, reject) => {
    const tooMuch = (): void => resolve(unreadable(path ?? '', 'manifest.unsafe'));
    const timer = setTimeout(() => {
      tooMuch();
      void worker.terminate();
    }, limits.patience);
    worker.on('message', (found: ScormPackage) => resolve(found));
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') tooMuch();
      else reject(error);
    });
    worker.on('exit', () => clearTimeout(timer));
  });
}
