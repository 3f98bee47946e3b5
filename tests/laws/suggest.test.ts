/** Laws of suggest mode: what somebody does in their view stands in it, the programme stays as it is, and names of changes hold. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sequenceSource } from '../../shared/base/ids.ts';
import { compareSiblings } from '../../shared/store/record.ts';
import { RecordTable, type AnyRecord, type RecordOf, type Records } from '../../shared/records/record.ts';
import { asSuggested } from '../../shared/review/suggestions/as-suggested.ts';
import type { Change } from '../../shared/review/suggestions/change.ts';
import { changesOf } from '../../shared/review/suggestions/changes-of.ts';
import { acceptChanges, rejectChanges } from '../../shared/review/suggestions/decide.ts';
import { suggest } from '../../shared/review/suggestions/suggest.ts';
import { changeOf, diff } from '../../shared/store/diff.ts';
import { dice } from '../support/edited.ts';
import { anyOf, apply, deed, programme, seen, type Roll } from '../support/deeds.ts';
import { withFiles } from '../support/with-files.ts';
import { editedSample, sample } from '../support/edited-sample.ts';

const isFull = process.env['MODULEWRIGHT_TRIALS'] === 'full';
const runs = isFull ? 10_000 : 150;
const at = '2026-05-01T10:00:00.000Z';
const anna = { id: 'anna', name: 'Anna' };
const bea = { id: 'bea', name: 'Bea' };

const suggestionsIn = (records: Records): readonly RecordOf<'suggestion'>[] =>
  [...records.all()].filter((record): record is RecordOf<'suggestion'> & AnyRecord => record.kind === 'suggestion');
const changesIn = (records: Records): readonly Change[] =>
  suggestionsIn(records).flatMap((one) => changesOf(one, records));
const picksOf = (changes: readonly Change[]) => changes.map(({ suggestion, name }) => ({ suggestion, change: name }));

/** Two who suggest, one who edits the programme, and one who decides, at random. */
function story(seed: number, steps: number): RecordTable {
  const roll = dice(seed);
  const table = programme();
  const newId = sequenceSource('s');
  for (let step = 0; step < steps; step++) {
    const luck = roll();
    if (luck < 0.6) say(table, roll() < 0.7 ? anna : bea, roll, newId);
    else if (luck < 0.8) apply(table, deed(table, roll, newId));
    else decide(table, roll, newId);
  }
  return table;
}

function say(table: RecordTable, person: typeof anna, roll: Roll, newId: () => string): void {
  const view = asSuggested(table, { person: person.id });
  const changes = deed(view, roll, newId);
  const after = new RecordTable(view.all());
  after.apply(changes);
  const base = seen(table);
  const inverse = apply(table, suggest(table, person, changes, at, newId));
  expect(seen(table)).toBe(base);
  expect(seen(asSuggested(table, { person: person.id }))).toBe(seen(after));
  const back = new RecordTable(table.all());
  back.apply(inverse);
  expect(seen(asSuggested(back, { person: person.id }))).toBe(seen(view));
}

function decide(table: RecordTable, roll: Roll, newId: () => string): void {
  const change = anyOf(changesIn(table), roll);
  if (!change) return;
  const deciding = { by: bea, at, words: '', newId };
  const base = seen(table);
  if (roll() < 0.6) {
    const { changes, left } = acceptChanges(table, picksOf([change]), deciding);
    apply(table, changes);
    expect(left.every(({ why }) => why === 'refused')).toBe(true);
    if (left.length > 0) expect(seen(table)).toBe(base);
    if (left.length > 0) return;
  } else {
    apply(table, rejectChanges(table, picksOf([change]), deciding));
    expect(seen(table)).toBe(base);
  }
  expect(
    changesIn(table).some(({ name, suggestion }) => name === change.name && suggestion === change.suggestion),
  ).toBe(false);
}

describe('suggest mode', () => {
  it('shows in the view what was done in it, and leaves the programme as it is', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        story(seed, 12);
      }),
      { numRuns: runs },
    );
  });

  it('names each change once, of a person each record once, and orders what is in a page', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const table = story(seed, 10);
        const names = changesIn(table).map(({ suggestion, name }) => `${suggestion} ${name}`);
        expect(new Set(names).size).toBe(names.length);
        const all = suggestionsIn(table).map(({ data }) => `${data.by.id} ${data.target}`);
        expect(new Set(all).size).toBe(all.length);
        for (const view of [asSuggested(table, { person: 'anna' }), asSuggested(table, 'all')]) {
          const touched = new Set(suggestionsIn(table).map(({ data }) => data.target));
          for (const record of view.all()) {
            if (!touched.has(record.id)) expect(record).toBe(table.get(record.id));
            expect(view.get(record.id)).toBe(record);
            const children = view.children(record.id);
            expect(children).toEqual([...children].sort(compareSiblings));
            expect(view.children(record.parent)).toContain(record);
          }
        }
      }),
      { numRuns: runs },
    );
  });

  it('all of one who is alone, taken, is what they would have', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const roll = dice(seed);
        const table = programme();
        const newId = sequenceSource('s');
        for (let step = 0; step < 8; step++)
          apply(table, suggest(table, anna, deed(asSuggested(table, { person: 'anna' }), roll, newId), at, newId));
        const wanted = seen(asSuggested(table, { person: 'anna' }));
        expect(seen(asSuggested(table, 'all'))).toBe(wanted);
        const one = new RecordTable(table.all());
        const accepted = acceptChanges(table, picksOf(changesIn(table)), { by: bea, at, words: '', newId });
        expect(accepted.left).toEqual([]);
        apply(table, accepted.changes);
        expect(seen(table)).toBe(wanted);
        expect(changesIn(table)).toEqual([]);
        // One by one, in any order, it comes to the same.
        for (let change = anyOf(changesIn(one), roll); change; change = anyOf(changesIn(one), roll))
          apply(one, acceptChanges(one, picksOf([change]), { by: bea, at, words: '', newId }).changes);
        expect(seen(one)).toBe(wanted);
      }),
      { numRuns: runs },
    );
  });
});

describe('on the sample programme', () => {
  it('all that somebody made of it, taken, makes the same of it; not taken, nothing', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const newId = sequenceSource('s');
        const edited = editedSample(seed).records;
        // A file that is shown anew is there: none comes by its name alone.
        const records = withFiles(edited);
        const known = new Set([...sample, ...edited].map(({ id }) => id));
        const first = [...sample, ...records.filter(({ id }) => !known.has(id))];
        const table = new RecordTable(first);
        const base = seen(table);
        table.apply(suggest(table, anna, changeOf(diff(first, records)), at, newId));
        const wanted = seen(new RecordTable(records));
        expect(seen(table)).toBe(base);
        expect(seen(asSuggested(table, { person: 'anna' }))).toBe(wanted);
        const picks = picksOf(changesIn(table));
        const deciding = { by: bea, at, words: '', newId };
        const left = new RecordTable(table.all());
        apply(left, rejectChanges(left, picks, deciding));
        expect(seen(left)).toBe(base);
        expect(changesIn(left)).toEqual([]);
        const accepted = acceptChanges(table, picks, deciding);
        expect(accepted.left).toEqual([]);
        apply(table, accepted.changes);
        expect(seen(table)).toBe(wanted);
        expect(changesIn(table)).toEqual([]);
      }),
      { numRuns: isFull ? 1000 : 20 },
    );
  });
});

describe('the name of a change', () => {
  it('is the same whatever is said or done elsewhere, and what was decided stays decided when more is said', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const roll = dice(seed);
        const newId = sequenceSource('s');
        const copy = programme();
        const sayIn = (records: RecordTable, isElsewhere: (ids: readonly string[]) => boolean): void => {
          const changes = deed(asSuggested(records, { person: 'anna' }), roll, newId);
          if (isElsewhere([...changes.puts.map(({ id }) => id), ...changes.removes]))
            apply(records, suggest(records, anna, changes, at, newId));
        };
        for (let step = 0; step < 4; step++) sayIn(copy, () => true);
        const table = new RecordTable(copy.all());
        const first = changesIn(table);
        const decided = anyOf(first, roll);
        const rejected = decided
          ? rejectChanges(table, picksOf([decided]), { by: bea, at, words: '', newId }).puts
          : [];
        apply(table, { puts: rejected, removes: [] });
        // Here the programme goes on, there more is said, by somebody who does not know of the decision.
        const touched = new Set(suggestionsIn(copy).map(({ data }) => data.target));
        const holders = new Set([...touched].map((id) => copy.get(id)?.parent));
        const isElsewhere = (ids: readonly string[]): boolean =>
          !ids.some(
            (id) => touched.has(id) || holders.has(id) || copy.children(id).some((child) => touched.has(child.id)),
          );
        for (let step = 0; step < 3; step++) {
          sayIn(copy, isElsewhere);
          const changes = deed(table, roll, newId);
          if (isElsewhere([...changes.puts.map(({ id }) => id), ...changes.removes])) apply(table, changes);
        }
        const known = new Set(suggestionsIn(table).map(({ id }) => id));
        apply(table, { puts: suggestionsIn(copy), removes: [] });
        const gone = new Set(
          rejected.map((record) => `${record.parent} ${'change' in record.data ? record.data.change : ''}`),
        );
        const nameOf = ({ suggestion, name }: Change): string => `${suggestion} ${name}`;
        const still = changesIn(table).filter(({ suggestion }) => known.has(suggestion));
        const edges = new Set(
          first.flatMap((one) => ('edge' in one ? [`${one.edge.suggestion} ${one.edge.change}`] : [])),
        );
        expect(
          still
            .map(nameOf)
            .filter((name) => !edges.has(name))
            .sort(),
        ).toEqual(
          first
            .map(nameOf)
            .filter((name) => !gone.has(name))
            .sort(),
        );
      }),
      { numRuns: runs, examples: [[-737539972]] },
    );
  });
});
