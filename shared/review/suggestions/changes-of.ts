/** The changes of a suggestion that are still to be decided, on the programme as it is now. */

import type { AnyRecord, RecordId, RecordOf, Records } from '../../records/record.ts';
import { suggestionsIn, type Seam } from './all.ts';
import type { Change, RecordChange, SeamChange, TextChange } from './change.ts';
import {
  planOfSuggestion,
  settleRecord,
  type FoundInRecord,
  type RecordPlan,
  type RecordStanding,
} from './record-plan.ts';

type Suggestion = RecordOf<'suggestion'>;

/** What became of the changes of a suggestion, by their names. */
export interface Decided {
  readonly taken: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

const decisionsKnown = new WeakMap<readonly RecordOf<'decision'>[], Decided>();

export function decidedOn(records: Records, suggestion: RecordId): Decided {
  const decisions = records.children(suggestion, 'decision');
  let found = decisionsKnown.get(decisions);
  if (!found) {
    const named = (list: readonly RecordOf<'decision'>[]) => new Set(list.map(({ data }) => data.change));
    found = { taken: named(decisions.filter(({ data }) => data.verdict === 'taken')), all: named(decisions) };
    decisionsKnown.set(decisions, found);
  }
  return found;
}

/** How a suggestion stands, with these of its changes picked. */
export function standingOn(
  { taken, all }: Decided,
  picked: (name: string) => boolean,
  tell: RecordStanding['tell'] = () => {},
): RecordStanding {
  return { taken: (name) => taken.has(name), isOpen: (name) => !all.has(name), picked, tell };
}

interface Known {
  readonly now: AnyRecord | undefined;
  readonly decided: Decided;
  readonly changes: readonly Change[];
}

const known = new WeakMap<Suggestion, Known>();

/** In the order in which they are read. */
export function changesOf(suggestion: Suggestion, records: Records): readonly Change[] {
  const own = ownChanges(suggestion, records);
  if (own.length === 0) return own;
  const seams = suggestionsIn(records).seams(suggestion.id);
  const changes = seams.length === 0 ? own : own.flatMap((change) => seamed(change, seams, records) ?? []);
  return changes.map((change) =>
    change.kind === 'insert' || change.kind === 'remove' ? hanging(change, records) : change,
  );
}

/** The names of the changes that are in no conflict, both halves of what was split or joined among them. */
export function uncontested(suggestion: Suggestion, records: Records): ReadonlySet<string> {
  const names = new Set(changesOf(suggestion, records).flatMap(({ conflict, name }) => (conflict ? [] : [name])));
  for (const { edge, whole, name } of suggestionsIn(records).seams(suggestion.id)) {
    const other = edge === suggestion.id ? records.get(whole) : undefined;
    if (other?.kind !== 'suggestion') continue;
    const isOne = ({ conflict, kind }: Change): boolean => !conflict && (kind === 'split' || kind === 'join');
    if (changesOf(other, records).some(isOne)) names.add(name);
  }
  return names;
}

/** The change of that name, if it is still to be decided. */
export function changeNamed(records: Records, suggestion: RecordId, name: string): Change | undefined {
  const record = records.get(suggestion);
  return record?.kind === 'suggestion' ? changesOf(record, records).find((change) => change.name === name) : undefined;
}

/** Each by itself, without what belongs together. */
function ownChanges(suggestion: Suggestion, records: Records): readonly Change[] {
  const now = records.get(suggestion.data.target);
  const decided = decidedOn(records, suggestion.id);
  const last = known.get(suggestion);
  if (last && last.now === now && last.decided === decided) return last.changes;
  const plan = planOfSuggestion(suggestion);
  const changes: Change[] = [];
  if (plan) {
    const tell = (found: FoundInRecord): void => void changes.push(changeOf(found, suggestion, plan));
    settleRecord(
      plan,
      now,
      standingOn(decided, () => false, tell),
    );
  }
  known.set(suggestion, { now, decided, changes });
  return changes;
}

function changeOf(found: FoundInRecord, { id, data }: Suggestion, plan: RecordPlan): Change {
  const record = plan.is === 'insert' ? plan.after : plan.before;
  const { name, clash: conflict } = found;
  const any = { name, suggestion: id, target: data.target, record, by: data.by, at: data.at, conflict };
  switch (found.is) {
    case 'words':
    case 'format': {
      const { spot, range, removed, added } = found;
      const kind = found.is === 'words' ? 'text' : 'format';
      return { ...any, kind, field: spot.field, path: spot.path, range, removed, added };
    }
    case 'value': {
      const { spot, deed, before, after } = found;
      const { field, path, member, part } = spot;
      return { ...any, kind: 'value', deed, field, path, member, part, before, after };
    }
    case 'move': {
      const to = plan.is === 'edit' ? plan.after : record;
      const from = { parent: record.parent, order: record.order };
      return { ...any, kind: 'move', from, to: { parent: to.parent, order: to.order } };
    }
    default:
      return { ...any, kind: found.is, under: null };
  }
}

/** A change as it is seen beside the other half of it; null where it is seen there. */
function seamed(change: Change, seams: readonly Seam[], records: Records): Change | null {
  for (const seam of seams) {
    const isWhole = seam.whole === change.suggestion && (change.kind === 'insert' || change.kind === 'remove');
    if (!isWhole && !(seam.edge === change.suggestion && seam.name === change.name)) continue;
    const [whole, edge] = [records.get(seam.whole), records.get(seam.edge)];
    if (whole?.kind !== 'suggestion' || edge?.kind !== 'suggestion') continue;
    const end = ownChanges(edge, records).find(({ name }) => name === seam.name);
    const [part] = ownChanges(whole, records);
    if (end?.kind !== 'text' || (part?.kind !== 'insert' && part?.kind !== 'remove')) continue;
    return isWhole ? seamOf(seam, part, end) : null;
  }
  return change;
}

function seamOf({ is, edge }: Seam, { under: _under, ...part }: RecordChange, end: TextChange): SeamChange {
  const { field, range, target: other } = end;
  return {
    ...part,
    kind: is,
    other,
    field,
    range,
    edge: { suggestion: edge, change: end.name },
    conflict: part.conflict ?? end.conflict,
  };
}

/** With what it comes or goes along with; and in conflict where it would take away what its author has not seen. */
function hanging(change: RecordChange, records: Records): RecordChange {
  const { record, by, kind } = change;
  const target = 'target' in record.data && typeof record.data.target === 'string' ? record.data.target : null;
  const goesAlong = (id: RecordId | null): boolean => id !== null && saysOf(records, by.id, id, kind);
  const under = [target, record.parent].find(goesAlong) ?? null;
  const unseen =
    kind === 'remove' && !change.conflict
      ? records.children(record.id).find(({ id }) => !saysOf(records, by.id, id, 'remove', 'move'))
      : undefined;
  if (!unseen) return under === null ? change : { ...change, under };
  return { ...change, under, conflict: { theirs: unseen, base: record, mine: null } };
}

function saysOf(records: Records, person: string, target: RecordId, ...kinds: readonly Change['kind'][]): boolean {
  return suggestionsIn(records)
    .of(person, target)
    .some((suggestion) => ownChanges(suggestion, records).some(({ kind }) => kinds.includes(kind)));
}
