/** What two changes that each make sense may make together, put right: codes that are taken, circles, and runs put in at one place. */

import type { AnyRecord, RecordId, RecordOf, Records } from '../../records/record.ts';
import { keysBetween } from '../../store/order.ts';
import { compareSiblings } from '../../store/record.ts';
import { memberSpot } from '../suggestions/plan.ts';
import { isSaid, top } from '../suggestions/record-plan.ts';
import type { Settle, Side, Three } from './contest.ts';

type Made = Map<RecordId, AnyRecord>;

/** Two modules of one code: that of the other copy gets one that is free, unless mine is to get it. */
export function partCodes(made: Made, sides: Three<Records>, settle: Settle): void {
  const modules = [...made.values()].filter((record) => record.kind === 'module');
  const codeIn = (records: Records, id: RecordId): string | null => {
    const record = records.get(id);
    return record?.kind === 'module' ? record.data.code.toLowerCase() : null;
  };
  for (const [code, group] of Map.groupBy(modules, ({ data }) => data.code.toLowerCase())) {
    if (group.length === 1) continue;
    const owners = group.filter(({ id }) => codeIn(sides.mine, id) === code);
    const [own] = owners;
    for (const module of group) {
      if (owners.includes(module) || (!own && module === group[0])) continue;
      const fresh = freeCode(made, module.data.code);
      const values = { base: codeIn(sides.base, module.id), mine: fresh, theirs: module.data.code };
      const contest = { name: `code ${code}`, is: 'code', spot: memberSpot(top, 'code'), ...values } as const;
      const choice = settle(module.id, { ...contest, usual: 'mine', canBoth: false });
      const renamed: RecordOf<'module'> = choice === 'theirs' && own ? own : module;
      made.set(renamed.id, { ...renamed, data: { ...renamed.data, code: fresh } });
    }
  }
}

const longestCode = 32;

function freeCode(made: Made, code: string): string {
  const taken = new Set(
    [...made.values()].flatMap((one) => (one.kind === 'module' ? [one.data.code.toLowerCase()] : [])),
  );
  for (let number = 2; ; number++) {
    const end = `_${number}`;
    const free = code.slice(0, longestCode - end.length) + end;
    if (!taken.has(free.toLowerCase())) return free;
  }
}

/** One was moved into the other, and the other into the one: they stand where mine has them. */
export function openCircles(made: Made, { base, mine }: Three<Records>, settle: Settle): void {
  for (const record of made.values()) {
    const circle = circleOf(made, record);
    for (const inside of circle) {
      const own = mine.get(inside.id);
      if (!own || own.parent === inside.parent) continue;
      const [was, place, other] = [base.get(inside.id), own, inside].map(
        (one) => one && { parent: one.parent, order: one.order },
      );
      const values = { base: was ?? null, mine: place, theirs: other };
      settle(inside.id, { name: 'circle', is: 'refused', spot: top, ...values, usual: 'mine', canBoth: false });
      made.set(inside.id, { ...inside, parent: own.parent, order: own.order });
    }
  }
}

function circleOf(made: Made, record: AnyRecord): readonly AnyRecord[] {
  const way = new Set<AnyRecord>();
  for (let at: AnyRecord | undefined = record; at; at = at.parent === null ? undefined : made.get(at.parent)) {
    if (way.has(at)) return [...way].slice([...way].indexOf(at));
    way.add(at);
    // Nothing but competences stands in its own kind.
    if (at.kind !== 'competence') return [];
  }
  return [];
}

/** Where both put records in at one place, those of one stand behind those of the other, never among them. */
export function partRuns(made: Made, { base, mine, theirs }: Three<Records>): void {
  const isNewIn = (records: Records, { id, parent }: AnyRecord): boolean =>
    records.get(id)?.parent === parent && base.get(id)?.parent !== parent;
  const sideOf = (record: AnyRecord): Side | null => {
    const [ours, others] = [isNewIn(mine, record), isNewIn(theirs, record)];
    return ours === others ? null : ours ? 'mine' : 'theirs';
  };
  const fresh = [...made.values()].filter((record) => !isSaid(record.kind) && sideOf(record) !== null);
  const places = new Set(fresh.map(placeOf));
  const groups = Map.groupBy(
    [...made.values()].filter((record) => places.has(placeOf(record))),
    placeOf,
  );
  for (const group of groups.values()) {
    let run: { readonly record: AnyRecord; readonly side: Side }[] = [];
    const sorted = group.sort(compareSiblings);
    for (const record of [...sorted, null]) {
      const side = record && sideOf(record);
      if (record && side) run.push({ record, side });
      else {
        parted(made, run, record?.order ?? null);
        run = [];
      }
    }
  }
}

function placeOf({ parent, kind }: AnyRecord): string {
  return `${parent ?? ''} ${kind}`;
}

function parted(
  made: Made,
  run: readonly { readonly record: AnyRecord; readonly side: Side }[],
  next: string | null,
): void {
  const turns = run.filter(({ side }, index) => index > 0 && side !== run[index - 1]?.side).length;
  if (turns < 2 && !sharesKey(run)) return;
  const sides = (['mine', 'theirs'] as const).map((side) => run.filter((one) => one.side === side));
  // The same one is first, whoever merges.
  const [, second = []] = sides.sort(([a], [b]) => ((a?.record.id ?? '') < (b?.record.id ?? '') ? -1 : 1));
  // Behind all keys that they had: merged once more, the later of two keys stands.
  const last = run.at(-1)?.record.order ?? null;
  const keys = keysBetween(last, next, second.length);
  for (const [index, { record }] of second.entries())
    made.set(record.id, { ...record, order: keys[index] ?? record.order });
}

/** Whether the order of two of them hangs on their ids alone. */
function sharesKey(run: readonly { readonly record: AnyRecord; readonly side: Side }[]): boolean {
  return run.some(({ record, side }, index) => {
    const before = run[index - 1];
    return before !== undefined && before.side !== side && before.record.order === record.order;
  });
}
