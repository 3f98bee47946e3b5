/** What a SCORM 1.2 platform keeps (RTE 1.2, 3.4): one record, whatever becomes of the attempts. */

import { learner, numberOf, type Bookkeeping } from './bookkeeping.ts';
import { at, branch, secondsOf } from './cmi.ts';

export const book12: Bookkeeping = {
  fresh: (launchData, mark) => ({
    launch_data: launchData,
    core: {
      student_id: learner.id,
      student_name: learner.name,
      credit: 'credit',
      lesson_mode: 'normal',
      entry: 'ab-initio',
      total_time: '0000:00:00.00',
    },
    student_data: { mastery_score: mark === null ? '' : String(mark) },
  }),

  /** There is only ever one record, and `entry` says whether it was suspended (RTE 3.4). */
  resumed(kept, fresh, suspended) {
    const core = { ...branch(kept, 'core'), entry: suspended ? 'resume' : '', exit: '', session_time: '' };
    return { ...kept, core, student_data: { ...branch(kept, 'student_data'), ...branch(fresh, 'student_data') } };
  },

  running: (record, before) => ({
    ...record,
    core: { ...branch(record, 'core'), total_time: at(before, 'cmi.core.total_time') },
  }),

  closed(record, before, byScore) {
    const seconds = secondsOf(at(before, 'cmi.core.total_time')) + secondsOf(at(record, 'cmi.core.session_time'));
    const status = at(record, 'cmi.core.lesson_status');
    // Content that never says its status has completed when it finishes (RTE 1.2, 3.4; Moodle does so).
    const silent = status === '' || status === 'not attempted';
    const core = {
      ...branch(record, 'core'),
      total_time: timespan(seconds),
      lesson_status: silent ? 'completed' : status,
    };
    const mark = at(record, 'cmi.student_data.mastery_score');
    const raw = at(record, 'cmi.core.score.raw');
    if (!byScore || mark === '' || raw === '') return { ...record, core };
    return { ...record, core: { ...core, lesson_status: Number(raw) >= Number(mark) ? 'passed' : 'failed' } };
  },

  outcome(record, suspended) {
    const status = at(record, 'cmi.core.lesson_status');
    return {
      // One word for two questions: who passed or failed has also finished.
      completion: ['completed', 'passed', 'failed'].includes(status)
        ? 'completed'
        : status === 'incomplete' || status === 'browsed'
          ? 'incomplete'
          : 'unknown',
      success: status === 'passed' || status === 'failed' ? status : 'unknown',
      percent: numberOf(at(record, 'cmi.core.score.raw')),
      resumesAt: suspended ? at(record, 'cmi.core.lesson_location') : null,
      time: secondsOf(at(record, 'cmi.core.total_time')),
    };
  },
};

function timespan(seconds: number): string {
  const whole = Math.floor(seconds);
  const two = (value: number) => String(value).padStart(2, '0');
  const hundredths = two(Math.round((seconds - whole) * 100) % 100);
  return `${String(Math.floor(whole / 3600)).padStart(4, '0')}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}.${hundredths}`;
}
