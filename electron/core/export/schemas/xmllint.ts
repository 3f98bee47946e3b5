/** libxml2's own checker of documents by their schemas, which is WebAssembly and runs on a thread of its own for as long as it takes. */

import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

export interface NamedText {
  readonly fileName: string;
  readonly contents: string;
}

/** How the checker speaks with who started it (xmllint-wasm 5.3, `index-node.js`). */
const channel = 'xmllint-wasm';

interface Ended {
  readonly [channel]?: true;
  readonly exitCode: number;
  /** What it says of the documents, a line for each thing. */
  readonly stderr: string;
}

/** Pages of 64 KiB: the schemas of SCORM 2004 take a tenth of the larger one. */
const memory = { initialMemory: 256, maxMemory: 512 };
/** Of the checker: a document that is no XML, and one that is not what its schema asks for. */
const foundWanting = new Set([1, 3, 4]);

/** The first thing that is wrong with one of the documents; null where nothing is. `assets` is the folder of what the application ships. */
export async function firstFault(
  documents: readonly NamedText[],
  schema: NamedText,
  beside: readonly NamedText[],
  assets: string,
): Promise<string | null> {
  const args = ['--schema', schema.fileName, '--noout', ...documents.map(({ fileName }) => fileName)];
  const request = { [channel]: true, inputFiles: [...documents, schema, ...beside], args, ...memory };
  const worker = new Worker(join(assets, 'xmllint/xmllint.cjs'));
  try {
    const { exitCode, stderr } = await new Promise<Ended>((resolve, reject) => {
      worker.on('message', (message: Ended) => message[channel] === true && resolve(message));
      worker.on('error', reject);
      worker.on('exit', () => reject(new Error('the checker of schemas ended without an answer')));
      worker.postMessage(request);
    });
    if (exitCode === 0) return null;
    if (!foundWanting.has(exitCode)) throw new Error(`the checker of schemas: ${stderr}`);
    return stderr.split('\n').find((line) => !line.endsWith(' validates')) ?? '';
  } finally {
    await worker.terminate();
  }
}
