/** SCORM 1.2 (Run-Time Environment 1.2, section 3). The one place that writes cmi.core.lesson_status. */

import type { Outcome } from '../policy.ts';
import type { Driver, Interaction, Report } from './driver.ts';
import { time12, timespan12 } from './time.ts';

export interface Scorm12Api {
  LMSInitialize(argument: ''): unknown;
  LMSFinish(argument: ''): unknown;
  LMSGetValue(element: string): unknown;
  LMSSetValue(element: string, value: string): unknown;
  LMSCommit(argument: ''): unknown;
}

export function scorm12(api: Scorm12Api, now: () => Date): Driver {
  const began = now().getTime();
  /** What the platform has taken, so that nothing is sent twice. */
  const sent = new Map<string, string>();
  let running = false;
  /** Review and browse: nothing a learner does may change the record (RTE 3-25, lesson_mode). */
  let silent = false;
  let interactions = 0;
  let refused = false;

  /** A platform may throw or answer anything; reading must go on. Returns undefined when it threw. */
  function attempt(call: () => unknown): unknown {
    try {
      return call();
    } catch {
      return undefined;
    }
  }

  function get(element: string): string {
    const value = attempt(() => api.LMSGetValue(element));
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  }

  function set(element: string, value: string): void {
    if (sent.get(element) === value) return;
    if (String(attempt(() => api.LMSSetValue(element, value))) === 'true') sent.set(element, value);
    else refused = true;
  }

  function commit(): void {
    // Some platforms answer null to a commit while the page goes away: only a plain "false" is a refusal.
    if (String(attempt(() => api.LMSCommit(''))) === 'false') refused = true;
  }

  return {
    suspendLimit: 4096,

    start() {
      running = String(attempt(() => api.LMSInitialize(''))) === 'true';
      if (!running) return { suspended: '', passMark: null };
      const status = get('cmi.core.lesson_status');
      silent = ['review', 'browse'].includes(get('cmi.core.lesson_mode'));
      interactions = Number.parseInt(get('cmi.interactions._count'), 10) || 0;
      const mastery = get('cmi.student_data.mastery_score');
      const launch = {
        suspended: get('cmi.suspend_data'),
        passMark: /^\d+(\.\d+)?$/.test(mastery) && Number(mastery) <= 100 ? Number(mastery) : null,
      };
      // Status and exit go out early, so that a window that just vanishes leaves a session to resume.
      sent.set('cmi.core.lesson_status', status);
      if (!silent) {
        if (status === '' || status === 'not attempted') set('cmi.core.lesson_status', 'incomplete');
        set('cmi.core.exit', 'suspend');
        commit();
      }
      return launch;
    },

    report({ outcome, suspended, location, interaction }: Report) {
      if (!running || silent) return running;
      refused = false;
      if (interaction) record(interaction);
      if (outcome.percent !== null) {
        set('cmi.core.score.min', '0');
        set('cmi.core.score.max', '100');
        set('cmi.core.score.raw', String(outcome.percent));
      }
      set('cmi.suspend_data', suspended);
      set('cmi.core.lesson_location', location.slice(0, 255));
      const status = statusOf(outcome);
      if (status !== 'incomplete' || !settled(sent.get('cmi.core.lesson_status')))
        set('cmi.core.lesson_status', status);
      set('cmi.core.exit', outcome.completed && outcome.success !== 'failed' ? '' : 'suspend');
      commit();
      return !refused;
    },

    finish() {
      if (!running) return;
      running = false;
      if (!silent) {
        set('cmi.core.session_time', timespan12(now().getTime() - began));
        commit();
      }
      attempt(() => api.LMSFinish(''));
    },
  };

  /** RTE 3-52 to 3-58: write-only, one entry per answer, id and type first. */
  function record({ id, report, result, weighting, latency }: Interaction): void {
    const path = `cmi.interactions.${interactions++}`;
    set(`${path}.id`, id);
    set(`${path}.type`, report.type);
    set(`${path}.time`, time12(now()));
    for (const [index, pattern] of report.correctResponses.entries()) {
      set(`${path}.correct_responses.${index}.pattern`, pattern);
    }
    set(`${path}.weighting`, String(weighting));
    set(`${path}.student_response`, report.studentResponse);
    set(`${path}.result`, result === 'incorrect' ? 'wrong' : result);
    set(`${path}.latency`, timespan12(latency));
  }
}

/** One status for two questions (RTE 3-26): success where it is known, else completion. */
function statusOf(outcome: Outcome): string {
  if (outcome.success === 'failed') return 'failed';
  if (!outcome.completed) return 'incomplete';
  return outcome.success === 'passed' ? 'passed' : 'completed';
}

/** A status that a revisit must not take back. */
function settled(status: string | undefined): boolean {
  return status === 'passed' || status === 'completed' || status === 'failed';
}
