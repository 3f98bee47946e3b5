/** The widths of a table's columns, which come and go with the columns. */

import type { Table } from '../../blocks/table/schema.ts';
import { GridPlan } from './grid-plan.ts';
import { either, type Chosen, type Plan, type Spot, type Standing } from './plan.ts';
import type { MemberPlan } from './value-plan.ts';

type Columns = Pick<Table, 'children' | 'widths'>;

/** The plans of a table's members: where columns come or go, that of the widths is part of that of the rows. */
export function withWidths(plans: readonly MemberPlan[], before: object, after: object): readonly MemberPlan[] {
  const rows = plans.find(({ members }) => members[0] === 'children')?.plan;
  const steps = rows instanceof GridPlan ? rows.columnNames : (rows?.names ?? []);
  if (!rows || steps.length === 0) return plans;
  const plan = new WidthsPlan(rows, steps, (before as Columns).widths, (after as Columns).widths);
  const others = plans.filter(({ members }) => members[0] !== 'children' && members[0] !== 'widths');
  return [...others, { members: ['children', 'widths'], plan }];
}

class WidthsPlan implements Plan {
  readonly #rows: Plan;
  readonly #steps: readonly string[];
  readonly #before: Table['widths'];
  readonly #after: Table['widths'];
  readonly names: readonly string[];

  constructor(rows: Plan, steps: readonly string[], before: Table['widths'], after: Table['widths']) {
    this.#rows = rows;
    this.#steps = steps;
    this.#before = before;
    this.#after = after;
    this.names = rows.names;
  }

  value(chosen: Chosen): Columns {
    return this.#with(this.#rows.value(chosen), this.#widths(chosen, this.#before));
  }

  settle(now: unknown, standing: Standing, spot: Spot): unknown {
    const { children, widths } = now as Columns;
    const made = this.#rows.settle(children, standing, spot);
    if (made === children) return now;
    const isMoved = this.#steps.some((name) => standing.isOpen(name) && standing.picked(name));
    if (!isMoved) return this.#with(made, widths);
    return this.#with(made, this.#widths(either(standing.taken, standing.picked), widths));
  }

  #widths(chosen: Chosen, widths: Table['widths']): Table['widths'] {
    const count = this.#steps.filter(chosen).length;
    if (count === 0) return widths;
    return count === this.#steps.length ? this.#after : undefined;
  }

  #with(children: unknown, widths: Table['widths']): Columns {
    return { children: children as Columns['children'], ...(widths ? { widths } : {}) };
  }
}
