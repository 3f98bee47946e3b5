/** A passage set apart: a note, a tip, a warning or an example. */

import { z } from '../../base/zod.ts';
import { inline } from '../inline.ts';

export const calloutTones = ['note', 'tip', 'warning', 'example'] as const;

export const calloutSchema = z.strictObject({
  type: z.literal('callout'),
  tone: z.enum(calloutTones),
  children: inline,
});
export type Callout = z.infer<typeof calloutSchema>;
