/** Worksheet of a practical tool: things to tick off and entries to fill in, kept for the learner and made for paper. */

import { z } from '../../base/zod.ts';
import { phrase } from '../inline.ts';
import { partId, unscoredBase } from '../../exercise/schema.ts';

/** A section is the heading of the rows up to the next one. */
export const rowKinds = ['section', 'tick', 'line', 'text', 'number', 'date'] as const;
export type RowKind = (typeof rowKinds)[number];

export const maxRows = 60;

export const checklistSchema = z.strictObject({
  type: z.literal('checklist'),
  ...unscoredBase,
  /** In one flat list, so that a row moves anywhere with one step. */
  rows: z
    .array(
      z.strictObject({
        id: partId,
        kind: z.enum(rowKinds),
        text: phrase(1000),
        /** Says more in small words. */
        note: phrase(1000),
      }),
    )
    .max(maxRows),
});
export type Checklist = z.infer<typeof checklistSchema>;
export type ChecklistRow = Checklist['rows'][number];

/** Row id → 1 for what is ticked, or what was entered; rows left open are not there. */
export type ChecklistResponse = { readonly [row: string]: 1 | string };
