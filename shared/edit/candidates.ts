/** What a test may draw from its bank. */

import { isExercise } from '../blocks/exercises.ts';
import type { RecordOf, Records } from '../records/record.ts';
import type { Test } from '../blocks/test/schema.ts';

/** The exercises that a test may draw: those of its bank with one of its tags, or assessing one of its goals. */
export function candidates(records: Records, { bank, tags, goals }: Test): readonly RecordOf<'block'>[] {
  if (bank === null) return [];
  const aligned = new Set(
    goals.flatMap((goal) => records.children(goal, 'alignment').map((alignment) => alignment.data.target)),
  );
  const all = tags.length === 0 && goals.length === 0;
  return records
    .children(bank, 'block')
    .filter(
      ({ id, data }) => isExercise(data) && (all || aligned.has(id) || data.tags.some((tag) => tags.includes(tag))),
    );
}
