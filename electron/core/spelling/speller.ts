/** Looks words up on a thread of its own, which begins with the first of them. */

import { Worker } from 'node:worker_threads';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import { dictionariesFor, lookedUp } from '../../../shared/edit/spelling.ts';
import type { SpellingReply, SpellingRequest } from './spelling-worker.ts';

/** Bundled, the worker lies beside this file; in source it is TypeScript that Node runs as it is. */
const workerUrl = new URL(
  import.meta.url.endsWith('.ts') ? './spelling-worker.ts' : './spelling-worker.js',
  import.meta.url,
);

type Answer = SpellingReply['answer'];

const spellers = new Map<string, Speller>();

/** The one of a folder of dictionaries, as long as the process runs: reading one takes a quarter of a second. */
export function spellerOf(folder: string): Speller {
  const speller = spellers.get(folder) ?? new Speller(folder);
  spellers.set(folder, speller);
  return speller;
}

export class Speller {
  /** Of the dictionaries. */
  readonly #folder: string;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #worker: Worker | null = null;
  #asked = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Those of the words that are not known. */
  async check(language: string, words: readonly string[]): Promise<Result<readonly string[]>> {
    const known = new Map(words.map((word) => [word, lookedUp(word)]));
    const wrong = await this.#ask(language, { words: [...new Set(known.values())] });
    if (!wrong.ok) return wrong;
    const unknown = new Set(wrong.value);
    return ok(words.filter((word) => unknown.has(known.get(word) ?? word)));
  }

  suggest(language: string, word: string): Promise<Result<readonly string[]>> {
    return this.#ask(language, { instead: lookedUp(word) });
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  async #ask(language: string, ask: SpellingRequest['ask']): Promise<Result<readonly string[]>> {
    const dictionaries = dictionariesFor(language);
    if (dictionaries.length === 0) return fail('spelling.none', { language });
    const id = (this.#asked += 1);
    const answer = await new Promise<Answer>((resolve) => {
      this.#waiting.set(id, resolve);
      const request: SpellingRequest = { id, dictionaries, ask };
      this.#thread().postMessage(request);
    });
    return answer === null ? fail('spelling.unreadable', { language }) : ok(answer);
  }

  #thread(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(workerUrl, { workerData: { folder: this.#folder } });
    // What is only spelled keeps no process alive.
    worker.unref();
    worker.on('message', ({ id, answer }: SpellingReply) => {
      this.#waiting.get(id)?.(answer);
      this.#waiting.delete(id);
    });
    // It ended on its own account: whoever waits is told, and the next word begins another.
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = null;
      for (const resolve of this.#waiting.values()) resolve(null);
      this.#waiting.clear();
    });
    this.#worker = worker;
    return worker;
  }
}
