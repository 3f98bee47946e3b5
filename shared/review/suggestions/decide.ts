/** Takes changes into the programme, or does not, and keeps what was decided: one change set, one step to take back. */

import type { Failure } from '../../base/result.ts';
import type { NewId } from '../../base/ids.ts';
import { sameJson } from '../../base/json.ts';
import type { Person, Verdict } from '../../model/review/schema.ts';
import { removeTree } from '../../edit/subtree.ts';
import { kindDefinition } from '../../records/kinds.ts';
import { reading } from '../../model/walk.ts';
import {
  noChange,
  recordOf,
  RecordTable,
  type AnyRecord,
  type ChangeSet,
  type RecordId,
  type RecordOf,
  type Records,
} from '../../records/record.ts';
import { validateChange } from '../../records/validate.ts';
import { compose } from '../../store/compose.ts';
import { keysBetween } from '../../store/order.ts';
import { rangeIn } from '../../model/review/range-in.ts';
import { followed } from '../follow.ts';
import { textOf } from '../texts.ts';
import { wordHunks } from '../word-diff.ts';
import { suggestionsIn } from './all.ts';
import { carriedTo } from './carried.ts';
import type { Change, Pick } from './change.ts';
import { changeNamed, changesOf, decidedOn, standingOn } from './changes-of.ts';
import { planOfSuggestion, settleRecord } from './record-plan.ts';

export interface Deciding {
  readonly by: Person;
  readonly at: string;
  readonly words: string;
  readonly newId: NewId;
}

/** A change that was not taken: decided already, on words that another one of those picked changed, or nothing legal. */
export interface Left extends Pick {
  readonly why: 'decided' | 'overlaps' | 'refused';
  /** Why it was refused. */
  readonly failure: Failure | null;
}

export interface Accepted {
  readonly changes: ChangeSet;
  readonly left: readonly Left[];
}

/** The same in whatever order they are picked. A conflict that is picked is settled in its favour. */
export function acceptChanges(records: Records, picks: readonly Pick[], deciding: Deciding): Accepted {
  const acceptance = new Acceptance(records, deciding);
  for (const group of groupsOf(records, picks, acceptance)) acceptance.take(group);
  return { changes: acceptance.changes, left: acceptance.left };
}

/** Keeps that they were not taken, or `differently`: put into the programme by hand. The programme stays as it is. */
export function rejectChanges(
  records: Records,
  picks: readonly Pick[],
  deciding: Deciding,
  verdict: Exclude<Verdict, 'taken'> = 'not-taken',
): ChangeSet {
  const open = picks.filter(({ suggestion, change }) => changeNamed(records, suggestion, change) !== undefined);
  return { puts: decisionsOn(records, withAlong(records, open), deciding, verdict), removes: [] };
}

/** Those picked with the other half of what was split or joined, and with what comes or goes with a whole record. */
function withAlong(records: Records, picks: readonly Pick[]): readonly Pick[] {
  const found = new Map<string, Pick>();
  const add = (pick: Pick): void => {
    const key = keyOf(pick);
    if (found.has(key)) return;
    found.set(key, pick);
    const change = changeNamed(records, pick.suggestion, pick.change);
    if (change?.kind === 'split' || change?.kind === 'join') add(change.edge);
    if (change?.kind !== 'insert' && change?.kind !== 'remove') return;
    for (const suggestion of suggestionsIn(records).by(change.by.id))
      for (const other of changesOf(suggestion, records))
        if (other.kind === change.kind && other.under === change.target) add(pickOf(other));
  };
  for (const pick of picks) add(pick);
  return [...found.values()];
}

/** What is taken together or not at all; first what comes, at last what goes. */
function groupsOf(records: Records, picks: readonly Pick[], acceptance: Acceptance): readonly (readonly Pick[])[] {
  const ranked: { readonly rank: number; readonly key: string; readonly group: Pick[] }[] = [];
  const edits = new Map<RecordId, Pick[]>();
  const sorted = [...new Map(picks.map((pick) => [keyOf(pick), pick])).values()].sort((a, b) =>
    keyOf(a) < keyOf(b) ? -1 : 1,
  );
  for (const pick of sorted) {
    const change = changeNamed(records, pick.suggestion, pick.change);
    if (!change) acceptance.leave(pick, 'decided');
    else if (change.kind === 'insert' || change.kind === 'split')
      ranked.push({ rank: 0, key: keyOf(pick), group: [pick] });
    else if (change.kind === 'remove' || change.kind === 'join')
      ranked.push({ rank: 2, key: keyOf(pick), group: [pick] });
    else {
      const group = edits.get(pick.suggestion);
      if (group) group.push(pick);
      else {
        edits.set(pick.suggestion, [pick]);
        ranked.push({ rank: 1, key: keyOf(pick), group: edits.get(pick.suggestion) ?? [] });
      }
    }
  }
  return ranked.sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1)).map(({ group }) => group);
}

function pickOf({ suggestion, name }: Change): Pick {
  return { suggestion, change: name };
}

function keyOf({ suggestion, change }: Pick): string {
  return `${suggestion} ${change}`;
}

const readNamed = reading('ref', 'file');

class Acceptance {
  readonly #records: Records;
  readonly #deciding: Deciding;
  /** The programme with what was taken so far. */
  readonly #table: RecordTable;
  readonly #done = new Set<string>();
  readonly left: Left[] = [];
  changes: ChangeSet = noChange;

  constructor(records: Records, deciding: Deciding) {
    this.#records = records;
    this.#deciding = deciding;
    this.#table = new RecordTable(records.all());
  }

  leave({ suggestion, change }: Pick, why: Left['why'], failure: Failure | null = null): void {
    this.left.push({ suggestion, change, why, failure });
  }

  take(group: readonly Pick[]): void {
    const wanted = group.filter((pick) => {
      if (this.#done.has(keyOf(pick))) return false;
      const change = changeNamed(this.#table, pick.suggestion, pick.change);
      // What another one said as well is there by now.
      if (!change || !this.#overlaps(change)) return true;
      this.leave(pick, 'overlaps');
      return false;
    });
    const here = wanted.filter((pick) => !this.#takenElsewhere(pick));
    if (here.length === 0) return;
    const picks = this.#withNeeded(withAlong(this.#table, here));
    const changes = this.#changesWith(picks);
    const result = validateChange(this.#table, changes);
    if (result.ok) {
      this.changes = compose(this.changes, changes);
      for (const pick of picks) this.#done.add(keyOf(pick));
    } else if (here.length > 1) for (const pick of here) this.take([pick]);
    else if (here[0]) this.leave(here[0], 'refused', result.error);
  }

  /** Where its words went into another block it is taken there: here it would bring back what stands there. */
  #takenElsewhere(pick: Pick): boolean {
    const change = changeNamed(this.#table, pick.suggestion, pick.change);
    const to = change?.kind === 'text' ? carriedTo(this.#table, change) : null;
    if (to === null) return false;
    if (to === 'apart') {
      this.leave(pick, 'overlaps');
      return true;
    }
    const decisions = decisionsOn(this.#table, [pick], this.#deciding, 'taken');
    const changes = this.#withThreads({ puts: [to, ...decisions], removes: [] });
    const result = validateChange(this.#table, changes);
    if (result.ok) {
      this.changes = compose(this.changes, changes);
      this.#done.add(keyOf(pick));
    } else this.leave(pick, 'refused', result.error);
    return true;
  }

  /** Whether what was taken so far is on what this changes: of two that contradict each other none is taken over the other. */
  #overlaps({ suggestion, name, conflict }: Change): boolean {
    if (!conflict) return false;
    const first = changeNamed(this.#records, suggestion, name)?.conflict;
    return !first || !sameJson(first.theirs, conflict.theirs);
  }

  /** With the records of the same person that these are in or name, and with what that person moved out of what goes. */
  #withNeeded(picks: readonly Pick[]): readonly Pick[] {
    const found = new Map(picks.map((pick) => [keyOf(pick), pick]));
    const add = (person: string, id: RecordId, ...kinds: readonly Change['kind'][]): void => {
      for (const suggestion of suggestionsIn(this.#table).of(person, id)) {
        for (const change of changesOf(suggestion, this.#table)) {
          if (!kinds.includes(change.kind)) continue;
          for (const pick of [pickOf(change), ...('edge' in change ? [change.edge] : [])]) found.set(keyOf(pick), pick);
        }
      }
    };
    for (const pick of found.values()) {
      const suggestion = recordOf(this.#table, 'suggestion', pick.suggestion);
      if (!suggestion) continue;
      const { target, by } = suggestion.data;
      const made = this.#settled(suggestion, (name) => found.has(keyOf({ ...pick, change: name })));
      if (made) for (const id of needsOf(made)) if (!this.#table.get(id)) add(by.id, id, 'insert', 'split');
      if (!made) for (const { id } of this.#table.children(target)) add(by.id, id, 'move');
    }
    return [...found.values()];
  }

  #settled(suggestion: RecordOf<'suggestion'>, picked: (name: string) => boolean): AnyRecord | undefined {
    const plan = planOfSuggestion(suggestion);
    const now = this.#table.get(suggestion.data.target);
    return plan ? settleRecord(plan, now, standingOn(decidedOn(this.#table, suggestion.id), picked)) : now;
  }

  #changesWith(picks: readonly Pick[]): ChangeSet {
    const names = new Set(picks.map(keyOf));
    const puts: AnyRecord[] = [];
    const gone: RecordId[] = [];
    for (const id of new Set(picks.map(({ suggestion }) => suggestion))) {
      const suggestion = recordOf(this.#table, 'suggestion', id);
      if (!suggestion) continue;
      const { target } = suggestion.data;
      const now = this.#table.get(target);
      const made = this.#settled(suggestion, (change) => names.has(keyOf({ suggestion: id, change })));
      if (made && made !== now) puts.push(made);
      if (!made && now) gone.push(target);
    }
    let changes: ChangeSet = { puts, removes: [] };
    // What is moved out of it does not go along.
    const back = this.#table.apply(changes);
    for (const id of gone) changes = compose(changes, removeTree(this.#table, { id }));
    this.#table.apply(back);
    const decisions = decisionsOn(this.#table, picks, this.#deciding, 'taken');
    return this.#withThreads(compose(changes, { puts: decisions, removes: [] }));
  }

  /** With the threads on its words: what was said about words that are replaced is about what comes in their place. */
  #withThreads(asked: ChangeSet): ChangeSet {
    const changes = followed(this.#table, asked);
    return { ...changes, puts: changes.puts.map((record) => onReplaced(this.#table, asked, record)) };
  }
}

/** A thread whose words are gone, on those that stand where they stood. */
function onReplaced(records: Records, { puts }: ChangeSet, record: AnyRecord): AnyRecord {
  const thread = record.kind === 'thread' ? recordOf(records, 'thread', record.id) : undefined;
  const range = thread?.data.anchor.range;
  if (
    record.kind !== 'thread' ||
    !thread ||
    !range ||
    record.data.anchor.range?.end !== record.data.anchor.range?.start
  )
    return record;
  const { anchor } = thread.data;
  const [before, after] = [records.get(anchor.record), puts.find(({ id }) => id === anchor.record)];
  const [was, now] = [before && textOf(before, range.field)?.text, after && textOf(after, range.field)?.text];
  if (was === undefined || now === undefined) return record;
  const { start, end } = range;
  const hunk = wordHunks(was, now).find((one) => one.from <= start && end <= one.to && one.start < one.end);
  if (!hunk) return record;
  const there = rangeIn(now, range.field, hunk.start, hunk.end, range);
  return { ...thread, data: { ...thread.data, anchor: { ...anchor, range: there } } };
}

/** What has to be there for this record to be: what it is in, the files it shows, the records it names. */
function needsOf(record: AnyRecord): readonly RecordId[] {
  const named: RecordId[] = record.parent === null ? [] : [record.parent];
  readNamed(kindDefinition(record.kind).data, record.data, ({ value }) => void named.push(value));
  return named;
}

function decisionsOn(
  records: Records,
  picks: readonly Pick[],
  { by, at, words, newId }: Deciding,
  verdict: Verdict,
): readonly RecordOf<'decision'>[] {
  const bySuggestion = Map.groupBy(picks, ({ suggestion }) => suggestion);
  return [...bySuggestion].flatMap(([parent, group]) => {
    const last = records.children(parent).at(-1)?.order ?? null;
    const orders = keysBetween(last, null, group.length);
    return group.map(({ change }, index) => ({
      id: newId(),
      kind: 'decision' as const,
      parent,
      order: orders[index] ?? 'a0',
      data: { change, verdict, words, by, at },
    }));
  });
}
