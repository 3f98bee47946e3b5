/** Files on their way into a programme: they arrive in pieces, wait on disk, and are taken in once they are whole. */

import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { guarded } from './disk-failures.ts';
import { largestMedia } from './project/media-store.ts';

/** More at a time than screens ever send; one that is abandoned makes room for the next. */
const most = 8;

export interface Upload {
  readonly name: string;
  readonly path: string;
  readonly size: number;
  received: number;
}

export class Uploads {
  readonly #folder: string;
  readonly #open = new Map<string, Upload>();

  /** Pieces that an earlier run left behind go at the first upload of this one. */
  constructor(home: string) {
    this.#folder = join(home, 'uploads');
  }

  begin(name: string, size: number): Result<{ readonly upload: string }> {
    if (size > largestMedia) return fail('media.tooLarge', { name, megabytes: largestMedia / 1024 / 1024 });
    return guarded(this.#folder, () => {
      if (this.#open.size === 0) rmSync(this.#folder, { recursive: true, force: true });
      const [oldest] = this.#open.keys();
      if (oldest !== undefined && this.#open.size >= most) this.drop(oldest);
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      const upload = randomBytes(12).toString('hex');
      const path = join(this.#folder, upload);
      writeFileSync(path, '', { flag: 'wx', mode: 0o600 });
      this.#open.set(upload, { name, path, size, received: 0 });
      return ok({ upload });
    });
  }

  /** Adds the next piece. A failed one ends the upload: what is on disk can no longer be trusted. */
  append(id: string, bytes: Uint8Array): Result<null> {
    const upload = this.#open.get(id);
    if (!upload) return fail('upload.unknown');
    if (upload.received + bytes.byteLength > upload.size) {
      this.drop(id);
      return fail('upload.incomplete', { name: upload.name });
    }
    const added = guarded(upload.path, () => {
      appendFileSync(upload.path, bytes);
      upload.received += bytes.byteLength;
      return ok(null);
    });
    if (!added.ok) this.drop(id);
    return added;
  }

  /** Hands the whole file to `take` and removes it, whatever comes of that. */
  async end<T>(id: string, take: (upload: Upload) => Promise<Result<T>>): Promise<Result<T>> {
    const upload = this.#open.get(id);
    if (!upload) return fail('upload.unknown');
    try {
      return upload.received === upload.size ? await take(upload) : fail('upload.incomplete', { name: upload.name });
    } finally {
      this.drop(id);
    }
  }

  drop(id: string): void {
    const upload = this.#open.get(id);
    this.#open.delete(id);
    if (upload) rmSync(upload.path, { force: true });
  }
}
