/** Opens a file to read it in this very thread: where no screen waits for the disk, a second one would load all of this again. */

import { setImmediate } from 'node:timers/promises';
import type { Result } from '../../../shared/base/result.ts';
import { ok } from '../../../shared/base/result.ts';
import { Engine } from './engine.ts';
import type { ProjectFile } from './project-file.ts';
import { projectOver, type Asked } from './project-over.ts';
import type { Method } from './worker.ts';

/** The file stays as it is, whatever version it is of and whoever writes it. */
export function readHere(path: string): Result<ProjectFile> {
  const engine = Engine.open({ path, backups: null, create: null, toRead: true });
  return engine.ok ? ok(projectOver(new Here(engine.value), path, engine.value)) : engine;
}

class Here implements Asked {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  async ask<Of extends Method>(method: Of, ...args: Parameters<Engine[Of]>): Promise<ReturnType<Engine[Of]>> {
    // Between two answers there is time for whatever else happens to the process: an end by Ctrl+C, a line of progress.
    await setImmediate();
    const answer = this.#engine[method] as (...args: unknown[]) => ReturnType<Engine[Of]>;
    return answer.apply(this.#engine, args);
  }

  close(): Promise<Result<null>> {
    return this.ask('close');
  }
}
