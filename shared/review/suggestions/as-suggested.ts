/** The programme as somebody would have it, or as it would be with all that nobody contradicts: a view, nothing is changed. */

import {
  compareSiblings,
  type KindIn,
  type RecordId,
  type RecordIn,
  type Records,
  type StoredRecord,
} from '../../store/record.ts';
import type { AnyRecord, RecordOf, Records as ProgrammeRecords, Shapes } from '../../records/record.ts';
import { suggestionsIn } from './all.ts';
import { decidedOn, standingOn, uncontested, type Decided } from './changes-of.ts';
import { planOfSuggestion, settleRecord, stateOf } from './record-plan.ts';

type Suggestion = RecordOf<'suggestion'>;

/**
 * Of one person all that is not decided yet, over what others changed meanwhile; of `all` what is in no conflict. Records that
 * nothing is suggested about are the very same, and those that are suggested stay the same while what they are made of does.
 */
export function asSuggested(records: ProgrammeRecords, who: { readonly person: string } | 'all'): ProgrammeRecords {
  const suggestions = suggestionsIn(records);
  const overlay = new Map<RecordId, AnyRecord | null>();
  const put = (id: RecordId, made: AnyRecord | undefined): void => {
    if (made !== records.get(id)) overlay.set(id, made ?? null);
  };
  if (who === 'all') {
    for (const target of suggestions.targets) put(target, agreed(records, target, suggestions.on(target)));
  } else {
    for (const target of new Set(suggestions.by(who.person).map(({ data }) => data.target))) {
      put(target, recordAsSuggested(records, who.person, target));
    }
  }
  return overlay.size === 0 ? records : new View(records, overlay);
}

/** One record of what somebody would have, without regard to what it stands in. */
export function recordAsSuggested(records: ProgrammeRecords, person: string, id: RecordId): AnyRecord | undefined {
  return suggestionsIn(records)
    .of(person, id)
    .reduceRight<AnyRecord | undefined>((now, one) => wanted(records, one, now), records.get(id));
}

interface Made {
  readonly now: AnyRecord | undefined;
  readonly decided: Decided;
  readonly record: AnyRecord | undefined;
}

const made = new WeakMap<Suggestion, Made>();

/** The record with all of a suggestion that is not decided. */
function wanted(records: ProgrammeRecords, suggestion: Suggestion, now: AnyRecord | undefined): AnyRecord | undefined {
  const decided = decidedOn(records, suggestion.id);
  const known = made.get(suggestion);
  if (known && known.now === now && known.decided === decided) return known.record;
  const plan = planOfSuggestion(suggestion);
  // Where nothing was decided and nobody went on with the record it is the very one that they made.
  const isUntouched = plan?.is === 'edit' && decided.all.size === 0 && now && stateOf(now) === suggestion.data.before;
  const record = isUntouched
    ? plan.after
    : plan
      ? settleRecord(
          plan,
          now,
          standingOn(decided, () => true),
        )
      : now;
  made.set(suggestion, { now, decided, record });
  return record;
}

const agreedKnown = new WeakMap<
  Suggestion,
  { readonly of: readonly unknown[]; readonly record: AnyRecord | undefined }
>();

/** The record with what of these suggestions contradicts neither the programme nor one another; nobody takes away what another changes. */
function agreed(
  records: ProgrammeRecords,
  target: RecordId,
  suggestions: readonly Suggestion[],
): AnyRecord | undefined {
  const open = suggestions.map((one) => {
    const names = uncontested(one, records);
    return { one, names, goes: planOfSuggestion(one)?.is === 'remove' };
  });
  const sorted = open.sort((a, b) => Number(a.goes) - Number(b.goes) || (a.one.id < b.one.id ? -1 : 1));
  const of = [
    records.get(target),
    ...sorted.flatMap(({ one, names }) => [one, decidedOn(records, one.id), [...names].join()]),
  ];
  const [first] = suggestions;
  const known = first && agreedKnown.get(first);
  if (known && known.of.length === of.length && known.of.every((part, index) => part === of[index]))
    return known.record;
  let record = records.get(target);
  for (const { one, names } of sorted) {
    const plan = planOfSuggestion(one);
    if (!plan) continue;
    const decided = decidedOn(records, one.id);
    const clashing = new Set<string>();
    settleRecord(
      plan,
      record,
      standingOn(
        decided,
        () => false,
        ({ name, clash }) => void (clash && clashing.add(name)),
      ),
    );
    record = settleRecord(
      plan,
      record,
      standingOn(decided, (name) => names.has(name) && !clashing.has(name)),
    );
  }
  if (first) agreedKnown.set(first, { of, record });
  return record;
}

const nothing: readonly AnyRecord[] = [];

/** Records with some put over them. What stands in something that is gone is gone with it. */
class View implements Records<Shapes> {
  readonly #under: ProgrammeRecords;
  readonly #over: ReadonlyMap<RecordId, AnyRecord | null>;
  readonly #groups = new Map<RecordId | null, readonly AnyRecord[]>();
  readonly #kinds = new Map<string, readonly AnyRecord[]>();
  /** Where the children are others than those of the records under it. */
  readonly #changed = new Set<RecordId | null>();

  constructor(under: ProgrammeRecords, over: ReadonlyMap<RecordId, AnyRecord | null>) {
    this.#under = under;
    this.#over = over;
    for (const [id, record] of over) {
      const before = under.get(id);
      if (before) this.#changed.add(before.parent);
      if (record) this.#changed.add(record.parent);
    }
  }

  get(id: RecordId): AnyRecord | undefined {
    const over = this.#over.get(id);
    const record = over === undefined ? this.#under.get(id) : (over ?? undefined);
    return record && this.#isHeld(record) ? record : undefined;
  }

  children<K extends KindIn<Shapes>>(parent: RecordId | null, kind: K): readonly StoredRecord<K, Shapes[K]>[];
  children(parent: RecordId | null): readonly RecordIn<Shapes>[];
  children(parent: RecordId | null, kind?: KindIn<Shapes>): readonly AnyRecord[] {
    if (parent !== null && !this.get(parent)) return nothing;
    if (!this.#changed.has(parent)) {
      const group = kind === undefined ? this.#under.children(parent) : this.#under.children(parent, kind);
      return group as readonly AnyRecord[];
    }
    const group = this.#groups.get(parent) ?? this.#group(parent);
    if (kind === undefined) return group;
    const key = `${kind} ${parent ?? ''}`;
    const known = this.#kinds.get(key) ?? group.filter((record) => record.kind === kind);
    this.#kinds.set(key, known);
    return known;
  }

  *all(): Iterable<AnyRecord> {
    for (const record of this.#under.all()) {
      const over = this.#over.get(record.id);
      const shown = over === undefined ? record : over;
      if (shown && this.#isHeld(shown)) yield shown;
    }
    for (const [id, record] of this.#over)
      if (record && this.#under.get(id) === undefined && this.#isHeld(record)) yield record;
  }

  #group(parent: RecordId | null): readonly AnyRecord[] {
    const stay = this.#under.children(parent).filter(({ id }) => !this.#over.has(id));
    const come = [...this.#over.values()].filter((record) => record?.parent === parent) as AnyRecord[];
    const group = [...stay, ...come].sort(compareSiblings);
    this.#groups.set(parent, group);
    return group;
  }

  /** Whether it stands in the programme, through all that it is in. */
  #isHeld({ id, parent }: AnyRecord): boolean {
    let at = parent;
    for (let steps = 0; at !== null; steps++) {
      const over = this.#over.get(at);
      const holder: AnyRecord | undefined = over === undefined ? this.#under.get(at) : (over ?? undefined);
      if (!holder || holder.id === id || steps > 32) return false;
      at = holder.parent;
    }
    return true;
  }
}
