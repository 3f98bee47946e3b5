/** Programme files on disk for the tests of export: built from a sketch, with real bytes behind its files. */

import { join } from 'node:path';
import { unwrap } from '../../../shared/base/result.ts';
import type { exportModule } from '../../../electron/core/export/export-module.ts';
import { createProjectFile } from '../../../electron/core/project/open-project.ts';
import type { ProjectFile } from '../../../electron/core/project/project-file.ts';
import type { AnyRecord } from '../../../shared/records/record.ts';
import { mp4, pdf, vtt, wav } from '../../support/media.ts';
import { programme, type Sketch } from './programme.ts';

/** The files the application ships; `node build/bundle.mjs player` and `assets` make them. */
export const assets = new URL('../../../dist/assets/', import.meta.url).pathname;

const pngHead = Buffer.from('89504e470d0a1a0a0000000d49484452000002800000016808060000', 'hex');

/** A PNG's first bytes, then what no compressor makes smaller; the same for the same seed. */
export function noisePicture(size: number, seed = 1): Buffer {
  const bytes = Buffer.alloc(size);
  let state = seed;
  for (let at = 0; at < size; at += 4) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    if (at + 4 <= size) bytes.writeUInt32LE(state, at);
  }
  pngHead.copy(bytes);
  return bytes;
}

/** A programme file whose picture `r1` has these bytes. */
export async function projectIn(
  folder: string,
  options: { readonly sketch?: Sketch; readonly bytes?: Uint8Array; readonly name?: string } = {},
): Promise<ProjectFile> {
  const records = programme(options.sketch);
  const bare = records.filter(({ kind }) => kind !== 'resource');
  const project = unwrap(await createProjectFile(join(folder, options.name ?? 'p.mwp'), bare, ''));
  const bytes = new Map<string, Uint8Array>([
    ['r1', options.bytes ?? noisePicture(5000)],
    ['rSound', wav()],
    ['rFilm', mp4()],
    ['rCaptions', vtt],
    ['rSheet', pdf],
  ]);
  const puts: AnyRecord[] = [];
  for (const record of records) {
    const own = bytes.get(record.id);
    if (record.kind === 'resource' && own) {
      puts.push({ ...record, data: unwrap(await project.addMedia(record.data.name, own)) });
    }
  }
  const changes = { puts, removes: [] };
  unwrap(await project.commit({ commit: 'picture', baseRev: 1, changes, typing: false, author: '' }));
  return project;
}

type Request = Parameters<typeof exportModule>[1];

export function request(out: string, overrides: Partial<Request> = {}): Request {
  const signal = new AbortController().signal;
  return {
    module: 'mod',
    format: 'scorm12',
    options: {},
    out,
    assets,
    signal,
    onProgress: () => undefined,
    ...overrides,
  };
}
