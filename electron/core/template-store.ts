/** Templates of one's own: a folder of files, each checked whole when it is read and replaced whole when it is written. */

import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { idSource } from '../../shared/base/ids.ts';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { TemplateEntry } from '../../shared/ipc/templates.ts';
import { readTemplate, writeTemplate } from '../../shared/templates/file.ts';
import { maxTemplateSize, sizeOf, type Template } from '../../shared/templates/schema.ts';
import { makePrivate } from './folders.ts';
import { replaceFile } from './part-files.ts';
import { guarded } from './disk-failures.ts';

const extension = '.mwt';
/** What a template is called here: no path, no other file. */
const plainName = /^[a-z0-9]{1,64}$/;

interface Known {
  readonly stamp: string;
  readonly read: Result<Template>;
}

export class TemplateStore {
  readonly #folder: string;
  /** What was read, until the file is another one. */
  readonly #known = new Map<string, Known>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** By name; those that cannot be used are listed with the reason. */
  list(): Result<readonly TemplateEntry[]> {
    return guarded(this.#folder, () => {
      if (!existsSync(this.#folder)) return ok([]);
      const names = readdirSync(this.#folder)
        .filter((name) => name.endsWith(extension))
        .map((name) => name.slice(0, -extension.length))
        .filter((name) => plainName.test(name));
      return ok(names.map((name) => this.#entry(name)).sort((a, b) => a.name.localeCompare(b.name)));
    });
  }

  read(id: string): Result<Template> {
    return guarded(this.#pathOf(id), () => this.#read(id));
  }

  /** Keeps the text of a template file. Fails with `template.exists` when another has its name, unless `replace`. */
  save(text: string, replace: boolean): Result<TemplateEntry> {
    const template = readTemplate(text);
    if (!template.ok) return template;
    const listed = this.list();
    if (!listed.ok) return listed;
    const { kind, name } = template.value;
    const same = listed.value.find((one) => one.kind === kind && sameName(one.name, name));
    if (same && !replace) return fail('template.exists', { name });
    return this.#write(same?.template ?? idSource(randomBytes)(), template.value);
  }

  rename(id: string, name: string, description: string): Result<TemplateEntry> {
    const before = this.read(id);
    if (!before.ok) return before;
    const listed = this.list();
    if (!listed.ok) return listed;
    const taken = listed.value.some(
      (one) => one.template !== id && one.kind === before.value.kind && sameName(one.name, name),
    );
    return taken ? fail('template.exists', { name }) : this.#write(id, { ...before.value, name, description });
  }

  remove(id: string): Result<null> {
    const path = this.#pathOf(id);
    return guarded(path, () => {
      if (!existsSync(path)) return fail('template.unknown');
      rmSync(path);
      this.#known.delete(id);
      return ok(null);
    });
  }

  #read(id: string): Result<Template> {
    const path = this.#pathOf(id);
    const stat = plainName.test(id) ? statSync(path, { throwIfNoEntry: false }) : undefined;
    if (!stat?.isFile()) return fail('template.unknown');
    const stamp = `${stat.mtimeMs} ${stat.size} ${stat.ino}`;
    const known = this.#known.get(id);
    if (known?.stamp === stamp) return known.read;
    // A byte of UTF-8 is at most one unit of text, so a file within four times the limit may still be refused below.
    const read = stat.size > maxTemplateSize * 4 ? fail('template.tooLarge') : readTemplate(readFileSync(path, 'utf8'));
    this.#known.set(id, { stamp, read });
    return read;
  }

  #entry(id: string): TemplateEntry {
    const read = this.#read(id);
    const savedAt = statSync(this.#pathOf(id), { throwIfNoEntry: false })?.mtime.toISOString() ?? '';
    if (read.ok) {
      const { kind, name, description, language, level } = read.value;
      const about = { kind, name, description, language, level: level?.label ?? null, size: sizeOf(read.value) };
      return { template: id, ...about, savedAt, problem: null };
    }
    const none = { modules: 0, units: 0, pages: 0, goals: 0 };
    const about = { kind: null, name: id + extension, description: '', language: 'en', level: null, size: none };
    return { template: id, ...about, savedAt, problem: read.error };
  }

  #write(id: string, template: Template): Result<TemplateEntry> {
    const path = this.#pathOf(id);
    const written = guarded(path, () => {
      makePrivate(this.#folder);
      return replaceFile(path, (part) => {
        writeFileSync(part, writeTemplate(template), { mode: 0o600 });
        return ok(null);
      });
    });
    return written.ok ? ok(this.#entry(id)) : written;
  }

  #pathOf(id: string): string {
    return join(this.#folder, `${id}${extension}`);
  }
}

function sameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
