/** Single choice in a document. */

import { optionsKey, optionsOnPaper } from '../../exercise/choice-paper.ts';
import { askedOnPaper } from '../../exercise/frame-paper.ts';
import type { OnPaper } from '../../exercise/seam.ts';
import type { SingleChoice } from './schema.ts';

export const singleChoicePaper: OnPaper<SingleChoice> = {
  onPaper: (data, context) =>
    askedOnPaper(data, context.paper.tickOne, context, ...optionsOnPaper(data.options, 'one')),
  keyOnPaper: ({ options }) => optionsKey(options),
};
