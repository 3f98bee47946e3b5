/** A table of text cells with a caption and header cells. Every row has the same number of cells. */

import { z } from 'zod';
import { inline } from '../inline.ts';

export const tableCellSchema = z.strictObject({ type: z.literal('table-cell'), children: inline });

export const tableRowSchema = z.strictObject({
  type: z.literal('table-row'),
  children: z.array(tableCellSchema).min(1).max(50),
});

export const tableSchema = z.strictObject({
  type: z.literal('table'),
  caption: z.string().max(500),
  headerRow: z.boolean(),
  headerColumn: z.boolean(),
  children: z.array(tableRowSchema).min(1).max(1000),
});
export type Table = z.infer<typeof tableSchema>;
export type TableCell = z.infer<typeof tableCellSchema>;
