/** The thread that reads the manifest of a package: what somebody else wrote keeps no screen and no other call waiting. */

import { parentPort, workerData } from 'node:worker_threads';
import { readPackage } from '../../../shared/simulator/manifest.ts';

/** What of a package there is to read: the manifest's text is null where there is none. */
export interface ManifestRequest {
  readonly paths: readonly string[];
  readonly manifest: string | null;
}

const { paths, manifest } = workerData as ManifestRequest;
parentPort?.postMessage(readPackage({ paths, text: () => manifest ?? undefined }));
