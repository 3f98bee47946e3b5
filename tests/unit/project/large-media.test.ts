/** Large files: taken in piece by piece, stored once, read back in parts, with memory that does not grow with them. */

import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sequenceSource } from '../../../shared/base/ids.ts';
import { ok, unwrap } from '../../../shared/base/result.ts';
import { createProgramme } from '../../../shared/edit/structure.ts';
import { answerRange } from '../../../electron/core/byte-range.ts';
import { createProjectFile } from '../../../electron/core/project/open-project.ts';
import { Uploads } from '../../../electron/core/uploads.ts';
import { mp4 } from '../../support/media.ts';

const megabyte = 1024 * 1024;
let folder: string;
let uploads: Uploads;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-media-'));
  uploads = new Uploads(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const create = async () =>
  unwrap(
    await createProjectFile(
      join(folder, 'p.mwp'),
      createProgramme({ newId: sequenceSource('n'), title: 'T', language: 'en' }).puts,
      '',
    ),
  );

/** A film of this size: a real head, then noise that no disk could compress. */
function* film(size: number): Generator<Buffer> {
  const head = mp4();
  yield head;
  // A box of the rest, so that the film ends where the file does.
  const box = Buffer.alloc(8);
  box.writeUInt32BE(size - head.length);
  box.write('free', 4, 'latin1');
  yield box;
  const noise = randomBytes(4 * megabyte);
  for (let left = size - head.length - 8; left > 0; left -= noise.length) {
    noise.writeUInt32BE(left, 0); // no two pieces are the same
    yield noise.subarray(0, Math.min(left, noise.length));
  }
}

/** Has what is let go of taken away at every 16 MB: how soon it would be is a matter of how busy the machine is, what is held is not. */
function sweeping(): (bytes: number) => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let since = 0;
  return (bytes) => {
    since += bytes;
    if (since < 16 * megabyte) return;
    since = 0;
    collect();
  };
}

describe('a large file', () => {
  it('of 200 MB goes in and comes out without ever being held whole', async () => {
    const size = 200 * megabyte;
    const file = await create();
    // What the first file brings into memory for good - code, SQLite's cache - is none of the next one's.
    const first = unwrap(uploads.begin('first.mp4', 20 * megabyte));
    for (const piece of film(20 * megabyte)) unwrap(uploads.append(first.upload, piece));
    unwrap(await uploads.end(first.upload, ({ name, path }) => file.addMediaFile(name, path)));
    const { upload } = unwrap(uploads.begin('film.mp4', size));
    let most = process.memoryUsage().rss;
    const before = most;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5);
    const sweep = sweeping();
    for (const piece of film(size)) {
      unwrap(uploads.append(upload, piece));
      sweep(piece.length);
    }
    const added = unwrap(await uploads.end(upload, ({ name, path }) => file.addMediaFile(name, path)));
    expect(added).toMatchObject({ name: 'film.mp4', mime: 'video/mp4', size, duration: 90, width: 640 });
    let read = 0;
    for await (const chunk of file.readMedia(added.sha256)) {
      read += chunk.byteLength;
      sweep(chunk.byteLength);
    }
    clearInterval(watch);
    expect(read).toBe(size);
    // Pieces, SQLite's cache and the chunks on their way; never the file.
    expect((most - before) / megabyte).toBeLessThan(100);
    expect(readdirSync(join(folder, 'uploads'))).toEqual([]);
    const stored = statSync(join(folder, 'p.mwp')).size;
    expect(stored).toBeLessThan((size + 20 * megabyte) * 1.02);
    await file.close();
  });

  it('is stored once, whether it came whole or in pieces', async () => {
    const file = await create();
    const bytes = Buffer.concat([...film(3 * megabyte)]);
    const whole = unwrap(await file.addMedia('a.mp4', bytes));
    const { size } = statSync(join(folder, 'p.mwp'));
    const { upload } = unwrap(uploads.begin('b.mp4', bytes.length));
    for (let at = 0; at < bytes.length; at += 700_000) unwrap(uploads.append(upload, bytes.subarray(at, at + 700_000)));
    const pieces = unwrap(await uploads.end(upload, ({ name, path }) => file.addMediaFile(name, path)));
    expect(pieces).toEqual({ ...whole, name: 'b.mp4' });
    expect(statSync(join(folder, 'p.mwp')).size).toBe(size);
    await file.close();
  });

  it('gives any part of itself', async () => {
    const file = await create();
    const bytes = Buffer.concat([...film(3 * megabyte + 77)]);
    const { sha256 } = unwrap(await file.addMedia('a.mp4', bytes));
    for (const [start, end] of [
      [0, 0],
      [5, megabyte + 5],
      [megabyte, megabyte],
      [megabyte - 1, 2 * megabyte],
      [0, bytes.length - 1],
      [bytes.length - 1, bytes.length - 1],
    ] as const) {
      const parts: Uint8Array[] = [];
      for await (const chunk of file.readMedia(sha256, { start, end })) parts.push(chunk);
      expect(Buffer.concat(parts).equals(bytes.subarray(start, end + 1)), `${start}-${end}`).toBe(true);
    }
    await file.close();
  });

  it('fails with a code when it is too large, of no known type, cut short or longer than announced', async () => {
    const file = await create();
    expect(uploads.begin('x', 1025 * megabyte)).toMatchObject({ error: { code: 'media.tooLarge' } });
    const take = ({ name, path }: { name: string; path: string }) => file.addMediaFile(name, path);
    const noise = unwrap(uploads.begin('noise.mp4', 4)).upload;
    unwrap(uploads.append(noise, Buffer.from([0, 1, 2, 3])));
    expect(await uploads.end(noise, take)).toMatchObject({ error: { code: 'media.unsupported' } });
    const short = unwrap(uploads.begin('short', 10)).upload;
    unwrap(uploads.append(short, Buffer.alloc(4)));
    expect(await uploads.end(short, take)).toMatchObject({ error: { code: 'upload.incomplete' } });
    const long = unwrap(uploads.begin('long', 3)).upload;
    expect(uploads.append(long, Buffer.alloc(4))).toMatchObject({ error: { code: 'upload.incomplete' } });
    expect(uploads.append(long, Buffer.alloc(1))).toMatchObject({ error: { code: 'upload.unknown' } });
    expect(await uploads.end('../../p.mwp', async () => ok(null))).toMatchObject({ error: { code: 'upload.unknown' } });
    expect(readdirSync(join(folder, 'uploads'))).toEqual([]);
    await file.close();
  });

  it('leaves nothing of an upload that was given up, or of an earlier run', () => {
    const first = unwrap(uploads.begin('a', 10)).upload;
    for (let more = 0; more < 8; more++) unwrap(uploads.begin('b', 10));
    expect(uploads.append(first, Buffer.alloc(1))).toMatchObject({ error: { code: 'upload.unknown' } });
    expect(readdirSync(join(folder, 'uploads'))).toHaveLength(8);
    const later = new Uploads(folder);
    const { upload } = unwrap(later.begin('c', 1));
    expect(readdirSync(join(folder, 'uploads'))).toEqual([upload]);
    later.drop(upload);
    expect(existsSync(join(folder, 'uploads', upload))).toBe(false);
  });
});

describe('parts of a file', () => {
  it.each([
    [undefined, 200, null],
    ['bytes=0-', 206, [0, 99]],
    ['bytes=10-19', 206, [10, 19]],
    ['bytes=-5', 206, [95, 99]],
    ['bytes=-500', 206, [0, 99]],
    ['bytes=90-5000', 206, [90, 99]],
    ['bytes=100-', 416, null],
    ['bytes=-0', 416, null],
    ['bytes=5-2', 200, null],
    ['bytes=0-1,5-6', 200, null],
    ['bytes=-', 200, null],
    ['items=0-1', 200, null],
    ['bytes=0x1-', 200, null],
  ] as const)('%s of 100 bytes is %i', (header, status, range) => {
    const answer = answerRange(header, 100);
    expect(answer.status).toBe(status);
    expect(answer.range).toEqual(range && { start: range[0], end: range[1] });
    if (range) {
      expect(answer.headers).toMatchObject({
        'Content-Range': `bytes ${range[0]}-${range[1]}/100`,
        'Content-Length': String(range[1] - range[0] + 1),
      });
    }
  });
});
