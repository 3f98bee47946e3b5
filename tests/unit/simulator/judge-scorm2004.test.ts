/** The judge of SCORM 2004 calls, judged: clean sessions pass, and every way of breaking the rules is named. */

import { readFileSync } from 'node:fs';
import { Scorm2004API } from 'scorm-again';
import { describe, expect, it } from 'vitest';
import { judgeCalls } from '../../../shared/simulator/judge.ts';
import { ruleCodes, type ApiCall, type RuleCode } from '../../../shared/simulator/violation.ts';

const set = (name: string, value: unknown): ApiCall => ({ method: 'SetValue', args: [name, value], result: 'true' });
const get = (name: string, result: unknown = ''): ApiCall => ({ method: 'GetValue', args: [name], result });
const call = (method: string, ...args: unknown[]): ApiCall => ({ method, args, result: 'true' });
const session = (...calls: ApiCall[]) => [call('Initialize', ''), ...calls, call('Terminate', '')];
const interaction = (type: string, response: string, ...patterns: string[]) => [
  set('cmi.completion_status', 'incomplete'),
  set('cmi.interactions.0.id', 'q1'),
  set('cmi.interactions.0.type', type),
  ...patterns.map((pattern, index) => set(`cmi.interactions.0.correct_responses.${index}.pattern`, pattern)),
  set('cmi.interactions.0.learner_response', response),
];

const clean = session(
  get('cmi.entry', 'ab-initio'),
  get('cmi.completion_status', 'unknown'),
  set('cmi.completion_status', 'incomplete'),
  set('cmi.exit', 'suspend'),
  ...interaction('choice', 'a[,]c', 'a[,]b'),
  set('cmi.interactions.0.result', 'incorrect'),
  set('cmi.interactions.0.weighting', '2'),
  set('cmi.interactions.0.timestamp', '2026-03-07T09:05:00.25Z'),
  set('cmi.interactions.0.latency', 'PT12.5S'),
  set('cmi.interactions.0.objectives.0.id', 'G1'),
  set('cmi.interactions.0.description', '{lang=lv}Kas ir klasteris?'),
  set('cmi.interactions.1.id', 'urn:example:q1'),
  set('cmi.interactions.1.type', 'true-false'),
  set('cmi.interactions.1.learner_response', 'true'),
  set('cmi.objectives.0.id', 'G1'),
  set('cmi.objectives.0.score.scaled', '0.5'),
  set('cmi.objectives.0.completion_status', 'completed'),
  set('cmi.score.min', '0'),
  set('cmi.score.max', '100'),
  set('cmi.score.raw', '83.33'),
  set('cmi.score.scaled', '0.8333'),
  set('cmi.progress_measure', '0.5'),
  set('cmi.location', 'mpage'),
  set('cmi.suspend_data', '{"v":1}'),
  call('Commit', ''),
  set('cmi.completion_status', 'completed'),
  set('cmi.success_status', 'passed'),
  set('cmi.exit', 'normal'),
  set('cmi.session_time', 'PT1H2M3.45S'),
  call('Commit', ''),
);

const broken: [string, readonly ApiCall[], RuleCode, string][] = [
  ['nothing is initialised', [set('cmi.exit', '')], 'session.before', 'SetValue'],
  ['initialised twice', session(call('Initialize', '')), 'session.twice', 'Initialize'],
  ['never finished', [call('Initialize', '')], 'session.unfinished', 'Terminate'],
  ['a value after the end', [...session(), set('cmi.exit', '')], 'session.after', 'SetValue'],
  ['an argument to commit', session(call('Commit', 'now')), 'call.emptyArgument', 'Commit'],
  ['no argument to commit', session(call('Commit')), 'call.argumentCount', 'Commit'],
  ['a function of 1.2', session(call('LMSSetValue', 'cmi.exit', '')), 'call.unknown', 'LMSSetValue'],
  ['an element of 1.2', session(set('cmi.core.lesson_status', 'passed')), 'element.unknown', 'cmi.core.lesson_status'],
  ['a number for a value', session(set('cmi.score.raw', 50)), 'call.argumentType', 'SetValue'],
  ['a read-only element', session(set('cmi.entry', 'resume')), 'element.readOnly', 'cmi.entry'],
  ['a write-only element', session(get('cmi.session_time')), 'element.writeOnly', 'cmi.session_time'],
  ['a status of 1.2', session(set('cmi.completion_status', 'passed')), 'value.word', 'cmi.completion_status'],
  ['a time of 1.2', session(set('cmi.session_time', '00:01:00')), 'value.format', 'cmi.session_time'],
  ['three decimals', session(set('cmi.session_time', 'PT1.123S')), 'value.format', 'cmi.session_time'],
  ['a bare P', session(set('cmi.session_time', 'P')), 'value.format', 'cmi.session_time'],
  ['a scaled score over 1', session(set('cmi.score.scaled', '1.2')), 'value.range', 'cmi.score.scaled'],
  ['a progress over 1', session(set('cmi.progress_measure', '50')), 'value.range', 'cmi.progress_measure'],
  ['a decimal comma', session(set('cmi.score.raw', '83,5')), 'value.format', 'cmi.score.raw'],
  [
    'a score over its maximum',
    session(set('cmi.score.max', '10'), set('cmi.score.raw', '11')),
    'score.outside',
    'cmi.score.raw',
  ],
  ['long suspend data', session(set('cmi.suspend_data', 'x'.repeat(64_001))), 'value.long', 'cmi.suspend_data'],
  ['a hole in the list', session(set('cmi.interactions.1.id', 'q')), 'list.gap', 'cmi.interactions.1.id'],
  ['an identifier with a space', session(set('cmi.objectives.0.id', 'q 1')), 'value.format', 'cmi.objectives.0.id'],
  ['a urn without a name', session(set('cmi.objectives.0.id', 'urn:x')), 'value.format', 'cmi.objectives.0.id'],
  [
    'an objective twice',
    session(set('cmi.objectives.0.id', 'a'), set('cmi.objectives.1.id', 'a')),
    'objective.sameId',
    'cmi.objectives.1.id',
  ],
  [
    'a type before the id',
    session(set('cmi.interactions.0.type', 'choice')),
    'interaction.order',
    'cmi.interactions.0.type',
  ],
  [
    'a response before the type',
    session(set('cmi.interactions.0.id', 'q'), set('cmi.interactions.0.learner_response', 'a')),
    'interaction.order',
    'cmi.interactions.0.learner_response',
  ],
  ['no type', session(set('cmi.interactions.0.id', 'q')), 'interaction.noType', 'cmi.interactions.0.type'],
  [
    'a timestamp with milliseconds',
    session(set('cmi.interactions.0.id', 'q'), set('cmi.interactions.0.timestamp', '2026-03-07T09:05:00.123Z')),
    'value.format',
    'cmi.interactions.0.timestamp',
  ],
  [
    'a result of 1.2',
    session(...interaction('choice', 'a'), set('cmi.interactions.0.result', 'wrong')),
    'value.format',
    'cmi.interactions.0.result',
  ],
  [
    'a description without a language',
    session(set('cmi.interactions.0.id', 'q'), set('cmi.interactions.0.description', '{lang=}x')),
    'value.format',
    'cmi.interactions.0.description',
  ],
  ['an unknown request', session(set('adl.nav.request', 'choice')), 'value.format', 'adl.nav.request'],
  ['a refusal', session({ ...set('cmi.exit', ''), result: 'false', error: '351' }), 'value.refused', 'cmi.exit'],
  ['no status at all', session(set('cmi.exit', '')), 'finish.noStatus', 'Terminate'],
  [
    'passed and not completed',
    session(set('cmi.completion_status', 'incomplete'), set('cmi.success_status', 'passed')),
    'finish.passedIncomplete',
    'cmi.completion_status',
  ],
  [
    'two right answers to a question of one',
    session(...interaction('true-false', 'true', 'true', 'false')),
    'interaction.patterns',
    'cmi.interactions.0.correct_responses',
  ],
];

const responses: [type: string, good: string[], bad: string[]][] = [
  ['true-false', ['true', 'false'], ['t', '1', '']],
  ['choice', ['a', 'a[,]b', ''], ['a,b c', 'a[,]a', 'a[,]', 'a b']],
  ['fill-in', ['Riga', '{lang=lv}Rīga[,]Liepāja', ''], ['{lang=}x', '{case_matters=true}x']],
  ['long-fill-in', ['anything at all', '{lang=en}x'], ['{order_matters=true}x']],
  ['likert', ['c'], ['', 'c d']],
  ['matching', ['1[.]c[,]2[.]b', ''], ['1.c', '1[.]', '1[.]b[.]c']],
  ['performance', ['s1[.]x y[,][.]2', 's1', ''], ['s 1[.]x', '[.]', 's[.]a[.]b']],
  ['sequencing', ['b[,]a[,]b', ''], ['a b']],
  ['numeric', ['-3.5', '4'], ['', '1,5', '1[:]2', '1e3']],
  ['other', ['whatever [.] it is'], []],
];

const patterns: [type: string, good: string[], bad: string[]][] = [
  ['fill-in', ['{case_matters=true}{order_matters=false}a[,]b', '{lang=en}x'], ['{case_matters=yes}a']],
  ['numeric', ['1[:]5', '[:]5', '1[:]'], ['3', '5[:]1', 'a[:]b']],
  ['performance', ['{order_matters=true}s1[.]1[:]3[,]s2[.]x'], ['', '{case_matters=true}s1[.]x', 's1[.]b[:]a']],
  ['matching', ['1[.]c'], ['', '1']],
  ['sequencing', ['a[,]b'], ['']],
];

const rulesOf = (calls: readonly ApiCall[]) => judgeCalls('scorm2004', calls).map(({ rule }) => rule);

describe('the SCORM 2004 judge', () => {
  it('finds nothing in a clean session', () => {
    expect(judgeCalls('scorm2004', clean)).toEqual([]);
  });

  it.each(broken)('names %s', (_name, calls, rule, subject) => {
    const found = judgeCalls('scorm2004', calls);
    expect(found.map((violation) => [violation.rule, violation.subject])).toContainEqual([rule, subject]);
    expect(found.every(({ clause }) => /^SCORM 2004 (RTE [34]\.|SN 5)/.test(clause))).toBe(true);
  });

  it.each(responses)('knows how a response to %s is written', (type, good, bad) => {
    for (const response of good)
      expect([response, rulesOf(session(...interaction(type, response)))]).toEqual([response, []]);
    for (const response of bad) {
      expect([response, rulesOf(session(...interaction(type, response)))]).toEqual([
        response,
        ['interaction.response'],
      ]);
    }
  });

  it.each(patterns)('knows how a pattern of %s is written', (type, good, bad) => {
    const right = responses.find(([name]) => name === type)?.[1][0] ?? '';
    for (const pattern of good)
      expect([pattern, rulesOf(session(...interaction(type, right, pattern)))]).toEqual([pattern, []]);
    for (const pattern of bad) {
      expect([pattern, rulesOf(session(...interaction(type, right, pattern)))]).toEqual([
        pattern,
        ['interaction.pattern'],
      ]);
    }
  });

  it('only warns where a platform may cut and need not', () => {
    const found = judgeCalls('scorm2004', session(...interaction('other', 'x'.repeat(4001))));
    expect(found).toMatchObject([{ rule: 'value.long', severity: 'warning', params: { length: 4001, most: 4000 } }]);
  });

  it('lets a list be a journal: one interaction may be told again', () => {
    const twice = [
      ...interaction('choice', 'a'),
      set('cmi.interactions.1.id', 'q1'),
      set('cmi.interactions.1.type', 'choice'),
    ];
    expect(rulesOf(session(...twice))).toEqual([]);
  });

  it('cites the section of the element', () => {
    const clauseOf = (name: string, value: string) => judgeCalls('scorm2004', session(set(name, value)))[0]?.clause;
    expect(clauseOf('cmi.exit', 'x')).toBe('SCORM 2004 RTE 4.2.8');
    expect(clauseOf('cmi.objectives.0.id', ' ')).toBe('SCORM 2004 RTE 4.2.17');
    expect(clauseOf('cmi.session_time', 'x')).toBe('SCORM 2004 RTE 4.2.21');
  });

  it('is not stricter than a real platform where that platform is strict', () => {
    const api = new Scorm2004API({ logLevel: 5 }) as unknown as Record<string, (...args: unknown[]) => string>;
    for (const { method, args } of clean) {
      if (method !== 'GetValue') expect([method, args, String(api[method]?.(...args))]).toEqual([method, args, 'true']);
    }
  });
});

describe('the rules', () => {
  it('are each broken by a test of one of the standards', () => {
    const here = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
    const text = here('judge-scorm12.test.ts') + here('judge-scorm2004.test.ts');
    expect(ruleCodes.filter((rule) => !text.includes(`'${rule}'`))).toEqual([]);
  });
});
