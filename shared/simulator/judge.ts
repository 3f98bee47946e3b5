/** Judges every call a package makes against its standard's Run-Time Environment: strict where platforms are lenient. */

import { dialects, type Dialect } from './dialects.ts';
import { InteractionJudge } from './judge-interactions.ts';
import { plain } from './value-rules.ts';
import type { ScormStandard } from '../output/tracking/standard.ts';
import type { ApiCall, Problem, RuleCode, Violation } from './violation.ts';

export interface Circumstances {
  /** Whether the package is gone, so that what it has not said it never will. */
  readonly ended?: boolean;
  /** Entries the platform kept from earlier attempts, by list (`cmi.interactions`). */
  readonly counts?: Readonly<Record<string, number>>;
}

/** Everything wrong with the calls of one attempt, in their order; empty when it is clean. */
export function judgeCalls(
  standard: ScormStandard,
  calls: readonly ApiCall[],
  { ended = true, counts = {} }: Circumstances = {},
): readonly Violation[] {
  return new Session(dialects[standard], counts).judge(calls, ended);
}

class Session {
  readonly #dialect: Dialect;
  readonly #found: Violation[] = [];
  /** Entries of each list of the model, by its name up to the index. */
  readonly #counts: Map<string, number>;
  readonly #interactions: InteractionJudge;
  readonly #objectives = new Map<string, number>();
  /** What was said last of each element that must agree with another. */
  readonly #said = new Map<string, { readonly value: string; readonly at: number }>();
  #state: 'before' | 'running' | 'finished' = 'before';
  #at = 0;

  constructor(dialect: Dialect, counts: Readonly<Record<string, number>>) {
    this.#dialect = dialect;
    this.#counts = new Map(Object.entries(counts));
    this.#interactions = new InteractionJudge(dialect, counts['cmi.interactions'] ?? 0, (at, subject, problem) =>
      this.#report(subject, problem, at),
    );
  }

  judge(calls: readonly ApiCall[], ended: boolean): readonly Violation[] {
    for (const [at, call] of calls.entries()) {
      this.#at = at;
      this.#call(call);
    }
    this.#at = calls.length;
    if (ended && this.#state === 'running') this.#broken('session.unfinished', this.#dialect.finish);
    this.#interactions.end(ended || this.#state === 'finished');
    this.#judgeScore();
    if (this.#state === 'finished') this.#judgeEnd();
    return this.#found.toSorted((a, b) => a.at - b.at);
  }

  #call({ method, args, result, error }: ApiCall): void {
    const { initialize, finish, get, set, commit, support } = this.#dialect;
    if (support.includes(method)) return;
    if (![initialize, finish, get, set, commit].includes(method)) return this.#broken('call.unknown', method);
    const odd = args.find((arg) => typeof arg !== 'string');
    if (odd !== undefined) return this.#broken('call.argumentType', method, { type: typeof odd });
    const wanted = method === set ? 2 : 1;
    if (args.length !== wanted) return this.#broken('call.argumentCount', method, { count: args.length, wanted });
    if (this.#state === 'finished') return this.#broken('session.after', method);
    if (method === initialize) {
      if (this.#state === 'running') this.#broken('session.twice', method);
      this.#state = 'running';
    } else if (this.#state === 'before') return this.#broken('session.before', method);
    if (method === finish) this.#state = 'finished';
    const [first = '', second = ''] = args as readonly string[];
    if (method === get) return this.#get(first, result);
    if (method === set) this.#set(first, second, String(result), error ?? '');
    else if (first !== '') this.#broken('call.emptyArgument', method, { value: brief(first) });
  }

  #get(name: string, result: unknown): void {
    const element = this.#dialect.element(plain(name));
    if (!element) return this.#broken('element.unknown', name);
    if (!element.read) return this.#broken('element.writeOnly', name);
    // A resumed session goes on where the platform's own list ends.
    const list = /^(.+)\._count$/.exec(name)?.[1];
    if (list !== undefined && /^\d+$/.test(String(result))) this.#counts.set(list, Number(result));
  }

  #set(name: string, value: string, result: string, error: string): void {
    const element = this.#dialect.element(plain(name));
    if (!element) return this.#broken('element.unknown', name);
    if (!element.write) return this.#broken('element.readOnly', name);
    const before = this.#found.length;
    const problem = element.write(value);
    if (problem) this.#report(name, { ...problem, params: { ...problem.params, value: brief(value) } });
    this.#judgeIndices(name);
    this.#judgeObjective(name, value);
    this.#interactions.set(this.#at, name, value);
    this.#said.set(name, { value, at: this.#at });
    // A commit may fail for the platform's own reasons; a value that is refused is the content's fault.
    if (result !== 'true' && this.#found.length === before) {
      this.#broken('value.refused', name, { value: brief(value), code: error });
    }
  }

  /** Lists grow one by one from 0: a hole is refused (1.2: error 201; 2004: error 351). */
  #judgeIndices(name: string): void {
    for (const match of name.matchAll(/\.(\d+)(?=\.)/g)) {
      const list = name.slice(0, match.index);
      const index = Number(match[1]);
      const count = this.#counts.get(list) ?? 0;
      if (index > count) this.#broken('list.gap', name, { index, count });
      this.#counts.set(list, Math.max(count, index + 1));
    }
  }

  #judgeObjective(name: string, value: string): void {
    const index = /^cmi\.objectives\.(\d+)\.id$/.exec(name)?.[1];
    if (index === undefined) return;
    const other = this.#objectives.get(value);
    if (other !== undefined && other !== Number(index)) this.#broken('objective.sameId', name, { value: brief(value) });
    this.#objectives.set(value, Number(index));
  }

  /** The score of the whole lies within its own bounds. */
  #judgeScore(): void {
    const root = this.#dialect.status === 'cmi.completion_status' ? 'cmi.score' : 'cmi.core.score';
    const [raw, min, max] = ['raw', 'min', 'max'].map((part) => {
      const said = this.#said.get(`${root}.${part}`);
      return said === undefined || said.value === '' ? undefined : { number: Number(said.value), at: said.at };
    });
    if (!raw) return;
    if ((min && raw.number < min.number) || (max && raw.number > max.number)) {
      const params = { raw: raw.number, min: min?.number ?? 0, max: max?.number ?? '' };
      this.#report(`${root}.raw`, { rule: 'score.outside', params }, raw.at);
    }
  }

  /** Legal endings that go wrong on real platforms. */
  #judgeEnd(): void {
    const { status, exit, finish, suspendData } = this.#dialect;
    const value = (name: string) => this.#said.get(name)?.value;
    const warn = (rule: RuleCode, subject: string) => this.#report(subject, { rule, severity: 'warning' });
    const done = ['completed', 'passed', 'failed'].includes(value(status) ?? '');
    if (value(status) === undefined && this.#said.size > 0) warn('finish.noStatus', finish);
    if (!done && value(suspendData) && value(status) && value(exit) !== 'suspend') warn('finish.noResume', exit);
    if (value('cmi.success_status') === 'passed' && value(status) !== 'completed' && value(status) !== undefined) {
      warn('finish.passedIncomplete', status);
    }
  }

  #broken(rule: RuleCode, subject: string, params: Violation['params'] = {}): void {
    this.#report(subject, { rule, params });
  }

  #report(subject: string, { rule, params = {}, severity = 'error' }: Problem, at = this.#at): void {
    const clause = this.#dialect.clause(subject);
    this.#found.push({ at, rule, severity, subject, clause, params: { subject: brief(subject), ...params } });
  }
}

/** Enough of a value to know it by. */
function brief(value: string): string {
  return value.length <= 80 ? value : `${value.slice(0, 79)}…`;
}
