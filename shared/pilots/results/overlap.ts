/** Whether results were taken in before, by what was answered: there are no names to know a learner by. */

import type { PilotResultsData, ResultItem } from '../../model/pilots/results.ts';

/** `same` learners; `grown`: those there were, and more; `part`: some of those there were. */
export type Overlap = 'same' | 'grown' | 'part';

/** Of what was taken in before, all of it together. Few who answered alike may be others: whoever takes them in decides. */
export function overlapOf(
  before: readonly Pick<PilotResultsData, 'learners' | 'items'>[],
  now: Pick<PilotResultsData, 'learners' | 'items'>,
): Overlap | null {
  const old = tally(before.flatMap(learnersIn));
  const fresh = tally(learnersIn(now));
  if (old.size === 0 || fresh.size === 0) return null;
  const [isOldIn, isFreshIn] = [isWithin(old, fresh), isWithin(fresh, old)];
  if (isOldIn && isFreshIn) return 'same';
  return isOldIn ? 'grown' : isFreshIn ? 'part' : null;
}

/** What each learner answered, of all exercises. */
export function learnersIn({ learners, items }: Pick<PilotResultsData, 'learners' | 'items'>): readonly string[] {
  const sorted = items.toSorted((a, b) => (a.exercise < b.exercise ? -1 : 1));
  return Array.from({ length: learners }, (_, learner) =>
    sorted.flatMap((item) => signature(item, learner)).join('\n'),
  ).filter((one) => one !== '');
}

function signature({ exercise, options, scores, chosen }: ResultItem, learner: number): readonly string[] {
  const score = scores[learner] ?? null;
  if (score === null) return [];
  const ids = chosen[learner]?.map((place) => options[place]?.id ?? '').toSorted() ?? [];
  return [`${exercise} ${score} ${ids.join()}`];
}

function tally(all: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

function isWithin(some: ReadonlyMap<string, number>, all: ReadonlyMap<string, number>): boolean {
  return [...some].every(([one, count]) => count <= (all.get(one) ?? 0));
}
