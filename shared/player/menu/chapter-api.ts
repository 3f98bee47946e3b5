/**
 * What a module in a menu finds in place of a platform: an API of its standard. Status, score and what is suspended are the
 * module's own; answers and goals, whose ids are nobody else's, go on to the platform as they come.
 */

import type { ScormStandard } from '../../output/tracking/standard.ts';
import type { RawApi } from '../tracking/scorm-api.ts';
import type { Chapter } from './chapters.ts';

const elements = {
  scorm12: {
    prefix: 'LMS',
    begin: 'LMSInitialize',
    end: 'LMSFinish',
    score: 'cmi.core.score.raw',
    /** Of the learner and the visit, not of the module. */
    passed:
      /^cmi\.(interactions|objectives)\b|^cmi\.core\.(student_\w+|credit|lesson_mode)$|^cmi\.student_preference\b/,
  },
  scorm2004: {
    prefix: '',
    begin: 'Initialize',
    end: 'Terminate',
    score: 'cmi.score.raw',
    passed: /^cmi\.(interactions|objectives)\b|^cmi\.(learner_\w+(\.\w+)?|credit|mode)$/,
  },
} as const;

/** `keep` is called with what the module says of itself at each commit. */
export function chapterApi(
  standard: ScormStandard,
  platform: RawApi,
  before: Chapter | undefined,
  keep: (chapter: Chapter) => boolean,
): RawApi {
  const { prefix, begin, end, score, passed } = elements[standard];
  const own = new Map<string, string>(before ? said(standard, before) : []);
  const commit = (): string => String(keep(chapterOf(standard, own, score)));
  const call = (method: string, ...args: string[]): unknown => platform[prefix + method]?.(...args);
  return {
    [begin]: () => 'true',
    [end]: commit,
    [`${prefix}Commit`]: commit,
    [`${prefix}GetValue`]: (element = '') =>
      passed.test(element) ? call('GetValue', element) : (own.get(element) ?? ''),
    [`${prefix}SetValue`]: (element = '', value = '') => {
      if (passed.test(element)) return call('SetValue', element, value);
      own.set(element, value);
      return 'true';
    },
    [`${prefix}GetLastError`]: () => '0',
    [`${prefix}GetErrorString`]: () => '',
    [`${prefix}GetDiagnostic`]: () => '',
  };
}

function said(standard: ScormStandard, { completed, success, percent, suspended }: Chapter): [string, string][] {
  const scores: [string, string][] = percent === null ? [] : [[elements[standard].score, String(percent)]];
  if (standard === 'scorm12') {
    const status = success === 'unknown' ? (completed ? 'completed' : 'incomplete') : success;
    return [['cmi.core.lesson_status', status], ['cmi.suspend_data', suspended], ...scores];
  }
  return [
    ['cmi.completion_status', completed ? 'completed' : 'incomplete'],
    ['cmi.success_status', success],
    ['cmi.suspend_data', suspended],
    ...scores,
  ];
}

/** In 1.2 one word says both: passed is done, and failed is over. */
function chapterOf(standard: ScormStandard, own: ReadonlyMap<string, string>, score: string): Chapter {
  const isOld = standard === 'scorm12';
  const status = own.get(isOld ? 'cmi.core.lesson_status' : 'cmi.success_status');
  const done = isOld ? status : own.get('cmi.completion_status');
  const raw = own.get(score) ?? '';
  return {
    completed: done === 'completed' || (isOld && (done === 'passed' || done === 'failed')),
    success: status === 'passed' || status === 'failed' ? status : 'unknown',
    percent: raw === '' ? null : Number(raw),
    suspended: own.get('cmi.suspend_data') ?? '',
  };
}
