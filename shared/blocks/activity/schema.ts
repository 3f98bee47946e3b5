/** An activity a facilitator runs in a room. Learner packages get the participants' side only, never the notes. */

import { z } from '../../base/zod.ts';
import { words } from '../../model/fields.ts';

export const activityForms = [
  'lecture',
  'group-discussion',
  'workshop',
  'practical-tool',
  'role-play',
  'field-visit',
] as const;

export const activitySchema = z.strictObject({
  type: z.literal('activity'),
  form: z.enum(activityForms),
  title: words(500),
  minutes: z.number().int().min(0).max(10_000),
  grouping: words(300),
  room: words(500),
  materials: z.array(words(500)).max(100),
  steps: z.array(z.strictObject({ text: words(2000), minutes: z.number().int().min(0).max(10_000) })).max(100),
  /** For the facilitator alone; stripped from every learner package. */
  facilitatorNotes: words(20_000),
  /** What participants read: the task in their words. */
  participants: words(20_000),
  /** Whether a self-paced package shows the participants' side or leaves the activity out. */
  inPackage: z.boolean(),
});
export type Activity = z.infer<typeof activitySchema>;

/** What a learner gets of an activity. What is the facilitator's cannot be said in this type. */
export type ParticipantActivity = Pick<Activity, 'type' | 'form' | 'title' | 'minutes' | 'participants'> & {
  readonly [Hidden in 'grouping' | 'room' | 'materials' | 'steps' | 'facilitatorNotes']?: never;
};
