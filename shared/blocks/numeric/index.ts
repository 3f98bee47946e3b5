/** Numeric: the authoring side. */

import { finding } from '../../base/finding.ts';
import { exerciseText } from '../../words/learner.ts';
import { checking } from '../../exercise/check-exercise.ts';
import { exerciseHtml } from '../../exercise/frame-html.ts';
import { lineHtml } from '../../exercise/line-html.ts';
import { scoredStart } from '../../exercise/schema.ts';
import type { ExerciseType } from '../../exercise/seam.ts';
import { numericSchema, type Numeric, type NumericResponse } from './schema.ts';
import { asked, boundsOf, numericScoring, shownUnit } from './score.ts';
import { longestAnswer } from '../../exercise/answer-text.ts';
import { fullOf } from '../../exercise/share.ts';
import { numericPaper } from './paper.ts';

export const numeric: ExerciseType<Numeric, NumericResponse> = {
  ...numericScoring,
  ...numericPaper,
  type: 'numeric',
  brings: { script: true },
  keys: ['check'],
  minutes: 2,
  levels: ['remember', 'analyse'],
  schema: numericSchema,
  labels: {
    members: {
      accepted: { key: 'exercise.numeric.by' },
      by: { key: 'exercise.numeric.by' },
      value: { key: 'exercise.numeric.value' },
      tolerance: { key: 'exercise.numeric.around' },
      percent: { key: 'exercise.numeric.aroundPercent' },
      low: { key: 'exercise.numeric.low' },
      high: { key: 'exercise.numeric.high' },
      units: { key: 'exercise.numeric.units' },
      unitAsked: { key: 'exercise.numeric.unitAsked' },
    },
  },
  insert: { group: 'exercise' },
  create: () => ({
    ...scoredStart,
    type: 'numeric',
    accepted: { by: 'tolerance', value: null, tolerance: 0 },
    units: [],
    unitAsked: false,
  }),
  toHtml(data, context) {
    const own = exerciseText('numeric', context.playerLanguage);
    const unitAsked = asked(data);
    // Number keys on a phone have no minus and no letters.
    const digits = !unitAsked && (boundsOf(data.accepted)?.low ?? 0) >= 0;
    const label = unitAsked ? own.answerUnit : own.answer;
    return exerciseHtml(
      data,
      { instruction: '' },
      context,
      lineHtml({ label, unit: unitAsked ? '' : shownUnit(data), digits }, context),
    );
  },
  outline(data, figure) {
    const bounds = boundsOf(data.accepted);
    if (!bounds) return [];
    const { low, high } = bounds;
    const text = [[...new Set([low, high])].map(figure).join(' … '), shownUnit(data)].filter(Boolean).join(' ');
    return [{ text, right: true }];
  },
  longest: () => fullOf(longestAnswer),
  answers: () => ['1'],
  check: checking(numericSchema, (data, where) => {
    const bounds = boundsOf(data.accepted);
    return [
      ...(bounds ? [] : [finding('exercise.noAnswer', 'error', where, { text: data.prompt })]),
      ...(bounds && bounds.low > bounds.high ? [finding('exercise.badRange', 'error', where)] : []),
    ];
  }),
};
