/** An image from the programme's resources: described by alternative text, or marked decorative. */

import { z } from '../../base/zod.ts';

export const imageSchema = z.strictObject({
  type: z.literal('image'),
  /** Resource record, or null while none is chosen. */
  resource: z.string().nullable(),
  alt: z.string().max(2000),
  decorative: z.boolean(),
  caption: z.string().max(1000),
  width: z.enum(['small', 'medium', 'full']),
});
export type Image = z.infer<typeof imageSchema>;
