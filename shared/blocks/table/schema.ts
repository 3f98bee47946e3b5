/** A table of text cells with a caption and header cells. Every row has the same number of cells. */

import { z } from '../../base/zod.ts';
import { words } from '../../model/fields.ts';
import { inline } from '../inline.ts';

export const tableLimits = { rows: 1000, columns: 50 } as const;

export const tableCellSchema = z.strictObject({ type: z.literal('table-cell'), children: inline });

export const tableRowSchema = z.strictObject({
  type: z.literal('table-row'),
  children: z.array(tableCellSchema).min(1).max(tableLimits.columns),
});

export const tableSchema = z.strictObject({
  type: z.literal('table'),
  caption: words(500),
  headerRow: z.boolean(),
  headerColumn: z.boolean(),
  children: z.array(tableRowSchema).min(1).max(tableLimits.rows),
});
export type Table = z.infer<typeof tableSchema>;
export type TableCell = z.infer<typeof tableCellSchema>;
