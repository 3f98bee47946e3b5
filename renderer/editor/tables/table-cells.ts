/** What the cells of a table in the page know of it: which of them are merged, and which are selected. */

import { createContext } from 'react';
import type { Layout } from '../../../shared/blocks/table/grid.ts';
import type { Area } from '../../../shared/blocks/table/areas.ts';

export interface TableCells {
  /** Null where no cell is merged, as in most tables: none needs to know its place. */
  readonly layout: Layout | null;
  /** Null where no more is selected than the words of one cell. */
  readonly selected: Area | null;
}

export const noCells: TableCells = { layout: null, selected: null };

export const TableContext = createContext<TableCells>(noCells);
