/** Reporting of a long answer: its words, and which criteria its learner found met. */

import type { Report } from '../../exercise/report.ts';
import type { ExerciseScoring } from '../../exercise/seam.ts';
import { neutral } from '../../exercise/share.ts';
import type { Plain } from '../plain.ts';
import type { LongAnswer, LongAnswerResponse } from './schema.ts';

/** What a long-fill-in interaction carries (RTE 2004 4.2.9.1: SPM 4000), in characters. */
export const longestText = 4000;

export const longAnswerScoring: ExerciseScoring<Plain<LongAnswer>, LongAnswerResponse> = {
  score: () => neutral,
  report({ prompt, criteria }, { text, met }): readonly Report[] {
    // What was taken back says nothing.
    if (text === '') return [];
    const answer: Report = { type: 'long-fill-in', description: prompt, response: text };
    // Who ticked nothing may not have looked: an open criterion means something only beside one that is met.
    if (!criteria.some(({ id }) => met?.includes(id))) return [answer];
    const steps = criteria.map(({ id }) => [id, met?.includes(id) ? 'met' : 'open'] as const);
    return [answer, { type: 'performance', part: 'criteria', description: prompt, steps }];
  },
  isResponse(_data, value): value is LongAnswerResponse {
    if (typeof value !== 'object' || value === null || Object.keys(value).length !== 2) return false;
    const { text, met } = value as Partial<Record<'text' | 'met', unknown>>;
    if (typeof text !== 'string' || text.length > longestText) return false;
    // A criterion that is gone must not cost the learner the text.
    return met === null || (Array.isArray(met) && met.every((id) => typeof id === 'string'));
  },
};
