/** A small JSON file of the application's own: checked when read, replaced whole when written, set aside when broken. */

import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { z } from 'zod';

export class JsonFile<T> {
  readonly #path: string;
  readonly #schema: z.ZodType<T>;
  #value: T;

  constructor(path: string, schema: z.ZodType<T>, initial: T) {
    this.#path = path;
    this.#schema = schema;
    this.#value = this.#read() ?? initial;
  }

  get value(): T {
    return this.#value;
  }

  write(value: T): void {
    this.#value = value;
    mkdirSync(dirname(this.#path), { recursive: true });
    const temporary = `${this.#path}.${process.pid}.part`;
    writeFileSync(temporary, JSON.stringify(value, null, 2));
    renameSync(temporary, this.#path);
  }

  #read(): T | null {
    if (!existsSync(this.#path)) return null;
    try {
      const parsed = this.#schema.safeParse(JSON.parse(readFileSync(this.#path, 'utf8')));
      if (parsed.success) return parsed.data;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
    renameSync(this.#path, `${this.#path}.broken`);
    return null;
  }
}
