/** Which records a file's commits touched, and when: whoever has an earlier state is told no more than what is new to it. */

import type { RecordId } from '../../../shared/records/record.ts';

export class ChangedSince {
  /** The revision in which the file was opened: of what is older nothing is known. */
  readonly #first: number;
  readonly #last = new Map<RecordId, number>();

  constructor(first: number) {
    this.#first = first;
  }

  /** A commit that is in the file. */
  add(rev: number, touched: Iterable<RecordId>): void {
    for (const id of touched) this.#last.set(id, rev);
  }

  /** Null where that cannot be told. */
  since(rev: number): readonly RecordId[] | null {
    if (rev < this.#first) return null;
    return [...this.#last].flatMap(([id, changed]) => (changed > rev ? [id] : []));
  }
}
