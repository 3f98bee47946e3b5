/** Calls about spelling: the core has the dictionaries, and no word of a text is kept. */

import { z } from '../base/zod.ts';
import { longestWord } from '../edit/spelling.ts';
import { language } from '../model/fields.ts';
import { call } from './call.ts';

/** Of one call; more are asked in several. */
export const mostWords = 2000;

const word = z.string().min(1).max(longestWord);

/** Both fail with `spelling.none | spelling.unreadable`. */
export const spellingCalls = {
  /** Those of the words that no dictionary of the language knows. */
  'spelling.check': call<readonly string[]>()(
    z.strictObject({ language: language(), words: z.array(word).max(mostWords) }),
  ),
  /** What may have been meant, the likeliest first. */
  'spelling.suggest': call<readonly string[]>()(z.strictObject({ language: language(), word })),
} as const;
