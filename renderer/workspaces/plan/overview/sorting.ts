/** The order of the table's rows. */

import type { ModuleNumbers } from '../../../../shared/rules/numbers.ts';
import { reaches } from '../../../../shared/model/programme/schema.ts';
import { statuses } from '../../../../shared/model/programme/statuses.ts';
import type { RecordId, RecordOf } from '../../../../shared/records/record.ts';

export const tableColumns = ['code', 'title', 'level', 'status', 'reach', 'owner', 'minutes', 'goals'] as const;
export type TableColumn = (typeof tableColumns)[number];

interface Facts {
  readonly levels: readonly { readonly id: string }[];
  readonly numbers: ReadonlyMap<RecordId, ModuleNumbers>;
  /** Compares words as readers of the interface expect it. */
  readonly compare: (a: string, b: string) => number;
}

/** Levels, statuses and reaches in their own order, words as in a dictionary; equals stay as they stood. */
export function sortModules(
  modules: readonly RecordOf<'module'>[],
  by: TableColumn,
  descending: boolean,
  { levels, numbers, compare }: Facts,
): readonly RecordOf<'module'>[] {
  const rank = (module: RecordOf<'module'>): number => {
    const { data } = module;
    switch (by) {
      case 'level':
        return levels.findIndex(({ id }) => id === data.level);
      case 'status':
        return statuses.indexOf(data.status);
      case 'reach':
        return Math.max(-1, ...data.reach.map((reach) => reaches.indexOf(reach)));
      case 'minutes':
        return numbers.get(module.id)?.minutes ?? 0;
      case 'goals':
        return numbers.get(module.id)?.covered ?? 0;
      default:
        return 0;
    }
  };
  const words = by === 'code' || by === 'title' || by === 'owner' ? by : null;
  const sign = descending ? -1 : 1;
  return modules.toSorted(
    (a, b) => sign * (words === null ? rank(a) - rank(b) : compare(a.data[words], b.data[words])),
  );
}
