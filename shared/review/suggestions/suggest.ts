/** Makes suggestions of what somebody did to the programme as they would have it. The programme itself stays as it is. */

import type { NewId } from '../../base/ids.ts';
import type { Person } from '../../model/review/schema.ts';
import {
  noChange,
  type AnyRecord,
  type ChangeSet,
  type RecordId,
  type RecordOf,
  type Records,
} from '../../records/record.ts';
import { keyAt, keysBetween } from '../../store/order.ts';
import { suggestionsIn } from './all.ts';
import { isSaid, knowPlan, namesIn, planMade, stateOf } from './record-plan.ts';

/**
 * `changes` were made on `asSuggested(records, person.id)`. What is said in a review is no suggestion and passes through. A suggestion
 * that says nothing any more is kept without words: where one was given back, the next return takes it back.
 */
export function suggest(records: Records, person: Person, changes: ChangeSet, at: string, newId: NewId): ChangeSet {
  const [programme] = records.children(null, 'programme');
  if (!programme) return noChange;
  const puts: AnyRecord[] = [];
  const removes: RecordId[] = [];
  const fresh: Omit<RecordOf<'suggestion'>, 'order'>[] = [];
  const say = (target: RecordId, wanted: AnyRecord | null): void => {
    const now = records.get(target);
    const [own, ...others] = suggestionsIn(records).of(person.id, target);
    // Those that another copy had are in what the person saw, and so in what they made of it.
    for (const other of others) removes.push(other.id, ...records.children(other.id).map(({ id }) => id));
    const plan = planMade(now ?? null, wanted);
    const names = new Set(namesIn(plan));
    const said =
      names.size > 0
        ? { before: now ? stateOf(now) : null, after: wanted && stateOf(wanted) }
        : { before: null, after: null };
    const made = (turn: number) => {
      const data = { by: person, at, target, ...said, turn };
      knowPlan(data, names.size > 0 ? plan : null);
      return data;
    };
    if (!own) {
      if (names.size > 0) fresh.push({ id: newId(), kind: 'suggestion', parent: programme.id, data: made(0) });
      return;
    }
    // What was decided and is said once more is open again.
    const again = records.children(own.id, 'decision').filter(({ data }) => names.has(data.change));
    if (again.length === 0 && own.data.before === said.before && own.data.after === said.after) return;
    puts.push({ ...own, data: made(own.data.turn + 1) });
    removes.push(...again.map(({ id }) => id));
  };
  for (const record of changes.puts) {
    if (isSaid(record.kind)) puts.push(record);
    else say(record.id, record);
  }
  for (const id of changes.removes) {
    const record = records.get(id);
    if (record && isSaid(record.kind)) removes.push(id);
    else say(id, null);
  }
  const all = records.children(programme.id, 'suggestion');
  const orders = keysBetween(all.at(-1)?.order ?? null, null, fresh.length);
  puts.push(...fresh.map((one, index) => ({ ...one, order: orders[index] ?? keyAt(all, all.length) })));
  return { puts, removes };
}
