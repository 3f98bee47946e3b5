/** The thread that looks words up: a dictionary is read when the first word of its language comes, and kept. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { Hunspell } from 'hunspell-wasm';
import makeModule from 'hunspell-wasm/wasm/hunspell.js';

export interface SpellingRequest {
  readonly id: number;
  /** Names of those that know the language. */
  readonly dictionaries: readonly string[];
  /** The words to be looked up, or the one to be replaced. */
  readonly ask: { readonly words: readonly string[] } | { readonly instead: string };
}

/** `answer` is null where a dictionary cannot be read. */
export interface SpellingReply {
  readonly id: number;
  readonly answer: readonly string[] | null;
}

const mostSuggestions = 5;

const { folder } = workerData as { readonly folder: string };
const checkers = new Map<string, Hunspell>();
const checker: unknown = await begin();

parentPort?.on('message', ({ id, dictionaries, ask }: SpellingRequest) => {
  const reply: SpellingReply = { id, answer: answerTo(dictionaries, ask) };
  parentPort?.postMessage(reply);
});

async function begin(): Promise<unknown> {
  // Its package says of it that it is a function, and no more.
  const make = makeModule as unknown as (options: object) => Promise<unknown>;
  const quiet = (): void => undefined;
  try {
    const wasmBinary = readFileSync(join(folder, 'hunspell.wasm'));
    return await make({ wasmBinary, print: quiet, printErr: quiet });
  } catch {
    return null;
  }
}

function answerTo(names: readonly string[], ask: SpellingRequest['ask']): readonly string[] | null {
  const known = names.map(open);
  const ready = known.filter((one) => one !== null);
  if (ready.length < known.length) return null;
  if ('words' in ask) return ask.words.filter((word) => !ready.some((one) => one.testSpelling(word)));
  const found = ready.map((one) => one.getSpellingSuggestions(ask.instead));
  const longest = Math.max(...found.map(({ length }) => length));
  // One of each in turn: the likeliest of either English before the less likely of one.
  const inTurn = Array.from({ length: longest }, (_, place) => found.flatMap((words) => words.slice(place, place + 1)));
  return [...new Set(inTurn.flat())].slice(0, mostSuggestions);
}

function open(name: string): Hunspell | null {
  const there = checkers.get(name);
  if (there) return there;
  if (checker === null) return null;
  try {
    const [affixes, words] = ['aff', 'dic'].map((part) => readFileSync(join(folder, `${name}.${part}`), 'utf8'));
    const made = new Hunspell(checker, affixes ?? '', words ?? '');
    checkers.set(name, made);
    return made;
  } catch {
    return null;
  }
}
