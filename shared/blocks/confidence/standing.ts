/** Where a learner stands after a self-check: the average of what was rated, and what was rated lowest. */

import type { Plain } from '../plain.ts';
import type { Confidence, ConfidenceResponse } from './schema.ts';

export interface Standing {
  /** 1 is the weakest point of the scale. */
  readonly average: number;
  /** The words of the point that is closest to it. */
  readonly closest: string;
  /** In authored order, at most `most`; none when everything rated is at the strongest point. */
  readonly lowest: readonly Plain<Confidence>['statements'][number][];
}

/** Whoever rates everything alike needs a place to begin, not a list of everything. */
const most = 3;

export function standing({ statements, scale }: Plain<Confidence>, ratings: ConfidenceResponse): Standing {
  const places = new Map(scale.map(({ id }, index) => [id, index + 1]));
  const rated = statements.flatMap((statement) => {
    const place = places.get(ratings[statement.id] ?? '');
    return place === undefined ? [] : [{ statement, place }];
  });
  const average = rated.reduce((sum, { place }) => sum + place, 0) / Math.max(1, rated.length);
  const low = Math.min(...rated.map(({ place }) => place));
  return {
    average,
    closest: scale[Math.round(average) - 1]?.text ?? '',
    lowest: rated
      .filter(({ place }) => place === low && place < scale.length)
      .slice(0, most)
      .map(({ statement }) => statement),
  };
}
