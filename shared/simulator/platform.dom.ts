/** The page of the simulated platform: holds the API that content looks for, and tells the screens all it hears. */

import { Scorm12API, Scorm2004API } from 'scorm-again';
import type { ScormStandard } from '../output/tracking/standard.ts';
import { ContentPlace } from './content-place.dom.ts';
import { dialects, leastRoom } from './dialects.ts';
import type { Command, LoggedCall, Report } from './messages.ts';
import { recordOf } from './cmi.ts';
import { closedRecord, runningRecord } from './record.ts';

type Launch = Extract<Command, { kind: 'launch' }>;
type Runtime = Readonly<Record<string, (...args: unknown[]) => string | undefined>> & {
  readonly cmi: unknown;
  loadFromJSON(json: unknown, element: string): void;
};

const runtimes: Readonly<Record<ScormStandard, new (settings: object) => unknown>> = {
  scorm12: Scorm12API,
  scorm2004: Scorm2004API,
};
const delay = 4000; // milliseconds until a slow network has carried a commit
const longestLogged = 100_000; // characters

/** The screens' origin, which the host writes into this page's address. Nobody else is listened to. */
const screens = new URLSearchParams(location.search).get('screens') ?? '';
const place = new ContentPlace(document.body);
let current: Attempt | null = null;

class Attempt {
  readonly launch: Launch;
  readonly #runtime: Runtime;
  readonly #began = performance.now();
  /** Error code of a refusal of our own, until the next call. */
  #ownError = '';
  #finished = false;

  constructor(launch: Launch) {
    this.launch = launch;
    // Everything that a platform decides by itself is decided in record.ts, by switches.
    const settings = {
      autocommit: false,
      logLevel: 5,
      mastery_override: false,
      score_overrides_status: false,
      autoCompleteLessonStatus: false,
    };
    const runtime: unknown = new runtimes[launch.standard](settings);
    this.#runtime = runtime as Runtime;
    this.#runtime.loadFromJSON(launch.record, 'cmi');
  }

  /** The API object under the name that content looks for. */
  provide(): void {
    const { initialize, finish, get, set, commit, support, api } = dialects[this.launch.standard];
    const names = [initialize, finish, get, set, commit, ...support];
    const object = Object.fromEntries(
      names.map((name) => {
        const offered = name === finish && this.launch.switches.finish === 'misnamed' ? 'Finished' : name;
        return [offered, (...args: unknown[]) => this.#received(name, args)];
      }),
    );
    for (const { api: name } of Object.values(dialects)) {
      Reflect.deleteProperty(window, name);
    }
    Reflect.set(window, api, object);
  }

  #received(method: string, args: readonly unknown[]): unknown {
    const { support } = dialects[this.launch.standard];
    const lost = place.deaf;
    const result = lost ? '' : this.#answer(method, args);
    const error = lost || support.includes(method) ? '' : this.#error();
    const call: LoggedCall = {
      method,
      args: args.slice(0, 8).map(loggable),
      result: String(result).slice(0, longestLogged),
      error,
      time: Math.round(performance.now() - this.#began),
      lost,
    };
    if (!support.includes(method)) report({ kind: 'call', attempt: this.launch.attempt, call });
    return result;
  }

  #answer(method: string, args: readonly unknown[]): unknown {
    const { commit, finish, noRoom, set, support, suspendData } = dialects[this.launch.standard];
    const { switches } = this.launch;
    const [name, value] = args;
    if (method === support[0] && this.#ownError !== '') return this.#ownError;
    if (!support.includes(method)) this.#ownError = '';
    if (method === set && name === suspendData && switches.limit && String(value).length > leastRoom) {
      this.#ownError = noRoom;
      return 'false';
    }
    if (method === finish && switches.finish === 'lost') return 'true';
    const result = this.#runtime[method]?.(...args);
    // The runtime goes on listening after the end; what is kept then is kept.
    if (String(result) !== 'true' || this.#finished) return result;
    if (method === finish) this.#keep(true);
    if (method === commit) this.#keep(false);
    this.#finished = method === finish;
    return method === commit && switches.silentCommit ? null : result;
  }

  /** What is said now is what is kept, whenever it arrives. */
  #keep(closing: boolean): void {
    const { standard, record: before, switches, attempt } = this.launch;
    const said = recordOf(JSON.parse(JSON.stringify(this.#runtime.cmi)));
    const record = closing ? closedRecord(standard, said, before, switches) : runningRecord(standard, said, before);
    const send = () => report({ kind: 'kept', attempt, record });
    if (switches.slow) setTimeout(send, delay);
    else send();
  }

  #error(): string {
    const { support } = dialects[this.launch.standard];
    return this.#ownError === '' ? (this.#runtime[support[0] ?? '']?.() ?? '') : this.#ownError;
  }
}

function loggable(arg: unknown): string | number | boolean | null {
  if (typeof arg === 'string') return arg.slice(0, longestLogged);
  return typeof arg === 'number' || typeof arg === 'boolean' ? arg : null;
}

function report(message: Report): void {
  parent.postMessage(message, screens);
}

addEventListener('message', (event) => {
  if (event.origin !== screens || event.source !== parent) return;
  const command = event.data as Command;
  if (command.kind === 'close') return place.close();
  place.close();
  current = new Attempt(command);
  current.provide();
  const { attempt, switches, url, words } = command;
  place.open(url, switches, words, (how) => report({ kind: how, attempt }));
});

report({ kind: 'ready' });
