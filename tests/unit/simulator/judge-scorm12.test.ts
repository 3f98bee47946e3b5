/** The judge of SCORM 1.2 calls, judged: a clean session passes, and every way of breaking the rules is named. */

import { Scorm12API } from 'scorm-again';
import { describe, expect, it } from 'vitest';
import { judgeCalls } from '../../../shared/simulator/judge.ts';
import type { ApiCall, RuleCode } from '../../../shared/simulator/violation.ts';

const set = (name: string, value: unknown): ApiCall => ({
  method: 'LMSSetValue',
  args: [name, value],
  result: 'true',
});
const get = (name: string, result: unknown = ''): ApiCall => ({ method: 'LMSGetValue', args: [name], result });
const call = (method: string, ...args: unknown[]): ApiCall => ({ method, args, result: 'true' });
const session = (...calls: ApiCall[]) => [call('LMSInitialize', ''), ...calls, call('LMSFinish', '')];
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

/** What is broken, the calls, and the rule and subject that must be named. */
const broken: [string, readonly ApiCall[], RuleCode, string][] = [
  ['nothing is initialised', [set('cmi.core.exit', '')], 'session.before', 'LMSSetValue'],
  ['initialised twice', session(call('LMSInitialize', '')), 'session.twice', 'LMSInitialize'],
  ['never finished', [call('LMSInitialize', '')], 'session.unfinished', 'LMSFinish'],
  ['a value after the end', [...session(), set('cmi.core.exit', '')], 'session.after', 'LMSSetValue'],
  ['finished twice', [...session(), call('LMSFinish', '')], 'session.after', 'LMSFinish'],
  ['an argument to commit', session(call('LMSCommit', 'now')), 'call.emptyArgument', 'LMSCommit'],
  ['no argument to commit', session(call('LMSCommit')), 'call.argumentCount', 'LMSCommit'],
  ['a function of another standard', session(call('SetValue', 'cmi.exit', '')), 'call.unknown', 'SetValue'],
  [
    'an element of another standard',
    session(set('cmi.completion_status', 'completed')),
    'element.unknown',
    'cmi.completion_status',
  ],
  ['an element of another standard, read', session(get('cmi.location')), 'element.unknown', 'cmi.location'],
  ['a number for a value', session(set('cmi.core.score.raw', 50)), 'call.argumentType', 'LMSSetValue'],
  ['a read-only element written', session(set('cmi.core.entry', 'resume')), 'element.readOnly', 'cmi.core.entry'],
  ['a write-only element read', session(get('cmi.core.exit')), 'element.writeOnly', 'cmi.core.exit'],
  ['an interaction read', session(get('cmi.interactions.0.id')), 'element.writeOnly', 'cmi.interactions.0.id'],
  [
    'a status only the LMS sets',
    session(set('cmi.core.lesson_status', 'not attempted')),
    'status.notAttempted',
    'cmi.core.lesson_status',
  ],
  ['a status of 2004', session(set('cmi.core.lesson_status', 'unknown')), 'value.word', 'cmi.core.lesson_status'],
  ['an exit of 2004', session(set('cmi.core.exit', 'normal')), 'value.word', 'cmi.core.exit'],
  ['a time of 2004', session(set('cmi.core.session_time', 'PT1M')), 'value.format', 'cmi.core.session_time'],
  ['a time with one digit', session(set('cmi.core.session_time', '0:01:02')), 'value.format', 'cmi.core.session_time'],
  ['three decimals', session(set('cmi.core.session_time', '00:00:01.123')), 'value.format', 'cmi.core.session_time'],
  ['sixty seconds', session(set('cmi.core.session_time', '00:00:60')), 'value.format', 'cmi.core.session_time'],
  ['a score over 100', session(set('cmi.core.score.raw', '101')), 'value.range', 'cmi.core.score.raw'],
  ['a score that is no number', session(set('cmi.core.score.raw', 'NaN')), 'value.format', 'cmi.core.score.raw'],
  ['a decimal comma', session(set('cmi.core.score.raw', '83,5')), 'value.format', 'cmi.core.score.raw'],
  [
    'a score over its maximum',
    session(set('cmi.core.score.max', '10'), set('cmi.core.score.raw', '11')),
    'score.outside',
    'cmi.core.score.raw',
  ],
  [
    'a long bookmark',
    session(set('cmi.core.lesson_location', 'x'.repeat(256))),
    'value.long',
    'cmi.core.lesson_location',
  ],
  ['long suspend data', session(set('cmi.suspend_data', 'x'.repeat(4097))), 'value.long', 'cmi.suspend_data'],
  ['a hole in the list', session(set('cmi.interactions.1.id', 'q')), 'list.gap', 'cmi.interactions.1.id'],
  [
    'an index with a leading zero',
    session(set('cmi.interactions.00.id', 'q')),
    'element.unknown',
    'cmi.interactions.00.id',
  ],
  [
    'an identifier with a space',
    session(set('cmi.interactions.0.id', 'q 1'), set('cmi.interactions.0.type', 'choice')),
    'value.format',
    'cmi.interactions.0.id',
  ],
  ['no identifier', session(set('cmi.interactions.0.type', 'choice')), 'interaction.noId', 'cmi.interactions.0.id'],
  ['no type', session(set('cmi.interactions.0.id', 'q')), 'interaction.noType', 'cmi.interactions.0.type'],
  [
    'one identifier twice',
    session(
      ...interaction('choice', 'a'),
      set('cmi.interactions.1.id', 'q1'),
      set('cmi.interactions.1.type', 'choice'),
    ),
    'interaction.sameId',
    'cmi.interactions.1.id',
  ],
  [
    'a result of 2004',
    session(...interaction('choice', 'a'), set('cmi.interactions.0.result', 'incorrect')),
    'value.format',
    'cmi.interactions.0.result',
  ],
  ['a type of 2004', session(...interaction('long-fill-in', 'a')), 'value.word', 'cmi.interactions.0.type'],
  [
    'a choice of words',
    session(...interaction('choice', 'yes')),
    'interaction.response',
    'cmi.interactions.0.student_response',
  ],
  [
    'a choice in capitals',
    session(...interaction('choice', 'A')),
    'interaction.response',
    'cmi.interactions.0.student_response',
  ],
  [
    'a choice as in 2004',
    session(...interaction('choice', 'a[,]b')),
    'interaction.response',
    'cmi.interactions.0.student_response',
  ],
  [
    'an empty pattern',
    session(...interaction('choice', 'a', '')),
    'interaction.pattern',
    'cmi.interactions.0.correct_responses',
  ],
  [
    'true in full',
    session(...interaction('true-false', 'true')),
    'interaction.response',
    'cmi.interactions.0.student_response',
  ],
  [
    'a pair with a dash',
    session(...interaction('matching', '1-a')),
    'interaction.response',
    'cmi.interactions.0.student_response',
  ],
  [
    'a long performance',
    session(...interaction('performance', 'x'.repeat(256), 'x')),
    'interaction.response',
    'cmi.interactions.0.student_response',
  ],
  [
    'an objective told twice',
    session(set('cmi.objectives.0.id', 'G1'), set('cmi.objectives.1.id', 'G1')),
    'objective.sameId',
    'cmi.objectives.1.id',
  ],
  ['no status at all', session(set('cmi.core.exit', '')), 'finish.noStatus', 'LMSFinish'],
  [
    'data kept for a resume that never comes',
    session(set('cmi.core.lesson_status', 'incomplete'), set('cmi.suspend_data', 'x'), set('cmi.core.exit', '')),
    'finish.noResume',
    'cmi.core.exit',
  ],
  [
    'a value the LMS refused',
    session({ ...set('cmi.core.exit', ''), result: 'false' }),
    'value.refused',
    'cmi.core.exit',
  ],
];

describe('the SCORM 1.2 judge', () => {
  it.each(['cmi._version', 'cmi._children', 'cmi.core._children', 'cmi.interactions._children'])(
    'lets content ask what the platform supports: %s is read, and never set',
    (name) => {
      expect(judgeCalls('scorm12', session(get(name, '3.4')))).toEqual([]);
      expect(judgeCalls('scorm12', session(set(name, 'x')))).toMatchObject([{ rule: 'element.readOnly' }]);
    },
  );

  it('finds nothing in a clean session', () => {
    expect(judgeCalls('scorm12', clean)).toEqual([]);
  });

  it('lets a resumed session go on at the end of the list the LMS kept', () => {
    const resumed = session(
      get('cmi.interactions._count', '3'),
      set('cmi.interactions.3.id', 'q'),
      set('cmi.interactions.3.type', 'likert'),
    );
    expect(judgeCalls('scorm12', resumed).filter(({ severity }) => severity === 'error')).toEqual([]);
    const unasked = session(set('cmi.interactions.3.id', 'q'), set('cmi.interactions.3.type', 'likert'));
    expect(judgeCalls('scorm12', unasked, { counts: { 'cmi.interactions': 3 } }).map(({ rule }) => rule)).toEqual([
      'finish.noStatus',
    ]);
  });

  it.each(broken)('names %s', (_name, calls, rule, subject) => {
    expect(judgeCalls('scorm12', calls).map(({ rule, subject }) => [rule, subject])).toContainEqual([rule, subject]);
  });

  it('says nothing of an end that may still come', () => {
    const running = [call('LMSInitialize', ''), set('cmi.interactions.0.id', 'q')];
    expect(judgeCalls('scorm12', running, { ended: false })).toEqual([]);
    expect(judgeCalls('scorm12', running).map(({ rule }) => rule)).toEqual([
      'interaction.noType',
      'session.unfinished',
    ]);
  });

  it('cites where the standard says so', () => {
    const clauses = judgeCalls('scorm12', [set('cmi.core.exit', 'x')]).map(({ clause }) => clause);
    expect(clauses).toEqual(['SCORM 1.2 RTE 3.3.2.1']);
    const response = judgeCalls('scorm12', session(...interaction('choice', 'yes'))).map(({ clause }) => clause);
    expect(response).toContain('SCORM 1.2 RTE 3-52 … 3-58');
  });

  it('is not stricter than a real LMS where that LMS is strict', () => {
    const api = new Scorm12API({}) as unknown as Record<string, (...args: unknown[]) => string>;
    for (const { method, args } of clean) {
      if (method !== 'LMSGetValue') expect([method, args, api[method]?.(...args)]).toEqual([method, args, 'true']);
    }
  });
});
