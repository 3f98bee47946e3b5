/** Survey: the authoring side. */

import { finding } from '../../base/finding.ts';
import { exerciseText } from '../../words/learner.ts';
import { checking, checkParts } from '../../exercise/check-exercise.ts';
import { rich } from '../rich-text.ts';
import { exerciseHtml } from '../../exercise/frame-html.ts';
import { ratingHtml } from '../../exercise/rating-html.ts';
import { unscoredStart } from '../../exercise/schema.ts';
import type { ExerciseType } from '../../exercise/seam.ts';
import { likertSchema, type Likert, type LikertResponse } from './schema.ts';
import { likertScoring } from './score.ts';
import { longestId } from '../../exercise/share.ts';

/** People stop reading long grids and tick down one column. */
const many = 12;

export const likert: ExerciseType<Likert, LikertResponse> = {
  ...likertScoring,
  type: 'likert',
  brings: { script: true },
  minutes: 1,
  levels: null,
  schema: likertSchema,
  insert: { group: 'exercise' },
  create: () => ({
    ...unscoredStart,
    type: 'likert',
    statements: ['a', 'b', 'c'].map((id) => ({ id, text: rich('') })),
    scale: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, text: '' })),
  }),
  toHtml: (data, context) =>
    exerciseHtml(
      data,
      { instruction: exerciseText('likert', context.playerLanguage).choose },
      context,
      ratingHtml(data, context),
    ),
  outline: ({ statements, scale }) => [
    ...statements.map(({ text }, index) => ({ text, name: ['exercise.likert.statement', index + 1] as const })),
    {
      text: scale.every(({ text }) => text === '') ? '' : scale.map(({ text }) => text || '…').join(' · '),
      name: ['exercise.likert.scale', 0],
    },
  ],
  longest: ({ statements, scale }) => Object.fromEntries(statements.map(({ id }) => [id, longestId(scale)])),
  check: checking(likertSchema, ({ statements, scale }, where) => [
    ...checkParts(
      statements.map(({ text }) => text),
      where,
      1,
    ),
    ...checkParts(
      scale.map(({ text }) => text),
      where,
    ),
    ...(statements.length > many ? [finding('exercise.manyParts', 'hint', where, { count: statements.length })] : []),
  ]),
};
