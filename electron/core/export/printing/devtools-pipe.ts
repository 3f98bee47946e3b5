/** Speaks with a browser of our own through two pipes (Chrome DevTools Protocol): nobody else can, and it ends when we do. */

import type { Readable, Writable } from 'node:stream';

type Params = Readonly<Record<string, unknown>>;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Params;
  readonly result?: Params;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
}

interface Waiting {
  readonly resolve: (result: Params) => void;
  readonly reject: (error: Error) => void;
}

export class DevtoolsPipe {
  readonly #to: Writable;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Map<string, (params: Params) => void>();
  readonly #parts: Buffer[] = [];
  #ended: Error | null = null;
  #next = 1;

  constructor(to: Writable, from: Readable) {
    this.#to = to;
    from.on('data', (bytes: Buffer) => this.#read(bytes));
    from.on('close', () => this.end(new Error('the browser is gone')));
    // A browser that is gone is told of by its other pipe.
    for (const pipe of [to, from]) pipe.on('error', () => undefined);
  }

  /** The reply to a command. Rejects with what the browser says of it, or when it is gone. */
  ask(method: string, params: Params = {}, sessionId?: string): Promise<Params> {
    if (this.#ended) return Promise.reject(this.#ended);
    const id = this.#next++;
    const reply = new Promise<Params>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.#to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return reply;
  }

  /** One listener for each event. */
  on(event: string, listener: (params: Params) => void): void {
    this.#listeners.set(event, listener);
  }

  once(event: string): Promise<Params> {
    return new Promise((resolve, reject) => {
      if (this.#ended) return reject(this.#ended);
      const id = -this.#next++;
      // What ends all that is waited for ends this as well.
      this.#waiting.set(id, { resolve, reject });
      this.on(event, (params) => {
        this.#waiting.delete(id);
        this.#listeners.delete(event);
        resolve(params);
      });
    });
  }

  end(why: Error): void {
    this.#ended ??= why;
    for (const { reject } of this.#waiting.values()) reject(this.#ended);
    this.#waiting.clear();
  }

  /** Messages end with a zero; a large one comes in many parts. */
  #read(bytes: Buffer): void {
    let from = 0;
    for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, from)) {
      const text = Buffer.concat([...this.#parts.splice(0), bytes.subarray(from, at)]).toString('utf8');
      from = at + 1;
      this.#hear(JSON.parse(text) as Message);
    }
    if (from < bytes.length) this.#parts.push(bytes.subarray(from));
  }

  #hear({ id, method, params = {}, result = {}, error }: Message): void {
    if (id === undefined) return this.#listeners.get(method ?? '')?.(params);
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result);
  }
}
