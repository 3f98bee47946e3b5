/** Multiple response in a document. */

import { optionsKey, optionsOnPaper } from '../../exercise/choice-paper.ts';
import { askedOnPaper } from '../../exercise/frame-paper.ts';
import type { OnPaper } from '../../exercise/seam.ts';
import type { MultipleResponse } from './schema.ts';

export const multipleResponsePaper: OnPaper<MultipleResponse> = {
  onPaper: (data, context) =>
    askedOnPaper(data, context.paper.tickAll, context, ...optionsOnPaper(data.options, 'any')),
  keyOnPaper: ({ options }) => optionsKey(options),
};
