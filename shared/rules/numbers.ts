/** A programme's numbers at a glance: how many modules, pages, exercises and minutes, how many goals are covered and what is missing. */

import { statuses, type Status } from '../model/programme/statuses.ts';
import type { RecordId, Records } from '../records/record.ts';
import { coverageOf } from './coverage/coverage.ts';
import { programmeWorkload } from './workload/workload.ts';

export interface ModuleNumbers {
  readonly pages: number;
  readonly exercises: number;
  readonly minutes: number;
  readonly goals: number;
  /** Goals that something teaches, something practises and something assesses. */
  readonly covered: number;
  /** What the matrix of goals marks as missing or out of balance. */
  readonly gaps: number;
}

export interface ProgrammeNumbers extends ModuleNumbers {
  readonly modules: ReadonlyMap<RecordId, ModuleNumbers>;
  /** By the id of the level; also levels that no module has. */
  readonly byLevel: ReadonlyMap<string, number>;
  readonly byStatus: Readonly<Record<Status, number>>;
}

export function programmeNumbers(records: Records, programme: RecordId): ProgrammeNumbers {
  const root = records.get(programme);
  const levels = root?.kind === 'programme' ? root.data.levels : [];
  const byLevel = new Map(levels.map(({ id }) => [id, 0]));
  const byStatus = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>;
  const workload = programmeWorkload(records, programme);
  const minutes = new Map(workload.modules.map((module) => [module.module, module.minutes]));
  const modules = new Map<RecordId, ModuleNumbers>();
  for (const { id, data } of records.children(programme, 'module')) {
    byLevel.set(data.level, (byLevel.get(data.level) ?? 0) + 1);
    byStatus[data.status] += 1;
    const { pages, goals, gaps } = coverageOf(records, id);
    modules.set(id, {
      pages: pages.filter(({ inBank }) => !inBank).length,
      exercises: pages.reduce((sum, page) => sum + page.blocks.filter(({ kind }) => kind === 'exercise').length, 0),
      minutes: minutes.get(id) ?? 0,
      goals: goals.length,
      covered: goals.filter((goal) => [goal.teaches, goal.practises, goal.assesses].every((at) => at.length > 0))
        .length,
      gaps: gaps.length,
    });
  }
  const sum = (member: keyof ModuleNumbers): number =>
    [...modules.values()].reduce((total, module) => total + module[member], 0);
  return {
    modules,
    byLevel,
    byStatus,
    pages: sum('pages'),
    exercises: sum('exercises'),
    minutes: workload.minutes,
    goals: sum('goals'),
    covered: sum('covered'),
    gaps: sum('gaps'),
  };
}
