/** What a check found: a code the interface words, how grave it is, and the record to jump to. */

import type { RecordId } from '../records/record.ts';

/** `error` stops an export; `warning` and `hint` do not. */
export type Severity = 'error' | 'warning' | 'hint';

/** Everything that can be found. Each has its sentences in `shared/i18n/author/<lang>/checks.ts`. */
export const findingCodes = [
  'module.empty',
  'module.untitled',
  'module.codeTwice',
  'module.identifier',
  'module.playerLanguage',
  'language.invalid',
  'page.empty',
  'page.untitled',
  'heading.empty',
  'heading.skipped',
  'image.empty',
  'image.missing',
  'image.alt',
  'audio.empty',
  'audio.transcript',
  'video.empty',
  'video.captions',
  'file.empty',
  'embed.address',
  'embed.fallback',
  'embed.alt',
  'media.missing',
  'media.large',
  'link.unsafe',
  'link.relative',
  'link.empty',
  'link.dangling',
  'table.headers',
  'table.emptyHeader',
  'table.uneven',
  'panel.untitled',
  'panel.empty',
  'panel.sameTitle',
  'tabs.single',
  'tabs.many',
  'columns.empty',
  'button.unnamed',
  'button.nowhere',
  'formula.empty',
  'formula.unknownCommand',
  'formula.unbalanced',
  'formula.tooBig',
  'formula.wrong',
  'activity.participants',
  'activity.minutes',
  'exercise.prompt',
  'exercise.fewOptions',
  'exercise.manyOptions',
  'exercise.emptyOption',
  'exercise.sameOption',
  'exercise.noCorrect',
  'exercise.severalCorrect',
  'exercise.noParts',
  'exercise.missingPart',
  'exercise.samePart',
  'exercise.noAnswer',
  'exercise.sameAnswer',
  'exercise.badRange',
  'exercise.manyParts',
  'exercise.noImage',
  'exercise.imageAlt',
  'scenario.start',
  'scenario.dangling',
  'scenario.unreachable',
  'scenario.noEnding',
  'scenario.endless',
  'scenario.notFull',
  'test.noBank',
  'test.fewExercises',
  'test.unscored',
  'bank.unused',
  'bank.other',
  'passing.noPoints',
  'passing.noMark',
  'passing.unusedPoints',
  'term.dangling',
  'term.undefined',
  'term.twice',
  'footnote.empty',
  'reference.missing',
  'reference.untitled',
  'reference.uncited',
  'goal.untaught',
  'goal.unpractised',
  'goal.unassessed',
  'goal.assessedBelow',
  'goal.assessedAbove',
  'goal.outOfBalance',
  'goal.unobservable',
  'goal.verbLevel',
  'exercise.noGoal',
  'workload.mostlyReading',
  'workload.noPractice',
  'workload.overTarget',
  'workload.underTarget',
  'facilitator.leak',
] as const;

export type FindingCode = (typeof findingCodes)[number];

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly where: RecordId;
  readonly params: Readonly<Record<string, string | number>>;
}

export function finding(
  code: FindingCode,
  severity: Severity,
  where: RecordId,
  params: Finding['params'] = {},
): Finding {
  return { code, severity, where, params };
}
