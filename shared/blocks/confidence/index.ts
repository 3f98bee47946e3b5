/** Self-check: the authoring side. */

import { h, type Html } from '../../base/html.ts';
import { linesHtml } from '../inline-html.ts';
import type { RenderContext } from '../seam.ts';
import { finding } from '../../base/finding.ts';
import { exerciseText } from '../../words/learner.ts';
import { checkParts, checkPrompt } from '../../exercise/check-exercise.ts';
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
    statements: ['a', 'b', 'c'].map((id) => ({ id, text: '', advice: '', url: '' })),
    scale: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: '' })),
  }),
  toHtml: (data, context) =>
    exerciseHtml(
      { type: data.type, prompt: data.prompt, instruction: exerciseText('confidence', context.playerLanguage).choose },
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
  check: ({ prompt, statements, scale }, where) => [
    ...checkPrompt(prompt, where),
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
  ],
};

/** All of it, for paper and without script; the player brings out what fits the ratings. */
function adviceHtml({ statements }: Confidence, { playerLanguage }: RenderContext): Html {
  const { help, page } = exerciseText('confidence', playerLanguage);
  const advised = statements.filter(({ advice, url }) => advice.trim() !== '' || url !== '');
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
          h('b', {}, linesHtml(text)),
          advice.trim() === '' ? null : h('p', {}, linesHtml(advice)),
          url === '' ? null : h('a', { href: url, lang: playerLanguage }, page),
        ),
      ),
    ),
  );
}
