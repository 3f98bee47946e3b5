/** Numeric: a number near a value or within a range, with its unit. */

import { z } from '../../base/zod.ts';
import { words } from '../../model/fields.ts';
import { exerciseBase } from '../../exercise/schema.ts';

export const largest = 1e12;
export const maxUnits = 10;
export const longestUnit = 40;

const number = z.number().min(-largest).max(largest);

/** What counts as right; null where nothing was written yet. */
const accepted = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('tolerance'), value: number.nullable(), tolerance: z.number().min(0).max(largest) }),
  z.strictObject({ by: z.literal('percent'), value: number.nullable(), percent: z.number().min(0).max(100) }),
  z.strictObject({ by: z.literal('range'), low: number.nullable(), high: number.nullable() }),
]);

export const numericSchema = z.strictObject({
  type: z.literal('numeric'),
  ...exerciseBase,
  accepted,
  /** Ways to write the unit, the first as it is shown; none for a bare number. */
  units: z.array(words(longestUnit)).max(maxUnits),
  /** Whether the learner must write the unit, instead of finding it behind the field. */
  unitAsked: z.boolean(),
});
export type Numeric = z.infer<typeof numericSchema>;
export type AcceptedNumber = Numeric['accepted'];

/** What was typed, as it was typed: number and unit. */
export type NumericResponse = string;
