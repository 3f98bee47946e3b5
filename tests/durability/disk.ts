/** A folder whose disk can be watched and made to refuse: disk.c is compiled and put between a process and that folder. */

import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('./disk.c', import.meta.url));

/** Kinds of steps, as disk.c numbers them. */
export const kinds = { write: 1, sync: 2, rename: 4, unlink: 8, create: 16, truncate: 32, folder: 64 } as const;
export type StepKind = keyof typeof kinds;

export interface Step {
  readonly kind: StepKind;
  readonly path: string;
  /** Bytes written, or of a rename the new path. */
  readonly data: Buffer;
  /** Where they were written, or the new length of the file. */
  readonly offset: number;
}

export class Disk {
  readonly #home = realpathSync(mkdtempSync(join(tmpdir(), 'mw-disk-')));
  readonly folder = join(this.#home, 'disk');
  /** On the same machine and not watched. */
  readonly beside = join(this.#home, 'beside');
  readonly #library = join(this.#home, 'disk.so');
  readonly #control = join(this.#home, 'control');
  readonly #log = join(this.#home, 'log');

  /** Null where there is no C compiler, or no way to preload. */
  static make(): Disk | null {
    const disk = new Disk();
    const args = ['-shared', '-fPIC', '-O1', '-o', disk.#library, source, '-ldl', '-lpthread'];
    if (process.platform === 'linux' && spawnSync('cc', args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0)
      return disk;
    disk.remove();
    return null;
  }

  private constructor() {
    for (const folder of [this.folder, this.beside]) mkdirSync(folder);
    writeFileSync(this.#control, Buffer.alloc(32));
  }

  /** Runs a script against the watched folder; resolves to what it printed, once it ended well. */
  run(script: string, args: readonly string[]): Promise<string> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [script, this.folder, this.beside, ...args], {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: {
          ...process.env,
          LD_PRELOAD: this.#library,
          DISK_FOLDER: this.folder,
          DISK_CONTROL: this.#control,
          DISK_LOG: this.#log,
          UV_THREADPOOL_SIZE: '1', // one step after the other
        },
      });
      let text = '';
      child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
      child.on('error', reject);
      child.on('close', (code, signal) =>
        code === 0 ? resolve(text) : reject(new Error(`the child ended with ${signal ?? code}: ${text.slice(-2000)}`)),
      );
    });
  }

  /** What was done in the folder so far, in order. */
  steps(): readonly Step[] {
    const names = Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [kind, name as StepKind]));
    const log = readFileSync(this.#log);
    const steps: Step[] = [];
    for (let at = 0; at < log.length;) {
      const [kind, named, length] = [log.readUInt32LE(at), log.readUInt32LE(at + 4), log.readUInt32LE(at + 8)];
      const offset = Number(log.readBigInt64LE(at + 12));
      const start = at + 20 + named;
      const path = log.toString('utf8', at + 20, start);
      at = start + length;
      const name = names[kind];
      if (!name) throw new Error(`a step of kind ${kind}`);
      steps.push({ kind: name, path, data: log.subarray(start, at), offset });
    }
    return steps;
  }

  remove(): void {
    rmSync(this.#home, { recursive: true, force: true });
  }
}
