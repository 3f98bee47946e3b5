/** Modules on a board: which are shown, in which columns and lanes they stand, and the commands that move them. */

import { sameJson } from '../base/json.ts';
import { recordOf, type ChangeSet, type RecordId, type RecordOf, type Records } from '../records/record.ts';
import { type ModuleData } from '../model/programme/schema.ts';
import { statuses } from '../model/programme/statuses.ts';

/** What the columns can be. */
export const columnings = ['level', 'status'] as const;
export type Columning = (typeof columnings)[number];

export const groupings = ['none', 'level', 'status', 'reach', 'owner'] as const;
export type Grouping = (typeof groupings)[number];

/** Null lets every module through. */
export interface ModuleFilter {
  readonly level: string | null;
  readonly reach: ModuleData['reach'][number] | null;
  readonly owner: string | null;
}

export const noFilter: ModuleFilter = { level: null, reach: null, owner: null };

export interface Column {
  /** A level or a status. */
  readonly id: string;
  /** What a module becomes that is put into it. */
  readonly patch: Partial<Pick<ModuleData, 'level' | 'status'>>;
}

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

/** Every status, or every level of the programme and behind them those of modules alone; empty ones too, to be put into. */
export function columnsOf(
  by: Columning,
  modules: readonly RecordOf<'module'>[],
  levels: readonly { readonly id: string }[],
): readonly Column[] {
  if (by === 'status') return statuses.map((status) => ({ id: status, patch: { status } }));
  const ids = new Set([...levels.map(({ id }) => id), ...modules.map(({ data }) => data.level)]);
  return Array.from(ids, (level) => ({ id: level, patch: { level } }));
}

/** The column before or after the one that a module is in; null at either end. */
export function columnBeside(columns: readonly Column[], id: string, step: 1 | -1): Column | null {
  return columns[columns.findIndex((column) => column.id === id) + step] ?? null;
}

/** Lanes in the order of the levels or statuses, or of their first module; a lane without modules is not there. */
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
  if (by !== 'level' && by !== 'status') return lanes;
  const order = columnsOf(by, modules, levels).map(({ id }) => id);
  return lanes.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
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
