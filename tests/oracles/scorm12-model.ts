/** The data model of SCORM 1.2 as tables: what content may read and write, and which values are legal (RTE 1.2, 3.4). */

/** Null when a value is legal, else what is wrong with it. */
export type Rule = (value: string) => string | null;

export interface Element {
  readonly read: boolean;
  readonly write: Rule | null;
}

function matches(type: string, pattern: RegExp): Rule {
  return (value) => (pattern.test(value) ? null : `not a ${type}`);
}

function oneOf(...words: readonly string[]): Rule {
  return (value) => (words.includes(value) ? null : `not one of ${words.map((word) => `"${word}"`).join(', ')}`);
}

function longest(length: number): Rule {
  return (value) => (value.length <= length ? null : `${value.length} characters, at most ${length}`);
}

function within(low: number, high: number, rule: Rule): Rule {
  return (value) => rule(value) ?? (Number(value) >= low && Number(value) <= high ? null : `not in ${low}…${high}`);
}

function either(first: Rule, second: Rule): Rule {
  return (value) => (first(value) === null ? null : second(value));
}

export const decimal = matches('CMIDecimal', /^-?\d+(\.\d+)?$/);
const signedInteger = matches('CMISInteger', /^-?\d{1,5}$/);
/** "Alphanumeric group of characters with no white space or unprintable characters in it. Maximum of 255." */
export const identifier = matches('CMIIdentifier', /^[\x21-\x7e]{1,255}$/);
const string255 = longest(255);
const string4096 = longest(4096);
const time = matches('CMITime', /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
/** Hours have two to four digits, minutes and seconds two; decimals of a second one or two. */
export const timespan = matches('CMITimespan', /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
/** "The score must be a normalized value between 0 and 100", or blank (CMIDecimal or CMIBlank). */
const score = either(oneOf(''), within(0, 100, decimal));
/** `not attempted` is the LMS's word for content that was never opened; content has no business saying it. */
const status = oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed');

const readOnly: Element = { read: true, write: null };
const both = (write: Rule): Element => ({ read: true, write });
const writeOnly = (write: Rule): Element => ({ read: false, write });

/** Elements by name, with `n` for an index. */
export const elements: Readonly<Record<string, Element>> = {
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
  'cmi.objectives.n.status': both(status),
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
  // The format of a response depends on the type, which may be said later: see `responses`.
  'cmi.interactions.n.correct_responses.n.pattern': writeOnly(string255),
  'cmi.interactions.n.weighting': writeOnly(decimal),
  'cmi.interactions.n.student_response': writeOnly(string255),
  'cmi.interactions.n.result': writeOnly(either(oneOf('correct', 'wrong', 'unanticipated', 'neutral'), decimal)),
  'cmi.interactions.n.latency': writeOnly(timespan),
};

/** CMIFeedback: how a response is written, by interaction type (RTE 1.2, 3-53 to 3-58). */
export const responses: Readonly<Record<string, Rule>> = {
  'true-false': matches('true-false response', /^[01tf]$/),
  choice: matches('choice response', /^[0-9a-z](,[0-9a-z])*$/),
  'fill-in': string255,
  numeric: decimal,
  likert: matches('likert response', /^[0-9a-z]$/),
  matching: matches('matching response', /^[0-9a-z]\.[0-9a-z](,[0-9a-z]\.[0-9a-z])*$/),
  performance: string255,
  sequencing: matches('sequencing response', /^[0-9a-z](,[0-9a-z])*$/),
};

/** A learner may tick nothing: the types whose student_response may be empty. */
export const mayBeEmpty: ReadonlySet<string> = new Set(['choice', 'likert', 'matching', 'sequencing']);
