/** Which records there are in what is made of two programmes: nothing that a side wrote goes with what the other took away. */

import { sameJson } from '../../base/json.ts';
import { hangingOn, subtree } from '../../edit/subtree.ts';
import { reading } from '../../model/walk.ts';
import { kindDefinition } from '../../records/kinds.ts';
import type { AnyRecord, RecordId, Records } from '../../records/record.ts';
import { isSaid, top } from '../suggestions/record-plan.ts';
import { otherSide, type Settle, type Side, type Three } from './contest.ts';
import { mergeRecord } from './merge-record.ts';

/** What people said of it is left to others. */
export function mergeContent(sides: Three<Records>, settle: Settle): Map<RecordId, AnyRecord> {
  return new Content(sides, settle).merged();
}

const readNamed = reading('ref', 'file');

class Content {
  readonly #sides: Three<Records>;
  readonly #settle: Settle;
  readonly #made = new Map<RecordId, AnyRecord>();
  /** What a side took away, and whether it stays for what the other wrote in it: by the topmost record that went. */
  readonly #asked = new Map<RecordId, boolean>();
  /** Records whose parents and mentions may be gone. */
  readonly #unsure: RecordId[] = [];

  constructor(sides: Three<Records>, settle: Settle) {
    this.#sides = sides;
    this.#settle = settle;
  }

  merged(): Map<RecordId, AnyRecord> {
    const { base, mine, theirs } = this.#sides;
    const taken: [AnyRecord, Side][] = [];
    for (const record of mine.all()) {
      const other = theirs.get(record.id);
      if (isSaid(record.kind)) continue;
      if (other) this.#both(record, other);
      else if (base.get(record.id)) taken.push([record, 'mine']);
      else this.#put(record);
    }
    for (const record of theirs.all()) {
      if (isSaid(record.kind) || mine.get(record.id)) continue;
      if (base.get(record.id)) taken.push([record, 'theirs']);
      else this.#put(record);
    }
    for (const [record, keeper] of taken)
      if (!this.#made.has(record.id) && !sameJson(record, base.get(record.id))) this.#keeps(record.id, keeper);
    for (let id = this.#unsure.pop(); id !== undefined; id = this.#unsure.pop()) this.#secure(id);
    return this.#made;
  }

  #both(mine: AnyRecord, theirs: AnyRecord): void {
    const base = this.#sides.base.get(mine.id);
    const settle = (contest: Parameters<Settle>[1]) => this.#settle(mine.id, contest);
    const { record } = mergeRecord({ base, mine, theirs }, settle);
    if (record === mine && sameJson(mine, theirs)) this.#made.set(mine.id, mine);
    else this.#put(record);
  }

  #put(record: AnyRecord): void {
    this.#made.set(record.id, record);
    this.#unsure.push(record.id);
  }

  /** Brings back what it is in and what it names; where that is to be gone, it stands where the other side has it, or goes too. */
  #secure(id: RecordId): void {
    const record = this.#made.get(id);
    if (!record) return;
    const { parent } = record;
    if (parent !== null && !this.#made.has(parent)) {
      const keeper = this.#sides.mine.get(parent) ? 'mine' : 'theirs';
      if (!this.#keeps(parent, keeper)) {
        this.#made.delete(id);
        const there = this.#sides[otherSide(keeper)].get(id);
        if (there && there.parent !== parent && there.parent !== null && this.#made.has(there.parent))
          this.#put({ ...record, parent: there.parent, order: there.order });
        // Its children find that it is gone.
        else for (const child of this.#made.values()) if (child.parent === id) this.#unsure.push(child.id);
        return;
      }
    }
    for (const named of namedIn(record)) if (!this.#made.has(named)) this.#name(record, named);
    const { target } = record.data as { readonly target?: unknown };
    if (typeof target === 'string' && !this.#made.has(target)) this.#made.delete(id);
  }

  /** A record names one that is gone: it is back where the side that took it away did not know that it is named. */
  #name(record: AnyRecord, named: RecordId): void {
    const { base, mine, theirs } = this.#sides;
    const keeper = mine.get(named) ? 'mine' : theirs.get(named) ? 'theirs' : null;
    if (!keeper || !base.get(named)) return;
    const there = this.#sides[otherSide(keeper)].get(record.id);
    if (!there || !namedIn(there).has(named)) this.#keeps(named, keeper);
  }

  /** Whether what one side took away stays, with all that went along with it. */
  #keeps(id: RecordId, keeper: Side): boolean {
    const [kept, other] = [this.#sides[keeper], this.#sides[otherSide(keeper)]];
    let root = kept.get(id);
    for (let above = root; above; above = above.parent === null ? undefined : kept.get(above.parent)) {
      if (other.get(above.id) || this.#made.has(above.id)) break;
      root = above;
    }
    if (!root) return false;
    const known = this.#asked.get(root.id);
    if (known !== undefined) return known;
    const values = { base: this.#sides.base.get(root.id) ?? null, mine: null, theirs: null, [keeper]: root };
    const contest = { name: 'gone', is: 'gone', spot: top, ...values, usual: keeper, canBoth: false } as const;
    const stays = this.#settle(root.id, contest) !== otherSide(keeper);
    this.#asked.set(root.id, stays);
    if (!stays) return false;
    const ids = new Set<RecordId>();
    for (const record of subtree(kept, root.id)) {
      ids.add(record.id);
      if (!this.#made.has(record.id) && !isSaid(record.kind)) this.#put(record);
    }
    for (const hanging of hangingOn(kept, ids))
      if (!this.#made.has(hanging.id) && !other.get(hanging.id)) this.#put(hanging);
    return true;
  }
}

function namedIn(record: AnyRecord): ReadonlySet<RecordId> {
  const found = new Set<RecordId>();
  readNamed(kindDefinition(record.kind).data, record.data, ({ value }) => void found.add(value));
  return found;
}
