/** Laws of bringing modules from partners' programmes: nothing twice, nothing lost, and once more brings nothing. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sequenceSource } from '../../shared/base/ids.ts';
import { stableJson } from '../../shared/base/json.ts';
import { translateModule } from '../../shared/edit/translations.ts';
import { isEmptyChange, recordOf, RecordTable, type AnyRecord, type RecordId } from '../../shared/records/record.ts';
import { validateAll } from '../../shared/records/validate.ts';
import type { Brought } from '../../shared/review/merge/bring/bring-modules.ts';
import type { Choice, Conflict } from '../../shared/review/merge/contest.ts';
import { Partner } from '../support/partners.ts';

const isFull = process.env['MODULEWRIGHT_TRIALS'] === 'full';
const numRuns = isFull ? 5000 : 25;

const step = fc.record({
  who: fc.nat(2),
  from: fc.nat(1),
  seed: fc.integer(),
  steps: fc.integer({ min: 0, max: 6 }),
  some: fc.boolean(),
  choice: fc.constantFrom<Choice>('mine', 'theirs'),
});
const round = fc.array(step, { minLength: 1, maxLength: 3 });
const cooperation = fc.array(round, { minLength: 5, maxLength: 5 });

function settled(partner: Partner, from: Partner, modules: readonly RecordId[], choice: Choice): Brought {
  let choices = new Map<string, Choice>();
  for (let turn = 0; turn < 20; turn++) {
    const { conflicts } = partner.preview(from, modules, choices);
    if (conflicts.every(({ key }) => choices.has(key))) break;
    choices = new Map([...choices, ...conflicts.map(({ key }): [string, Choice] => [key, choice])]);
  }
  return partner.bring(from, modules, choices);
}

const said = (records: Iterable<AnyRecord>): string => stableJson([...records]);
const asked = (conflicts: readonly Conflict[]): string =>
  stableJson(conflicts.map(({ mine, theirs }) => [mine, theirs]));
const namesOf = (partner: Partner, kind: 'framework' | 'term'): readonly string[] =>
  [...partner.records.all()].flatMap((record) => {
    if (record.kind !== kind) return [];
    if (record.kind === 'term') return [`${record.data.word} ${record.data.language}`];
    return [record.kind === 'framework' ? record.data.identifier || record.data.title : ''];
  });

describe('three partners over five rounds', () => {
  it('have each other’s modules whole, what is the same once, and no word of their own lost', () => {
    fc.assert(
      fc.property(cooperation, (rounds) => {
        const partners = ['ane', 'bo', 'cai'].map((name) => new Partner(name));
        for (const steps of rounds)
          for (const { who, from, seed, steps: count, some, choice } of steps) {
            const partner = partners[who] as Partner;
            const other = partners.filter((one) => one !== partner)[from] as Partner;
            const own = other.own.map(({ id }) => id);
            const written = other.work(seed, count);
            const mine = partner.work(seed + 1, count);
            const wanted = some ? own.slice(0, 1) : own;
            if (wanted.length === 0) continue;
            const usual = partner.preview(other, wanted);
            const kept = said(partner.with(usual)) + asked(usual.conflicts);
            settled(partner, other, wanted, choice);
            expect(validateAll([...partner.records.all()])).toMatchObject({ ok: true });
            for (const kind of ['framework', 'term'] as const)
              expect(namesOf(partner, kind)).toHaveLength(new Set(namesOf(partner, kind)).size);
            expect(mine.filter((word) => !kept.includes(word))).toEqual([]);
            const theirs = stableJson(
              wanted.flatMap((id) => [...other.records.all()].filter((record) => moduleIn(other, record.id) === id)),
            );
            expect(written.filter((word) => theirs.includes(word) && !kept.includes(word))).toEqual([]);
            for (const id of wanted) expect(partner.records.get(id)?.kind).toBe('module');
            const again = partner.preview(other, wanted);
            expect({ changes: again.changes, conflicts: again.conflicts }).toEqual({
              changes: { puts: [], removes: [] },
              conflicts: [],
            });
            expect(isEmptyChange(again.changes)).toBe(true);
          }
      }),
      { numRuns },
    );
  });
});

it('a translation that came alone knows what it says in another language once that comes, too', () => {
  const [ane, bo] = [new Partner('ane'), new Partner('bo')];
  const after = new RecordTable(bo.records.all());
  after.apply(translateModule(after, { module: 'bom', language: 'lv', newId: sequenceSource('bolv') }));
  bo.states.push(after);
  const latvian = bo.own.find(({ data }) => data.translation)?.id ?? '';
  const inAnes = () => recordOf(ane.records, 'module', latvian)?.data.translation?.of;
  ane.bring(bo, [latvian]);
  expect(inAnes()).toBeUndefined();
  expect(ane.records.children(null, 'programme')[0]?.data.languages).toEqual(['en', 'lv']);
  ane.bring(bo, ['bom']);
  ane.bring(bo, [latvian]);
  expect(inAnes()).toBe('bom');
});

function moduleIn({ records }: Partner, id: RecordId): RecordId | null {
  for (let record = records.get(id); record; record = record.parent === null ? undefined : records.get(record.parent))
    if (record.kind === 'module') return record.id;
  return null;
}
