/** The thread that takes the fingerprint of a large file: it takes as long as reading the file back, which goes on meanwhile. */

import { parentPort, workerData } from 'node:worker_threads';
import { sha256Here } from './sha256-of.ts';

parentPort?.postMessage(sha256Here(workerData as string));
