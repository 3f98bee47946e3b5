/** Any package as files, read lazily from its zip: nothing is unpacked to disk, and what is hostile is refused. */

import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import type { PackageFiles } from '../../../shared/output/package-tree.ts';
import { manifestPath } from '../../../shared/simulator/manifest.ts';
import { mimeOf } from '../asset-files.ts';
import type { ByteRange } from '../byte-range.ts';
import type { ContentReader } from './simulator-host.ts';

/** Caps that no package made by a person comes near. */
export const zipLimits = {
  entries: 20_000,
  /** Bytes unpacked, of everything together. */
  total: 4 * 1024 ** 3,
  /** Unpacked against packed, where it is more than `small`. */
  ratio: 200,
  small: 64 * 1024 ** 2,
  manifest: 8 * 1024 ** 2,
} as const;

export interface ZipPackage extends ContentReader {
  readonly files: PackageFiles;
  close(): void;
}

/** Fails with `file.missing | package.unreadable | package.unsafe | package.tooLarge`. */
export async function openZipPackage(path: string): Promise<Result<ZipPackage>> {
  let zip: ZipFile | null = null;
  try {
    zip = await openPromise(path, { autoClose: false });
    const listed = await entriesOf(zip);
    if (!listed.ok) {
      zip.close();
      return listed;
    }
    const { entries, backslashes } = listed.value;
    const texts = new Map<string, string>();
    const manifest = manifestPath([...entries.keys()]);
    const entry = manifest === undefined ? undefined : entries.get(manifest);
    if (manifest !== undefined && entry) {
      if (entry.uncompressedSize > zipLimits.manifest) {
        zip.close();
        return fail('package.tooLarge', { path: manifest });
      }
      texts.set(manifest, decoded(await bytesOf(zip, entry)));
    }
    return ok(packageOf(zip, entries, backslashes, texts));
  } catch (error) {
    zip?.close();
    return failureOf(error, path);
  }
}

function packageOf(
  zip: ZipFile,
  entries: ReadonlyMap<string, Entry>,
  backslashes: readonly string[],
  texts: ReadonlyMap<string, string>,
): ZipPackage {
  return {
    // Written with backslashes, a name is one that many platforms do not find: it is shown as it was.
    files: { paths: [...entries.keys(), ...backslashes], text: (name) => texts.get(name) },
    async read(name) {
      const entry = entries.get(name);
      if (!entry) return null;
      return { mime: mimeOf(name), size: entry.uncompressedSize, body: (range) => unpacked(zip, entry, range) };
    },
    close: () => zip.close(),
  };
}

interface Listed {
  readonly entries: ReadonlyMap<string, Entry>;
  /** Names as written, of entries that use backslashes. */
  readonly backslashes: readonly string[];
}

async function entriesOf(zip: ZipFile): Promise<Result<Listed>> {
  if (zip.entryCount > zipLimits.entries) return fail('package.tooLarge', { path: String(zip.entryCount) });
  const entries = new Map<string, Entry>();
  const backslashes: string[] = [];
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const { fileName, compressedSize, uncompressedSize } = entry;
    const mode = (entry.externalFileAttributes >>> 16) & 0o170000;
    if (mode !== 0 && mode !== 0o100000 && mode !== 0o040000) return fail('package.unsafe', { path: fileName });
    if (entry.isEncrypted() || fileName.includes('\0')) return fail('package.unsafe', { path: fileName });
    total += uncompressedSize;
    const bomb = uncompressedSize > zipLimits.small && uncompressedSize > compressedSize * zipLimits.ratio;
    if (bomb || total > zipLimits.total) return fail('package.tooLarge', { path: fileName });
    if (fileName.endsWith('/')) continue;
    if (entry.fileNameRaw.includes(0x5c)) backslashes.push(entry.fileNameRaw.toString('utf8'));
    if (!entries.has(fileName)) entries.set(fileName, entry);
  }
  return ok({ entries, backslashes });
}

/** A part of what is packed begins where its bytes are reached: there is no way to seek in a deflated stream. */
async function* unpacked(zip: ZipFile, entry: Entry, range: ByteRange | null): AsyncIterable<Uint8Array> {
  const { start, end } = range ?? { start: 0, end: entry.uncompressedSize - 1 };
  let at = 0;
  for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>) {
    const part = chunk.subarray(Math.max(0, start - at), Math.max(0, end + 1 - at));
    at += chunk.byteLength;
    if (part.byteLength > 0) yield part;
    if (at > end) return;
  }
}

/** The declared size has been checked, and the reader fails where there is more. */
async function bytesOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>) parts.push(part);
  return Buffer.concat(parts);
}

/** UTF-8 unless its first bytes say UTF-16, as some Windows tools write. */
export function decoded(bytes: Buffer): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** The reader throws what it finds malformed or climbing; the system's own errors name a system call. */
function failureOf(error: unknown, path: string): Result<never> {
  if (!(error instanceof Error)) throw error;
  if ('syscall' in error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? fail('file.missing', { path }) : fail('package.unreadable', { path });
  }
  const climbs = /^(absolute path|invalid relative path|invalid characters in fileName): (.*)$/s.exec(error.message);
  return climbs ? fail('package.unsafe', { path: climbs[2] ?? '' }) : fail('package.unreadable', { path });
}
