/** A file for the learner to keep. */

import { z } from '../../base/zod.ts';

export const fileSchema = z.strictObject({
  type: z.literal('file'),
  /** Resource record, or null while none is chosen. */
  resource: z.string().nullable(),
  /** What the link says; the file's own name where it is empty. */
  title: z.string().max(300),
  description: z.string().max(2000),
});
export type FileBlock = z.infer<typeof fileSchema>;
