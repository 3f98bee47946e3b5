/** Reads a written package back with an independent reader: every planned entry is there, whole, and nothing else. */

import { crc32 } from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';

export interface Planned {
  readonly path: string;
  readonly size: number;
}

/** True when the archive holds exactly the planned entries in order and each one's bytes match its CRC-32. */
export async function verifyZip(
  path: string,
  planned: readonly Planned[],
  onEntry: (done: number) => void,
  signal: AbortSignal,
): Promise<boolean> {
  const zip = await openPromise(path, { autoClose: false });
  try {
    let index = 0;
    for await (const entry of zip.eachEntry() as AsyncIterable<Entry>) {
      signal.throwIfAborted();
      const plan = planned[index];
      if (entry.fileName !== plan?.path || entry.uncompressedSize !== plan.size) return false;
      if ((await checksum(zip, entry)) !== entry.crc32) return false;
      index += 1;
      onEntry(index);
    }
    return index === planned.length;
  } finally {
    zip.close();
  }
}

async function checksum(zip: ZipFile, entry: Entry): Promise<number> {
  const stream = await zip.openReadStreamPromise(entry);
  let sum = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) sum = crc32(chunk, sum);
  return sum;
}
