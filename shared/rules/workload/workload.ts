/** What a module asks of its learners' time: by block, page and kind of work, beside what was planned. Pure and exact. */

import { candidates } from '../../edit/candidates.ts';
import { recordOf, type RecordId, type RecordOf, type Records } from '../../records/record.ts';
import { ectsOf } from '../../model/ects.ts';
import { workKinds } from '../../model/goals/schema.ts';
import type { BlockTime } from './block-time.ts';
import { blockTime, type TimeContext } from './page-time.ts';
import { kindsOf, sumKinds, total, type ByKind } from './sums.ts';

export interface BlockWorkload extends BlockTime {
  readonly block: RecordId;
  /** Whether an author's word stands over the estimate. */
  readonly overridden: boolean;
}

export interface PageWorkload {
  readonly page: RecordId;
  readonly title: string;
  readonly minutes: number;
  readonly byKind: ByKind;
  readonly blocks: readonly BlockWorkload[];
}

export interface ModuleWorkload {
  readonly module: RecordId;
  readonly code: string;
  readonly title: string;
  readonly minutes: number;
  readonly byKind: ByKind;
  readonly planned: number | null;
  readonly ects: number;
  readonly pages: readonly PageWorkload[];
}

export interface ProgrammeWorkload {
  readonly minutes: number;
  readonly byKind: ByKind;
  /** The sum of what is planned, or null when no module says. */
  readonly planned: number | null;
  readonly ects: number;
  readonly modules: readonly ModuleWorkload[];
}

/** Null when there is no such module. */
export function moduleWorkload(records: Records, module: RecordId): ModuleWorkload | null {
  const record = recordOf(records, 'module', module);
  return record ? workloadOf(records, record, overridesIn(records, record.parent)) : null;
}

export function programmeWorkload(records: Records, programme: RecordId): ProgrammeWorkload {
  const overrides = overridesIn(records, programme);
  const modules = records.children(programme, 'module').map((module) => workloadOf(records, module, overrides));
  const planned = modules.flatMap((module) => module.planned ?? []);
  const minutes = total(modules.map((module) => module.minutes));
  return {
    minutes,
    byKind: sumKinds(modules.map((module) => module.byKind)),
    planned: planned.length === 0 ? null : total(planned),
    ects: ectsOf(minutes, hoursOf(records, programme)),
    modules,
  };
}

/** What the time of a module's blocks depends on, as the records stand. */
export function timeContext(
  records: Records,
  module: RecordOf<'module'>,
  overrides: Overrides = overridesIn(records, module.parent),
): TimeContext {
  const assessing = assessingTargets(records, module.id);
  return {
    language: module.data.language,
    duration: (resource) => recordOf(records, 'resource', resource)?.data.duration ?? null,
    drawn: (test) =>
      test.bank === undefined
        ? test.exercises.map(({ data }) => data)
        : candidates(records, test).map(({ data }) => data),
    override: (block) => overrides.get(block),
    assesses: (block) => assessing.has(block) || assessing.has(records.get(block)?.parent ?? ''),
  };
}

function workloadOf(records: Records, module: RecordOf<'module'>, overrides: Overrides): ModuleWorkload {
  const context = timeContext(records, module, overrides);
  const pages = records
    .children(module.id, 'unit')
    .flatMap((unit) => records.children(unit.id, 'page'))
    // What stands in a bank takes time in the tests that draw it.
    .filter((page) => page.data.use === 'page')
    .map((page): PageWorkload => {
      const blocks = records.children(page.id, 'block').map(({ id, data }) => ({
        block: id,
        overridden: overrides.has(id),
        ...blockTime(id, data, context),
      }));
      const byKind = kindsOf(blocks);
      const minutes = total(workKinds.map((kind) => byKind[kind]));
      return { page: page.id, title: page.data.title, minutes, byKind, blocks };
    });
  const byKind = sumKinds(pages.map((page) => page.byKind));
  const minutes = total(workKinds.map((kind) => byKind[kind]));
  const { code, title, plannedMinutes } = module.data;
  const ects = ectsOf(minutes, hoursOf(records, module.parent));
  return { module: module.id, code, title, minutes, byKind, planned: plannedMinutes, ects, pages };
}

type Overrides = ReadonlyMap<RecordId, RecordOf<'estimate'>['data']>;

/** From every module: a block may have moved to another one since its author spoke. The first by id, should a merge leave two. */
function overridesIn(records: Records, programme: RecordId | null): Overrides {
  const found = records
    .children(programme, 'module')
    .flatMap((module) => records.children(module.id, 'estimate'))
    .toSorted((a, b) => (a.id < b.id ? 1 : -1));
  return new Map(found.map(({ data }) => [data.target, data]));
}

function assessingTargets(records: Records, module: RecordId): ReadonlySet<RecordId> {
  const found = new Set<RecordId>();
  for (const goal of records.children(module, 'goal')) {
    for (const { data } of records.children(goal.id, 'alignment')) if (data.role === 'assesses') found.add(data.target);
  }
  return found;
}

function hoursOf(records: Records, programme: RecordId | null): number {
  return recordOf(records, 'programme', programme ?? '')?.data.ectsHours ?? 25;
}
