/** Modules in preview, each under an unguessable folder: the last one of every programme, whichever windows show them. */

import { randomBytes } from 'node:crypto';
import type { PackagedFile, PackageReader } from './export/package-reader.ts';

/** More programmes than anybody has open at a time: those before them are let go. */
const most = 20;

export class PreviewHost {
  /** By session. */
  readonly #shown = new Map<string, { readonly folder: string; readonly reader: PackageReader }>();

  /** Where the first page is, as a path on the previews' origin. What the same programme showed before is there no more. */
  show(session: string, reader: PackageReader): string {
    const folder = randomBytes(16).toString('hex');
    this.#shown.delete(session);
    this.#shown.set(session, { folder, reader });
    for (const old of [...this.#shown.keys()].slice(0, -most)) this.#shown.delete(old);
    return `/${folder}/${reader.launch}`;
  }

  /** The file at a decoded path; null for everything that is not of a module in preview. */
  async find(path: string): Promise<PackagedFile | null> {
    const [, folder, ...rest] = path.split('/');
    const shown = [...this.#shown.values()].find((one) => one.folder === folder);
    return shown ? shown.reader.read(rest.join('/')) : null;
  }
}
