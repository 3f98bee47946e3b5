/** What is looked at in the overview: kept while the programme is open, never part of it. */

import { create } from 'zustand';
import { noFilter, type Columning, type Grouping, type ModuleFilter } from '../../../../shared/edit/board.ts';
import type { RecordId } from '../../../../shared/records/record.ts';

export const overviewModes = ['board', 'table', 'map'] as const;
export type OverviewMode = (typeof overviewModes)[number];

interface OverviewState {
  readonly mode: OverviewMode;
  /** What the columns of the board are, and what its lanes; never the same. */
  readonly columns: Columning;
  readonly grouping: Grouping;
  readonly filter: ModuleFilter;
  /** The module whose settings stand beside. */
  readonly chosen: RecordId | null;
  /** Whether partners, audiences and languages are being edited. */
  readonly people: boolean;
}

export const useOverview = create<OverviewState>(() => ({
  mode: 'board',
  columns: 'level',
  grouping: 'none',
  filter: noFilter,
  chosen: null,
  people: false,
}));

export function setOverview(change: Partial<OverviewState>): void {
  useOverview.setState(change);
}
