/** Opens a file in this very thread: where no screen waits for the disk, a second one would load all of this again. */

import { setImmediate } from 'node:timers/promises';
import type { Result } from '../../../shared/base/result.ts';
import { ok } from '../../../shared/base/result.ts';
import { Engine, type OpenRequest } from './engine.ts';
import type { Claim } from './lock.ts';
import type { ProjectFile } from './project-file.ts';
import { projectOver, type Asked } from './project-over.ts';
import { opening } from './times-open.ts';
import type { Method } from './worker.ts';

/** To read: the file stays as it is, whatever version it is of and whoever writes it. */
export function readHere(path: string): Result<ProjectFile> {
  return here({ path, backups: null, create: null, toRead: true }, () => undefined);
}

/** For writing where that is possible, else for reading. `backups` is a folder. */
export function openHere(
  path: string,
  backups: string,
  claim: Claim & Pick<OpenRequest, 'justRead'> = {},
): Result<ProjectFile> {
  const { isFirst, end } = opening(path);
  return here({ path, backups, create: null, again: isFirst, ...claim }, end);
}

function here(request: OpenRequest, onEnd: () => void): Result<ProjectFile> {
  const engine = Engine.open(request);
  if (engine.ok) return ok(projectOver(new Here(engine.value, onEnd), request.path, engine.value));
  onEnd();
  return engine;
}

class Here implements Asked {
  readonly #engine: Engine;
  readonly #onEnd: () => void;

  constructor(engine: Engine, onEnd: () => void) {
    this.#engine = engine;
    this.#onEnd = onEnd;
  }

  async ask<Of extends Method>(method: Of, ...args: Parameters<Engine[Of]>): Promise<ReturnType<Engine[Of]>> {
    // Between two answers there is time for whatever else happens to the process: an end by Ctrl+C, a line of progress.
    await setImmediate();
    const answer = this.#engine[method] as (...args: unknown[]) => ReturnType<Engine[Of]>;
    return answer.apply(this.#engine, args);
  }

  async close(): Promise<Result<null>> {
    try {
      return await this.ask('close');
    } finally {
      this.#onEnd();
    }
  }
}
