/** Survey: the authoring side. */

import { exerciseText } from '../../words/learner.ts';
import { checking } from '../../exercise/check-exercise.ts';
import { rich } from '../rich-text.ts';
import { checkRated, eachRating, longestRatings, ratedHtml, scaleLine } from '../../exercise/rating-type.ts';
import { unscoredStart } from '../../exercise/schema.ts';
import type { ExerciseType } from '../../exercise/seam.ts';
import { likertSchema, type Likert, type LikertResponse } from './schema.ts';
import { likertScoring } from './score.ts';
import { likertPaper } from './paper.ts';

export const likert: ExerciseType<Likert, LikertResponse> = {
  ...likertScoring,
  ...likertPaper,
  type: 'likert',
  brings: { script: true },
  keys: ['choose'],
  minutes: 1,
  levels: null,
  schema: likertSchema,
  labels: {
    parts: { statements: 'exercise.likert.statement', scale: 'exercise.likert.point' },
    lists: { statements: 'exercise.likert.statements', scale: 'exercise.likert.scale' },
  },
  insert: { group: 'exercise' },
  create: () => ({
    ...unscoredStart,
    type: 'likert',
    statements: ['a', 'b', 'c'].map((id) => ({ id, text: rich('') })),
    scale: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, text: '' })),
  }),
  toHtml: (data, context) => ratedHtml(data, exerciseText('likert', context.playerLanguage).choose, context),
  outline: ({ statements, scale }) => [
    ...statements.map(({ text }, index) => ({ text, name: ['exercise.likert.statement', index + 1] as const })),
    scaleLine(scale, 'exercise.likert.scale'),
  ],
  longest: longestRatings,
  answers: eachRating,
  check: checking(likertSchema, checkRated),
};
