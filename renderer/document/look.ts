/** How the programme is looked at: with what somebody suggests, who goes on writing in it so, or with what nobody contradicts. */

import type { NewId } from '../../shared/base/ids.ts';
import type { Person } from '../../shared/model/review/schema.ts';
import type { AnyRecord, ChangeSet, RecordId, Records } from '../../shared/records/record.ts';
import { asSuggested, recordAsSuggested } from '../../shared/review/suggestions/as-suggested.ts';
import { isSaid } from '../../shared/review/suggestions/record-plan.ts';
import { suggest } from '../../shared/review/suggestions/suggest.ts';
import { changeOf, diff } from '../../shared/store/diff.ts';

export interface Look {
  /** Looks with the same name show the same. */
  readonly name: string;
  /** The id of whose suggestions are in it; null for nobody's alone. */
  readonly person: string | null;
  /** What becomes of a change that was made to what is seen; null where it can only be read. */
  readonly ask: ((base: Records, asked: ChangeSet, newId: NewId) => ChangeSet) | null;
  /** All that is seen. */
  all(base: Records): Iterable<AnyRecord>;
  /** What is seen otherwise once the programme changed: `base` is the programme after it, `shown` what was seen before. */
  follow(base: Records, shown: Records, changes: ChangeSet, inverse: ChangeSet): ChangeSet;
}

/** Whether a change is nothing but what people say of the programme: that is no suggestion, and may be said wherever it is read. */
export function saysOnly(base: Records, { puts, removes }: ChangeSet): boolean {
  const isSaying = (record: AnyRecord | undefined): boolean => record !== undefined && isSaid(record.kind);
  return puts.every(isSaying) && removes.every((id) => isSaying(base.get(id)));
}

/** Whatever is done is a suggestion of this person. */
export function suggestingAs(person: Person): Look {
  const who = { person: person.id };
  return {
    name: `suggesting ${person.id} ${person.name}`,
    person: person.id,
    ask: (base, asked, newId) => suggest(base, person, asked, new Date().toISOString(), newId),
    all: (base) => asSuggested(base, who).all(),
    follow(base, shown, changes, inverse) {
      const seen = new Seen(shown);
      for (const record of changes.puts) if (isSaid(record.kind)) seen.put(record);
      for (const record of inverse.puts) if (isSaid(record.kind) && !base.get(record.id)) seen.remove(record.id);
      const targets = targetsOf(base, changes, inverse);
      const made = [...targets].map((id) => [id, recordAsSuggested(base, person.id, id)] as const);
      if (made.every(([id, record]) => record && shown.get(id)?.parent === record.parent))
        for (const [, record] of made) seen.put(record as AnyRecord);
      else {
        const view = asSuggested(base, who);
        for (const id of targets) seen.takeTree(view, id);
      }
      return seen.changes;
    },
  };
}

/** As it is, to read. */
export const toRead: Look = {
  name: 'reading',
  person: null,
  ask: null,
  all: (base) => base.all(),
  follow: (_base, _shown, changes) => changes,
};

/** As if all were accepted that is in no conflict, to read. */
export const ifAccepted: Look = {
  name: 'accepted',
  person: null,
  ask: null,
  all: (base) => asSuggested(base, 'all').all(),
  follow: (base, shown) => changeOf(diff(shown.all(), asSuggested(base, 'all').all())),
};

/** The records that may be seen otherwise: those that changed, and those about which something is said otherwise. */
function targetsOf(base: Records, changes: ChangeSet, inverse: ChangeSet): ReadonlySet<RecordId> {
  const before = new Map(inverse.puts.map((record) => [record.id, record]));
  const targets = new Set<RecordId>();
  for (const record of [...changes.puts, ...inverse.puts]) {
    if (!isSaid(record.kind)) targets.add(record.id);
    const parent = record.parent ?? '';
    const suggestion = record.kind === 'decision' ? (base.get(parent) ?? before.get(parent)) : record;
    if (suggestion?.kind === 'suggestion') targets.add(suggestion.data.target);
  }
  for (const record of inverse.puts) if (record.kind === 'suggestion') targets.add(record.data.target);
  return targets;
}

/** Gathers what is seen otherwise than before. */
class Seen {
  readonly #shown: Records;
  readonly #puts = new Map<RecordId, AnyRecord>();
  readonly #removes = new Set<RecordId>();

  constructor(shown: Records) {
    this.#shown = shown;
  }

  get changes(): ChangeSet {
    return { puts: [...this.#puts.values()], removes: [...this.#removes] };
  }

  put(record: AnyRecord): void {
    if (this.#shown.get(record.id) !== record) this.#puts.set(record.id, record);
  }

  remove(id: RecordId): void {
    if (this.#shown.get(id)) this.#removes.add(id);
  }

  /** A record with all that comes or goes with it. */
  takeTree(view: Records, id: RecordId): void {
    const record = view.get(id);
    const isNew = !this.#shown.get(id);
    if (record) this.put(record);
    else this.remove(id);
    if (!record) for (const child of this.#shown.children(id)) this.takeTree(view, child.id);
    else if (isNew) for (const child of view.children(id)) this.takeTree(view, child.id);
  }
}
