/** A file that a reviewer gave back, as the returns in it: the one of a `.mwc`, or those of all who wrote in a Word review copy. */

import { openSync, readFileSync, readSync, closeSync, statSync } from 'node:fs';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import type { GivenBack } from '../../../shared/ipc/review.ts';
import { RecordTable } from '../../../shared/records/record.ts';
import { readReturn } from '../../../shared/review/return-file.ts';
import { partsOfWord, partsRead, type WordTexts } from '../../../shared/review/word/parts.ts';
import { readWordReview } from '../../../shared/review/word/read-word-review.ts';
import { guarded } from '../disk-failures.ts';
import type { ProjectFile } from '../project/project-file.ts';
import { decoded } from '../simulator/zip-package.ts';

/** Where it was read and what it says in bytes; UTF-8 takes three for a UTF-16 unit at most. */
const largestText = 3 * 64 * 1024 * 1024;

const zipLimits = {
  entries: 10_000,
  /** Bytes unpacked, of one part that is read and of all of them. */
  part: 64 * 1024 * 1024,
  total: 96 * 1024 * 1024,
} as const;

/** Fails with `return.…` and what disks refuse. Which of the two it is its first bytes say, not its name. */
export async function readReturnFile(path: string, project: ProjectFile): Promise<Result<GivenBack>> {
  const isZip = guarded(path, () => ok(startsAsZip(path)));
  if (!isZip.ok) return isZip;
  if (isZip.value) return readDocument(path, project);
  const text = guarded(path, (): Result<string> =>
    statSync(path).size > largestText ? fail('return.tooLarge') : ok(readFileSync(path, 'utf8')),
  );
  const returned = text.ok ? readReturn(text.value) : text;
  return returned.ok ? ok({ returns: [{ returned: returned.value, unplaced: 0 }], isUnsigned: false }) : returned;
}

function startsAsZip(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const first = Buffer.alloc(4);
    return readSync(file, first) === 4 && first.toString('latin1') === 'PK\x03\x04';
  } finally {
    closeSync(file);
  }
}

async function readDocument(path: string, project: ProjectFile): Promise<Result<GivenBack>> {
  const texts = await textsOfZip(path);
  if (!texts.ok) return texts;
  const parts = partsOfWord(texts.value);
  if (!parts.ok) return parts;
  const now = await project.snapshot();
  if (!now.ok) return now;
  const { programme, revision } = parts.value.origin;
  if (!now.value.records.some(({ id, kind }) => kind === 'programme' && id === programme))
    return fail('return.foreign');
  // A revision that is not in this file is of another copy of it: the nearest that there is has to do.
  const then = revision < now.value.rev ? await project.snapshotAt(revision) : null;
  const records = new RecordTable(now.value.records);
  const base = then?.ok ? new RecordTable(then.value) : records;
  return ok({ returns: readWordReview(parts.value, base, records), isUnsigned: true });
}

/** The parts that are read, and nothing else: neither written anywhere nor unpacked. */
async function textsOfZip(path: string): Promise<Result<WordTexts>> {
  let zip: ZipFile | null = null;
  try {
    zip = await openPromise(path, { autoClose: false });
    if (zip.entryCount > zipLimits.entries) return fail('return.tooLarge');
    const texts = new Map<string, string>();
    let total = 0;
    for await (const entry of zip.eachEntry()) {
      const { fileName, uncompressedSize } = entry;
      if (!partsRead.test(fileName) || texts.has(fileName)) continue;
      if (entry.isEncrypted()) return fail('return.unreadable');
      total += uncompressedSize;
      if (uncompressedSize > zipLimits.part || total > zipLimits.total) return fail('return.tooLarge');
      texts.set(fileName, decoded(await bytesOf(zip, entry)));
    }
    return ok(texts);
  } catch (error) {
    // The reader throws what it finds malformed, climbing, or larger than it says.
    if (error instanceof Error) return fail('return.unreadable');
    throw error;
  } finally {
    zip?.close();
  }
}

async function bytesOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
