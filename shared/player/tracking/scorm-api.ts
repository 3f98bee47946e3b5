/** The five calls that both generations of the SCORM API share, made safe: a platform may throw or answer anything. */

/** An API object by its method names: SCORM 1.2 has them with `LMS` in front and calls the last one Finish. */
export type RawApi = Readonly<Record<string, ((...args: string[]) => unknown) | undefined>>;

const names = {
  scorm12: { initialize: 'LMSInitialize', terminate: 'LMSFinish', prefix: 'LMS' },
  scorm2004: { initialize: 'Initialize', terminate: 'Terminate', prefix: '' },
} as const;

export class ScormApi {
  readonly #api: RawApi;
  readonly #names: (typeof names)[keyof typeof names];
  /** What the platform has taken, so that nothing is sent twice. */
  readonly #sent = new Map<string, string>();
  /** Whether something that must not be lost was refused since the last look. */
  #refused = false;

  constructor(api: RawApi, standard: keyof typeof names) {
    this.#api = api;
    this.#names = names[standard];
  }

  initialize(): boolean {
    return String(this.#call(this.#names.initialize, '')) === 'true';
  }

  terminate(): void {
    this.#call(this.#names.terminate, '');
  }

  get(element: string): string {
    const value = this.#call(`${this.#names.prefix}GetValue`, element);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
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
    const taken = String(this.#call(`${this.#names.prefix}SetValue`, element, value)) === 'true';
    if (taken) this.#sent.set(element, value);
    return taken;
  }

  commit(): void {
    // Some platforms answer null to a commit while the page goes away: only a plain "false" is a refusal.
    if (String(this.#call(`${this.#names.prefix}Commit`, '')) === 'false') this.#refused = true;
  }

  /** Whether something was refused since this was asked last. */
  takeRefusal(): boolean {
    const refused = this.#refused;
    this.#refused = false;
    return refused;
  }

  #call(method: string, ...args: string[]): unknown {
    try {
      return this.#api[method]?.(...args);
    } catch {
      return undefined;
    }
  }
}
