/** Packages being tried, each under an unguessable folder of the simulator's own origin: the platform's page and the content. */

import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { fileIn } from '../asset-files.ts';
import { contentPolicy, platformPolicy } from '../content-policy.ts';
import type { PackagedFile, PackageReader } from '../export/package-reader.ts';

/** The content of a package, one file at a time. */
export type ContentReader = Pick<PackageReader, 'read'>;

export interface SimulatorFile {
  readonly file: PackagedFile;
  readonly headers: Readonly<Record<string, string>>;
}

export class SimulatorHost {
  readonly #readers = new Map<string, ContentReader>();
  readonly #folder: string;
  /** The screens' origin: the only one that may show the platform's page, and the only one it listens to. */
  readonly #screens: string;

  constructor(assets: string, screens: string) {
    this.#folder = join(assets, 'simulator');
    this.#screens = screens;
  }

  /** Where the platform's page of a package is, as a path on the simulator's origin. */
  add(reader: ContentReader): { readonly token: string; readonly path: string } {
    const token = randomBytes(16).toString('hex');
    this.#readers.set(token, reader);
    return { token, path: `/${token}/platform.html?screens=${encodeURIComponent(this.#screens)}` };
  }

  remove(token: string): void {
    this.#readers.delete(token);
  }

  /** The file at a decoded path; null for everything that is not of a package being tried. */
  async find(path: string): Promise<SimulatorFile | null> {
    const [, token = '', ...rest] = path.split('/');
    const reader = this.#readers.get(token);
    if (!reader) return null;
    if (rest[0] === 'content') {
      const file = await reader.read(rest.slice(1).join('/'));
      return file && { file, headers: headers(file.mime, contentPolicy(this.#screens)) };
    }
    const found = rest.length === 1 ? fileIn(this.#folder, `/${rest[0]}`) : null;
    if (!found) return null;
    const body: PackagedFile['body'] = (range) => createReadStream(found.path, range ?? {});
    const file = { mime: found.mime, size: found.size, body };
    return { file, headers: headers(found.mime, platformPolicy(this.#screens)) };
  }
}

function headers(mime: string, policy: string): Readonly<Record<string, string>> {
  return {
    'Content-Type': mime,
    'Content-Security-Policy': policy,
    'Cache-Control': 'no-store',
    'X-DNS-Prefetch-Control': 'off',
    // The screens frame this origin, and nobody else may load anything of it.
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}
