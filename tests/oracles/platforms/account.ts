/** What one learner's record on a platform goes through: launched, told, committed, left; and what is kept of it. */

import type { RawApi } from '../../../shared/player/tracking/scorm-api.ts';
import { dialects } from '../../../shared/simulator/dialects.ts';
import { secondsOf } from '../../../shared/simulator/cmi.ts';
import { plain } from '../../../shared/simulator/value-rules.ts';
import type { ScormStandard } from '../../../shared/output/tracking/standard.ts';
import type { ApiCall } from '../../../shared/simulator/violation.ts';
import type { Shipped } from './shipped.ts';

/** Elements by their full names. */
export type Kept = Readonly<Record<string, string>>;

export interface Launched {
  readonly api: RawApi;
  readonly calls: readonly ApiCall[];
  /** From here on the window is going away: what is sent goes out beside everything else on its way. */
  leaving(): void;
}

/** One learner's record on one platform, from launch to launch. */
export interface LearnerRecord {
  /** What is stored, as a teacher would see it. */
  readonly kept: Kept;
  /** Seconds over all visits. */
  readonly total: number;
  /** Credit and mode where it is not the platform that decides them: a preview, a visit without credit. */
  credit: 'credit' | 'no-credit';
  mode: 'normal' | 'browse' | null;
  /** The first error of a platform that forgives none. */
  readonly blocked: string | null;
  launch(made: Shipped): Launched;
}

/** How a platform differs from the book; each difference as the facts about it have it. */
export interface Ways {
  /** Why it does not take a package, or null. */
  refuses?(made: Shipped): string | null;
  /** The pass mark it gives to content and judges by, as the standard writes it; '' for none. */
  mark(made: Shipped): string;
  /** Characters of suspend_data and of the bookmark. */
  readonly suspendData: number;
  readonly bookmark: number;
  /** Whether an attempt is over, so that the next launch only shows it. */
  over?(kept: Kept): boolean;
  /** Whether a launch gives back what was kept. */
  resumes(kept: Kept): boolean;
  /** What it makes of the record when the content has finished. */
  close?(record: Record<string, string>, mark: string): void;
  /** Whether a value fits where it is kept. */
  fits?(element: string, value: string): boolean;
  /** Calls that leave while the window goes are one beacon each, with every element. */
  readonly beacons?: true;
  /** What it does not have, though the standard knows it. */
  readonly lacks?: RegExp;
  /** Nothing is taken any more after one error. */
  readonly fatal?: true;
}

/** A browser takes 64 KiB of beacons at a time (Fetch, "inflight keepalive bytes"). */
const inFlight = 65_536;

export class Account implements LearnerRecord {
  readonly #standard: ScormStandard;
  readonly #ways: Ways;
  #kept: Kept = {};
  #total = 0;
  credit: 'credit' | 'no-credit' = 'credit';
  mode: 'normal' | 'browse' | null = null;
  blocked: string | null = null;

  constructor(standard: ScormStandard, ways: Ways) {
    this.#standard = standard;
    this.#ways = ways;
  }

  get kept(): Kept {
    return this.#kept;
  }

  get total(): number {
    return this.#total;
  }

  launch(made: Shipped): Launched {
    const refused = this.#ways.refuses?.(made) ?? null;
    if (refused !== null) throw new Error(refused);
    const calls: ApiCall[] = [];
    const visit = new Running(this.#standard, this.#ways, this.#given(made), (record, finished) => {
      this.#kept = { ...this.#kept, ...record };
      if (finished) this.#total += secondsOf(record[time(this.#standard)] ?? '');
    });
    const api: Record<string, (...args: string[]) => string> = {};
    const { initialize, finish, get, set, commit, support } = dialects[this.#standard];
    for (const method of [initialize, finish, get, set, commit, ...support]) {
      api[method] = (...args) => {
        const { result, error } = visit.call(method, args);
        if (this.#ways.fatal && error !== '0') this.blocked ??= `${method} ${args.join(' ')}: ${error}`;
        calls.push({ method, args, result, error });
        return this.blocked === null ? result : 'false';
      };
    }
    return { api, calls, leaving: () => visit.leave() };
  }

  /** What content reads at its launch. */
  #given(made: Shipped): Record<string, string> {
    const over = this.#ways.over?.(this.#kept) ?? false;
    const mode = this.mode ?? (over ? 'review' : 'normal');
    const credit = mode === 'normal' ? this.credit : 'no-credit';
    const back = this.#ways.resumes(this.#kept) ? this.#kept : {};
    const mark = this.#ways.mark(made);
    if (this.#standard === 'scorm12') {
      const { 'cmi.core.exit': _exit, 'cmi.core.session_time': _time, ...rest } = back;
      return {
        'cmi.core.lesson_status': 'not attempted',
        ...rest,
        'cmi.core.lesson_mode': mode,
        'cmi.core.credit': credit,
        'cmi.student_data.mastery_score': mark,
      };
    }
    const { 'cmi.exit': exit, 'cmi.session_time': _time, ...rest } = back;
    return {
      'cmi.completion_status': 'unknown',
      'cmi.success_status': 'unknown',
      ...rest,
      'cmi.entry': exit === 'suspend' ? 'resume' : 'ab-initio',
      'cmi.mode': mode,
      'cmi.credit': credit,
      ...(mark === '' ? {} : { 'cmi.scaled_passing_score': mark }),
    };
  }
}

/** One visit: the record as the content sees it, and what of it goes to be kept. */
class Running {
  readonly #standard: ScormStandard;
  readonly #ways: Ways;
  readonly #record: Record<string, string>;
  readonly #keep: (record: Kept, finished: boolean) => void;
  #state: 'before' | 'running' | 'finished' = 'before';
  #leaving = false;
  #onTheWay = 0;

  constructor(
    standard: ScormStandard,
    ways: Ways,
    given: Record<string, string>,
    keep: (record: Kept, finished: boolean) => void,
  ) {
    this.#standard = standard;
    this.#ways = ways;
    this.#record = given;
    this.#keep = keep;
  }

  leave(): void {
    this.#leaving = true;
  }

  call(method: string, args: readonly string[]): { result: string; error: string } {
    const { initialize, finish, get, set, commit } = dialects[this.#standard];
    const [first = '', second = ''] = args;
    if (method === initialize) {
      if (this.#state !== 'before') return { result: 'false', error: '101' };
      this.#state = 'running';
      return done;
    }
    if (![finish, get, set, commit].includes(method)) return { result: '0', error: '0' };
    if (this.#state !== 'running') return { result: 'false', error: '301' };
    if (method === get) return this.#get(first);
    if (method === set) return this.#set(first, second);
    if (method === finish) this.#state = 'finished';
    this.#send(method === finish);
    return done;
  }

  #get(element: string): { result: string; error: string } {
    if (this.#ways.lacks?.test(element)) return { result: '', error: '401' };
    const list = /^(cmi\.(?:interactions|objectives))\._count$/.exec(element)?.[1];
    if (list !== undefined) return { result: String(this.#count(list)), error: '0' };
    const known = dialects[this.#standard].element(plain(element));
    if (!known?.read) return { result: '', error: '401' };
    // A value nobody has set yet reads as nothing (1.2), or is not there (2004, 403), which says no more than that.
    return { result: this.#record[element] ?? '', error: '0' };
  }

  #set(element: string, value: string): { result: string; error: string } {
    const { element: elementOf, suspendData } = dialects[this.#standard];
    const known = elementOf(plain(element));
    if (!known || this.#ways.lacks?.test(element)) return { result: 'false', error: '401' };
    if (!known.write) return { result: 'false', error: '403' };
    const longest =
      element === suspendData
        ? this.#ways.suspendData
        : /^cmi\.(core\.lesson_)?location$/.test(element)
          ? this.#ways.bookmark
          : null;
    const legal = longest === null ? known.write(value)?.severity !== undefined || !known.write(value) : true;
    if (!legal || (longest !== null && value.length > longest)) return { result: 'false', error: '405' };
    this.#record[element] = value;
    return done;
  }

  #count(list: string): number {
    const indexes = Object.keys(this.#record).flatMap((name) =>
      name.startsWith(`${list}.`) ? [Number(name.slice(list.length + 1).split('.')[0])] : [],
    );
    return Math.max(-1, ...indexes) + 1;
  }

  /** Commit or the end. The answer is "true" also where what is sent never arrives. */
  #send(finished: boolean): void {
    const record = { ...this.#record };
    const mark = record['cmi.student_data.mastery_score'] ?? record['cmi.scaled_passing_score'] ?? '';
    const shown = ['review', 'browse'].includes(record['cmi.core.lesson_mode'] ?? record['cmi.mode'] ?? '');
    if (shown || (record['cmi.core.credit'] ?? record['cmi.credit']) === 'no-credit') return;
    if (finished) this.#ways.close?.(record, mark);
    if (this.#leaving && this.#ways.beacons) {
      const fields = Object.entries(record).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
      this.#onTheWay += fields.join('&').length;
      if (this.#onTheWay > inFlight) return;
    }
    const fitting = Object.entries(record).filter(([name, value]) => this.#ways.fits?.(name, value) ?? true);
    this.#keep(Object.fromEntries(fitting), finished);
  }
}

const done = { result: 'true', error: '0' };

function time(standard: ScormStandard): string {
  return standard === 'scorm12' ? 'cmi.core.session_time' : 'cmi.session_time';
}
