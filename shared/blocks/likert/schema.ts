/** Survey: statements, each answered on the same scale of labelled points. Nothing is right or wrong. */

import { z } from '../../base/zod.ts';
import { phrase } from '../inline.ts';
import { words } from '../../model/fields.ts';
import { scalePoints, type Ratings } from '../../exercise/rating.ts';
import { partId, unscoredBase } from '../../exercise/schema.ts';

export const maxStatements = 36;

export const likertSchema = z.strictObject({
  type: z.literal('likert'),
  ...unscoredBase,
  statements: z.array(z.strictObject({ id: partId, text: phrase(1000) })).max(maxStatements),
  /** From one end to the other. */
  scale: z.array(z.strictObject({ id: partId, text: words(200) })).max(scalePoints.max),
});
export type Likert = z.infer<typeof likertSchema>;

/** Statement id → id of the point chosen. */
export type LikertResponse = Ratings;
