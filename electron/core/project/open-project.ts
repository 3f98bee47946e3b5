/** Opens or creates a programme file behind a worker thread and hands out the ProjectFile interface over it. */

import { Worker } from 'node:worker_threads';
import type { Result } from '../../../shared/base/result.ts';
import { ok } from '../../../shared/base/result.ts';
import type { AnyRecord } from '../../../shared/records/record.ts';
import type { Engine, OpenRequest } from './engine.ts';
import type { Claim } from './lock.ts';
import type { ProjectFile } from './project-file.ts';
import { projectOver, type Asked } from './project-over.ts';
import { opening } from './times-open.ts';
import type { HowOpened, Method, WorkerReply, WorkerRequest } from './worker.ts';

/** Bundled, the worker lies beside this file; in source it is TypeScript that Node runs as it is. */
const workerUrl = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

let ready: Worker | null = null;

/** Starts a thread that waits for the next file to be opened: until it has loaded its code takes longer than most files do. */
export function readyThread(): void {
  if (ready) return;
  const worker = new Worker(workerUrl);
  worker.unref();
  // One that cannot start says so to whoever opens a file in its stead.
  worker.once('error', () => {
    if (ready === worker) ready = null;
  });
  ready = worker;
}

function takeThread(): Worker {
  const worker = ready ?? new Worker(workerUrl);
  ready = null;
  worker.ref();
  return worker;
}

/** Opens a file for writing where that is possible, else for reading. `backups` is a folder or null. */
export function openProjectFile(path: string, backups: string | null, claim: Claim = {}): Promise<Result<ProjectFile>> {
  return start({ path, backups, create: null, ...claim });
}

/** Opens a file to read it: it stays as it is, whatever version it is of and whoever writes it. */
export function readProjectFile(path: string): Promise<Result<ProjectFile>> {
  return start({ path, backups: null, create: null, toRead: true });
}

/**
 * Creates a file that holds these records as its first revision. One that is there stays, unless the person said that it may
 * go: then `replaced` is the folder that its last state is kept in.
 */
export function createProjectFile(
  path: string,
  records: readonly AnyRecord[],
  author: string,
  replaced: string | null = null,
): Promise<Result<ProjectFile>> {
  return start({ path, backups: replaced, create: { from: { records, author }, replace: replaced !== null } });
}

/** A backup as a file of its own. One that is there stays, as with `createProjectFile`. */
export function restoreProjectFile(
  path: string,
  backup: string,
  replaced: string | null,
): Promise<Result<ProjectFile>> {
  return start({ path, backups: replaced, create: { from: { backup }, replace: replaced !== null } });
}

async function start(request: OpenRequest): Promise<Result<ProjectFile>> {
  const { isFirst, end } = opening(request.path);
  const thread = new Thread({ ...request, again: request.again === true || isFirst }, end);
  const opened = await thread.opened;
  return opened.ok ? ok(projectOver(thread, request.path, opened.value)) : opened;
}

/** Requests and replies over one worker, matched by number. */
class Thread implements Asked {
  readonly opened: Promise<Result<HowOpened>>;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, { resolve: (value: never) => void; reject: (reason: Error) => void }>();
  #next = 0;
  readonly #onEnd: () => void;
  /** Why the thread no longer answers, once it does not. */
  #gone: Error | null = null;

  constructor(request: OpenRequest, onEnd: () => void) {
    this.#worker = takeThread();
    this.#worker.on('message', (reply: WorkerReply) => this.#receive(reply));
    this.#worker.on('error', (error) => this.#fail(error as Error));
    this.#onEnd = onEnd;
    this.#worker.on('exit', () => {
      this.#onEnd();
      this.#fail(new Error('the programme file was closed'));
    });
    this.opened = new Promise((resolve, reject) => this.#waiting.set(-1, { resolve, reject }));
    this.#worker.postMessage(request);
  }

  ask<Asked extends Method>(method: Asked, ...args: Parameters<Engine[Asked]>): Promise<ReturnType<Engine[Asked]>> {
    if (this.#gone) return Promise.reject(this.#gone);
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, method, args } satisfies WorkerRequest<Asked>);
    });
  }

  async close(): Promise<Result<null>> {
    try {
      return await this.ask('close');
    } finally {
      this.#onEnd();
    }
  }

  #receive(reply: WorkerReply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if ('crash' in reply) waiting?.reject(new Error(reply.crash));
    // What the worker says of a call has the type its caller waits for: both are made from one interface.
    else waiting?.resolve(reply.value as never);
  }

  #fail(error: Error): void {
    this.#gone ??= error;
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}
