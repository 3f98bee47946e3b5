/** Scoring and reporting of a hotspot: as a choice among its places. */

import type { ExerciseScoring } from '../../exercise/seam.ts';
import { knownIds, rightIds, shareScore } from '../../exercise/share.ts';
import type { Plain } from '../plain.ts';
import type { Hotspot, HotspotResponse } from './schema.ts';

export const hotspotScoring: ExerciseScoring<Plain<Hotspot>, HotspotResponse> = {
  score(data, response) {
    const right = data.spots.filter(({ correct }) => correct);
    if (!data.multiple) return shareScore(data, right.some(({ id }) => response[0] === id) ? 1 : 0, 1);
    const hits = right.filter(({ id }) => response.includes(id)).length;
    return shareScore(data, hits - (response.length - hits), right.length);
  },
  report: ({ prompt, spots, multiple }, response) => {
    const right = spots.filter(({ correct }) => correct).map(({ id }) => id);
    return [
      {
        type: 'choice',
        description: prompt,
        options: spots,
        response,
        correct: multiple ? [right] : right.map((id) => [id]),
      },
    ];
  },
  right: ({ spots, multiple, partialCredit }) => [multiple, partialCredit, rightIds(spots)],
  recall({ spots, multiple }, kept) {
    const still = knownIds(spots, kept);
    // Of several chosen while several could be, none is the one.
    return !multiple && (still?.length ?? 0) > 1 ? null : still;
  },
  isResponse: (data, value): value is HotspotResponse =>
    Array.isArray(value) &&
    value.length > 0 &&
    (data.multiple || value.length === 1) &&
    new Set(value).size === value.length &&
    value.every((id) => data.spots.some((spot) => spot.id === id)),
};
