/** Alignments that a block's place suggests: an exercise on a page that teaches a goal practises it, in a final test assesses it. */

import type { RecordId } from '../../records/record.ts';
import type { AlignmentRole } from '../../model/goals/schema.ts';
import type { Coverage } from './coverage.ts';
import type { PagePlace, Place } from './places.ts';

export interface Suggestion {
  readonly goal: RecordId;
  readonly target: RecordId;
  readonly role: AlignmentRole;
  /** The page teaches the goal; or the nearest page before it in the unit does. */
  readonly because: 'page' | 'unit';
}

/** For exercises and activities that no goal names yet, in reading order. */
export function suggestAlignments({ goals, pages }: Coverage): readonly Suggestion[] {
  const named = new Set<RecordId>();
  const assessed = new Set<RecordId>();
  const taught = new Map<RecordId, RecordId[]>();
  for (const { goal, teaches, practises, assesses } of goals) {
    for (const { id } of [...teaches, ...practises, ...assesses]) named.add(id);
    for (const { id, page } of assesses) assessed.add(id).add(page);
    for (const page of new Set(teaches.map((place) => place.page))) {
      taught.set(page, [...(taught.get(page) ?? []), goal.id]);
    }
  }
  return pages.flatMap((page, at) => {
    const own = taught.get(page.id);
    const before = pages.slice(0, at).findLast(({ id, unit }) => unit === page.unit && taught.has(id));
    const served = own ?? taught.get(before?.id ?? '') ?? [];
    return page.blocks
      .filter(({ id, kind }) => (kind === 'exercise' || kind === 'activity') && !named.has(id))
      .flatMap((block) => served.map((goal) => suggestion(goal, block, page, own ? 'page' : 'unit', assessed)));
  });
}

/** Beside exercises that assess, or in a bank, an exercise assesses as well. */
function suggestion(
  goal: RecordId,
  block: Place,
  page: PagePlace,
  because: Suggestion['because'],
  assessed: ReadonlySet<RecordId>,
): Suggestion {
  const assesses = block.kind === 'exercise' && (page.inBank || assessed.has(page.id));
  return { goal, target: block.id, role: assesses ? 'assesses' : 'practises', because };
}
