/** The five calls that both generations of the SCORM API share, made safe: a platform may throw or answer anything. */

/** An API object by its method names: SCORM 1.2 has them with `LMS` in front and calls the last one Finish. */
export type RawApi = Readonly<Record<string, ((...args: string[]) => unknown) | undefined>>;

/** How a generation calls them. */
export interface ApiNames {
  readonly initialize: string;
  readonly terminate: string;
  /** Before GetValue, SetValue and Commit. */
  readonly prefix: string;
}

/** What is written instead of nothing where a script makes text of what is not there. */
const unset = /^(undefined|null)$/;
/** The words of lesson_status (1.2 RTE 3-25) and completion_status (2004 RTE 4.2.4). */
const statuses = /^(not attempted|incomplete|completed|passed|failed|browsed|unknown)$/;

/** In place of an answer, from a platform that threw. */
const broke = Symbol('broke');

/** A platform may answer with a string, as it should, a boolean or a number. */
function isTrue(answer: unknown): boolean {
  return ['true', '1'].includes(String(answer));
}

export class ScormApi {
  readonly #api: RawApi;
  readonly #names: ApiNames;
  /** What the platform has taken, so that nothing is sent twice. */
  readonly #sent = new Map<string, string>();
  /** Whether something that must not be lost was refused since the last look. */
  #refused = false;

  constructor(api: RawApi, names: ApiNames) {
    this.#api = api;
    this.#names = names;
  }

  /**
   * Whether a session runs: begun now, or still going on after a page that went without an end, in which case it is not begun
   * again (2004 RTE 3.1.7, error 103) and its `status` can be read.
   */
  initialize(status: string): boolean {
    return isTrue(this.#call(this.#names.initialize, '')) || statuses.test(this.get(status));
  }

  terminate(): void {
    this.#call(this.#names.terminate, '');
  }

  get(element: string): string {
    const value = this.#call(`${this.#names.prefix}GetValue`, element);
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    return unset.test(text) ? '' : text;
  }

  /** A count, 0 where the platform does not keep such a list. */
  count(list: string): number {
    return Number.parseInt(this.get(`${list}._count`), 10) || 0;
  }

  /** What is known to be there already. */
  assume(element: string, value: string): void {
    this.#sent.set(element, value);
  }

  sent(element: string): string | undefined {
    return this.#sent.get(element);
  }

  set(element: string, value: string): void {
    if (!this.offer(element, value)) this.#refused = true;
  }

  /** Sets what a platform need not support (interactions, objectives): a refusal is no loss of progress. */
  offer(element: string, value: string): boolean {
    if (this.#sent.get(element) === value) return true;
    const taken = isTrue(this.#call(`${this.#names.prefix}SetValue`, element, value));
    if (taken) this.#sent.set(element, value);
    return taken;
  }

  commit(): void {
    // Some platforms answer null to a commit while the page goes away: only a plain "false" is a refusal, or no answer at
    // all, from a platform that broke while it sent.
    const answer = this.#call(`${this.#names.prefix}Commit`, '');
    if (answer === broke || String(answer) === 'false') this.#refused = true;
  }

  /** Whether something was refused since this was last asked; asking forgets it. */
  wasRefused(): boolean {
    const refused = this.#refused;
    this.#refused = false;
    return refused;
  }

  #call(method: string, ...args: string[]): unknown {
    try {
      return this.#api[method]?.(...args);
    } catch {
      return broke;
    }
  }
}
