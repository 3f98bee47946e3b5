/** The data model of SCORM 2004 as a table: what content may read and write, and which values are legal (4th Ed. RTE 4.2). */

import {
  all,
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

// What is beyond a smallest permitted maximum is legal, and a platform may cut it off: a warning (RTE 4.1.1.7).
const text = (most: number): Rule => longest(most, 'warning');
const real = matches('real(10,7) (83.5)', /^-?\d+(\.\d+)?$/);
const anyOf = (pattern: RegExp, expected: string): Rule => matches(expected, pattern);
/** A localized string: an optional language in front, then text. */
const localized = (most: number): Rule =>
  all(anyOf(/^(\{lang=[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*\}|(?!\{lang=))/, '{lang=en}…'), text(most));
/** A URI; one that starts with `urn:` has a namespace and a name. */
const longIdentifier = all(
  anyOf(/^(?!urn:)[^\s]+$|^urn:[A-Za-z0-9][A-Za-z0-9-]{0,31}:[^\s]+$/i, 'long_identifier_type (urn:example:q1)'),
  text(4000),
);
const interval = anyOf(
  /^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/,
  'timeinterval(second,10,2) (PT1H2M3.45S)',
);
const instant = anyOf(
  /^(19[7-9]\d|20[0-3]\d)(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3])(:[0-5]\d(:[0-5]\d(\.\d{1,2})?(Z|[+-]([01]\d|2[0-3])(:[0-5]\d)?)?)?)?)?)?)?$/,
  'time(second,10,2) (2026-03-07T09:05:00.25Z)',
);
const completion = oneOf('completed', 'incomplete', 'not attempted', 'unknown');
const success = oneOf('passed', 'failed', 'unknown');
const scaled = within(-1, 1, real);
const share = within(0, 1, real);
const positive = within(0, Infinity, real);
const language = anyOf(/^([A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*)?$/, 'language_type (lv)');

/** Elements by name, with `n` for an index. */
export const elements2004: Readonly<Record<string, Element>> = {
  'cmi._version': readOnly,
  'cmi.comments_from_learner._children': readOnly,
  'cmi.comments_from_learner._count': readOnly,
  'cmi.comments_from_learner.n.comment': both(localized(4000)),
  'cmi.comments_from_learner.n.location': both(text(250)),
  'cmi.comments_from_learner.n.timestamp': both(instant),
  'cmi.comments_from_lms._children': readOnly,
  'cmi.comments_from_lms._count': readOnly,
  'cmi.comments_from_lms.n.comment': readOnly,
  'cmi.comments_from_lms.n.location': readOnly,
  'cmi.comments_from_lms.n.timestamp': readOnly,
  'cmi.completion_status': both(completion),
  'cmi.completion_threshold': readOnly,
  'cmi.credit': readOnly,
  'cmi.entry': readOnly,
  'cmi.exit': writeOnly(oneOf('time-out', 'suspend', 'logout', 'normal', '')),
  'cmi.interactions._children': readOnly,
  'cmi.interactions._count': readOnly,
  'cmi.interactions.n.id': both(longIdentifier),
  'cmi.interactions.n.type': both(
    oneOf(
      'true-false',
      'choice',
      'fill-in',
      'long-fill-in',
      'matching',
      'performance',
      'sequencing',
      'likert',
      'numeric',
      'other',
    ),
  ),
  'cmi.interactions.n.objectives._count': readOnly,
  'cmi.interactions.n.objectives.n.id': both(longIdentifier),
  'cmi.interactions.n.timestamp': both(instant),
  'cmi.interactions.n.correct_responses._count': readOnly,
  // Formats depend on the interaction's type: see `responses2004`.
  'cmi.interactions.n.correct_responses.n.pattern': both(() => null),
  'cmi.interactions.n.weighting': both(real),
  'cmi.interactions.n.learner_response': both(() => null),
  'cmi.interactions.n.result': both(either(oneOf('correct', 'incorrect', 'unanticipated', 'neutral'), real)),
  'cmi.interactions.n.latency': both(interval),
  'cmi.interactions.n.description': both(localized(250)),
  'cmi.launch_data': readOnly,
  'cmi.learner_id': readOnly,
  'cmi.learner_name': readOnly,
  'cmi.learner_preference._children': readOnly,
  'cmi.learner_preference.audio_level': both(positive),
  'cmi.learner_preference.language': both(language),
  'cmi.learner_preference.delivery_speed': both(positive),
  'cmi.learner_preference.audio_captioning': both(oneOf('-1', '0', '1')),
  'cmi.location': both(text(1000)),
  'cmi.max_time_allowed': readOnly,
  'cmi.mode': readOnly,
  'cmi.objectives._children': readOnly,
  'cmi.objectives._count': readOnly,
  'cmi.objectives.n.id': both(longIdentifier),
  'cmi.objectives.n.score._children': readOnly,
  'cmi.objectives.n.score.scaled': both(scaled),
  'cmi.objectives.n.score.raw': both(real),
  'cmi.objectives.n.score.min': both(real),
  'cmi.objectives.n.score.max': both(real),
  'cmi.objectives.n.success_status': both(success),
  'cmi.objectives.n.completion_status': both(completion),
  'cmi.objectives.n.progress_measure': both(share),
  'cmi.objectives.n.description': both(localized(250)),
  'cmi.progress_measure': both(share),
  'cmi.scaled_passing_score': readOnly,
  'cmi.score._children': readOnly,
  'cmi.score.scaled': both(scaled),
  'cmi.score.raw': both(real),
  'cmi.score.min': both(real),
  'cmi.score.max': both(real),
  'cmi.session_time': writeOnly(interval),
  'cmi.success_status': both(success),
  'cmi.suspend_data': both(text(64_000)),
  'cmi.time_limit_action': readOnly,
  'cmi.total_time': readOnly,
  'adl.nav.request': both(
    anyOf(
      /^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=[^}\s]+\}(choice|jump))$/,
      'continue',
    ),
  ),
  'adl.nav.request_valid.continue': readOnly,
  'adl.nav.request_valid.previous': readOnly,
  'adl.data._children': readOnly,
  'adl.data._count': readOnly,
  'adl.data.n.id': readOnly,
  'adl.data.n.store': both(text(64_000)),
};

/** Sections of the 4th Edition's RTE book by the element's name after `cmi.`. */
const sections: readonly string[] = [
  '_version',
  'comments_from_learner',
  'comments_from_lms',
  'completion_status',
  'completion_threshold',
  'credit',
  'entry',
  'exit',
  'interactions',
  'launch_data',
  'learner_id',
  'learner_name',
  'learner_preference',
  'location',
  'max_time_allowed',
  'mode',
  'objectives',
  'progress_measure',
  'scaled_passing_score',
  'score',
  'session_time',
  'success_status',
  'suspend_data',
  'time_limit_action',
  'total_time',
];

/** `{target=…}` names another activity: as many elements as there are activities. */
export function element2004(name: string): Element | undefined {
  if (/^adl\.nav\.request_valid\.(choice|jump)\.\{target=[^}]+\}$/.test(name)) return readOnly;
  return Object.hasOwn(elements2004, name) ? elements2004[name] : undefined;
}

export function clause2004(name: string): string {
  if (name.startsWith('adl.nav')) return 'SCORM 2004 SN 5.6';
  const section = sections.indexOf(name.split('.')[1] ?? '');
  return section === -1 ? 'SCORM 2004 RTE 4.2' : `SCORM 2004 RTE 4.2.${section + 1}`;
}
