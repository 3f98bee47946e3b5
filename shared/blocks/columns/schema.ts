/** Two columns beside each other; on a narrow screen the second comes below the first. */

import { z } from '../../base/zod.ts';
import { columnSchema } from '../panel.ts';

export const columnRatios = ['equal', 'wide-left', 'wide-right'] as const;

export const columnsSchema = z.strictObject({
  type: z.literal('columns'),
  ratio: z.enum(columnRatios),
  children: z.array(columnSchema).length(2),
});
export type Columns = z.infer<typeof columnsSchema>;
