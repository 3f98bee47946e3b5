/** Hotspot: the authoring side. */

import { exerciseText } from '../../words/learner.ts';
import { checkCorrect, checking, checkParts } from '../../exercise/check-exercise.ts';
import { optionLines, optionsHtml, saidOf } from '../../exercise/choice-html.ts';
import { rich } from '../rich-text.ts';
import { exerciseHtml } from '../../exercise/frame-html.ts';
import { scoredStart } from '../../exercise/schema.ts';
import type { ExerciseType } from '../../exercise/seam.ts';
import { checkPicture, spotsHtml } from '../../exercise/spots-html.ts';
import { hotspotSchema, type Hotspot, type HotspotResponse } from './schema.ts';
import { hotspotScoring } from './score.ts';
import { longestId } from '../../exercise/share.ts';
import { hotspotPaper } from './paper.ts';

export const hotspot: ExerciseType<Hotspot, HotspotResponse> = {
  ...hotspotScoring,
  ...hotspotPaper,
  type: 'hotspot',
  brings: { script: true },
  keys: ['choose', 'tick', 'wide'],
  minutes: 1,
  levels: ['remember', 'analyse'],
  schema: hotspotSchema,
  labels: {
    members: {
      x: { key: 'exercise.hotspot.spots' },
      y: { key: 'exercise.hotspot.spots' },
      width: { key: 'exercise.hotspot.spots' },
      height: { key: 'exercise.hotspot.spots' },
      multiple: { key: 'exercise.hotspot.multiple' },
    },
    parts: { spots: 'exercise.hotspot.spot' },
    lists: { spots: 'exercise.hotspot.spots' },
  },
  insert: { group: 'exercise' },
  create: () => ({
    ...scoredStart,
    type: 'hotspot',
    partialCredit: true,
    image: null,
    alt: '',
    multiple: false,
    spots: [
      { id: 'a', text: rich(''), x: 10, y: 10, width: 20, height: 20, correct: true, feedback: rich('') },
      { id: 'b', text: rich(''), x: 60, y: 10, width: 20, height: 20, correct: false, feedback: rich('') },
    ],
  }),
  toHtml(data, context) {
    const { multiple, spots } = data;
    const text = exerciseText('hotspot', context.playerLanguage);
    const options = spots.map(({ id, text: label }, index) => ({ id, text: [...rich(`${index + 1}. `), ...label] }));
    return exerciseHtml(
      data,
      { instruction: multiple ? text.several : text.one, said: saidOf('spots', spots) },
      context,
      spotsHtml(data, spots, context),
      optionsHtml({ input: multiple ? 'checkbox' : 'radio', options }, context),
    );
  },
  outline: ({ spots }) =>
    optionLines(spots).map((line, index) => ({ ...line, name: ['exercise.hotspot.spot', index + 1] })),
  longest: ({ spots, multiple }) => (multiple ? spots.map(({ id }) => id) : [longestId(spots)]),
  answers: ({ spots }) => spots.map(({ id }) => [id]),
  check: checking(hotspotSchema, (data, where) => [
    ...checkPicture(data, where),
    ...checkParts(
      data.spots.map(({ text }) => text),
      where,
    ),
    ...checkCorrect(data.spots, where),
  ]),
};
