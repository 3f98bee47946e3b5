/** Flashcards: cards with two sides, gone through until each is known. */

import { z } from '../../base/zod.ts';
import { phrase } from '../inline.ts';
import { partId, unscoredBase } from '../../exercise/schema.ts';

export const maxCards = 60;

export const flashcardsSchema = z.strictObject({
  type: z.literal('flashcards'),
  ...unscoredBase,
  /** Whether each learner gets them in an order of their own. */
  shuffle: z.boolean(),
  cards: z.array(z.strictObject({ id: partId, front: phrase(1000), back: phrase(1000) })).max(maxCards),
});
export type Flashcards = z.infer<typeof flashcardsSchema>;

/** Card id → 1 once it was known, 0 while it is to come again; cards not turned yet are not there. */
export type FlashcardsResponse = { readonly [card: string]: 0 | 1 };
