/** A scenario in a document: scenes to read by their numbers, and the best way through them as the key. */

import { askedOnPaper } from '../../exercise/frame-paper.ts';
import type { OnPaper } from '../../exercise/seam.ts';
import { exerciseText } from '../../words/learner.ts';
import { scenesOnPaper, stepsOnPaper } from './scenes-paper.ts';
import type { Scenario } from './schema.ts';

export const scenarioPaper: OnPaper<Scenario> = {
  onPaper: (data, context) =>
    askedOnPaper(data, exerciseText('scenario', context.playerLanguage).read, context, ...scenesOnPaper(data, context)),
  keyOnPaper: stepsOnPaper,
};
