/** What was suggested in a module, open or decided: each change as it was made, told on the record that it was made of. */

import type { Person } from '../../model/review/schema.ts';
import { RecordTable, type AnyRecord, type RecordId, type RecordOf, type Records } from '../../records/record.ts';
import { placeOf } from '../../review/anchor.ts';
import type { Change } from '../../review/suggestions/change.ts';
import { changesOf } from '../../review/suggestions/changes-of.ts';
import type { Outcome, Said } from './said.ts';

export interface Suggested {
  readonly id: RecordId;
  /** What it changes, or what stands above what it puts in. */
  readonly near: RecordId;
  readonly by: Person;
  readonly at: string;
  readonly change: Change;
  /** What was said beside it. */
  readonly said: readonly Said[];
  readonly outcome: Outcome | null;
}

type Suggestion = RecordOf<'suggestion'>;

export function suggestedIn(records: Records, module: RecordId): readonly Suggested[] {
  const [programme] = records.children(null, 'programme');
  const all = records.children(programme?.id ?? null, 'suggestion');
  const people = Map.groupBy(all, ({ data }) => data.by.id);
  return [...people.values()].flatMap((own) => {
    const then = asTheyBegan(records, own);
    return own.flatMap((suggestion) => changesIn(records, then, suggestion, module));
  });
}

function changesIn(records: Records, then: Records, suggestion: Suggestion, module: RecordId): readonly Suggested[] {
  const decisions = records.children(suggestion.id, 'decision');
  const said = records.children(suggestion.id, 'comment').filter(({ data }) => data.words !== '');
  return changesOf(suggestion, then).flatMap((change) => {
    const near = then.get(change.target) ? change.target : (change.record.parent ?? module);
    if (placeOf(then, near).module !== module) return [];
    const { by, at } = suggestion.data;
    const decided = decisions.find(({ data }) => data.change === change.name)?.data ?? null;
    return [
      {
        id: suggestion.id,
        near,
        by,
        at,
        change,
        said: said.map(({ id, data: { by, at, words } }) => ({ id, by, at, words })),
        outcome: decided,
      },
    ];
  });
}

/** The programme as one person had it before them, with nothing decided: there every change of theirs can be told. */
function asTheyBegan(records: Records, own: readonly Suggestion[]): Records {
  const before = new Map(own.map(({ data }) => [data.target, data.before]));
  const kept: AnyRecord[] = [];
  const visit = (parent: RecordId | null): void => {
    for (const record of records.children(parent)) {
      if (record.kind !== 'decision' && !before.has(record.id)) kept.push(record);
      visit(record.id);
    }
  };
  visit(null);
  for (const [id, state] of before) {
    const now = records.get(id);
    if (state !== null) kept.push({ ...(JSON.parse(state) as AnyRecord), id });
    // What they put in and was taken is there by now; what was emptied says nothing.
    else if (now && own.some(({ data }) => data.target === id && data.after === null)) kept.push(now);
  }
  return new RecordTable(kept);
}
