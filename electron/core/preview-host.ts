/** Modules in preview, each under an unguessable folder: the last one of every programme, whichever windows show them. */

import { randomBytes } from 'node:crypto';
import type { PackagedFile, PackageReader } from './export/package-reader.ts';

/** More programmes than anybody has open at a time: those before them are let go. */
const most = 20;

interface Shown {
  readonly folder: string;
  readonly reader: PackageReader;
}

export class PreviewHost {
  /** By session: what is shown, and what was before it, whose page may ask for a font until the next one is there. */
  readonly #shown = new Map<string, readonly Shown[]>();

  /** Where the first page is, as a path on the previews' origin. */
  show(session: string, reader: PackageReader): string {
    const folder = randomBytes(16).toString('hex');
    const [before] = this.#shown.get(session) ?? [];
    this.#shown.delete(session);
    this.#shown.set(session, [{ folder, reader }, ...(before ? [before] : [])]);
    for (const old of [...this.#shown.keys()].slice(0, -most)) this.#shown.delete(old);
    return `/${folder}/${reader.launch}`;
  }

  /** The file at a decoded path; null for everything that is not of a module in preview. */
  async find(path: string): Promise<PackagedFile | null> {
    const [, folder, ...rest] = path.split('/');
    const shown = [...this.#shown.values()].flat().find((one) => one.folder === folder);
    return shown ? shown.reader.read(rest.join('/')) : null;
  }
}
