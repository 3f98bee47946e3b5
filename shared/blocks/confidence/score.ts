/** Reporting of a self-check: one likert interaction for each statement. */

import { areRatings, ratingReports, stillRated } from '../../exercise/rating.ts';
import type { ExerciseScoring } from '../../exercise/seam.ts';
import { neutral } from '../../exercise/share.ts';
import type { Plain } from '../plain.ts';
import type { Confidence, ConfidenceResponse } from './schema.ts';

export const confidenceScoring: ExerciseScoring<Plain<Confidence>, ConfidenceResponse> = {
  score: () => neutral,
  report: ratingReports,
  recall: stillRated,
  isResponse: areRatings,
};
