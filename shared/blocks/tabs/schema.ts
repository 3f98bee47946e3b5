/** Titled panels of which a learner sees one at a time. */

import { z } from '../../base/zod.ts';
import { maxPanels, panelSchema } from '../panel.ts';

export const tabsSchema = z.strictObject({
  type: z.literal('tabs'),
  children: z.array(panelSchema).min(1).max(maxPanels),
});
export type Tabs = z.infer<typeof tabsSchema>;
