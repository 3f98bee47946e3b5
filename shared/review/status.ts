/** How a module goes from status to status: who took it there and why, and the rules that a programme may have for it. */

import type { NewId } from '../base/ids.ts';
import { sameJson } from '../base/json.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { Person } from '../model/review/schema.ts';
import type { Status } from '../model/programme/statuses.ts';
import {
  noChange,
  recordOf,
  type AnyRecord,
  type ChangeSet,
  type RecordId,
  type RecordOf,
  type Records,
} from '../records/record.ts';
import { keyAt, keysBetween } from '../store/order.ts';
import { isSaid } from './suggestions/record-plan.ts';
import { isOpen, threadsOf, type Thread } from './threads.ts';

/** Who takes a step, when, and on which revision. */
export interface Stepping {
  /** Null where nobody has said who they are. */
  readonly by: Person | null;
  readonly at: string;
  readonly revision: number;
  readonly newId: NewId;
}

/** Takes a module to a status, with a sentence on why. */
export function setStatus(records: Records, module: RecordId, to: Status, why: string, stepping: Stepping): ChangeSet {
  const record = recordOf(records, 'module', module);
  if (!record || record.data.status === to) return noChange;
  const [step] = stepsOf(records, [{ module, to, why }], stepping);
  return { puts: [{ ...record, data: { ...record.data, status: to } }, ...(step ? [step] : [])], removes: [] };
}

/**
 * The change with the step of each module whose status it changes. Where the programme has it so, an approved module is a draft again
 * once something in it changes.
 */
export function withSteps(records: Records, changes: ChangeSet, stepping: Stepping): ChangeSet {
  const fallen = fallenBy(records, changes);
  const ids = new Set(fallen.map(({ id }) => id));
  const puts = fallen.length === 0 ? changes.puts : [...changes.puts.filter(({ id }) => !ids.has(id)), ...fallen];
  const told = new Set(toldIn(puts));
  const steps = puts.flatMap((record) => {
    const before = recordOf(records, 'module', record.id);
    if (record.kind !== 'module' || told.has(record.id) || !before || before.data.status === record.data.status)
      return [];
    const isFallen = fallen.includes(record);
    return [{ module: record.id, to: record.data.status, why: '', ...(isFallen ? { rule: 'changed' as const } : {}) }];
  });
  if (steps.length === 0) return changes;
  return { puts: [...puts, ...stepsOf(records, steps, stepping)], removes: changes.removes };
}

/** The modules that a change tells steps of. */
function toldIn(puts: readonly AnyRecord[]): readonly RecordId[] {
  return puts.flatMap((record) => (record.kind === 'status' ? [record.data.module] : []));
}

/** Fails with `status.openMust` where a module is to be approved whose reviewers still ask for something that must be. */
export function mayStep(records: Records, { puts }: ChangeSet): Result<null> {
  for (const record of puts) {
    if (record.kind !== 'module' || record.data.status !== 'approved') continue;
    if (recordOf(records, 'module', record.id)?.data.status === 'approved' || !rulesOf(records).must) continue;
    const open = openMusts(records, record.id).length;
    if (open > 0) return fail('status.openMust', { count: open });
  }
  return ok(null);
}

/** What must be done before a module is right, and is not settled. */
export function openMusts(records: Records, module: RecordId): readonly Thread[] {
  return threadsOf(records).filter(
    (thread) => thread.record.data.label === 'must' && isOpen(thread) && thread.record.data.anchor.module === module,
  );
}

/** The steps of a module so far, the last first. */
export function stepsSoFar(records: Records, module: RecordId): readonly RecordOf<'status'>[] {
  const [programme] = records.children(null, 'programme');
  if (!programme) return [];
  return records
    .children(programme.id, 'status')
    .filter(({ data }) => data.module === module)
    .toReversed();
}

export interface StatusRules {
  /** Approved is a module without an open comment that says Must. */
  readonly must: boolean;
  /** Only what is approved goes out. */
  readonly publish: boolean;
  /** What changes once it is approved is a draft again. */
  readonly changed: boolean;
}

export const noRules: StatusRules = { must: false, publish: false, changed: false };

export function rulesOf(records: Records): StatusRules {
  const [programme] = records.children(null, 'programme');
  return programme?.data.statusRules ?? noRules;
}

/** The modules that are approved no more, as something in them changes: nothing where their status is set in the same change, or they go. */
function fallenBy(records: Records, { puts, removes }: ChangeSet): readonly RecordOf<'module'>[] {
  if (!rulesOf(records).changed) return [];
  const fresh = new Map<RecordId, AnyRecord>(puts.map((record) => [record.id, record]));
  // Joined copies bring along who took it where since.
  const settled = new Set([...removes, ...toldIn(puts)]);
  const fallen = new Map<RecordId, RecordOf<'module'>>();
  const note = (record: AnyRecord | undefined): void => {
    if (!record || isSaid(record.kind)) return;
    const module = moduleAbove(records, fresh, record);
    if (module?.data.status !== 'approved' || settled.has(module.id)) return;
    const put = fresh.get(module.id);
    const now = put?.kind === 'module' ? put : module;
    if (now.data.status !== 'approved') return;
    // Its place among the modules is nothing in it.
    if (record.id === module.id && sameJson(now.data, module.data)) return;
    fallen.set(module.id, { ...now, data: { ...now.data, status: 'draft' } });
  };
  for (const record of puts) {
    note(record);
    note(records.get(record.id));
  }
  for (const id of removes) note(records.get(id));
  return [...fallen.values()];
}

function moduleAbove(
  records: Records,
  fresh: ReadonlyMap<RecordId, AnyRecord>,
  record: AnyRecord,
): RecordOf<'module'> | undefined {
  for (let at: AnyRecord | undefined = record; at; at = records.get(at.parent ?? '') ?? fresh.get(at.parent ?? ''))
    if (at.kind === 'module') return recordOf(records, 'module', at.id);
  return undefined;
}

function stepsOf(
  records: Records,
  steps: readonly Pick<RecordOf<'status'>['data'], 'module' | 'to' | 'why' | 'rule'>[],
  { by, at, revision, newId }: Stepping,
): readonly RecordOf<'status'>[] {
  const [programme] = records.children(null, 'programme');
  if (!programme) return [];
  const all = records.children(programme.id, 'status');
  const orders = keysBetween(all.at(-1)?.order ?? null, null, steps.length);
  return steps.map((step, index) => ({
    id: newId(),
    kind: 'status',
    parent: programme.id,
    order: orders[index] ?? keyAt(all, all.length),
    data: { ...step, by, at, revision },
  }));
}
