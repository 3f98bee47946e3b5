/** The bytes behind a package tree's entries: text made on the spot, media from the programme, assets from the application. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { captionsScript } from '../../../shared/output/page/captions.ts';
import type { PackageEntry, PackageTree } from '../../../shared/output/package-tree.ts';
import { mimeOf } from '../asset-files.ts';
import type { ByteRange } from '../byte-range.ts';
import type { ProjectFile } from '../project/project-file.ts';
import type { PackageReader } from './package-reader.ts';

/** Bytes of an entry that is small enough to hold: text, captions and assets. */
export async function bytesOf(
  entry: Exclude<PackageEntry, { kind: 'media' }>,
  project: ProjectFile,
  assets: string,
): Promise<Uint8Array> {
  switch (entry.kind) {
    case 'text':
      return Buffer.from(entry.text, 'utf8');
    case 'captions': {
      const chunks: Uint8Array[] = [];
      for await (const chunk of project.readMedia(entry.sha256)) chunks.push(chunk);
      return Buffer.from(captionsScript(entry.captions, Buffer.concat(chunks).toString('utf8')), 'utf8');
    }
    case 'asset':
      return readFile(join(assets, entry.asset));
  }
}

/** The tree as files, one at a time, for preview. */
export function treeReader(tree: PackageTree, project: ProjectFile, assets: string): PackageReader {
  const entries = new Map(tree.entries.map((entry) => [entry.path, entry]));
  return {
    launch: tree.launch,
    async read(path) {
      const entry = entries.get(path);
      if (!entry) return null;
      if (entry.kind === 'media') {
        const { mime, size, sha256 } = entry;
        return { mime, size, body: (range) => project.readMedia(sha256, range ?? undefined) };
      }
      const bytes = await bytesOf(entry, project, assets);
      const part = (range: ByteRange | null) => (range ? bytes.subarray(range.start, range.end + 1) : bytes);
      return { mime: mimeOf(path), size: bytes.byteLength, body: (range) => once(part(range)) };
    },
  };
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
