/** Labelling an image: the authoring side. */

import { h } from '../../base/html.ts';
import { exerciseText } from '../../words/learner.ts';
import { neutral, sourceHtml, strayParts, targetsHtml } from '../../exercise/assign-html.ts';
import { checking, checkParts } from '../../exercise/check-exercise.ts';
import { rich } from '../rich-text.ts';
import { exerciseHtml } from '../../exercise/frame-html.ts';
import { scoredStart } from '../../exercise/schema.ts';
import type { ExerciseType } from '../../exercise/seam.ts';
import { checkPicture, spotsHtml } from '../../exercise/spots-html.ts';
import { labellingSchema, type Labelling, type LabellingResponse } from './schema.ts';
import { labellingParts, labellingScoring } from './score.ts';
import { eachAssignment, fullAssignment } from '../../exercise/assign.ts';
import { labellingPaper } from './paper.ts';

export const labelling: ExerciseType<Labelling, LabellingResponse> = {
  ...labellingScoring,
  ...labellingPaper,
  type: 'labelling',
  brings: { script: true },
  keys: ['choose', 'wide'],
  minutes: 2,
  levels: ['remember', 'understand'],
  schema: labellingSchema,
  labels: {
    members: {
      x: { key: 'exercise.labelling.spots' },
      y: { key: 'exercise.labelling.spots' },
      width: { key: 'exercise.labelling.spots' },
      height: { key: 'exercise.labelling.spots' },
    },
    parts: { spots: 'exercise.labelling.spot', distractors: 'exercise.labelling.distractor' },
    lists: { spots: 'exercise.labelling.spots', distractors: 'exercise.labelling.distractors' },
  },
  insert: { group: 'exercise' },
  create: () => ({
    ...scoredStart,
    type: 'labelling',
    points: 2,
    partialCredit: true,
    image: null,
    alt: '',
    spots: [
      { id: 'a', text: rich(''), x: 25, y: 50 },
      { id: 'b', text: rich(''), x: 75, y: 50 },
    ],
    distractors: [],
  }),
  toHtml(data, context) {
    const { spots, distractors } = data;
    const text = exerciseText('labelling', context.playerLanguage);
    const targets = neutral([...spots.map(({ id, text: label }) => ({ id, text: label })), ...strayParts(distractors)]);
    return exerciseHtml(
      data,
      { instruction: text.choose },
      context,
      spotsHtml(data, spots, context),
      h(
        'div',
        { class: 'assign' },
        h(
          'ul',
          { class: 'sources numbered' },
          spots.map(({ id }, index) =>
            sourceHtml({ id, text: rich(text.place.replace('{number}', String(index + 1))) }, targets, context),
          ),
        ),
        targetsHtml(targets, context),
      ),
    );
  },
  outline: ({ spots, distractors }) => [
    ...spots.map(({ text }, index) => ({
      text: text === '' ? '' : `${index + 1}. ${text}`,
      name: ['exercise.labelling.spot', index + 1] as const,
      right: true,
    })),
    ...distractors.map((text) => ({ text, right: false })),
  ],
  longest: (data) => fullAssignment(labellingParts, data),
  answers: (data) => eachAssignment(labellingParts, data),
  check: checking(labellingSchema, (data, where) => [
    ...checkPicture(data, where),
    ...checkParts([...data.spots.map(({ text }) => text), ...data.distractors], where),
  ]),
};
