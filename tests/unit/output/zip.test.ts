/** The zip writer's bytes, read by others: sizes beyond 4 GB, more entries than 65,535, names beyond ASCII. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { openPromise } from 'yauzl';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok } from '../../../shared/base/result.ts';
import { verifyZip } from '../../../electron/core/export/verify-zip.ts';
import { centralHeader, endRecords, localHeader, type ZipEntry } from '../../../electron/core/export/zip-records.ts';
import { pack, ZipWriter } from '../../../electron/core/export/zip-writer.ts';
import { readZip } from '../../oracles/zip.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-zip-'));
  path = join(folder, 'x.zip');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function write(fill: (zip: ZipWriter, file: FileHandle) => Promise<void>): Promise<readonly ZipEntry[]> {
  const file = await open(path, 'w');
  const zip = new ZipWriter(file);
  await fill(zip, file);
  await zip.end();
  await file.close();
  return zip.entries;
}

async function store(zip: ZipWriter, file: FileHandle, path: string, bytes: Uint8Array): Promise<void> {
  await zip.addStored({ path, size: bytes.length, crc32: crc32(bytes) }, async () => {
    await file.writeFile(bytes);
    return ok(bytes.length);
  });
}

const pace = () => undefined;

function stop(): never {
  throw new DOMException('stop', 'AbortError');
}

async function fill(zip: ZipWriter, file: FileHandle): Promise<void> {
  await zip.addText('a.txt', await pack(Buffer.from('words '.repeat(500))));
  const media = Buffer.alloc(2_500_000, 7);
  await store(zip, file, 'b.png', media);
}

describe('a zip of ours', () => {
  it('stores media untouched, deflates text, and sets the UTF-8 flag only where a name needs it', async () => {
    const media = Buffer.from('\x89PNG and so on');
    const entries = await write(async (zip, file) => {
      await zip.addText('a.txt', await pack(Buffer.from('a'.repeat(1000))));
      await zip.addText('b.txt', await pack(Buffer.from('b')));
      await store(zip, file, 'c.png', media);
      await zip.addText('ā.txt', await pack(Buffer.from('c')));
    });
    expect(entries.map(({ method }) => method)).toEqual([8, 0, 0, 0]);
    expect([...(await readZip(path)).entries()].map(([name, bytes]) => [name, bytes.length])).toEqual([
      ['a.txt', 1000],
      ['b.txt', 1],
      ['c.png', media.length],
      ['ā.txt', 1],
    ]);
    const zip = await openPromise(path);
    const flags: number[] = [];
    for await (const entry of zip.eachEntry()) flags.push(entry.generalPurposeBitFlag & 0x800);
    expect(flags).toEqual([0, 0, 0, 0x800]);
    expect(await verifyZip(path, entries, pace)).toBeNull();
  });

  it('holds nothing, and 70,000 entries, which takes zip64', async () => {
    await write(async () => undefined);
    expect((await readZip(path)).size).toBe(0);
    const entries = Array.from({ length: 70_000 }, (_, index): ZipEntry => {
      const name = Buffer.from(`f${String(index).padStart(5, '0')}`);
      return { name, method: 0, crc: 0, packed: 0, size: 0, offset: index * 36 };
    });
    const locals = Buffer.concat(entries.map(localHeader));
    const directory = Buffer.concat(entries.map(centralHeader));
    const end = endRecords(entries.length, directory.length, locals.length);
    writeFileSync(path, Buffer.concat([locals, directory, end]));
    const zip = await openPromise(path, { autoClose: false });
    expect(zip.entryCount).toBe(entries.length);
    zip.close();
    const count = 'import sys, zipfile; print(len(zipfile.ZipFile(sys.argv[1]).namelist()))';
    const listed = spawnSync('python3', ['-c', count, path], { encoding: 'utf8' });
    if (!listed.error) expect(listed.stdout.trim()).toBe(String(entries.length));
  });

  it('places entries beyond 4 GB, in a file that is mostly a hole', async () => {
    const size = 2 ** 32 + 5;
    const name = Buffer.from('large.bin');
    const large: ZipEntry = { name, method: 0, crc: 0, packed: size, size, offset: 0 };
    const file = openSync(path, 'w');
    const head = localHeader(large);
    writeSync(file, head, 0, head.length, 0);
    const tail = Buffer.from('tail');
    const offset = head.length + size;
    const small: ZipEntry = { name: Buffer.from('s'), method: 0, crc: crc32(tail), packed: 4, size: 4, offset };
    const start = offset + localHeader(small).length + tail.length;
    const directory = Buffer.concat([centralHeader(large), centralHeader(small)]);
    const rest = Buffer.concat([localHeader(small), tail, directory, endRecords(2, directory.length, start)]);
    writeSync(file, rest, 0, rest.length, offset);
    const zip = await openPromise(path, { autoClose: false });
    const seen: [string, number][] = [];
    for await (const entry of zip.eachEntry()) {
      seen.push([entry.fileName, entry.uncompressedSize]);
      if (entry.fileName !== 's') continue;
      for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
        expect(chunk.toString()).toBe('tail');
      }
    }
    zip.close();
    expect(seen).toEqual([
      ['large.bin', size],
      ['s', 4],
    ]);
  });
});

describe('reading back', () => {
  it('notices every kind of damage', async () => {
    const entries = await write(fill);
    const whole = readFileSync(path);
    const damaged: Buffer[] = [];
    for (let at = 0; at < whole.length; at += at < 200 || at > whole.length - 250 ? 7 : 100_003) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      damaged.push(bytes);
    }
    for (const length of [0, 10, 100, whole.length - 1]) damaged.push(whole.subarray(0, length));
    const missed: number[] = [];
    for (const [index, bytes] of damaged.entries()) {
      writeFileSync(path, bytes);
      if ((await verifyZip(path, entries, pace)) === null) missed.push(index);
    }
    // What is not noticed is what no reader needs: times, modes and version numbers in the headers.
    expect(missed.length / damaged.length).toBeLessThan(0.25);
    truncateSync(path, 0);
    expect(await verifyZip(path, entries, pace)).toBe(path);
  });

  it('names the entry that is missing, unplanned or altered', async () => {
    const entries = await write(fill);
    const [first, second] = entries as [ZipEntry, ZipEntry];
    expect(await verifyZip(path, [first], pace)).toBe('b.png');
    expect(await verifyZip(path, [...entries, { ...second, name: Buffer.from('c') }], pace)).toBe('c');
    expect(await verifyZip(path, [first, { ...second, crc: 1 }], pace)).toBe('b.png');
    expect(await verifyZip(path, [first, { ...second, size: 1 }], pace)).toBe('b.png');
    const bytes = readFileSync(path);
    bytes[first.packed + 1_000_000] = 8;
    writeFileSync(path, bytes);
    expect(await verifyZip(path, entries, pace)).toBe('b.png');
  });

  it('reads a text that is too large to be held, and notices where it is not what it was', async () => {
    const words = Buffer.from(Array.from({ length: 1_000_000 }, (_, index) => (index * 7919) % 10_007).join(' '));
    expect(words.length).toBeGreaterThan(4 * 1024 * 1024);
    const entries = await write(async (zip) => zip.addText('large.txt', await pack(words)));
    expect(await verifyZip(path, entries, pace)).toBeNull();
    const bytes = readFileSync(path);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 0xff;
    writeFileSync(path, bytes);
    expect(await verifyZip(path, entries, pace)).not.toBeNull();
  });

  it('stops when it is told to', async () => {
    const entries = await write(fill);
    await expect(verifyZip(path, entries, stop)).rejects.toThrow('stop');
  });
});
