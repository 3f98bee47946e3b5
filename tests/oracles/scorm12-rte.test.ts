/** The judge of SCORM 1.2 calls, judged: a clean session passes, and every way of breaking the rules is named. */

import { Scorm12API } from 'scorm-again';
import { describe, expect, it } from 'vitest';
import { checkScorm12Calls, type Scorm12Call } from './scorm12-rte.ts';

const set = (name: string, value: unknown): Scorm12Call => ({
  method: 'LMSSetValue',
  args: [name, value],
  result: 'true',
});
const get = (name: string, result: unknown = ''): Scorm12Call => ({ method: 'LMSGetValue', args: [name], result });
const call = (method: string, ...args: unknown[]): Scorm12Call => ({ method, args, result: 'true' });
const session = (...calls: Scorm12Call[]) => [call('LMSInitialize', ''), ...calls, call('LMSFinish', '')];
const interaction = (type: string, response: string, pattern = response) => [
  set('cmi.interactions.0.id', 'q1'),
  set('cmi.interactions.0.type', type),
  set('cmi.interactions.0.correct_responses.0.pattern', pattern),
  set('cmi.interactions.0.student_response', response),
];

const clean = session(
  get('cmi.core.lesson_status', 'not attempted'),
  get('cmi.core.entry', 'ab-initio'),
  get('cmi.suspend_data'),
  set('cmi.core.lesson_status', 'incomplete'),
  ...interaction('choice', 'a,c', 'a,b'),
  set('cmi.interactions.0.result', 'wrong'),
  set('cmi.interactions.0.weighting', '2'),
  set('cmi.interactions.0.time', '09:05:00'),
  set('cmi.interactions.0.latency', '0000:00:12.5'),
  set('cmi.interactions.0.objectives.0.id', 'G1'),
  set('cmi.interactions.1.id', 'q2'),
  set('cmi.interactions.1.type', 'true-false'),
  set('cmi.interactions.1.student_response', 't'),
  set('cmi.core.score.min', '0'),
  set('cmi.core.score.max', '100'),
  set('cmi.core.score.raw', '83.33'),
  set('cmi.core.lesson_location', 'mpage'),
  set('cmi.suspend_data', '{"v":1}'),
  call('LMSCommit', ''),
  set('cmi.core.lesson_status', 'passed'),
  set('cmi.core.exit', 'suspend'),
  set('cmi.core.session_time', '0001:02:03.45'),
  call('LMSCommit', ''),
);

/** What is broken, the calls, and the clause that must be named. */
const broken: [string, readonly Scorm12Call[], string][] = [
  ['nothing is initialised', [set('cmi.core.exit', '')], 'LMSSetValue'],
  ['initialised twice', session(call('LMSInitialize', '')), 'LMSInitialize'],
  ['never finished', [call('LMSInitialize', '')], 'LMSFinish'],
  ['a value after the end', [...session(), set('cmi.core.exit', '')], 'LMSSetValue'],
  ['finished twice', [...session(), call('LMSFinish', '')], 'LMSFinish'],
  ['an argument to commit', session(call('LMSCommit', 'now')), 'LMSCommit'],
  ['no argument to commit', session(call('LMSCommit')), 'LMSCommit'],
  ['a function of another standard', session(call('SetValue', 'cmi.exit', '')), 'SetValue'],
  ['an element of another standard', session(set('cmi.completion_status', 'completed')), 'cmi.completion_status'],
  ['an element of another standard, read', session(get('cmi.location')), 'cmi.location'],
  ['a number for a value', session(set('cmi.core.score.raw', 50)), 'LMSSetValue'],
  ['a read-only element written', session(set('cmi.core.entry', 'resume')), 'cmi.core.entry'],
  ['a write-only element read', session(get('cmi.core.exit')), 'cmi.core.exit'],
  ['an interaction read', session(get('cmi.interactions.0.id')), 'cmi.interactions.0.id'],
  ['a status only the LMS sets', session(set('cmi.core.lesson_status', 'not attempted')), 'cmi.core.lesson_status'],
  ['a status of 2004', session(set('cmi.core.lesson_status', 'unknown')), 'cmi.core.lesson_status'],
  ['an exit of 2004', session(set('cmi.core.exit', 'normal')), 'cmi.core.exit'],
  ['a time of 2004', session(set('cmi.core.session_time', 'PT1M')), 'cmi.core.session_time'],
  ['a time with one digit', session(set('cmi.core.session_time', '0:01:02')), 'cmi.core.session_time'],
  ['three decimals', session(set('cmi.core.session_time', '00:00:01.123')), 'cmi.core.session_time'],
  ['sixty seconds', session(set('cmi.core.session_time', '00:00:60')), 'cmi.core.session_time'],
  ['a score over 100', session(set('cmi.core.score.raw', '101')), 'cmi.core.score.raw'],
  ['a score that is no number', session(set('cmi.core.score.raw', 'NaN')), 'cmi.core.score.raw'],
  ['a decimal comma', session(set('cmi.core.score.raw', '83,5')), 'cmi.core.score.raw'],
  [
    'a score over its maximum',
    session(set('cmi.core.score.max', '10'), set('cmi.core.score.raw', '11')),
    'cmi.core.score.raw',
  ],
  ['a long bookmark', session(set('cmi.core.lesson_location', 'x'.repeat(256))), 'cmi.core.lesson_location'],
  ['long suspend data', session(set('cmi.suspend_data', 'x'.repeat(4097))), 'cmi.suspend_data'],
  ['a hole in the list', session(set('cmi.interactions.1.id', 'q')), 'cmi.interactions.1.id'],
  ['an index with a leading zero', session(set('cmi.interactions.00.id', 'q')), 'cmi.interactions.00.id'],
  [
    'an identifier with a space',
    session(set('cmi.interactions.0.id', 'q 1'), set('cmi.interactions.0.type', 'choice')),
    'cmi.interactions.0.id',
  ],
  ['no identifier', session(set('cmi.interactions.0.type', 'choice')), 'cmi.interactions.0.id'],
  ['no type', session(set('cmi.interactions.0.id', 'q')), 'cmi.interactions.0.type'],
  [
    'one identifier twice',
    session(
      ...interaction('choice', 'a'),
      set('cmi.interactions.1.id', 'q1'),
      set('cmi.interactions.1.type', 'choice'),
    ),
    'cmi.interactions.1.id',
  ],
  [
    'a result of 2004',
    session(...interaction('choice', 'a'), set('cmi.interactions.0.result', 'incorrect')),
    'cmi.interactions.0.result',
  ],
  ['a type of 2004', session(...interaction('long-fill-in', 'a')), 'cmi.interactions.0.type'],
  ['a choice of words', session(...interaction('choice', 'yes')), 'cmi.interactions.0.student_response'],
  ['a choice in capitals', session(...interaction('choice', 'A')), 'cmi.interactions.0.student_response'],
  ['a choice as in 2004', session(...interaction('choice', 'a[,]b')), 'cmi.interactions.0.student_response'],
  ['an empty pattern', session(...interaction('choice', 'a', '')), 'cmi.interactions.0.correct_responses'],
  ['true in full', session(...interaction('true-false', 'true')), 'cmi.interactions.0.student_response'],
  ['a pair with a dash', session(...interaction('matching', '1-a')), 'cmi.interactions.0.student_response'],
  [
    'a long performance',
    session(...interaction('performance', 'x'.repeat(256), 'x')),
    'cmi.interactions.0.student_response',
  ],
  ['a value the LMS refused', session({ ...set('cmi.core.exit', ''), result: 'false' }), 'cmi.core.exit'],
];

describe('the SCORM 1.2 judge', () => {
  it('finds nothing in a clean session', () => {
    expect(checkScorm12Calls(clean)).toEqual([]);
  });

  it('lets a resumed session go on at the end of the list the LMS kept', () => {
    const resumed = session(
      get('cmi.interactions._count', '3'),
      set('cmi.interactions.3.id', 'q'),
      set('cmi.interactions.3.type', 'likert'),
    );
    expect(checkScorm12Calls(resumed)).toEqual([]);
  });

  it.each(broken)('names %s', (_name, calls, clause) => {
    expect(checkScorm12Calls(calls).map((violation) => violation.clause)).toContain(clause);
  });

  it('is not stricter than a real LMS where that LMS is strict', () => {
    const api = new Scorm12API({}) as unknown as Record<string, (...args: unknown[]) => string>;
    for (const { method, args } of clean) {
      if (method !== 'LMSGetValue') expect([method, args, api[method]?.(...args)]).toEqual([method, args, 'true']);
    }
  });
});
