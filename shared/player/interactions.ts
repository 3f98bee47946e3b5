/** An answer as a platform keeps it: one entry for each part that is reported. */

import type { Response, Score } from '../exercise/seam.ts';
import type { ContentExercise, PackageContent } from '../output/page/content.ts';
import type { AnyPlayerExercise } from './exercise.ts';
import type { Interaction } from './tracking/driver.ts';

interface Judged {
  readonly score: Score;
  /** Which try it is, from 1. */
  readonly attempt: number;
  /** Milliseconds from seeing it to answering it, or null where that is not known. */
  readonly latency: number | null;
}

export function interactionsOf(
  { goals }: PackageContent,
  { id, data }: ContentExercise,
  type: AnyPlayerExercise,
  response: Response,
  { score, attempt, latency }: Judged,
): readonly Interaction[] {
  const objectives = goals.filter(({ exercises }) => exercises.includes(id)).map((goal) => goal.id);
  return type.report(data, response).map((report) => ({
    id: [id, report.part, attempt].filter((part) => part !== undefined).join('.'),
    report,
    result: score.result,
    weighting: data.points * data.weight,
    latency,
    objectives,
  }));
}
