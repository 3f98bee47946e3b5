/** What the two generations of SCORM call things, and where their books say so. */

import type { Bookkeeping } from './bookkeeping.ts';
import { book12 } from './scorm12-book.ts';
import { elements12, mayBeEmpty12, responses12 } from './scorm12-model.ts';
import { book2004 } from './scorm2004-book.ts';
import { clause2004, element2004 } from './scorm2004-model.ts';
import { onePattern2004, patterns2004, responses2004 } from './scorm2004-responses.ts';
import type { Element, Rule } from './value-rules.ts';
import { suspendLimit12 } from '../output/tracking/scorm12.ts';
import { suspendLimit2004 } from '../output/tracking/scorm2004.ts';
import type { ScormStandard } from '../output/tracking/standard.ts';

export interface Dialect {
  /** Name of the API object that content looks for. */
  readonly api: 'API' | 'API_1484_11';
  readonly initialize: string;
  readonly finish: string;
  readonly get: string;
  readonly set: string;
  readonly commit: string;
  /** Functions that support the others and may be called in any state. */
  readonly support: readonly string[];
  readonly status: string;
  readonly exit: string;
  readonly suspendData: string;
  readonly suspendLimit: number;
  /** The error code of a platform that has no room (1.2: incorrect data type; 2004: general set failure). */
  readonly noRoom: string;
  /** Whether there are editions, so that the version says more than the standard. */
  readonly editions: boolean;
  readonly book: Bookkeeping;
  /** Name of what the learner answered. */
  readonly response: string;
  /** Whether `id` and `type` come before all else of an interaction (2004: error 408). */
  readonly ordered: boolean;
  /** Whether an interaction's id may be told once only (1.2; in 2004 a list may be a journal). */
  readonly uniqueInteractions: boolean;
  readonly element: (plainName: string) => Element | undefined;
  readonly responseRule: (type: string, response: string) => Rule | undefined;
  readonly patternRule: (type: string) => Rule | undefined;
  readonly onePattern: ReadonlySet<string>;
  /** Where the standard speaks of an element or a function. */
  readonly clause: (subject: string) => string;
}

const support = ['GetLastError', 'GetErrorString', 'GetDiagnostic'];

/** Characters of suspend_data that any platform has room for, of whatever generation. */
export const leastRoom = 4096;

export const dialects: Readonly<Record<ScormStandard, Dialect>> = {
  scorm12: {
    api: 'API',
    initialize: 'LMSInitialize',
    finish: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    support: support.map((name) => `LMS${name}`),
    status: 'cmi.core.lesson_status',
    exit: 'cmi.core.exit',
    suspendData: 'cmi.suspend_data',
    suspendLimit: suspendLimit12,
    noRoom: '405',
    editions: false,
    book: book12,
    response: 'student_response',
    ordered: false,
    uniqueInteractions: true,
    element: (name) => (Object.hasOwn(elements12, name) ? elements12[name] : undefined),
    responseRule: (type, response) =>
      response === '' && mayBeEmpty12.has(type) ? undefined : ruleOf(responses12, type),
    patternRule: (type) => ruleOf(responses12, type),
    onePattern: new Set(),
    clause: (subject) =>
      subject.startsWith('cmi.interactions')
        ? 'SCORM 1.2 RTE 3-52 … 3-58'
        : subject.startsWith('cmi.')
          ? 'SCORM 1.2 RTE 3.4'
          : 'SCORM 1.2 RTE 3.3.2.1',
  },
  scorm2004: {
    api: 'API_1484_11',
    initialize: 'Initialize',
    finish: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    support,
    status: 'cmi.completion_status',
    exit: 'cmi.exit',
    suspendData: 'cmi.suspend_data',
    suspendLimit: suspendLimit2004,
    noRoom: '351',
    editions: true,
    book: book2004,
    response: 'learner_response',
    ordered: true,
    uniqueInteractions: false,
    element: element2004,
    responseRule: (type) => ruleOf(responses2004, type),
    patternRule: (type) => ruleOf(patterns2004, type),
    onePattern: onePattern2004,
    clause: (subject) => (/^(cmi|adl)\./.test(subject) ? clause2004(subject) : methodClause2004(subject)),
  },
};

function ruleOf(rules: Readonly<Record<string, Rule>>, type: string): Rule | undefined {
  return Object.hasOwn(rules, type) ? rules[type] : undefined;
}

function methodClause2004(method: string): string {
  if (method === 'Initialize' || method === 'Terminate') return 'SCORM 2004 RTE 3.1.3';
  if (method === 'GetValue' || method === 'SetValue' || method === 'Commit') return 'SCORM 2004 RTE 3.1.4';
  return 'SCORM 2004 RTE 3.1';
}
