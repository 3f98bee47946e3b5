/** SCORM 1.2 (Run-Time Environment 1.2, section 3). The one place that writes cmi.core.lesson_status. */

import { scorm12Interaction, suspendLimit12 } from '../../output/tracking/scorm12.ts';
import type { Outcome } from '../policy.ts';
import { inReadingOrder, uncounted, type Driver, type Given, type Objective, type Tracking } from './driver.ts';
import { findApi } from './find-api.ts';
import { ScormApi, type RawApi } from './scorm-api.ts';
import { listed, scormLists, type Entry } from './scorm-lists.ts';
import { time12, timespan12 } from './time.ts';

export const tracking: Tracking = {
  open({ quiet }, window, elapsed) {
    const api = findApi<RawApi>(window, 'API');
    return api && scorm12(api, () => new Date(), elapsed, quiet);
  },
};

/** `elapsed` are the milliseconds the session has lasted; `quiet` asks for nothing that a platform need not keep. */
export function scorm12(raw: RawApi, now: () => Date, elapsed: () => number, quiet = false): Driver {
  const api = new ScormApi(raw, { initialize: 'LMSInitialize', terminate: 'LMSFinish', prefix: 'LMS' });
  const status = 'cmi.core.lesson_status';
  const lists = scormLists(api);
  let running = false;
  /** Review, browse, no credit: nothing a learner does may change the record (RTE 3-25, 3-26). */
  let silent = false;
  /** Not taken by a platform that took nothing just then: one that takes all else keeps no interactions. */
  let missed: readonly Given[] = [];
  /** Whether the platform has a pass mark and so, at every end of a session, may judge by the raw score (RTE 3-26). */
  let judges = quiet;
  /** What a platform need not have (RTE 3.4.4): some stop at whatever they do not know. */
  const optional = (element: string): string => (quiet ? '' : api.get(element));

  return {
    suspendLimit: suspendLimit12,

    start() {
      running = api.initialize(status);
      if (!running) return { suspended: '', passMark: null, refused: true };
      const before = api.get(status);
      const why = uncounted(optional('cmi.core.lesson_mode'), api.get('cmi.core.credit'));
      silent = why !== undefined;
      if (!quiet) lists.begin();
      const mastery = optional('cmi.student_data.mastery_score');
      judges ||= mastery !== '';
      const launch = {
        suspended: api.get('cmi.suspend_data'),
        location: api.get('cmi.core.lesson_location'),
        score: api.get('cmi.core.score.raw'),
        passMark: /^\d+(\.\d+)?$/.test(mastery) && Number(mastery) <= 100 ? Number(mastery) : null,
        uncounted: why,
      };
      // Status and exit go out early, so that a window that just vanishes leaves a session to resume.
      api.assume(status, before);
      if (!silent) {
        if (before === '' || before === 'not attempted') api.set(status, 'incomplete');
        api.set('cmi.core.exit', 'suspend');
        api.commit();
      }
      return launch;
    },

    tell({ outcome, suspended, location, interactions, objectives: goals }, follows) {
      if (!running || silent) return running;
      api.wasRefused();
      const asked = [...missed, ...interactions.map((interaction) => ({ interaction, at: now() }))];
      const refused = asked.filter((one) => !lists.record(one.interaction.id, answered12(one)));
      for (const goal of goals) lists.assess(goal.id, goal12(goal));
      const next = statusOf(outcome);
      // A score told while the work goes on would be failed as soon as the learner takes a break.
      const final = next === 'passed' || next === 'failed';
      if (outcome.percent !== null && (final || !judges)) {
        for (const [element, value] of score12('cmi.core.score', outcome.percent)) {
          if (!quiet || element.endsWith('raw')) api.set(element, value);
        }
      }
      api.set('cmi.suspend_data', suspended);
      api.set('cmi.core.lesson_location', location.slice(0, 255));
      if (next !== 'incomplete' || !settled(api.sent(status))) api.set(status, next);
      api.set('cmi.core.exit', outcome.over ? '' : 'suspend');
      if (!follows) this.pause();
      const taken = !api.wasRefused();
      missed = taken ? [] : refused;
      return taken;
    },

    learner: () => (running ? inReadingOrder(api.get('cmi.core.student_name')) : ''),

    pause() {
      if (!running || silent) return;
      api.set('cmi.core.session_time', timespan12(elapsed()));
      api.commit();
    },

    finish() {
      if (!running) return;
      running = false;
      // The end keeps what was set (RTE 3-9, LMSFinish): a commit before it would be one call too many.
      if (!silent) api.set('cmi.core.session_time', timespan12(elapsed()));
      api.terminate();
    },
  };
}

/** RTE 3-52 to 3-58: write-only, id and type first. */
function answered12({ interaction, at }: Given): Entry {
  const { report, result, weighting, latency, objectives } = interaction;
  const { type, studentResponse, correctResponses } = scorm12Interaction(report);
  return [
    ['type', type],
    ...listed('objectives', objectives, 'id'),
    ['time', time12(at)],
    ...listed('correct_responses', correctResponses, 'pattern'),
    ['weighting', String(weighting)],
    ['student_response', studentResponse],
    ['result', result === 'incorrect' ? 'wrong' : result],
    ...(latency === null ? [] : [['latency', timespan12(latency)] as const]),
  ];
}

/** RTE 3-43: an objective's status has the words of lesson_status. */
function goal12({ percent, completed, success }: Objective): Entry {
  return [...(percent === null ? [] : score12('score', percent)), ['status', statusOf({ completed, success })]];
}

function score12(path: string, percent: number): Entry {
  return [
    [`${path}.min`, '0'],
    [`${path}.max`, '100'],
    [`${path}.raw`, String(percent)],
  ];
}

/** One status for two questions (RTE 3-26): success where it is known, else completion. */
function statusOf(outcome: Pick<Outcome, 'completed' | 'success'>): string {
  if (outcome.success === 'failed') return 'failed';
  if (!outcome.completed) return 'incomplete';
  return outcome.success === 'passed' ? 'passed' : 'completed';
}

/** A status that a revisit must not take back. */
function settled(status: string | undefined): boolean {
  return status === 'passed' || status === 'completed' || status === 'failed';
}
