/** Panels that open and close, one below the other. */

import { z } from '../../base/zod.ts';
import { maxPanels, panelSchema } from '../panel.ts';

export const accordionSchema = z.strictObject({
  type: z.literal('accordion'),
  /** Whether the first panel is open from the start. */
  firstOpen: z.boolean(),
  children: z.array(panelSchema).min(1).max(maxPanels),
});
export type Accordion = z.infer<typeof accordionSchema>;
