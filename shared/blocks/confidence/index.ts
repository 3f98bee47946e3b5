/** Self-check: the authoring side. */

import { h, type Html } from '../../base/html.ts';
import { isBlank, phraseHtml } from '../inline-html.ts';
import { rich } from '../rich-text.ts';
import type { RenderContext } from '../seam.ts';
import { finding } from '../../base/finding.ts';
import { exerciseText } from '../../words/learner.ts';
import { checking, checkParts } from '../../exercise/check-exercise.ts';
import { exerciseHtml } from '../../exercise/frame-html.ts';
import { ratingHtml } from '../../exercise/rating-html.ts';
import { unscoredStart } from '../../exercise/schema.ts';
import type { ExerciseType } from '../../exercise/seam.ts';
import { confidenceSchema, type Confidence, type ConfidenceResponse } from './schema.ts';
import { confidenceScoring } from './score.ts';
import { longestId } from '../../exercise/share.ts';

/** People stop reading long grids and tick down one column. */
const many = 12;

export const confidence: ExerciseType<Confidence, ConfidenceResponse> = {
  ...confidenceScoring,
  type: 'confidence',
  minutes: 1.5,
  levels: null,
  schema: confidenceSchema,
  insert: { group: 'exercise' },
  brings: { script: true, style: true },
  create: () => ({
    ...unscoredStart,
    type: 'confidence',
    statements: ['a', 'b', 'c'].map((id) => ({ id, text: rich(''), advice: rich(''), url: '' })),
    scale: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: '' })),
  }),
  toHtml: (data, context) =>
    exerciseHtml(
      data,
      { instruction: exerciseText('confidence', context.playerLanguage).choose },
      context,
      ratingHtml(data, context),
      adviceHtml(data, context),
    ),
  outline: ({ statements, scale }) => [
    ...statements.map(({ text, advice }, index) => ({
      text,
      name: ['exercise.confidence.statement', index + 1] as const,
      note: advice,
    })),
    {
      text: scale.every(({ text }) => text === '') ? '' : scale.map(({ text }) => text || '…').join(' · '),
      name: ['exercise.confidence.scale', 0],
    },
  ],
  longest: ({ statements, scale }) => Object.fromEntries(statements.map(({ id }) => [id, longestId(scale)])),
  check: checking(confidenceSchema, ({ statements, scale }, where) => [
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
          h('b', {}, phraseHtml(text, context)),
          isBlank(advice) ? null : h('p', {}, phraseHtml(advice, context)),
          url === '' ? null : h('a', { href: url, lang: playerLanguage }, page),
        ),
      ),
    ),
  );
}
