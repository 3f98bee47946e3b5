/** The thread that owns the programme file: answers one request at a time, so that no screen ever waits for the disk. */

import { parentPort } from 'node:worker_threads';
import { ok } from '../../../shared/base/result.ts';
import { Engine, type OpenRequest } from './engine.ts';

/** What the thread can be asked: a method of Engine. */
export type Method = Exclude<keyof Engine, keyof HowOpened>;

export interface WorkerRequest<Asked extends Method = Method> {
  readonly id: number;
  readonly method: Asked;
  readonly args: Parameters<Engine[Asked]>;
}

/** What the thread says of a file once it is open. */
export type HowOpened = Pick<Engine, 'readOnly' | 'unkept' | 'isUpgraded' | 'lockedBy'>;

export type WorkerReply =
  | { readonly id: number; readonly value: unknown }
  /** A bug: the engine threw something it does not expect. */
  | { readonly id: number; readonly crash: string };

const port = parentPort;
if (!port) throw new Error('this file runs as a worker thread only');

// The first message says which file; requests follow.
port.once('message', (request: OpenRequest) => {
  const opened = attempt(-1, () => {
    const engine = Engine.open(request);
    port.postMessage({ id: -1, value: engine.ok ? ok(howOpened(engine.value)) : engine });
    return engine;
  });
  if (opened?.ok) serve(opened.value);
  else port.close();
});

function serve(engine: Engine): void {
  port?.on('message', (request: WorkerRequest) => {
    attempt(request.id, () => {
      const method = engine[request.method] as (...args: unknown[]) => unknown;
      const value = method.apply(engine, [...request.args]);
      // A chunk's bytes are handed over, not copied.
      const transfer =
        value instanceof Uint8Array && value.byteLength === value.buffer.byteLength ? [value.buffer] : [];
      port?.postMessage({ id: request.id, value }, transfer as ArrayBuffer[]);
      if (request.method === 'close') port?.close();
    });
  });
}

function howOpened({ readOnly, unkept, isUpgraded, lockedBy }: Engine): HowOpened {
  return { readOnly, unkept, isUpgraded, lockedBy };
}

function attempt<T>(id: number, work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    port?.postMessage({ id, crash: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    return null;
  }
}
