/** Self-check: the authoring side. */

import { h, type Html } from '../../base/html.ts';
import { isBlank, inlineHtml } from '../inline-html.ts';
import { rich } from '../rich-text.ts';
import type { RenderContext } from '../seam.ts';
import { exerciseText } from '../../words/learner.ts';
import { checking } from '../../exercise/check-exercise.ts';
import { checkRated, eachRating, longestRatings, ratedHtml, scaleLine } from '../../exercise/rating-type.ts';
import { unscoredStart } from '../../exercise/schema.ts';
import type { ExerciseType } from '../../exercise/seam.ts';
import { confidenceSchema, type Confidence, type ConfidenceResponse } from './schema.ts';
import { confidenceScoring } from './score.ts';
import { confidencePaper } from './paper.ts';

export const confidence: ExerciseType<Confidence, ConfidenceResponse> = {
  ...confidenceScoring,
  ...confidencePaper,
  type: 'confidence',
  minutes: 1.5,
  levels: null,
  schema: confidenceSchema,
  labels: {
    members: { url: { key: 'exercise.confidence.page' } },
    parts: { statements: 'exercise.confidence.statement', scale: 'exercise.confidence.point' },
    lists: { statements: 'exercise.confidence.statements', scale: 'exercise.confidence.scale' },
  },
  insert: { group: 'exercise' },
  brings: { script: true, style: true },
  keys: ['choose'],
  create: () => ({
    ...unscoredStart,
    type: 'confidence',
    statements: ['a', 'b', 'c'].map((id) => ({ id, text: rich(''), advice: rich(''), url: '' })),
    scale: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: '' })),
  }),
  toHtml: (data, context) =>
    ratedHtml(data, exerciseText('confidence', context.playerLanguage).choose, context, adviceHtml(data, context)),
  outline: ({ statements, scale }) => [
    ...statements.map(({ text, advice }, index) => ({
      text,
      name: ['exercise.confidence.statement', index + 1] as const,
      note: advice,
    })),
    scaleLine(scale, 'exercise.confidence.scale'),
  ],
  longest: longestRatings,
  answers: eachRating,
  check: checking(confidenceSchema, checkRated),
};

/** All of it, for paper and without script; the player brings out what fits the ratings. */
function adviceHtml({ statements }: Confidence, context: RenderContext): Html {
  const { playerLanguage } = context;
  const { help, page } = exerciseText('confidence', playerLanguage);
  const advised = statements.filter(({ advice, url }) => !isBlank(advice) || url !== '');
  if (advised.length === 0) return null;
  return h(
    'div',
    { class: 'advised' },
    h('p', { class: 'lead', lang: playerLanguage }, help),
    h(
      'ul',
      {},
      advised.map(({ id, text, advice, url }) =>
        h(
          'li',
          { 'data-advice': id },
          h('b', {}, inlineHtml(text, context)),
          isBlank(advice) ? null : h('p', {}, inlineHtml(advice, context)),
          url === '' ? null : h('a', { href: url, lang: playerLanguage }, page),
        ),
      ),
    ),
  );
}
