/** A paragraph of text. */

import { z } from '../../base/zod.ts';
import { inline } from '../inline.ts';

export const paragraphSchema = z.strictObject({ type: z.literal('paragraph'), children: inline });
export type Paragraph = z.infer<typeof paragraphSchema>;
