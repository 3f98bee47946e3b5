/** Laws of the comparison in words: nothing of what is equal, and everything that differs once. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sequenceSource } from '../../shared/base/ids.ts';
import { stableJson } from '../../shared/base/json.ts';
import { blockData } from '../../shared/blocks/registry.ts';
import { subtree } from '../../shared/edit/subtree.ts';
import { keyAt } from '../../shared/store/order.ts';
import { RecordTable, type AnyRecord, type RecordId } from '../../shared/records/record.ts';
import { compareInWords, sayLine } from '../../shared/review/in-words.ts';
import { authorText } from '../../shared/words/author.ts';
import type { Say } from '../../shared/words/typed.ts';
import { crossed, dice, kept } from '../support/edited.ts';
import { sampleRecords } from '../support/sample.ts';

const runs = process.env['MODULEWRIGHT_TRIALS'] === 'full' ? 2000 : 40;
const swedish: Say = (key, ...values) => authorText('sv', key, ...values);
/** The sample as somebody made it: blocks written anew, put in, taken away and moved, pages taken away and called otherwise. */
function edited(seed: number): { readonly records: readonly AnyRecord[]; readonly touched: ReadonlySet<RecordId> } {
  const roll = dice(seed);
  const table = new RecordTable(sampleRecords);
  const newId = sequenceSource('z');
  const pick = (kind: AnyRecord['kind']): AnyRecord => {
    const all = [...table.all()].filter((record) => record.kind === kind);
    return all[Math.floor(roll() * all.length)] as AnyRecord;
  };
  const steps = 1 + Math.floor(roll() * 8);
  for (let step = 0; step < steps; step++) {
    const [block, page] = [pick('block'), pick('page')];
    const order = keyAt(table.children(page.id, 'block'), Math.floor(roll() * 5));
    const luck = roll();
    if (luck < 0.45) {
      const made = blockData.safeParse(crossed(block.data, pick('block').data, roll));
      if (made.success)
        table.apply({ puts: [{ ...block, data: kept(blockData, made.data) } as AnyRecord], removes: [] });
    } else if (luck < 0.6) table.apply({ puts: [{ ...block, id: newId(), parent: page.id, order }], removes: [] });
    else if (luck < 0.75) table.apply({ puts: [], removes: [block.id] });
    else if (luck < 0.85) table.apply({ puts: [{ ...block, parent: page.id, order }], removes: [] });
    else if (luck < 0.9) table.apply({ puts: [], removes: subtree(table, page.id).map(({ id }) => id) });
    else table.apply({ puts: [{ ...page, data: { title: `T ${newId()}`, use: 'page' } } as AnyRecord], removes: [] });
  }
  const before = new Map(sampleRecords.map((record) => [record.id, stableJson(record)]));
  const after = new Map([...table.all()].map((record) => [record.id, stableJson(record)]));
  const ids = new Set([...before.keys(), ...after.keys()]);
  return { records: [...table.all()], touched: new Set([...ids].filter((id) => before.get(id) !== after.get(id))) };
}

describe('a comparison in words', () => {
  it('of a programme with itself says nothing', () => {
    expect(compareInWords(sampleRecords, structuredClone(sampleRecords))).toEqual([]);
  });

  it('has every record that differs once, something to say in each group, and whole sentences', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { records, touched } = edited(seed);
        const groups = compareInWords(sampleRecords, records);
        const listed = groups.flatMap((group) => group.records);
        expect(new Set(listed).size).toBe(listed.length);
        expect([...listed].sort()).toEqual([...touched].sort());
        for (const { lines, records: own } of groups) {
          expect(lines.length).toBeGreaterThan(0);
          for (const line of lines) {
            for (const id of line.records) expect(own).toContain(id);
            expect(sayLine(line, swedish, String)).not.toMatch(/[{}]|undefined|: $/);
          }
        }
        expect(compareInWords(sampleRecords, records)).toEqual(groups);
      }),
      { numRuns: runs },
    );
  });
});
