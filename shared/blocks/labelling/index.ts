/** Labelling an image: the authoring side. */

import { h } from '../../base/html.ts';
import { exerciseText } from '../../words/learner.ts';
import { neutral, sourceHtml, targetsHtml } from '../../exercise/assign-html.ts';
import { checkParts, checkPrompt } from '../../exercise/check-exercise.ts';
import { exerciseHtml } from '../../exercise/frame-html.ts';
import { scoredStart } from '../../exercise/schema.ts';
import type { ExerciseType } from '../../exercise/seam.ts';
import { checkPicture, spotsHtml } from '../../exercise/spots-html.ts';
import { labellingSchema, type Labelling, type LabellingResponse } from './schema.ts';
import { labellingParts, labellingScoring } from './score.ts';
import { fullAssignment } from '../../exercise/assign.ts';

export const labelling: ExerciseType<Labelling, LabellingResponse> = {
  ...labellingScoring,
  type: 'labelling',
  brings: { script: true },
  minutes: 2,
  levels: ['remember', 'understand'],
  schema: labellingSchema,
  insert: { group: 'exercise' },
  create: () => ({
    ...scoredStart,
    type: 'labelling',
    points: 2,
    partialCredit: true,
    image: null,
    alt: '',
    spots: [
      { id: 'a', text: '', x: 25, y: 50 },
      { id: 'b', text: '', x: 75, y: 50 },
    ],
    distractors: [],
  }),
  toHtml(data, context) {
    const { type, prompt, spots } = data;
    const text = exerciseText('labelling', context.playerLanguage);
    const targets = neutral(labellingParts.targets(data).map(({ id, text: label }) => ({ id, text: label })));
    return exerciseHtml(
      { type, prompt, instruction: text.choose },
      context,
      spotsHtml(data, spots, context),
      h(
        'div',
        { class: 'assign' },
        h(
          'ul',
          { class: 'sources numbered' },
          spots.map(({ id }, index) =>
            sourceHtml(context.blockId, { id, text: text.place.replace('{number}', String(index + 1)) }, targets),
          ),
        ),
        targetsHtml(targets),
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
  check: (data, where) => [
    ...checkPrompt(data.prompt, where),
    ...checkPicture(data, where),
    ...checkParts([...data.spots.map(({ text }) => text), ...data.distractors], where),
  ],
};
