/** Commands over goals and their alignment: create, number, align. Renaming, moving and removing are those of every record. */

import type { NewId } from '../base/ids.ts';
import { keyAt, keyBetween } from '../store/order.ts';
import { noChange, recordOf, type ChangeSet, type RecordId, type RecordOf, type Records } from '../records/record.ts';
import type { AlignmentRole, BloomLevel, WorkKind } from '../model/goals/schema.ts';

export function createGoal(
  records: Records,
  input: { newId: NewId; module: RecordId; text: string; bloom?: BloomLevel; at?: number },
): ChangeSet {
  if (!recordOf(records, 'module', input.module)) return noChange;
  const siblings = records.children(input.module, 'goal');
  const goal: RecordOf<'goal'> = {
    id: input.newId(),
    kind: 'goal',
    parent: input.module,
    order: keyAt(siblings, input.at ?? siblings.length),
    data: {
      code: nextGoalCode(records, input.module),
      text: input.text,
      bloom: input.bloom ?? 'understand',
      knowledge: null,
      weight: 1,
      audiences: [],
      competences: [],
    },
  };
  return { puts: [goal], removes: [] };
}

/** A free code in the module: one more than the highest that ends in a number. */
export function nextGoalCode(records: Records, module: RecordId): string {
  const codes = records.children(module, 'goal').map(({ data }) => /^(.*?)(\d{1,6})$/.exec(data.code));
  const prefix = codes.findLast((code) => code !== null)?.[1] ?? 'G';
  return `${prefix}${Math.max(0, ...codes.map((code) => Number(code?.[2] ?? 0))) + 1}`;
}

/** Links a goal to a block or page in a role; a link that is there already is not made twice. */
export function setAlignment(
  records: Records,
  input: { newId: NewId; goal: RecordId; target: RecordId; role: AlignmentRole },
): ChangeSet {
  const { goal, target, role } = input;
  const kind = records.get(target)?.kind;
  if (!recordOf(records, 'goal', goal) || (kind !== 'block' && kind !== 'page')) return noChange;
  const present = records.children(goal, 'alignment');
  if (present.some(({ data }) => data.target === target && data.role === role)) return noChange;
  const order = keyBetween(present.at(-1)?.order ?? null, null);
  return {
    puts: [{ id: input.newId(), kind: 'alignment', parent: goal, order, data: { target, role } }],
    removes: [],
  };
}

/** Takes a link away, also where a merge left it twice. Without a role, every link between the two. */
export function removeAlignment(
  records: Records,
  input: { goal: RecordId; target: RecordId; role?: AlignmentRole },
): ChangeSet {
  const removes = records
    .children(input.goal, 'alignment')
    .filter(({ data }) => data.target === input.target && (input.role === undefined || data.role === input.role))
    .map(({ id }) => id);
  return removes.length === 0 ? noChange : { puts: [], removes };
}

/** Sets the link when it is not there, else takes it away: one key in the matrix. */
export function toggleAlignment(
  records: Records,
  input: { newId: NewId; goal: RecordId; target: RecordId; role: AlignmentRole },
): ChangeSet {
  const removed = removeAlignment(records, input);
  return removed.removes.length > 0 ? removed : setAlignment(records, input);
}

/** Several links as one change, so that a row of suggestions is taken with one undo. */
export function setAlignments(
  records: Records,
  input: {
    newId: NewId;
    links: readonly { readonly goal: RecordId; readonly target: RecordId; readonly role: AlignmentRole }[];
  },
): ChangeSet {
  const puts = new Map<string, ChangeSet['puts'][number]>();
  const last = new Map<RecordId, string>();
  for (const link of input.links) {
    const key = `${link.goal} ${link.target} ${link.role}`;
    const [put] = puts.has(key) ? [] : setAlignment(records, { newId: input.newId, ...link }).puts;
    if (!put) continue;
    // Each further link of the same goal stands behind the one before it.
    const order = last.has(link.goal) ? keyBetween(last.get(link.goal) ?? null, null) : put.order;
    last.set(link.goal, order);
    puts.set(key, { ...put, order });
  }
  return puts.size === 0 ? noChange : { puts: [...puts.values()], removes: [] };
}

/** The author's word on a block's time: minutes, kind of work, or both; null for both takes it back. */
export function setEstimate(
  records: Records,
  input: { newId: NewId; block: RecordId; minutes: number | null; work: WorkKind | null },
): ChangeSet {
  const module = moduleOf(records, input.block);
  if (module === null || records.get(input.block)?.kind !== 'block') return noChange;
  const all = [...records.all()].filter(
    (record): record is RecordOf<'estimate'> => record.kind === 'estimate' && record.data.target === input.block,
  );
  const { block: target, minutes, work } = input;
  const [first, ...others] = all.sort((a, b) => (a.id < b.id ? -1 : 1));
  const removes = (minutes === null && work === null ? all : others).map(({ id }) => id);
  if (minutes === null && work === null) return removes.length === 0 ? noChange : { puts: [], removes };
  if (first && first.data.minutes === minutes && first.data.work === work && removes.length === 0) return noChange;
  const order = first?.order ?? keyBetween(records.children(module, 'estimate').at(-1)?.order ?? null, null);
  const data = { target, minutes, work };
  return { puts: [{ id: first?.id ?? input.newId(), kind: 'estimate', parent: module, order, data }], removes };
}

/** The module that a unit, page, block or goal is in. */
export function moduleOf(records: Records, id: RecordId): RecordId | null {
  for (let record = records.get(id); record; record = record.parent === null ? undefined : records.get(record.parent)) {
    if (record.kind === 'module') return record.id;
  }
  return null;
}
