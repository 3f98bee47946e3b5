/** A line between two parts of a page. */

import { z } from '../../base/zod.ts';

export const dividerSchema = z.strictObject({ type: z.literal('divider') });
export type Divider = z.infer<typeof dividerSchema>;
