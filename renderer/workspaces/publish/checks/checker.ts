/** The screen's side of the checks: their thread has a copy of the records, and is told what changed before it is asked. */

import type { AnyRecord, RecordId, Records } from '../../../../shared/records/record.ts';
import type { CheckAnswer, CheckAsk, CheckRequest } from './checking.ts';

/** What a checker needs of a thread. */
export interface Thread {
  postMessage(message: CheckRequest): void;
  addEventListener(type: 'message', listener: (event: { readonly data: CheckAnswer }) => void): void;
  addEventListener(type: 'error', listener: (event: { readonly message?: string }) => void): void;
  terminate(): void;
}

/** Copied at once: some milliseconds, whatever the size of the programme. */
const part = 500;

const begun = (): Thread => new Worker(new URL('./checks-worker.ts', import.meta.url), { type: 'module' });

interface Waiting {
  readonly resolve: (findings: CheckAnswer['findings'] | null) => void;
  readonly reject: (error: Error) => void;
}

export class Checker {
  readonly #begin: () => Thread;
  #thread: Thread | null = null;
  /** What the thread has. */
  readonly #told = new Map<RecordId, AnyRecord>();
  /** The question that was asked last, until it is answered. */
  #waiting: Waiting | null = null;
  #newest = 0;
  /** Of telling: one after the other, as each begins with what was told before. */
  #turn: Promise<void> = Promise.resolve();

  constructor(begin: () => Thread = begun) {
    this.#begin = begin;
  }

  /** What is found in each module; null where something else was asked meanwhile. Fails where the thread cannot be had. */
  find(records: Records, ask: CheckAsk): Promise<CheckAnswer['findings'] | null> {
    const question = (this.#newest += 1);
    const thread = this.#running();
    this.#waiting?.resolve(null);
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      const isAsked = () => question === this.#newest && thread === this.#thread;
      const before = this.#turn;
      const tell = async (): Promise<void> => {
        await before;
        await this.#tell(thread, records, isAsked);
        if (isAsked()) thread.postMessage({ question, ask });
      };
      this.#turn = tell();
    });
  }

  close(): void {
    this.#thread?.terminate();
    this.#thread = null;
    this.#told.clear();
    this.#waiting?.resolve(null);
    this.#waiting = null;
  }

  #running(): Thread {
    if (this.#thread) return this.#thread;
    const thread = this.#begin();
    thread.addEventListener('message', ({ data: { question, findings } }) => {
      if (question !== this.#newest) return;
      this.#waiting?.resolve(findings);
      this.#waiting = null;
    });
    thread.addEventListener('error', ({ message }) => {
      this.#waiting?.reject(new Error(message || 'the checks did not start'));
      this.close();
    });
    this.#thread = thread;
    return thread;
  }

  /** A part at a time, and no more of it once something else is asked. */
  async #tell(thread: Thread, records: Records, isAsked: () => boolean): Promise<void> {
    if (!isAsked()) return;
    const removes = [...this.#told.keys()].filter((id) => !records.get(id));
    for (const id of removes) this.#told.delete(id);
    if (removes.length > 0) thread.postMessage({ changes: { puts: [], removes } });
    const puts = [...records.all()].filter((record) => this.#told.get(record.id) !== record);
    for (let from = 0; from < puts.length; from += part) {
      if (from > 0) await new Promise((resolve) => setTimeout(resolve));
      if (!isAsked()) return;
      const some = puts.slice(from, from + part);
      thread.postMessage({ changes: { puts: some, removes: [] } });
      for (const record of some) this.#told.set(record.id, record);
    }
  }
}
