/** The programmes that screens have open: each file once, a session for each screen of it, and one of them that writes. */

import { setTimeout } from 'node:timers/promises';
import { z } from '../../shared/base/zod.ts';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { JsonFile } from './json-file.ts';
import { isSameFile } from './project/in-use.ts';
import type { ProjectFile } from './project/project-file.ts';

const knownSession = z.strictObject({ session: z.string(), path: z.string() });

/** Sessions of earlier runs that may still be asked for. */
const kept = 50;
/** How long a screen may take to save before its programme is handed over: one that hangs must not keep the person out. */
const longestHandOver = 5000; // milliseconds

export class Sessions {
  readonly #files = new Map<string, ProjectFile>();
  readonly #writers = new Map<ProjectFile, string>();
  /** Sessions whose screens have gone. */
  readonly #left = new Set<string>();
  readonly #asked = new Map<string, (saved: boolean) => void>();
  /** Paths by session, for the screens that outlive this process. */
  readonly #known: JsonFile<z.infer<typeof knownSession>[]>;

  constructor(path: string) {
    // No screen outlives a power cut.
    this.#known = new JsonFile(path, z.array(knownSession), [], 'kill');
  }

  get(session: string): ProjectFile | undefined {
    return this.#files.get(session);
  }

  values(): Iterable<ProjectFile> {
    return new Set(this.#files.values());
  }

  /** Gives a session a file; it is the one that writes unless it only `reads`. */
  set(session: string, file: ProjectFile, reads = false): void {
    this.#files.set(session, file);
    this.#left.delete(session);
    if (!reads && file.readOnly === null) this.#writers.set(file, session);
    this.#remember(session, file.path);
  }

  /** The file that a session had in this run or an earlier one. */
  pathOf(session: string): string | null {
    return this.#files.get(session)?.path ?? this.#known.value.find((known) => known.session === session)?.path ?? null;
  }

  /** The open file that a path leads to. */
  at(path: string): ProjectFile | undefined {
    return [...this.values()].find((open) => isSameFile(open.path, path));
  }

  /** A screen that has gone may have sent its last words after another came: those are taken too. */
  mayWrite(session: string): boolean {
    const file = this.#files.get(session);
    return file !== undefined && (this.#writers.get(file) === session || this.#left.has(session));
  }

  leave(session: string): void {
    if (this.#files.has(session)) this.#left.add(session);
  }

  /** Asks the screen that writes a file to save and let it go; false when it could not save. */
  async handOver(file: ProjectFile, to: string, ask: (session: string) => void): Promise<boolean> {
    const writer = this.#writers.get(file);
    if (writer === undefined || writer === to || this.#left.has(writer)) return true;
    const waiting = new AbortController();
    const answer = new Promise<boolean>((resolve) => this.#asked.set(writer, resolve));
    ask(writer);
    const saved = await Promise.race([
      answer,
      // What a screen that does not answer still holds, it sends when it comes back to the file.
      setTimeout(longestHandOver, true, { signal: waiting.signal }).catch(() => true),
    ]);
    waiting.abort();
    this.#asked.delete(writer);
    return saved;
  }

  handedOver(session: string, saved: boolean): void {
    this.#asked.get(session)?.(saved);
  }

  /** Puts another file in the place of one, for every session of it. The caller closes the old one. */
  replace(old: ProjectFile, file: ProjectFile): void {
    for (const [session, open] of this.#files) if (open === old) this.#files.set(session, file);
    this.#writers.delete(old);
  }

  /** Ends a session; its file is closed with its last one. */
  async release(session: string): Promise<Result<null>> {
    const file = this.#files.get(session);
    if (!file) return fail('session.unknown');
    this.#forget(session);
    const others = [...this.#files].filter(([, open]) => open === file).map(([id]) => id);
    if (this.#writers.get(file) === session) this.#writers.delete(file);
    if (others.some((other) => !this.#left.has(other))) return ok(null);
    for (const other of others) this.#forget(other);
    this.#writers.delete(file);
    return file.close();
  }

  async closeAll(): Promise<void> {
    const open = this.values();
    this.#files.clear();
    this.#writers.clear();
    await Promise.all([...open].map((file) => file.close()));
  }

  #forget(session: string): void {
    this.#files.delete(session);
    this.#left.delete(session);
    this.#write(this.#known.value.filter((known) => known.session !== session));
  }

  #remember(session: string, path: string): void {
    const others = this.#known.value.filter((known) => known.session !== session);
    this.#write([{ session, path }, ...others].slice(0, kept));
  }

  /** A home that is full costs a screen its way back after a crash, and must not cost it the programme: no failure here. */
  #write(known: z.infer<typeof knownSession>[]): void {
    this.#known.write(known);
  }
}
