/** A button that leads to a page of the module, or out of it. */

import { z } from '../../base/zod.ts';

export const buttonLooks = ['primary', 'secondary'] as const;

export const buttonSchema = z.strictObject({
  type: z.literal('button'),
  label: z.string().max(200),
  /** `#` and a page's id, so that it survives renaming; or an https or mailto address. Empty while none is chosen. */
  url: z.string().max(4000),
  look: z.enum(buttonLooks),
});
export type ButtonBlock = z.infer<typeof buttonSchema>;
