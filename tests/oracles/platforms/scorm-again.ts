/** One learner's record on a platform that runs scorm-again, the runtime that many platforms are built on. */

import { Scorm12API, Scorm2004API } from 'scorm-again';
import { dialects } from '../../../shared/simulator/dialects.ts';
import { secondsOf } from '../../../shared/simulator/cmi.ts';
import type { ScormStandard } from '../../../shared/output/tracking/standard.ts';
import type { ApiCall } from '../../../shared/simulator/violation.ts';
import type { Kept, Launched, LearnerRecord } from './account.ts';
import { masteryOf, measureOf, type Shipped } from './shipped.ts';

type Method = (...args: unknown[]) => unknown;

const names = {
  scorm12: {
    lastError: 'LMSGetLastError',
    exit: 'cmi.core.exit',
    time: 'cmi.core.session_time',
    entry: 'cmi.core.entry',
    mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit',
    mark: 'cmi.student_data.mastery_score',
  },
  scorm2004: {
    lastError: 'GetLastError',
    exit: 'cmi.exit',
    time: 'cmi.session_time',
    entry: 'cmi.entry',
    mode: 'cmi.mode',
    credit: 'cmi.credit',
    mark: 'cmi.scaled_passing_score',
  },
};

export class ScormAgainRecord implements LearnerRecord {
  readonly #standard: ScormStandard;
  kept: Kept = {};
  total = 0;
  credit: 'credit' | 'no-credit' = 'credit';
  mode: 'normal' | 'browse' | null = null;
  readonly blocked = null;

  constructor(standard: ScormStandard) {
    this.#standard = standard;
  }

  launch(made: Shipped): Launched {
    const { initialize, finish, get, set, commit, support } = dialects[this.#standard];
    const runtime = this.#runtime(made);
    const run = (method: string, ...args: readonly unknown[]) => String(runtime[method]?.(...args));
    const calls: ApiCall[] = [];
    const api: Record<string, (...args: string[]) => string> = {};
    for (const method of [initialize, finish, get, set, commit, ...support]) {
      api[method] = (...args) => {
        const result = run(method, ...args);
        calls.push({ method, args, result, error: run(names[this.#standard].lastError) });
        if (method === commit || method === finish) this.#keep(run('renderCMIToJSONString'), method === finish);
        return result;
      };
    }
    return { api, calls, leaving: () => undefined };
  }

  /** The runtime, with what its platform loads into it before the content asks. */
  #runtime(made: Shipped): Record<string, Method> {
    const { exit, time, entry, mode, credit, mark } = names[this.#standard];
    const settings = { autocommit: false, logLevel: 5, mastery_override: true };
    const runtime: unknown = this.#standard === 'scorm12' ? new Scorm12API(settings) : new Scorm2004API(settings);
    const { [exit]: left, [time]: _time, ...kept } = this.kept;
    const resumes = left === 'suspend';
    (runtime as Record<string, Method>)['loadFromFlattenedJSON']?.({
      ...(this.#standard === 'scorm12' || resumes ? kept : {}),
      [entry]: resumes ? 'resume' : 'ab-initio',
      [mode]: this.mode ?? 'normal',
      [credit]: this.mode === null ? this.credit : 'no-credit',
      [mark]: this.#standard === 'scorm12' ? masteryOf(made) : measureOf(made),
    });
    return runtime as Record<string, Method>;
  }

  /** A visit that does not count leaves nothing: which one does is the platform's to know, not the runtime's. */
  #keep(rendered: string, finished: boolean): void {
    if (this.credit === 'no-credit' || this.mode === 'browse') return;
    this.kept = Object.fromEntries(flat('cmi', (JSON.parse(rendered) as { cmi: Tree }).cmi));
    if (finished) this.total += secondsOf(this.kept[names[this.#standard].time] ?? '');
  }
}

type Tree = string | number | undefined | null | { readonly [name: string]: Tree };

/** Elements by their full names; what is empty was never set. */
function flat(name: string, value: Tree): readonly (readonly [string, string])[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => flat(`${name}.${key}`, inner));
  return value === undefined || value === null || value === '' ? [] : [[name, String(value)]];
}
