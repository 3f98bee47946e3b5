/** Modules on a board: which are shown, in which lanes they stand, and the commands that move them. */

import { sameJson } from '../base/json.ts';
import { recordOf, type ChangeSet, type RecordId, type RecordOf, type Records } from '../records/record.ts';
import { statuses, type ModuleData, type Status } from '../model/programme/schema.ts';

export const groupings = ['none', 'level', 'reach', 'owner'] as const;
export type Grouping = (typeof groupings)[number];

/** Null lets every module through. */
export interface ModuleFilter {
  readonly level: string | null;
  readonly reach: ModuleData['reach'][number] | null;
  readonly owner: string | null;
}

export const noFilter: ModuleFilter = { level: null, reach: null, owner: null };

export interface Lane {
  /** What its modules have in common: a level, an owner, or reaches with spaces between. */
  readonly id: string;
  readonly modules: readonly RecordOf<'module'>[];
  /** What a module becomes that is put into it. */
  readonly patch: Partial<ModuleData>;
}

export function passes({ data }: RecordOf<'module'>, { level, reach, owner }: ModuleFilter): boolean {
  return (
    (level === null || data.level === level) &&
    (reach === null || data.reach.includes(reach)) &&
    (owner === null || data.owner === owner)
  );
}

/** Lanes in the order of the levels, or of their first module; a lane without modules is not there. */
export function lanesOf(
  modules: readonly RecordOf<'module'>[],
  by: Grouping,
  levels: readonly { readonly id: string }[],
): readonly Lane[] {
  if (by === 'none') return [{ id: '', modules, patch: {} }];
  const groups = Map.groupBy(modules, ({ data }) => (by === 'reach' ? data.reach.join(' ') : data[by]));
  const lanes = Array.from(groups, ([id, own]): Lane => {
    const first = own[0]?.data;
    const patch = by === 'reach' ? { reach: [...(first?.reach ?? [])] } : { [by]: id };
    return { id, modules: own, patch };
  });
  if (by !== 'level') return lanes;
  const place = (id: string): number => {
    const index = levels.findIndex((level) => level.id === id);
    return index === -1 ? levels.length : index;
  };
  return lanes.toSorted((a, b) => place(a.id) - place(b.id));
}

/** The status before or after another; null at either end. */
export function statusBeside(status: Status, step: 1 | -1): Status | null {
  return statuses[statuses.indexOf(status) + step] ?? null;
}

/** The same change to several modules at once; those that are so already stay as they are. */
export function changeModules(
  records: Records,
  input: { modules: readonly RecordId[]; patch: Partial<Pick<ModuleData, 'status' | 'level' | 'reach' | 'owner'>> },
): ChangeSet {
  const puts = input.modules.flatMap((id) => {
    const module = recordOf(records, 'module', id);
    if (!module) return [];
    const data = { ...module.data, ...input.patch };
    return sameJson(data, module.data) ? [] : [{ ...module, data }];
  });
  return { puts, removes: [] };
}
