/** A module that was written down outside the editor - the sample's, a built-in template's - turned into records. */

import type { BlockData } from '../blocks/registry.ts';
import type { AlignmentRole, GoalData } from '../model/goals/schema.ts';
import type { ModuleData } from '../model/programme/schema.ts';
import { keysBetween } from '../store/order.ts';
import type { AnyRecord } from '../records/record.ts';

/** Goals that a block or page serves: `{ practises: ['G1'] }`. */
export type Serves = Partial<Record<AlignmentRole, readonly string[]>>;

export interface Piece {
  readonly data: BlockData;
  readonly serves: Serves;
}

export interface PageSource {
  readonly title: string;
  readonly use: 'page' | 'bank';
  readonly serves: Serves;
  readonly pieces: readonly Piece[];
}

export interface UnitSource {
  readonly title: string;
  readonly pages: readonly PageSource[];
}

export interface ModuleSource {
  readonly data: Omit<ModuleData, 'prerequisites'>;
  /** Codes of the modules to take first. */
  readonly after: readonly string[];
  readonly goals: readonly Omit<GoalData, 'audiences'>[];
  readonly units: readonly UnitSource[];
}

/** A module as records under a programme; identifiers are spelled from its code, so they never change. */
export function moduleRecords(source: ModuleSource, programme: string, order: string): readonly AnyRecord[] {
  const id = moduleId(source.data.code);
  const prerequisites = source.after.map(moduleId);
  const records: AnyRecord[] = [
    { id, kind: 'module', parent: programme, order, data: { ...source.data, prerequisites } },
  ];
  const alignments: { goal: string; target: string; role: AlignmentRole }[] = [];
  const align = (serves: Serves, target: string) => {
    for (const [role, codes] of Object.entries(serves) as [AlignmentRole, readonly string[]][]) {
      for (const goal of codes) alignments.push({ goal, target, role });
    }
  };
  let pageNumber = 0;
  each(source.units, (unit, unitOrder, unitIndex) => {
    const unitId = `${id}u${unitIndex + 1}`;
    records.push({ id: unitId, kind: 'unit', parent: id, order: unitOrder, data: { title: unit.title } });
    each(unit.pages, ({ title, use, serves, pieces }, pageOrder) => {
      const page = pageId(source.data.code, ++pageNumber);
      records.push({ id: page, kind: 'page', parent: unitId, order: pageOrder, data: { title, use } });
      align(serves, page);
      each(pieces, (piece, blockOrder, index) => {
        const blockId = `${page}b${String(index + 1).padStart(2, '0')}`;
        records.push({ id: blockId, kind: 'block', parent: page, order: blockOrder, data: piece.data });
        align(piece.serves, blockId);
      });
    });
  });
  each(source.goals, (goal, goalOrder, index) => {
    const goalId = `${id}g${index + 1}`;
    records.push({ id: goalId, kind: 'goal', parent: id, order: goalOrder, data: { ...goal, audiences: [] } });
    const mine = alignments.filter((alignment) => alignment.goal === goal.code);
    each(mine, ({ target, role }, alignmentOrder, at) => {
      const data = { target, role };
      records.push({ id: `${goalId}a${at + 1}`, kind: 'alignment', parent: goalId, order: alignmentOrder, data });
    });
  });
  return records;
}

export function moduleId(code: string): string {
  return code.toLowerCase();
}

/** `number` counts from 1 through all units of the module. */
export function pageId(code: string, number: number): string {
  return `${moduleId(code)}p${String(number).padStart(2, '0')}`;
}

export function each<T>(items: readonly T[], visit: (item: T, order: string, index: number) => void): void {
  const orders = keysBetween(null, null, items.length);
  for (const [index, item] of items.entries()) visit(item, orders[index] ?? '', index);
}
