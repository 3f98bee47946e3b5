/** A table of text cells with a caption and header cells. Every row has the same number of cells, of which a merged one hides some. */

import { z } from '../../base/zod.ts';
import { words } from '../../model/fields.ts';
import { inline } from '../inline.ts';

export const tableLimits = { rows: 1000, columns: 50 } as const;

/** `rowSpan` and `colSpan` are of a merged cell (HTML 4.9.11); what it reaches over is empty. */
export const tableCellSchema = z.strictObject({
  type: z.literal('table-cell'),
  rowSpan: z.int().min(2).max(tableLimits.rows).optional(),
  colSpan: z.int().min(2).max(tableLimits.columns).optional(),
  children: inline,
});

export const tableRowSchema = z.strictObject({
  type: z.literal('table-row'),
  children: z.array(tableCellSchema).min(1).max(tableLimits.columns),
});

export const tableSchema = z.strictObject({
  type: z.literal('table'),
  caption: words(500),
  headerRow: z.boolean(),
  headerColumn: z.boolean(),
  /** Hundredths of the table's width, one for each column; without them a column is as wide as its words make it. */
  widths: z.array(z.int().min(1).max(100)).min(1).max(tableLimits.columns).optional(),
  children: z.array(tableRowSchema).min(1).max(tableLimits.rows),
});
export type Table = z.infer<typeof tableSchema>;
export type TableCell = z.infer<typeof tableCellSchema>;
