/** What every exercise has in common. */

import { z } from 'zod';

/** Stable within its exercise; letters and digits, so it is a legal short identifier in every standard. */
export const optionId = z.string().regex(/^[a-z][a-z0-9]{0,31}$/);

export const maxOptions = 40;

export const option = z.strictObject({
  id: optionId,
  text: z.string().max(2000),
  correct: z.boolean(),
  /** Shown when the learner chose this option. */
  feedback: z.string().max(2000),
});

export const exerciseBase = {
  prompt: z.string().max(5000),
  points: z.number().min(0).max(1000),
  /** How often the learner may answer; 0 means without limit. */
  attempts: z.number().int().min(0).max(100),
  feedback: z.strictObject({ correct: z.string().max(5000), incorrect: z.string().max(5000) }),
} as const;

export type Option = z.infer<typeof option>;
