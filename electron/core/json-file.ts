/** A small JSON file of the application's own: checked when read, replaced whole when written, set aside when broken. */

import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { z } from '../../shared/base/zod.ts';
import { ok, type Result } from '../../shared/base/result.ts';
import { makePrivate } from './folders.ts';
import { replaceFile, type Outlives } from './part-files.ts';
import { guarded } from './disk-failures.ts';

export class JsonFile<T> {
  readonly #path: string;
  readonly #schema: z.ZodType<T>;
  readonly #outlives: Outlives;
  #value: T;

  constructor(path: string, schema: z.ZodType<T>, initial: T, outlives: Outlives) {
    this.#path = path;
    this.#schema = schema;
    this.#outlives = outlives;
    this.#value = this.#read() ?? initial;
  }

  get value(): T {
    return this.#value;
  }

  /** The value holds for this run even where it cannot be kept. Fails as writing a file does. */
  write(value: T): Result<T> {
    this.#value = value;
    return guarded(this.#path, () => {
      makePrivate(dirname(this.#path));
      const write = (part: string): Result<T> => {
        writeFileSync(part, JSON.stringify(value, null, 2), { mode: 0o600 });
        return ok(value);
      };
      return replaceFile(this.#path, write, this.#outlives);
    });
  }

  #read(): T | null {
    const text = guarded(this.#path, () => ok(readFileSync(this.#path, 'utf8')));
    if (!text.ok) return null;
    const value = this.#valueOf(text.value);
    // Where it cannot be set aside it is replaced when the next value is written.
    if (value === null) guarded(this.#path, () => ok(renameSync(this.#path, `${this.#path}.broken`)));
    return value;
  }

  #valueOf(text: string): T | null {
    try {
      const parsed = this.#schema.safeParse(JSON.parse(text));
      return parsed.success ? parsed.data : null;
    } catch (error) {
      if (error instanceof SyntaxError) return null;
      throw error;
    }
  }
}
