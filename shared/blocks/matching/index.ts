/** Matching: the authoring side. */

import { h } from '../../base/html.ts';
import { finding } from '../../base/finding.ts';
import { exerciseText } from '../../words/learner.ts';
import { neutral, sourceHtml, strayParts, targetsHtml } from '../../exercise/assign-html.ts';
import { checking, checkParts } from '../../exercise/check-exercise.ts';
import { rich } from '../rich-text.ts';
import { exerciseHtml } from '../../exercise/frame-html.ts';
import { scoredStart } from '../../exercise/schema.ts';
import type { ExerciseType } from '../../exercise/seam.ts';
import { matchingSchema, type Matching, type MatchingResponse } from './schema.ts';
import { matchingParts, matchingScoring } from './score.ts';
import { eachAssignment, fullAssignment } from '../../exercise/assign.ts';
import { matchingPaper } from './paper.ts';

export const matching: ExerciseType<Matching, MatchingResponse> = {
  ...matchingScoring,
  ...matchingPaper,
  type: 'matching',
  brings: { script: true },
  keys: ['choose'],
  minutes: 2,
  levels: ['remember', 'analyse'],
  schema: matchingSchema,
  labels: {
    parts: { pairs: 'exercise.matching.pair', distractors: 'exercise.matching.distractor' },
    lists: { pairs: 'exercise.matching.pairs', distractors: 'exercise.matching.distractors' },
  },
  insert: { group: 'exercise' },
  create: () => ({
    ...scoredStart,
    type: 'matching',
    points: 2,
    partialCredit: true,
    pairs: [
      { id: 'a', left: rich(''), right: rich('') },
      { id: 'b', left: rich(''), right: rich('') },
    ],
    distractors: [],
  }),
  toHtml(data, context) {
    const { pairs, distractors } = data;
    const targets = neutral([...pairs.map(({ id, right }) => ({ id, text: right })), ...strayParts(distractors)]);
    return exerciseHtml(
      data,
      { instruction: exerciseText('matching', context.playerLanguage).choose },
      context,
      h(
        'div',
        { class: 'assign' },
        h(
          'ol',
          { class: 'sources' },
          pairs.map(({ id, left }) => sourceHtml({ id, text: left }, targets, context)),
        ),
        targetsHtml(targets, context),
      ),
    );
  },
  outline: ({ pairs, distractors }) => [
    ...pairs.map(({ left, right }, index) => ({
      text: left === '' && right === '' ? '' : `${left || '…'} → ${right || '…'}`,
      name: ['exercise.matching.pair', index + 1] as const,
      right: true,
    })),
    ...distractors.map((text) => ({ text: `→ ${text}`, right: false })),
  ],
  longest: (data) => fullAssignment(matchingParts, data),
  answers: (data) => eachAssignment(matchingParts, data),
  check: checking(matchingSchema, ({ pairs, distractors }, where) => [
    ...checkParts(
      pairs.map(({ left }) => left),
      where,
    ),
    ...checkParts([...pairs.map(({ right }) => right), ...distractors], where),
    ...(pairs.length > 12 ? [finding('exercise.manyParts', 'hint', where, { count: pairs.length })] : []),
  ]),
};
