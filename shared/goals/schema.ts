/** Learning goals and their alignment to what teaches, practises or assesses them. */

import { z } from 'zod';

/** The six cognitive process levels of the revised taxonomy (Anderson & Krathwohl 2001), lowest first. */
export const bloomLevels = ['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create'] as const;

export const alignmentRoles = ['teaches', 'practises', 'assesses'] as const;

export const goalData = z.strictObject({
  /** Short code such as `G2`, unique in its module. */
  code: z.string().min(1).max(32),
  text: z.string().max(1000),
  bloom: z.enum(bloomLevels),
});

export const alignmentData = z.strictObject({
  /** The block or page the goal is aligned to. The goal itself is the parent. */
  target: z.string().min(1),
  role: z.enum(alignmentRoles),
});

export type GoalData = z.infer<typeof goalData>;
