/** Takes changes into the programme, or does not, and keeps what was decided: one change set, one step to take back. */

import { fail, type Failure, type Result } from '../../base/result.ts';
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
import { suggestionsIn } from './all.ts';
import { carriedTo } from './carried.ts';
import type { Change, Pick } from './change.ts';
import { changeNamed, changesOf, decidedOn, standingOn } from './changes-of.ts';
import { showsMissingFile } from './missing-file.ts';
import { planOfSuggestion, settleRecord } from './record-plan.ts';
import { withThreads } from './with-threads.ts';

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
      if (!change || !this.#overlaps(pick)) return true;
      this.leave(pick, 'overlaps');
      return false;
    });
    const here = wanted.filter((pick) => !this.#takenElsewhere(pick));
    if (here.length === 0) return;
    const picks = this.#withNeeded(withAlong(this.#table, here));
    const changes = this.#changesWith(picks);
    const result = this.#applied(changes);
    if (result.ok) {
      this.changes = compose(this.changes, changes);
      for (const pick of picks) this.#done.add(keyOf(pick));
    } else if (here.length > 1) for (const pick of here) this.take([pick]);
    else if (here[0]) this.leave(here[0], 'refused', result.error);
  }

  #applied(changes: ChangeSet): Result<null> {
    const lacks = showsMissingFile(this.#table, changes);
    return lacks ? fail('suggestion.fileMissing') : validateChange(this.#table, changes);
  }

  /** Where its words went into another block it is taken there: here it would bring back what stands there. */
  #takenElsewhere(pick: Pick): boolean {
    const change = changeNamed(this.#table, pick.suggestion, pick.change);
    const to = change?.kind === 'text' ? carriedTo(this.#table, change) : null;
    if (to === null) return false;
    const decisions = decisionsOn(this.#table, [pick], this.#deciding, 'taken');
    const changes = withThreads(this.#table, { puts: [...to, ...decisions], removes: [] });
    const result = this.#applied(changes);
    if (result.ok) {
      this.changes = compose(this.changes, changes);
      this.#done.add(keyOf(pick));
    } else this.leave(pick, 'refused', result.error);
    return true;
  }

  /** Whether what was taken so far is on what this changes, or what goes along: of two that contradict each other none is taken over the other. */
  #overlaps(pick: Pick): boolean {
    return withAlong(this.#table, [pick]).some(({ suggestion, change: name }) => {
      const change = changeNamed(this.#table, suggestion, name);
      const conflict = change?.conflict;
      const first = conflict && changeNamed(this.#records, suggestion, name)?.conflict;
      if (conflict && (!first || !sameJson(first.theirs, conflict.theirs))) return true;
      return change?.kind === 'remove' && this.changes.puts.some(({ id }) => this.#isIn(id, change.target));
    });
  }

  #isIn(id: RecordId, whole: RecordId): boolean {
    const parent = this.#table.get(id)?.parent ?? null;
    return parent !== null && (parent === whole || this.#isIn(parent, whole));
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
    return withThreads(this.#table, compose(changes, { puts: decisions, removes: [] }));
  }
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
