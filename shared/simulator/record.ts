/** What a platform keeps of a learner's attempts: pure, so that resume gives back exactly what was committed. */

import { dialects } from './dialects.ts';
import type { Sco } from './manifest.ts';
import type { Switches } from './switches.ts';
import type { Standard } from '../output/tracking/standard.ts';

/** The `cmi` object as nested JSON; lists are objects with the index as key. */
export type CmiRecord = { readonly [name: string]: CmiRecord | string };

export const learner = { id: 'learner1', name: 'Ozoliņa, Anna' } as const;

/** Data of a learner nobody has seen before. */
export function freshRecord(standard: Standard, sco: Sco, { mastery }: Pick<Switches, 'mastery'>): CmiRecord {
  const mark = mastery ?? sco.mastery;
  if (standard === 'scorm12') {
    return {
      launch_data: sco.launchData,
      core: {
        student_id: learner.id,
        student_name: learner.name,
        credit: 'credit',
        lesson_mode: 'normal',
        entry: 'ab-initio',
        total_time: '0000:00:00.00',
      },
      student_data: { mastery_score: mark === null ? '' : String(mark) },
    };
  }
  return {
    launch_data: sco.launchData,
    learner_id: learner.id,
    learner_name: learner.name,
    credit: 'credit',
    mode: 'normal',
    entry: 'ab-initio',
    total_time: 'PT0S',
    scaled_passing_score: mark === null ? '' : String(mark / 100),
  };
}

/** Whether the learner's next visit goes on where this one stopped. */
export function isSuspended(standard: Standard, record: CmiRecord): boolean {
  return at(record, dialects[standard].exit) === 'suspend';
}

/**
 * The data a learner comes back to. In SCORM 2004 an attempt that did not end in suspend is over, and the next starts
 * clean (RTE 4.2.8); in 1.2 there is only ever one record, and `entry` says whether it was suspended (RTE 3.4).
 */
export function resumedRecord(
  standard: Standard,
  sco: Sco,
  kept: CmiRecord,
  switches: Pick<Switches, 'mastery'>,
): CmiRecord {
  const suspended = isSuspended(standard, kept);
  const fresh = freshRecord(standard, sco, switches);
  if (standard === 'scorm12') {
    const core = { ...branch(kept, 'core'), entry: suspended ? 'resume' : '', exit: '', session_time: '' };
    return { ...kept, core, student_data: { ...branch(kept, 'student_data'), ...branch(fresh, 'student_data') } };
  }
  if (!suspended) return fresh;
  const scaled = fresh['scaled_passing_score'] ?? '';
  return { ...kept, entry: 'resume', exit: '', session_time: '', scaled_passing_score: scaled };
}

/** A session that still runs has added nothing to the total yet. */
export function runningRecord(standard: Standard, record: CmiRecord, before: CmiRecord): CmiRecord {
  const total = at(before, standard === 'scorm12' ? 'cmi.core.total_time' : 'cmi.total_time');
  if (standard === 'scorm2004') return { ...record, total_time: total };
  return { ...record, core: { ...branch(record, 'core'), total_time: total } };
}

/** What the platform makes of a session when it is over: the time added up, and its own verdict where it gives one. */
export function closedRecord(
  standard: Standard,
  record: CmiRecord,
  before: CmiRecord,
  { byScore }: Pick<Switches, 'byScore'>,
): CmiRecord {
  const root = standard === 'scorm12' ? 'cmi.core' : 'cmi';
  const seconds = secondsOf(at(before, `${root}.total_time`)) + secondsOf(at(record, `${root}.session_time`));
  if (standard === 'scorm12') {
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
  }
  const closed = { ...record, total_time: `PT${Math.round(seconds * 100) / 100}S` };
  const mark = at(record, 'cmi.scaled_passing_score');
  const scaled = at(record, 'cmi.score.scaled');
  if (!byScore || mark === '' || scaled === '') return closed;
  return { ...closed, success_status: Number(scaled) >= Number(mark) ? 'passed' : 'failed' };
}

/** Entries of the lists that grow, for the judge. */
export function countsOf(record: CmiRecord): Readonly<Record<string, number>> {
  return Object.fromEntries(
    ['interactions', 'objectives', 'comments_from_learner'].map((list) => [
      `cmi.${list}`,
      Object.keys(branch(record, list)).filter((key) => /^\d+$/.test(key)).length,
    ]),
  );
}

/** Every element that has a value, by its full name. */
export function elementsOf(record: CmiRecord, path = 'cmi'): readonly (readonly [name: string, value: string])[] {
  return Object.entries(record).flatMap(([key, value]) =>
    typeof value === 'string'
      ? value === ''
        ? []
        : [[`${path}.${key}`, value] as const]
      : elementsOf(value, `${path}.${key}`),
  );
}

/** The value of an element, or the empty string. */
export function at(record: CmiRecord, name: string): string {
  let value: CmiRecord | string | undefined = record;
  for (const part of name.split('.').slice(1)) {
    if (typeof value !== 'object' || !Object.hasOwn(value, part)) return '';
    value = value[part];
  }
  return typeof value === 'string' ? value : '';
}

/** Makes a record of anything: strings and numbers stay, everything else that is no object goes. */
export function recordOf(value: unknown, depth = 0): CmiRecord {
  if (typeof value !== 'object' || value === null || depth > 8) return {};
  const entries = Object.entries(value).flatMap(([key, inner]): [string, CmiRecord | string][] =>
    typeof inner === 'string' || typeof inner === 'number' || typeof inner === 'boolean'
      ? [[key, String(inner)]]
      : typeof inner === 'object' && inner !== null
        ? [[key, recordOf(inner, depth + 1)]]
        : [],
  );
  return Object.fromEntries(entries);
}

function branch(record: CmiRecord, name: string): CmiRecord {
  const value = record[name];
  return typeof value === 'object' ? value : {};
}

/** Seconds of `HHHH:MM:SS.SS` or of an ISO 8601 duration; 0 for anything else. */
export function secondsOf(time: string): number {
  const clock = /^(\d+):(\d+):(\d+(?:\.\d+)?)$/.exec(time);
  if (clock) return Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
  const duration = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(time);
  const weights = [31_536_000, 2_592_000, 86_400, 3600, 60, 1];
  return duration ? weights.reduce((sum, weight, index) => sum + weight * Number(duration[index + 1] ?? 0), 0) : 0;
}

function timespan(seconds: number): string {
  const whole = Math.floor(seconds);
  const two = (value: number) => String(value).padStart(2, '0');
  const hundredths = two(Math.round((seconds - whole) * 100) % 100);
  return `${String(Math.floor(whole / 3600)).padStart(4, '0')}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}.${hundredths}`;
}
