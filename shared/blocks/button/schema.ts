/** A button that leads to a page of the module, or out of it. */

import { z } from '../../base/zod.ts';
import { place, words } from '../../model/fields.ts';

export const buttonLooks = ['primary', 'secondary'] as const;

export const buttonSchema = z.strictObject({
  type: z.literal('button'),
  label: words(200),
  /** `#` and a page's id, so that it survives renaming; or an https or mailto address. Empty while none is chosen. */
  url: place(4000),
  look: z.enum(buttonLooks),
});
export type ButtonBlock = z.infer<typeof buttonSchema>;
