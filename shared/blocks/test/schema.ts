/** A test: draws exercises from a bank, asks them together, and judges them together. */

import { z } from '../../base/zod.ts';
import { ref, words } from '../../model/fields.ts';
import type { ExerciseData } from '../exercises.ts';

/** When learners see which of their answers were right. */
export const reviewRules = ['never', 'after-each', 'after-last'] as const;

export const testSchema = z.strictObject({
  type: z.literal('test'),
  title: words(300),
  /** The page that is the bank, or null while none is chosen. */
  bank: ref('page').nullable(),
  /** How many exercises an attempt asks. */
  draw: z.number().int().min(1).max(100),
  /** Only exercises with one of these tags, or aligned to one of these goals; empty means all. */
  tags: z.array(words(50)).max(20),
  goals: z.array(ref('goal')).max(50),
  /** Whether the order is shuffled too. */
  shuffle: z.boolean(),
  /** What the whole test is worth in the module. */
  points: z.number().min(0).max(1000),
  /** Percentage that passes the test, or null. */
  passMark: z.number().int().min(0).max(100).nullable(),
  /** 0 means without limit. */
  attempts: z.number().int().min(0).max(100),
  review: z.enum(reviewRules),
  /** Time allowance, or null for as long as it takes. */
  minutes: z.number().int().min(1).max(600).nullable(),
  /** Percent more time for those who have been granted it (WCAG 2.2.1). */
  extension: z.number().int().min(0).max(900),
});
export type Test = z.infer<typeof testSchema>;

/** What a learner gets of a test: its candidates, and not how they were chosen. */
export type LearnerTest = Omit<Test, 'bank' | 'tags' | 'goals'> & {
  readonly exercises: readonly { readonly id: string; readonly data: ExerciseData }[];
  readonly bank?: never;
  readonly tags?: never;
  readonly goals?: never;
};
