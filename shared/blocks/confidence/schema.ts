/** Self-check: statements a learner rates, each with advice for whoever rates it low. Nothing is right or wrong. */

import { z } from '../../base/zod.ts';
import { phrase } from '../inline.ts';
import { place, words } from '../../model/fields.ts';
import { scalePoints, type Ratings } from '../../exercise/rating.ts';
import { partId, unscoredBase } from '../../exercise/schema.ts';

export const maxStatements = 24;

export const confidenceSchema = z.strictObject({
  type: z.literal('confidence'),
  ...unscoredBase,
  statements: z
    .array(
      z.strictObject({
        id: partId,
        text: phrase(1000),
        /** Said when this is what was rated lowest. */
        advice: phrase(2000),
        /** `#` and the id of the page that helps, or empty. */
        url: place(200).regex(/^(#.+)?$/),
      }),
    )
    .max(maxStatements),
  /** From the weakest point to the strongest. */
  scale: z.array(z.strictObject({ id: partId, text: words(200) })).max(scalePoints.max),
});
export type Confidence = z.infer<typeof confidenceSchema>;

/** Statement id → id of the point chosen. */
export type ConfidenceResponse = Ratings;
