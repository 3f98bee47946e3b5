/** How long a recording lasts that does not say so where it begins or ends; and that nothing but its answer waits for that. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createProjectFile } from '../../../electron/core/project/open-project.ts';
import type { ProjectFile } from '../../../electron/core/project/project-file.ts';
import { bytesOf } from '../../../electron/core/project/media-types/byte-source.ts';
import { mediaType } from '../../../electron/core/project/media-types/index.ts';
import { readLength } from '../../../electron/core/project/media-types/read-length.ts';
import { sequenceSource } from '../../../shared/base/ids.ts';
import { unwrap } from '../../../shared/base/result.ts';
import { createProgramme } from '../../../shared/edit/structure.ts';
import { wav, webm } from '../../support/media.ts';

const pathOf = (name: string) => fileURLToPath(new URL(`../../fixtures/files/${name}`, import.meta.url));

/** MPEG 1 layer III frames of 128 and 64 kbit/s by turns, with no head that counts them. */
function varyingMp3(frames: number): Buffer {
  const heads = [
    [0x90, 413],
    [0x50, 204],
  ] as const;
  return Buffer.concat(
    Array.from({ length: frames }, (_, index) => {
      const [rate, rest] = heads[index % 2 === 0 ? 0 : 1];
      return Buffer.concat([Buffer.from([0xff, 0xfb, rate, 0x64]), Buffer.alloc(rest)]);
    }),
  );
}

/** By other programs; made of test pictures and a tone, each of two seconds. */
const silent = [
  ['a film in fragments, as meetings and screens are recorded', 'video/mp4', readFileSync(pathOf('fragmented.mp4')), 2],
  ['AAC without a container', 'audio/aac', readFileSync(pathOf('tone.aac')), 2],
  ['FLAC in Ogg', 'audio/ogg', readFileSync(pathOf('flac.ogg')), 2],
  ['MP3 whose rate changes and that nothing counts', 'audio/mpeg', varyingMp3(100), (100 * 1152) / 44_100],
] as const;

let folder: string;
let file: ProjectFile;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-length-'));
  const { puts } = createProgramme({ newId: sequenceSource('n'), title: 'T', language: 'en' });
  file = unwrap(await createProjectFile(join(folder, 'p.mwp'), puts, ''));
});
afterEach(async () => {
  await file.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a recording that does not say its length', () => {
  it.each(silent)('is read whole for it: %s', async (_name, mime, bytes, seconds) => {
    expect(mediaType(bytesOf(bytes))).toMatchObject({ mime, duration: null });
    const { duration, ...kept } = unwrap(await file.addMedia('recording', new Uint8Array(bytes)));
    expect(kept).toMatchObject({ mime, size: bytes.length });
    expect(Math.abs((duration ?? 0) - seconds)).toBeLessThan(0.1);
  });

  it('is read so from a file on the disk, whatever it is called', async () => {
    const { duration } = unwrap(await file.addMediaFile('tone', pathOf('tone.aac')));
    expect(duration).toBeCloseTo(1.984, 3);
  });

  it('is taken without one where nothing tells it, or its bytes are broken', async () => {
    const live = unwrap(await file.addMedia('live.webm', new Uint8Array(webm({ seconds: null }))));
    expect(live).toMatchObject({ mime: 'video/webm', width: 320, height: 180, duration: null });
    for (const [, mime, bytes] of silent) {
      const noisy = Buffer.from(bytes.map((byte, at) => (at % 3 === 0 ? byte ^ ((at * 131) & 255) : byte)));
      const read = await readLength(mime, new Uint8Array(noisy));
      expect(read === null || (read > 0 && read < 1_000_000)).toBe(true);
    }
  });
});

it('a recording that says its length is answered at once, and a picture has none', async () => {
  expect(unwrap(await file.addMedia('tone.wav', new Uint8Array(wav(1.5))))).toMatchObject({ duration: 1.5 });
  const picture = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 4"/>');
  expect(unwrap(await file.addMedia('a.svg', new Uint8Array(picture)))).not.toHaveProperty('duration');
});
