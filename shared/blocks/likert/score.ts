/** Reporting of a survey: one likert interaction for each statement. */

import { areRatings, ratingReports, stillRated } from '../../exercise/rating.ts';
import type { ExerciseScoring } from '../../exercise/seam.ts';
import { neutral } from '../../exercise/share.ts';
import type { Plain } from '../plain.ts';
import type { Likert, LikertResponse } from './schema.ts';

export const likertScoring: ExerciseScoring<Plain<Likert>, LikertResponse> = {
  score: () => neutral,
  report: ratingReports,
  recall: stillRated,
  isResponse: areRatings,
};
