/** A timeline: dated steps, one after the other. */

import { z } from '../../base/zod.ts';
import { partId } from '../../exercise/schema.ts';
import { words } from '../../model/fields.ts';

export const timelineSchema = z.strictObject({
  type: z.literal('timeline'),
  title: words(300),
  /** In the order in which they are told; `when` is a date or a span as people say it: `1998`, `Spring 2024`, `Week 3`. */
  steps: z.array(z.strictObject({ id: partId, when: words(100), title: words(300), text: words(5000) })).max(100),
});
export type Timeline = z.infer<typeof timelineSchema>;
export type TimelineStep = Timeline['steps'][number];
