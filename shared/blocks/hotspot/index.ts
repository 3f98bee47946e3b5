/** Hotspot: the authoring side. */

import { exerciseText } from '../../words/learner.ts';
import { checkCorrect, checkParts, checkPrompt } from '../../exercise/check-exercise.ts';
import { optionLines, optionsHtml } from '../../exercise/choice-html.ts';
import { exerciseHtml } from '../../exercise/frame-html.ts';
import { scoredStart } from '../../exercise/schema.ts';
import type { ExerciseType } from '../../exercise/seam.ts';
import { checkPicture, spotsHtml } from '../../exercise/spots-html.ts';
import { hotspotSchema, type Hotspot, type HotspotResponse } from './schema.ts';
import { hotspotScoring } from './score.ts';
import { longestId } from '../../exercise/share.ts';

export const hotspot: ExerciseType<Hotspot, HotspotResponse> = {
  ...hotspotScoring,
  type: 'hotspot',
  brings: { script: true },
  minutes: 1,
  levels: ['remember', 'analyse'],
  schema: hotspotSchema,
  insert: { group: 'exercise' },
  create: () => ({
    ...scoredStart,
    type: 'hotspot',
    partialCredit: true,
    image: null,
    alt: '',
    multiple: false,
    spots: [
      { id: 'a', text: '', x: 10, y: 10, width: 20, height: 20, correct: true, feedback: '' },
      { id: 'b', text: '', x: 60, y: 10, width: 20, height: 20, correct: false, feedback: '' },
    ],
  }),
  toHtml(data, context) {
    const { type, prompt, multiple, spots } = data;
    const text = exerciseText('hotspot', context.playerLanguage);
    const options = spots.map(({ id, text: label }, index) => ({ id, text: `${index + 1}. ${label}` }));
    return exerciseHtml(
      { type, prompt, instruction: multiple ? text.several : text.one },
      context,
      spotsHtml(data, spots, context),
      optionsHtml({ input: multiple ? 'checkbox' : 'radio', options }, context),
    );
  },
  outline: ({ spots }) =>
    optionLines(spots).map((line, index) => ({ ...line, name: ['exercise.hotspot.spot', index + 1] })),
  longest: ({ spots, multiple }) => (multiple ? spots.map(({ id }) => id) : [longestId(spots)]),
  check: (data, where) => [
    ...checkPrompt(data.prompt, where),
    ...checkPicture(data, where),
    ...checkParts(
      data.spots.map(({ text }) => text),
      where,
    ),
    ...checkCorrect(data.spots, where),
  ],
};
