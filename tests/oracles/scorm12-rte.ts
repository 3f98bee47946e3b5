/** Judges every call a package makes against the SCORM 1.2 Run-Time Environment: strict where LMSs are lenient. */

import { elements, mayBeEmpty, responses } from './scorm12-model.ts';

export interface Scorm12Call {
  /** `LMSInitialize`, `LMSSetValue`, … */
  readonly method: string;
  readonly args: readonly unknown[];
  /** What the LMS returned. */
  readonly result: unknown;
}

export interface Violation {
  /** Position in the list of calls; the list's length for what was never called. */
  readonly at: number;
  /** The element or function of RTE 1.2 whose rule is broken. */
  readonly clause: string;
  readonly problem: string;
}

interface Interaction {
  readonly at: number;
  readonly id?: string;
  readonly type?: string;
  readonly response?: string;
  readonly patterns: readonly string[];
}

/** Everything wrong with the calls of one session, from LMSInitialize to LMSFinish; empty when it is clean. */
export function checkScorm12Calls(calls: readonly Scorm12Call[]): readonly Violation[] {
  return new Session(calls).judge();
}

const methods = new Set([
  'LMSInitialize',
  'LMSFinish',
  'LMSGetValue',
  'LMSSetValue',
  'LMSCommit',
  'LMSGetLastError',
  'LMSGetErrorString',
  'LMSGetDiagnostic',
]);

class Session {
  readonly #calls: readonly Scorm12Call[];
  readonly #found: Violation[] = [];
  /** Entries of each list of the model, by its name up to the index. */
  readonly #counts = new Map<string, number>();
  readonly #interactions = new Map<number, Interaction>();
  readonly #scores = new Map<string, number>();
  #state: 'before' | 'running' | 'finished' = 'before';

  constructor(calls: readonly Scorm12Call[]) {
    this.#calls = calls;
  }

  judge(): readonly Violation[] {
    for (const [at, call] of this.#calls.entries()) this.#call(at, call);
    const end = this.#calls.length;
    if (this.#state === 'running') this.#report(end, 'LMSFinish', 'a session that was begun is never finished');
    this.#judgeInteractions();
    const [raw, min, max] = ['raw', 'min', 'max'].map((name) => this.#scores.get(name));
    if (raw !== undefined && ((min !== undefined && raw < min) || (max !== undefined && raw > max))) {
      this.#report(end, 'cmi.core.score.raw', `${raw} is outside ${min}…${max}`);
    }
    return this.#found.toSorted((a, b) => a.at - b.at);
  }

  #call(at: number, { method, args, result }: Scorm12Call): void {
    if (!methods.has(method)) return this.#report(at, method, 'no function of the SCORM 1.2 API');
    // Error functions support the others and may be called in any state.
    if (/^LMSGet(LastError|ErrorString|Diagnostic)$/.test(method)) return;
    if (args.some((arg) => typeof arg !== 'string')) {
      return this.#report(at, method, `arguments are strings, not ${args.map((arg) => typeof arg).join(', ')}`);
    }
    const expected = method === 'LMSSetValue' ? 2 : 1;
    if (args.length !== expected) return this.#report(at, method, `${args.length} arguments, not ${expected}`);
    if (this.#state === 'finished') return this.#report(at, method, 'a call after LMSFinish');
    if (method === 'LMSInitialize') {
      if (this.#state === 'running') this.#report(at, method, 'the session is running already');
      this.#state = 'running';
    } else if (this.#state === 'before') return this.#report(at, method, 'a call before LMSInitialize');
    if (method === 'LMSFinish') this.#state = 'finished';
    const [first = '', second = ''] = args as readonly string[];
    if (method === 'LMSGetValue') return this.#get(at, first, result);
    if (method === 'LMSSetValue') this.#set(at, first, second);
    else if (first !== '') this.#report(at, method, 'its argument is the empty string');
    // A commit may fail for the LMS's own reasons; a value that is refused is the content's fault.
    if (method === 'LMSSetValue' && String(result) !== 'true') this.#report(at, first, `refused: "${second}"`);
  }

  #get(at: number, name: string, result: unknown): void {
    const element = elements[plain(name)];
    if (!element) return this.#report(at, name, 'no element of the SCORM 1.2 data model');
    if (!element.read) return this.#report(at, name, 'is write-only');
    // A resumed session goes on where the LMS's own list ends.
    const list = /^(.+)\._count$/.exec(name)?.[1];
    if (list !== undefined && /^\d+$/.test(String(result))) this.#counts.set(list, Number(result));
  }

  #set(at: number, name: string, value: string): void {
    const element = elements[plain(name)];
    if (!element) return this.#report(at, name, 'no element of the SCORM 1.2 data model');
    if (!element.write) return this.#report(at, name, 'is read-only');
    const problem = element.write(value);
    if (problem !== null) this.#report(at, name, `${problem}: "${value}"`);
    this.#judgeIndices(at, name);
    const core = /^cmi\.core\.score\.(raw|min|max)$/.exec(name)?.[1];
    if (core !== undefined) {
      if (value === '') this.#scores.delete(core);
      else this.#scores.set(core, Number(value));
    }
    this.#keepInteraction(at, name, value);
  }

  /** Lists grow one by one from 0: "n+1 before n" leaves a hole that the LMS refuses (error 201). */
  #judgeIndices(at: number, name: string): void {
    for (const match of name.matchAll(/\.(\d+)(?=\.)/g)) {
      const list = name.slice(0, match.index);
      const index = Number(match[1]);
      const count = this.#counts.get(list) ?? 0;
      if (index > count) this.#report(at, name, `index ${index} while the list has ${count}`);
      this.#counts.set(list, Math.max(count, index + 1));
    }
  }

  #keepInteraction(at: number, name: string, value: string): void {
    const match = /^cmi\.interactions\.(\d+)\.(.+)$/.exec(name);
    if (!match) return;
    const index = Number(match[1]);
    const kept = this.#interactions.get(index) ?? { at, patterns: [] };
    const part = match[2] ?? '';
    if (part === 'id') this.#interactions.set(index, { ...kept, id: value });
    else if (part === 'type') this.#interactions.set(index, { ...kept, type: value });
    else if (part === 'student_response') this.#interactions.set(index, { ...kept, response: value });
    else if (part.endsWith('.pattern')) {
      this.#interactions.set(index, { ...kept, patterns: [...kept.patterns, value] });
    } else this.#interactions.set(index, kept);
  }

  #judgeInteractions(): void {
    const ids = new Set<string>();
    for (const [index, { at, id, type, response, patterns }] of this.#interactions) {
      const name = `cmi.interactions.${index}`;
      if (id === undefined) this.#report(at, `${name}.id`, 'is never said');
      else if (ids.has(id)) this.#report(at, `${name}.id`, `"${id}" is used twice`);
      else ids.add(id);
      const format = type === undefined ? undefined : responses[type];
      if (type === undefined) this.#report(at, `${name}.type`, 'is never said');
      if (!format || type === undefined) continue;
      const empty = response === '' && mayBeEmpty.has(type);
      const problem = response === undefined || empty ? null : format(response);
      if (problem !== null) this.#report(at, `${name}.student_response`, `${problem}: "${response}"`);
      for (const pattern of patterns) {
        const wrong = format(pattern);
        if (wrong !== null) this.#report(at, `${name}.correct_responses`, `${wrong}: "${pattern}"`);
      }
    }
  }

  #report(at: number, clause: string, problem: string): void {
    this.#found.push({ at, clause, problem });
  }
}

/** An element's name with `n` for every index. A leading zero is no index. */
function plain(name: string): string {
  return name.replace(/\.(0|[1-9]\d*)(?=\.)/g, '.n');
}
