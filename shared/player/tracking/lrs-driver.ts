/** A visit that a learning record store hears of: what both ways of launching with xAPI share. */

import type { PackageContent } from '../../output/page/content.ts';
import type { Outcome } from '../policy.ts';
import type { Driver, Objective, Uncounted } from './driver.ts';
import type { Lrs, StateQuery, Statement } from './lrs.ts';
import { aboutModule, answered, scored, scoreOf, type Scene } from './statements.ts';
import { duration2004 } from './time.ts';

/** What an earlier visit left in the store, version 1. */
export interface Progress {
  readonly v: 1;
  readonly suspended: string;
  /** Said before: each of them may be said once in a registration (cmi5 9.3). */
  readonly completed: boolean;
  readonly passed: boolean;
}

export interface Visit {
  readonly lrs: Lrs;
  readonly scene: Scene;
  readonly state: StateQuery;
  readonly before: Progress | null;
  /** Percent, or null where the module's own counts. */
  readonly passMark: number | null;
  readonly uncounted?: Uncounted | undefined;
  readonly returnUrl?: string | undefined;
  readonly now: () => Date;
  /** Milliseconds the session has lasted. */
  readonly elapsed: () => number;
}

export const stateId = 'modulewright.progress';

/** Characters: with what is said beside it, they go out with a page that goes. */
const suspendLimit = 40_000;
const progressOf = 'https://w3id.org/xapi/cmi5/result/extensions/progress';

export function lrsDriver({ lrs, scene, state, before, now, elapsed, ...visit }: Visit): Driver {
  const silent = visit.uncounted !== undefined;
  let running = true;
  let kept: Progress = before ?? { v: 1, suspended: '', completed: false, passed: false };
  let failed = false;
  let share = 0;
  /** As it stands; null until something was done. */
  let outcome: Outcome | null = null;
  const goals = new Map<string, string>();
  const duration = () => duration2004(elapsed());

  /**
   * What an outcome adds to what was said before: each once, and no failure after a pass (cmi5 9.3). Whoever passed may still
   * earn more, which could not be said any more: a pass waits for the end of the attempt, or of the visit.
   */
  function decided({ completed, success, percent, over }: Outcome, at: Date, last: boolean): readonly Statement[] {
    // The points of a failure must be below the platform's own mark (cmi5 9.5.1); goals may have failed whoever has the points.
    const isBelow = success !== 'failed' || visit.passMark === null || (percent ?? 0) < visit.passMark;
    const score = percent === null || !isBelow ? {} : { score: scoreOf(percent) };
    const said: Statement[] = [];
    if (completed && !kept.completed) {
      said.push(aboutModule(scene, 'completed', at, { completion: true, duration: duration() }));
      kept = { ...kept, completed: true };
    }
    if (success === 'unknown' || kept.passed || failed || !(over || last)) return said;
    said.push(aboutModule(scene, success, at, { success: success === 'passed', ...score, duration: duration() }));
    if (success === 'passed') kept = { ...kept, passed: true };
    else failed = true;
    return said;
  }

  function changed(goal: Objective): boolean {
    const is = JSON.stringify(goal);
    const was = goals.get(goal.id);
    goals.set(goal.id, is);
    return was !== is && goal.percent !== null;
  }

  return {
    suspendLimit,

    start() {
      lrs.send([aboutModule(scene, 'initialized', now())], state, null);
      const { passMark, uncounted, returnUrl } = visit;
      return { suspended: kept.suspended, passMark, uncounted, returnUrl };
    },

    tell({ suspended, progress, interactions, objectives, ...told }) {
      if (!running || silent) return running;
      const at = now();
      share = progress;
      ({ outcome } = told);
      const said = [
        ...interactions.map((interaction) => answered(scene, interaction, at)),
        ...objectives.filter(changed).map((goal) => scored(scene, goal, at)),
        ...decided(outcome, at, false),
      ];
      kept = { ...kept, suspended };
      lrs.send(said, state, JSON.stringify(kept));
      return lrs.taken;
    },

    learner() {
      const { name } = scene.actor as { readonly name?: unknown };
      return typeof name === 'string' ? name.trim() : '';
    },

    pause: () => lrs.part(),

    finish() {
      if (!running) return;
      running = false;
      const at = now();
      const said = outcome === null ? [] : decided(outcome, at, true);
      const extensions = kept.completed || silent ? {} : { extensions: { [progressOf]: Math.floor(share * 100) } };
      const terminated = aboutModule(scene, 'terminated', at, { duration: duration(), ...extensions });
      lrs.end([...said, terminated], state, said.length > 0 ? JSON.stringify(kept) : null);
    },

    listen: (heard) => lrs.listen(heard),
  };
}

/** What lies in the store, where it is ours. */
export function progressIn(document: unknown): Progress | null {
  if (typeof document !== 'object' || document === null) return null;
  const { v, suspended, completed, passed } = document as Record<string, unknown>;
  if (v !== 1 || typeof suspended !== 'string') return null;
  return { v, suspended, completed: completed === true, passed: passed === true };
}

/** The content's own parts of a scene, as they are when something is said: in a package of several languages they change. */
export function sceneOf(
  content: PackageContent,
  window: Window,
  visit: Omit<Scene, 'title' | 'language' | 'newId'>,
): Scene {
  return {
    ...visit,
    newId,
    get title() {
      return content.title;
    },
    get language() {
      return window.document.documentElement.lang || 'und';
    },
  };
}

/** A version 4 UUID (RFC 4122): `crypto.randomUUID` is there on secure pages alone, and platforms are not all of them. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
