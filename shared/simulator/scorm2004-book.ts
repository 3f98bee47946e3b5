/** What a SCORM 2004 platform keeps: an attempt that did not end in suspend is over, and the next starts clean (RTE 4.2.8). */

import { learner, numberOf, type Bookkeeping } from './bookkeeping.ts';
import { at, secondsOf } from './cmi.ts';

export const book2004: Bookkeeping = {
  fresh: (launchData, mark) => ({
    launch_data: launchData,
    learner_id: learner.id,
    learner_name: learner.name,
    credit: 'credit',
    mode: 'normal',
    entry: 'ab-initio',
    total_time: 'PT0S',
    scaled_passing_score: mark === null ? '' : String(mark / 100),
  }),

  resumed(kept, fresh, suspended) {
    if (!suspended) return fresh;
    const scaled = fresh['scaled_passing_score'] ?? '';
    return { ...kept, entry: 'resume', exit: '', session_time: '', scaled_passing_score: scaled };
  },

  running: (record, before) => ({ ...record, total_time: at(before, 'cmi.total_time') }),

  closed(record, before, byScore) {
    const seconds = secondsOf(at(before, 'cmi.total_time')) + secondsOf(at(record, 'cmi.session_time'));
    const closed = { ...record, total_time: `PT${Math.round(seconds * 100) / 100}S` };
    const mark = at(record, 'cmi.scaled_passing_score');
    const scaled = at(record, 'cmi.score.scaled');
    if (!byScore || mark === '' || scaled === '') return closed;
    return { ...closed, success_status: Number(scaled) >= Number(mark) ? 'passed' : 'failed' };
  },

  outcome(record, suspended) {
    const completion = at(record, 'cmi.completion_status');
    const success = at(record, 'cmi.success_status');
    const scaled = numberOf(at(record, 'cmi.score.scaled'));
    return {
      completion: completion === 'completed' || completion === 'incomplete' ? completion : 'unknown',
      success: success === 'passed' || success === 'failed' ? success : 'unknown',
      percent: scaled === null ? null : Math.round(scaled * 10_000) / 100,
      resumesAt: suspended ? at(record, 'cmi.location') : null,
      time: secondsOf(at(record, 'cmi.total_time')),
    };
  },
};
