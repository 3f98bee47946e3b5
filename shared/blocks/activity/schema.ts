/** An activity a facilitator runs in a room. Learner packages get the participants' side only, never the notes. */

import { z } from '../../base/zod.ts';

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
  title: z.string().max(500),
  minutes: z.number().int().min(0).max(10_000),
  grouping: z.string().max(300),
  room: z.string().max(500),
  materials: z.array(z.string().max(500)).max(100),
  steps: z.array(z.strictObject({ text: z.string().max(2000), minutes: z.number().int().min(0).max(10_000) })).max(100),
  /** For the facilitator alone; stripped from every learner package. */
  facilitatorNotes: z.string().max(20_000),
  /** What participants read: the task in their words. */
  participants: z.string().max(20_000),
  /** Whether a self-paced package shows the participants' side or leaves the activity out. */
  inPackage: z.boolean(),
});
export type Activity = z.infer<typeof activitySchema>;

/** What a learner gets of an activity. What is the facilitator's cannot be said in this type. */
export type ParticipantActivity = Pick<Activity, 'type' | 'form' | 'title' | 'minutes' | 'participants'> & {
  readonly [Hidden in 'grouping' | 'room' | 'materials' | 'steps' | 'facilitatorNotes']?: never;
};
