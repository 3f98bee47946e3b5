/** SCORM 2004 (4th Edition Run-Time Environment 1.1, section 4; 3rd Edition has the same model). */

import { firstCharacters } from '../../base/first-characters.ts';
import { scorm2004Interaction, suspendLimit2004 } from '../../output/tracking/scorm2004.ts';
import { inReadingOrder, uncounted, type Driver, type Given, type Objective, type Tracking } from './driver.ts';
import { findApi } from './find-api.ts';
import { ScormApi, type RawApi } from './scorm-api.ts';
import { listed, scormLists, type Entry } from './scorm-lists.ts';
import { duration2004, time2004 } from './time.ts';

/** Characters of suspend_data on platforms that go by the 2nd Edition. */
const least = 4000;

export const tracking: Tracking = {
  open({ quiet }, window, elapsed) {
    const api = findApi<RawApi>(window, 'API_1484_11');
    return api && scorm2004(api, () => new Date(), elapsed, quiet);
  },
};

/** `elapsed` are the milliseconds the session has lasted; `quiet` asks for nothing that a platform need not keep. */
export function scorm2004(raw: RawApi, now: () => Date, elapsed: () => number, quiet = false): Driver {
  const api = new ScormApi(raw, { initialize: 'Initialize', terminate: 'Terminate', prefix: '' });
  const lists = scormLists(api);
  let running = false;
  /** Review, browse, no credit: nothing a learner does may change the record (RTE 4.2.6, 4.2.14). */
  let silent = false;
  let room: number = suspendLimit2004;
  /** Not taken by a platform that took nothing just then: one that takes all else keeps no interactions. */
  let missed: readonly Given[] = [];
  /** Whether the platform has a pass mark and judges the scaled score by it (RTE 4.2.21). */
  let judges = false;
  /** Whether that mark is the one this package is judged by, and not one the platform made up. */
  let agreed = false;

  return {
    get suspendLimit() {
      return room;
    },

    start() {
      running = api.initialize('cmi.completion_status');
      if (!running) return { suspended: '', passMark: null, refused: true };
      const before = api.get('cmi.completion_status');
      const why = uncounted(api.get('cmi.mode'), api.get('cmi.credit'));
      silent = why !== undefined;
      if (!quiet) lists.begin();
      const mark = api.get('cmi.scaled_passing_score');
      const scaled = Number.parseFloat(mark);
      judges = mark !== '';
      // 1.0 is what an objective without a measure has by default (IMS SS, minNormalizedMeasure): some platforms give it
      // for objectives that are only reported. Who means 100 % has said so in the module.
      agreed = scaled >= 0 && scaled < 1;
      const launch = {
        suspended: api.get('cmi.suspend_data'),
        location: api.get('cmi.location'),
        score: api.get('cmi.score.raw'),
        passMark: agreed ? Math.round(scaled * 10_000) / 100 : null,
        uncounted: why,
      };
      // Status and exit go out early, so that a window that just vanishes leaves a session to resume.
      api.assume('cmi.completion_status', before);
      if (!silent) {
        if (before !== 'completed') api.set('cmi.completion_status', 'incomplete');
        api.set('cmi.exit', 'suspend');
        api.commit();
      }
      return launch;
    },

    tell({ outcome, suspended, location, progress, interactions, objectives: goals }, follows) {
      if (!running || silent) return running;
      api.wasRefused();
      const asked = [...missed, ...interactions.map((interaction) => ({ interaction, at: now() }))];
      const refused = asked.filter((one) => !lists.record(one.interaction.id, answered2004(one)));
      for (const goal of goals) lists.assess(goal.id, goal2004(goal));
      // A score told while the work goes on would be failed as soon as the learner takes a break.
      if (outcome.percent !== null && (!judges || outcome.success !== 'unknown')) {
        const scaled = !judges || agreed || outcome.percent === 100;
        for (const [element, value] of score2004('cmi.score', outcome.percent, scaled)) api.set(element, value);
      }
      api.set('cmi.suspend_data', suspended);
      // Whoever refuses what is short takes nothing just now, however much room there is.
      if (api.sent('cmi.suspend_data') !== suspended) room = suspended.length > least ? least : suspendLimit2004;
      api.set('cmi.location', location.slice(0, 1000));
      api.offer('cmi.progress_measure', String(Math.floor(progress * 100) / 100));
      if (outcome.completed) api.set('cmi.completion_status', 'completed');
      if (outcome.success !== 'unknown') api.set('cmi.success_status', outcome.success);
      api.set('cmi.exit', outcome.over ? 'normal' : 'suspend');
      if (!follows) this.pause();
      const taken = !api.wasRefused();
      missed = taken ? [] : refused;
      return taken;
    },

    learner: () => (running ? inReadingOrder(api.get('cmi.learner_name')) : ''),

    pause() {
      if (!running || silent) return;
      api.set('cmi.session_time', duration2004(elapsed()));
      api.commit();
    },

    finish() {
      if (!running) return;
      running = false;
      // The end keeps what was set (RTE 3.1.3.2, Terminate): a commit before it would be one call too many.
      if (!silent) api.set('cmi.session_time', duration2004(elapsed()));
      api.terminate();
    },
  };
}

/** RTE 4.2.9: id first, then type, then what depends on them. */
function answered2004({ interaction, at }: Given): Entry {
  const { report, result, weighting, latency, objectives } = interaction;
  const { type, learnerResponse, correctResponses } = scorm2004Interaction(report);
  return [
    ['type', type],
    ...listed('objectives', objectives, 'id'),
    ['timestamp', time2004(at)],
    ...listed('correct_responses', correctResponses, 'pattern'),
    ['weighting', String(weighting)],
    ['learner_response', learnerResponse],
    ['result', result],
    ...(latency === null ? [] : [['latency', duration2004(latency)] as const]),
    ...described(report.description),
  ];
}

/** RTE 4.2.17. */
function goal2004({ text, percent, completed, success }: Objective): Entry {
  return [
    ...described(text),
    ...(percent === null ? [] : score2004('score', percent, true)),
    ['completion_status', completed ? 'completed' : 'incomplete'],
    ...(success === 'unknown' ? [] : [['success_status', success] as const]),
  ];
}

/** Without the scaled score where the platform would judge it by a mark that is not ours. */
function score2004(path: string, percent: number, scaled: boolean): Entry {
  return [
    [`${path}.min`, '0'],
    [`${path}.max`, '100'],
    [`${path}.raw`, String(percent)],
    ...(scaled ? [[`${path}.scaled`, String(Math.round(percent * 10) / 1000)] as const] : []),
  ];
}

function described(text: string): Entry {
  return text === '' ? [] : [['description', plain(text)]];
}

/** A localized string of at most 250 characters (RTE 4.1.1.6) that does not read as a language property. */
function plain(text: string): string {
  return firstCharacters(text.replace(/\s+/g, ' ').replace(/^\{/, '('), 250);
}
