/** Hotspot: places on an image, of which one or several are right. */

import { z } from '../../base/zod.ts';
import { phrase } from '../inline.ts';
import { file, wordsFor } from '../../model/fields.ts';
import { exerciseBase, partId } from '../../exercise/schema.ts';

export const maxSpots = 20;
const percent = z.number().min(0).max(100);

export const hotspotSchema = z.strictObject({
  type: z.literal('hotspot'),
  ...exerciseBase,
  partialCredit: z.boolean(),
  image: file('image').nullable(),
  alt: wordsFor('image', 2000),
  multiple: z.boolean(),
  spots: z
    .array(
      z.strictObject({
        id: partId,
        text: phrase(500),
        x: percent,
        y: percent,
        width: percent,
        height: percent,
        correct: z.boolean(),
        feedback: phrase(2000),
      }),
    )
    .max(maxSpots),
});
export type Hotspot = z.infer<typeof hotspotSchema>;

/** Ids of the chosen places, in their authored order. */
export type HotspotResponse = readonly string[];
