/** The data model of SCORM 1.2 as tables: what content may read and write, and which values are legal (RTE 1.2, 3.4). */

import {
  both,
  either,
  longest,
  matches,
  oneOf,
  readOnly,
  within,
  writeOnly,
  type Element,
  type Rule,
} from './value-rules.ts';

const decimal = matches('CMIDecimal (83.5)', /^-?\d+(\.\d+)?$/);
const signedInteger = matches('CMISInteger (-12)', /^-?\d{1,5}$/);
/** "Alphanumeric group of characters with no white space or unprintable characters in it. Maximum of 255." */
const identifier = matches('CMIIdentifier (Q1_a)', /^[\x21-\x7e]{1,255}$/);
const string255 = longest(255);
const string4096 = longest(4096);
const time = matches('CMITime (09:05:00)', /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
/** Hours have two to four digits, minutes and seconds two; decimals of a second one or two. */
const timespan = matches('CMITimespan (0001:02:03.45)', /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
/** "The score must be a normalized value between 0 and 100", or blank (CMIDecimal or CMIBlank). */
const score = either(oneOf(''), within(0, 100, decimal));
/** `not attempted` is the LMS's word for content that was never opened; content has no business saying it. */
const status: Rule = (value) =>
  value === 'not attempted'
    ? { rule: 'status.notAttempted' }
    : oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed')(value);

/** Elements by name, with `n` for an index. */
export const elements12: Readonly<Record<string, Element>> = {
  'cmi._children': readOnly,
  'cmi._version': readOnly,
  'cmi.core._children': readOnly,
  'cmi.core.student_id': readOnly,
  'cmi.core.student_name': readOnly,
  'cmi.core.lesson_location': both(string255),
  'cmi.core.credit': readOnly,
  'cmi.core.lesson_status': both(status),
  'cmi.core.entry': readOnly,
  'cmi.core.score._children': readOnly,
  'cmi.core.score.raw': both(score),
  'cmi.core.score.min': both(score),
  'cmi.core.score.max': both(score),
  'cmi.core.total_time': readOnly,
  'cmi.core.lesson_mode': readOnly,
  'cmi.core.exit': writeOnly(oneOf('time-out', 'suspend', 'logout', '')),
  'cmi.core.session_time': writeOnly(timespan),
  'cmi.suspend_data': both(string4096),
  'cmi.launch_data': readOnly,
  'cmi.comments': both(string4096),
  'cmi.comments_from_lms': readOnly,
  'cmi.objectives._children': readOnly,
  'cmi.objectives._count': readOnly,
  'cmi.objectives.n.id': both(identifier),
  'cmi.objectives.n.score._children': readOnly,
  'cmi.objectives.n.score.raw': both(score),
  'cmi.objectives.n.score.min': both(score),
  'cmi.objectives.n.score.max': both(score),
  'cmi.objectives.n.status': both(oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted')),
  'cmi.student_data._children': readOnly,
  'cmi.student_data.mastery_score': readOnly,
  'cmi.student_data.max_time_allowed': readOnly,
  'cmi.student_data.time_limit_action': readOnly,
  'cmi.student_preference._children': readOnly,
  'cmi.student_preference.audio': both(within(-1, 100, signedInteger)),
  'cmi.student_preference.language': both(string255),
  'cmi.student_preference.speed': both(within(-100, 100, signedInteger)),
  'cmi.student_preference.text': both(within(-1, 1, signedInteger)),
  'cmi.interactions._children': readOnly,
  'cmi.interactions._count': readOnly,
  'cmi.interactions.n.id': writeOnly(identifier),
  'cmi.interactions.n.objectives._count': readOnly,
  'cmi.interactions.n.objectives.n.id': writeOnly(identifier),
  'cmi.interactions.n.time': writeOnly(time),
  'cmi.interactions.n.type': writeOnly(
    oneOf('true-false', 'choice', 'fill-in', 'matching', 'performance', 'sequencing', 'likert', 'numeric'),
  ),
  'cmi.interactions.n.correct_responses._count': readOnly,
  // The format of a response depends on the type, which may be said later: see `responses12`.
  'cmi.interactions.n.correct_responses.n.pattern': writeOnly(string255),
  'cmi.interactions.n.weighting': writeOnly(decimal),
  'cmi.interactions.n.student_response': writeOnly(string255),
  'cmi.interactions.n.result': writeOnly(either(oneOf('correct', 'wrong', 'unanticipated', 'neutral'), decimal)),
  'cmi.interactions.n.latency': writeOnly(timespan),
};

/** CMIFeedback: how a response is written, by interaction type (RTE 1.2, 3-53 to 3-58). */
export const responses12: Readonly<Record<string, Rule>> = {
  'true-false': matches('t', /^[01tf]$/),
  choice: matches('a,c', /^[0-9a-z](,[0-9a-z])*$/),
  'fill-in': string255,
  numeric: decimal,
  likert: matches('c', /^[0-9a-z]$/),
  matching: matches('1.c,2.b', /^[0-9a-z]\.[0-9a-z](,[0-9a-z]\.[0-9a-z])*$/),
  performance: string255,
  sequencing: matches('b,a,c', /^[0-9a-z](,[0-9a-z])*$/),
};

/** A learner may tick nothing: the types whose student_response may be empty. */
export const mayBeEmpty12: ReadonlySet<string> = new Set(['choice', 'likert', 'matching', 'sequencing']);
