/** The programmes opened lately on this machine, newest first. */

import { z } from '../../shared/base/zod.ts';
import type { Result } from '../../shared/base/result.ts';
import { JsonFile } from './json-file.ts';

const recentFile = z.strictObject({ path: z.string(), title: z.string(), openedAt: z.string() });
export type RecentFile = z.infer<typeof recentFile>;

const kept = 20;

export class RecentFiles {
  readonly #file: JsonFile<RecentFile[]>;

  constructor(path: string) {
    // Written whenever a programme is opened, which must not wait for the disk; without it the files themselves are all there.
    this.#file = new JsonFile(path, z.array(recentFile), [], 'kill');
  }

  list(): readonly RecentFile[] {
    return this.#file.value;
  }

  note(path: string, title: string): Result<unknown> {
    const others = this.#file.value.filter((file) => file.path !== path);
    return this.#file.write([{ path, title, openedAt: new Date().toISOString() }, ...others].slice(0, kept));
  }

  remove(path: string): Result<unknown> {
    return this.#file.write(this.#file.value.filter((file) => file.path !== path));
  }
}
