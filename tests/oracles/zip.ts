/** Reads a zip with a reader that is none of ours. */

import { openPromise } from 'yauzl';

/** Files by path, in the archive's order. */
export async function readZip(path: string): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await openPromise(path, { autoClose: false, strictFileNames: true });
  try {
    const files = new Map<string, Buffer>();
    for await (const entry of zip.eachEntry()) {
      const chunks: Buffer[] = [];
      for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) chunks.push(chunk);
      if (files.has(entry.fileName)) throw new Error(`${entry.fileName} is there twice`);
      files.set(entry.fileName, Buffer.concat(chunks));
    }
    return files;
  } finally {
    zip.close();
  }
}
