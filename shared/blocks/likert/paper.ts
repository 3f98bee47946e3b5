/** A survey in a document. */

import { askedOnPaper } from '../../exercise/frame-paper.ts';
import type { OnPaper } from '../../exercise/seam.ts';
import { ratedOnPaper } from '../../exercise/rating-paper.ts';
import type { Likert } from './schema.ts';

export const likertPaper: OnPaper<Likert> = {
  onPaper: (data, context) => askedOnPaper(data, context.paper.rate, context, ...ratedOnPaper(data, context)),
  keyOnPaper: () => [],
};
