/** Labelling: each place on an image has its label. */

import { z } from '../../base/zod.ts';
import { phrase } from '../inline.ts';
import { file, wordsFor } from '../../model/fields.ts';
import type { Assignment } from '../../exercise/assign.ts';
import { exerciseBase, partId } from '../../exercise/schema.ts';

export const maxSpots = 20;
const percent = z.number().min(0).max(100);

export const labellingSchema = z.strictObject({
  type: z.literal('labelling'),
  ...exerciseBase,
  partialCredit: z.boolean(),
  image: file('image').nullable(),
  alt: wordsFor('image', 2000),
  spots: z.array(z.strictObject({ id: partId, text: phrase(300), x: percent, y: percent })).max(maxSpots),
  /** Labels that belong nowhere. */
  distractors: z.array(phrase(300)).max(maxSpots),
});
export type Labelling = z.infer<typeof labellingSchema>;

/** Id of the place → id of the label put there. */
export type LabellingResponse = Assignment;
