/** What the examples of the contract suite start with, in their plain form. */

import { z } from '../base/zod.ts';
import { plainOf } from '../blocks/plain.ts';
import { exerciseBase, scoredStart, unscoredBase, unscoredStart } from './schema.ts';

export const plainScored = plainOf(z.strictObject(exerciseBase), scoredStart);
export const plainUnscored = plainOf(z.strictObject(unscoredBase), unscoredStart);
