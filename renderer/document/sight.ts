/** The records of the open programme, and what is seen of them: themselves, or a table that follows them. */

import { changeOf, diff } from '../../shared/store/diff.ts';
import { type AnyRecord, type ChangeSet, type Records, RecordTable } from '../../shared/records/record.ts';
import type { Look } from './look.ts';

/** A change with what takes it back. */
export interface BothWays {
  readonly changes: ChangeSet;
  readonly inverse: ChangeSet;
}

export class Sight {
  readonly base: RecordTable;
  #shown: RecordTable;
  #look: Look | null = null;
  #seen: Records | null = null;
  #baseSeen: Records | null = null;

  constructor(records: readonly AnyRecord[]) {
    this.base = new RecordTable(records);
    this.#shown = this.base;
  }

  get shown(): RecordTable {
    return this.#shown;
  }

  get look(): Look | null {
    return this.#look;
  }

  /** What is seen, under a name that lasts until it changes. */
  get seen(): Records {
    return (this.#seen ??= named(this.#shown));
  }

  get baseSeen(): Records {
    return (this.#baseSeen ??= named(this.base));
  }

  /** Answers what is seen otherwise. */
  lookThrough(look: Look | null): BothWays {
    const before = this.#shown;
    this.#look = look;
    this.#shown = look ? new RecordTable(look.all(this.base)) : this.base;
    this.#changed();
    return {
      changes: changeOf(diff(before.all(), this.#shown.all())),
      inverse: changeOf(diff(this.#shown.all(), before.all())),
    };
  }

  /** Answers what takes the change back, and what of it is seen. */
  apply(changes: ChangeSet): { readonly inverse: ChangeSet; readonly seen: BothWays } {
    const inverse = this.base.apply(changes);
    this.#changed();
    if (!this.#look) return { inverse, seen: { changes, inverse } };
    const seen = this.#look.follow(this.base, this.#shown, changes, inverse);
    return { inverse, seen: { changes: seen, inverse: this.#shown.apply(seen) } };
  }

  #changed(): void {
    this.#seen = null;
    this.#baseSeen = null;
  }
}

function named(records: Records): Records {
  const children: Records['children'] = records.children.bind(records);
  return { get: (id) => records.get(id), children, all: () => records.all() };
}
