/** A file for the learner to keep. */

import { z } from '../../base/zod.ts';
import { file, words } from '../../model/fields.ts';

export const fileSchema = z.strictObject({
  type: z.literal('file'),
  /** Resource record, or null while none is chosen. */
  resource: file(null).nullable(),
  /** What the link says; the file's own name where it is empty. */
  title: words(300),
  description: words(2000),
});
export type FileBlock = z.infer<typeof fileSchema>;
