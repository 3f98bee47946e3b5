/** Three lists made one, part by part. */

import { sameJson } from '../../base/json.ts';
import { ownNames, rowsOf } from '../suggestions/list-plan.ts';
import { fitted, markOf, partSpot, under, type Deed } from '../suggestions/plan.ts';
import { otherSide, type At, type Side, type Three } from './contest.ts';
import { mergeRow, type Row } from './merge-row.ts';

type List = readonly unknown[];

/** How many parts at the beginning stay at their place, and how one part is made of three. */
export interface ListShape {
  readonly fixed: number;
  readonly mergePart: (index: number, parts: Three<unknown>, at: At) => unknown;
}

export function mergeList(lists: Three<List>, at: At, { fixed, mergePart }: ListShape): List {
  const names = namesOf(lists, fixed);
  const values = {
    base: valuesOf(names.base, lists.base),
    mine: valuesOf(names.mine, lists.mine),
    theirs: valuesOf(names.theirs, lists.theirs),
  };
  const atPart = (name: string): At => {
    const index = names.mine.indexOf(name);
    const number = (index < 0 ? Math.max(names.theirs.indexOf(name), 0) : index) + 1;
    const value = values.mine.get(name) ?? values.theirs.get(name);
    return { ...at, key: under(at.key, name), spot: partSpot(at.spot, index < 0 ? null : index, number, value) };
  };
  const stays = (name: string, takenBy: Side): boolean => {
    const keeper = otherSide(takenBy);
    const parts = { base: values.base.get(name), mine: values.mine.get(name), theirs: values.theirs.get(name) };
    return !sameJson(parts.base, parts[keeper]) && keeps(parts, 'drop', atPart(name), keeper);
  };
  const row = mergeRow(names, stays, () => {
    const name = `order ${fitted(at.key)} ${markOf([names.mine, names.theirs])}`;
    const contest = { name, is: 'order', spot: at.spot, ...lists, usual: 'mine', canBoth: false } as const;
    return at.settle(contest) === 'theirs' ? 'theirs' : 'mine';
  });
  return row.map((name) => {
    const [inMine, inTheirs] = [values.mine.has(name), values.theirs.has(name)];
    if (!inMine || !inTheirs) return values[inMine ? 'mine' : 'theirs'].get(name);
    const parts = { base: values.base.get(name), mine: values.mine.get(name), theirs: values.theirs.get(name) };
    return mergePart(names.base.indexOf(name), parts, atPart(name));
  });
}

/** Asks whether a part that one side changed and the other took away stays. */
export function keeps(parts: Three<unknown>, deed: Deed, at: At, keeper: Side): boolean {
  const name = `${deed} ${fitted(at.key)} ${markOf(parts[keeper])}`;
  const values = { base: parts.base ?? null, mine: parts.mine ?? null, theirs: parts.theirs ?? null };
  return at.settle({ name, is: deed, spot: at.spot, ...values, usual: keeper, canBoth: false }) !== otherSide(keeper);
}

/** The same name where one is what the other was. */
function namesOf({ base, mine, theirs }: Three<List>, fixed: number): Three<Row> {
  const own = [base, mine, theirs].map(ownNames);
  const [first, second, third] = own;
  if (first && second && third) return { base: first, mine: second, theirs: third };
  return {
    base: base.map((_, index) => String(index)),
    mine: rowsOf(base, mine, fixed).after,
    theirs: rowsOf(base, theirs, fixed).after,
  };
}

function valuesOf(names: Row, list: List): ReadonlyMap<string, unknown> {
  return new Map(names.map((name, index) => [name, list[index]]));
}
