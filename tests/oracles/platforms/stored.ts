/** What a platform has stored of a learner, in words that are the same for both standards. */

import type { LearnerRecord } from './account.ts';
import type { Platform } from './platforms.ts';

export interface Stored {
  readonly completed: boolean;
  readonly success: 'passed' | 'failed' | 'unknown';
  /** As it was stored, '' without one. */
  readonly raw: string;
  readonly resumes: boolean;
}

export function stored({ standard }: Platform, { kept }: Pick<LearnerRecord, 'kept'>): Stored {
  if (standard === 'scorm12') {
    const status = kept['cmi.core.lesson_status'] ?? '';
    return {
      completed: ['passed', 'completed', 'failed'].includes(status),
      success: status === 'passed' || status === 'failed' ? status : 'unknown',
      raw: kept['cmi.core.score.raw'] ?? '',
      resumes: kept['cmi.core.exit'] === 'suspend',
    };
  }
  const success = kept['cmi.success_status'];
  return {
    completed: kept['cmi.completion_status'] === 'completed',
    success: success === 'passed' || success === 'failed' ? success : 'unknown',
    raw: kept['cmi.score.raw'] ?? '',
    resumes: kept['cmi.exit'] === 'suspend',
  };
}

export const open = { completed: false, success: 'unknown', resumes: true } as const;
export const passed = { completed: true, success: 'passed', resumes: false } as const;
/** In 1.2 one word answers both questions; in 2004 a module that asks to be passed is not completed without it. */
export const failed = ({ standard }: Platform) => ({
  completed: standard === 'scorm12',
  success: 'failed' as const,
  resumes: false,
});
