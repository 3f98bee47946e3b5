/** What a survey and a self-check share: statements that are each rated on one scale. */

import type { Part, Report } from './report.ts';
import { knownEntries } from './share.ts';

/** Statement id → id of the point on the scale; what is not there yet is open. */
export type Ratings = { readonly [statement: string]: string };

export const scalePoints = { min: 2, max: 11 } as const;

export interface Rated {
  readonly statements: readonly Part[];
  readonly scale: readonly Part[];
}

/** One likert interaction for each statement that was rated, in authored order. */
export function ratingReports({ statements, scale }: Rated, ratings: Ratings): readonly Report[] {
  return statements.flatMap(({ id, text }): Report[] => {
    const response = ratings[id];
    return response === undefined ? [] : [{ type: 'likert', part: id, description: text, scale, response }];
  });
}

export function areRatings({ statements, scale }: Rated, value: unknown): value is Ratings {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const rated = new Set(statements.map(({ id }) => id));
  const points = new Set<unknown>(scale.map(({ id }) => id));
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([statement, point]) => rated.has(statement) && points.has(point));
}

/** Of kept ratings those of statements and points that are still there, or null. */
export function stillRated({ statements, scale }: Rated, kept: unknown): Ratings | null {
  const rated = new Set(statements.map(({ id }) => id));
  const points = new Set<unknown>(scale.map(({ id }) => id));
  return knownEntries<string>(kept, (statement, point) => rated.has(statement) && points.has(point));
}

/** Any rating of at least one statement, for the contract suite. */
export function anyRatings({ statements, scale }: Rated, pick: (below: number) => number): Ratings {
  const chosen = statements.filter(() => pick(4) > 0);
  return Object.fromEntries(
    (chosen.length > 0 ? chosen : statements.slice(0, 1)).map(({ id }) => [id, scale[pick(scale.length)]?.id ?? '']),
  );
}
