/** What a platform would say of a learner, from what it has kept. */

import { at, isSuspended, secondsOf, type CmiRecord } from './record.ts';
import type { Standard } from '../output/tracking/standard.ts';

export interface Outcome {
  readonly completion: 'completed' | 'incomplete' | 'unknown';
  readonly success: 'passed' | 'failed' | 'unknown';
  /** Percentage, or null while there is no score. */
  readonly percent: number | null;
  /** Where it would resume: the bookmark, '' without one, or null when it would not resume at all. */
  readonly resumesAt: string | null;
  /** In seconds. */
  readonly time: number;
}

export function outcomeOf(standard: Standard, record: CmiRecord): Outcome {
  const resumes = isSuspended(standard, record);
  if (standard === 'scorm12') {
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
      resumesAt: resumes ? at(record, 'cmi.core.lesson_location') : null,
      time: secondsOf(at(record, 'cmi.core.total_time')),
    };
  }
  const completion = at(record, 'cmi.completion_status');
  const success = at(record, 'cmi.success_status');
  const scaled = numberOf(at(record, 'cmi.score.scaled'));
  return {
    completion: completion === 'completed' || completion === 'incomplete' ? completion : 'unknown',
    success: success === 'passed' || success === 'failed' ? success : 'unknown',
    percent: scaled === null ? null : Math.round(scaled * 10_000) / 100,
    resumesAt: resumes ? at(record, 'cmi.location') : null,
    time: secondsOf(at(record, 'cmi.total_time')),
  };
}

function numberOf(text: string): number | null {
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : null;
}
