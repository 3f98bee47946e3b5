/** Worksheet for the contract suite. */

import { plainUnscored } from '../../exercise/fixture-start.ts';
import type { ExerciseFixtures } from '../../exercise/seam.ts';
import { rowKinds, type Checklist, type ChecklistResponse, type ChecklistRow } from './schema.ts';

/** What is entered by kind: with what must not be read as a delimiter, and over two lines where that is possible. */
const entries = {
  tick: 1,
  line: 'Anna, {Liepāja}[,]',
  text: 'Two lines:\nmembers, then partners.',
  number: '12.5',
  date: '2026-03-01',
} as const;

function fill(rows: readonly Pick<ChecklistRow, 'id' | 'kind'>[], wanted: () => boolean): ChecklistResponse {
  return Object.fromEntries(
    rows.flatMap(({ id, kind }): [string, 1 | string][] =>
      kind !== 'section' && wanted() ? [[id, entries[kind]]] : [],
    ),
  );
}

export const fixtures: ExerciseFixtures<Checklist, ChecklistResponse> = {
  examples: [6, 2, 25].map((count) => ({
    ...plainUnscored,
    type: 'checklist' as const,
    prompt: `Prepare the first ${count} steps.`,
    feedback: { correct: 'Bring it to the workshop.', incorrect: '' as const },
    rows: Array.from({ length: count }, (_, index) => ({
      id: `r${index}`,
      kind: rowKinds[index % rowKinds.length] ?? 'tick',
      text: `Row <${index}>`,
      note: index % 2 === 0 ? '' : `About row ${index}`,
    })),
  })),
  best: ({ rows }) => fill(rows, () => true),
  any: ({ rows }, pick) => fill(rows, () => pick(3) > 0),
  better: () => null,
};
