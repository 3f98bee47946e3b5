/** The thread that reads a recording from one end to the other for its length: nothing that is saved waits for it. */

import { parentPort, workerData } from 'node:worker_threads';
import { parseBuffer, parseFile } from 'music-metadata';

export interface LengthRequest {
  readonly mime: string;
  /** Its path, or all its bytes. */
  readonly file: string | Uint8Array;
}

const { mime, file } = workerData as LengthRequest;
const options = { duration: true, skipCovers: true };
const { format } =
  typeof file === 'string' ? await parseFile(file, options) : await parseBuffer(file, { mimeType: mime }, options);
parentPort?.postMessage(format.duration ?? null);
