/** What every exercise has in common. */

import { z } from '../base/zod.ts';
import { phrase } from '../blocks/inline.ts';
import { rich } from '../blocks/rich-text.ts';
import { name, part, words } from '../model/fields.ts';
import { longestAnswer } from './answer-text.ts';

const partForm = /^[a-z][a-z0-9]{0,31}$/;

/** Stable within its exercise; letters and digits, so it is a legal short identifier in every standard. */
export const partId = name().regex(partForm);

/** The id of another part. */
export const otherPart = part().regex(partForm);

export const maxOptions = 40;
export const maxHints = 5;

export const maxAccepted = 20;
/** What a learner may type, in every way that counts as right. */
export const acceptedAnswers = z.array(words(longestAnswer)).max(maxAccepted);

export const option = z.strictObject({
  id: partId,
  text: phrase(2000),
  correct: z.boolean(),
  /** Shown when the learner chose this option. */
  feedback: phrase(2000),
});

const common = {
  prompt: phrase(5000),
  /** Offered one after the other, before answering. */
  hints: z.array(phrase(1000)).max(maxHints),
  /** Names that a test may draw by. */
  tags: z.array(words(50).min(1)).max(20),
} as const;

/** An exercise that gives points. */
export const exerciseBase = {
  ...common,
  points: z.number().min(0).max(1000),
  /** Factor of its points in the module's score. */
  weight: z.number().min(0).max(100),
  /** Negative marking: the share of its points that an answer earning none takes from the module's score. */
  penalty: z.number().min(0).max(1),
  /** How often the learner may answer; 0 means without limit. */
  attempts: z.number().int().min(0).max(100),
  feedback: z.strictObject({ correct: phrase(5000), incorrect: phrase(5000) }),
} as const;

/** An exercise that nobody can fail: it counts as done, never for points. */
export const unscoredBase = {
  ...common,
  points: z.literal(0),
  weight: z.literal(0),
  penalty: z.literal(0),
  attempts: z.literal(0),
  /** `correct` is said to every answer. */
  feedback: z.strictObject({ correct: phrase(5000), incorrect: z.literal('') }),
} as const;

/** What a new exercise starts with. */
export const scoredStart = {
  prompt: rich(''),
  hints: [],
  tags: [],
  points: 1,
  weight: 1,
  penalty: 0,
  attempts: 2,
  feedback: { correct: rich(''), incorrect: rich('') },
} satisfies z.infer<z.ZodObject<typeof exerciseBase>>;

export const unscoredStart: z.infer<z.ZodObject<typeof unscoredBase>> = {
  ...scoredStart,
  points: 0,
  weight: 0,
  penalty: 0,
  attempts: 0,
  feedback: { correct: rich(''), incorrect: '' },
};

export type Option = z.infer<typeof option>;
