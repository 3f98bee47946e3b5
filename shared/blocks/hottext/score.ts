/**
 * Scoring and reporting of marked words, as of any choice of several: in proportion to (right − wrong) ÷ all that are
 * right, never below zero, so that marking everything earns nothing where half is wrong.
 */

import type { ExerciseScoring } from '../../exercise/seam.ts';
import { knownIds, rightIds, shareScore } from '../../exercise/share.ts';
import type { Plain } from '../plain.ts';
import type { Hottext, HottextResponse } from './schema.ts';
import { stretchesOf } from './stretches.ts';

export const hottextScoring: ExerciseScoring<Plain<Hottext>, HottextResponse> = {
  score(data, response) {
    const stretches = stretchesOf(data);
    const marked = stretches.filter(({ id }) => response.includes(id));
    const hits = marked.filter(({ correct }) => correct).length;
    return shareScore(data, hits - (marked.length - hits), stretches.filter(({ correct }) => correct).length);
  },
  report(data, response) {
    const options = stretchesOf(data);
    return [
      {
        type: 'choice',
        description: data.prompt,
        options,
        response: options.map(({ id }) => id).filter((id) => response.includes(id)),
        correct: [options.filter(({ correct }) => correct).map(({ id }) => id)],
      },
    ];
  },
  right: (data) => [data.partialCredit, rightIds(stretchesOf(data))],
  recall(data, kept, changed) {
    const stretches = stretchesOf(data);
    // Words that stand in the text more than once are told apart by their place, which an edit may have moved.
    const places = new Map<string, number>();
    for (const { text } of stretches) places.set(text, (places.get(text) ?? 0) + 1);
    const sure = changed ? stretches.filter(({ text }) => places.get(text) === 1) : stretches;
    return knownIds(sure, kept);
  },
  isResponse(data, value): value is HottextResponse {
    const ids = new Set<unknown>(stretchesOf(data).map(({ id }) => id));
    return Array.isArray(value) && new Set(value).size === value.length && value.every((id) => ids.has(id));
  },
};
