/** Something from the web, shown when the learner asks for it, and what stands in its place until then. */

import { z } from '../../base/zod.ts';
import { address, file, words, wordsFor } from '../../model/fields.ts';

export const embedRatios = ['16:9', '4:3', '1:1', '3:4', '9:16'] as const;

export const embedSchema = z.strictObject({
  type: z.literal('embed'),
  url: address(4000),
  title: words(300),
  ratio: z.enum(embedRatios),
  /** A picture of it, or null. */
  image: file('image').nullable(),
  alt: wordsFor('image', 2000),
  /** What the learner reads offline, on paper, and where the platform lets nothing in. */
  fallback: words(10_000),
});
export type Embed = z.infer<typeof embedSchema>;
