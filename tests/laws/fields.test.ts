/** Every leaf of every kind of record says what it is, and the walk over them misses none, gives each once, and touches no other. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from '../../shared/base/zod.ts';
import { changing, gone, reading, type Leaf, type Path, type Sort } from '../../shared/model/walk.ts';
import { kindNames } from '../../shared/records/kinds.ts';
import { fromSchema } from '../support/from-schema.ts';
import { recordShapes, textLeaves } from '../support/text-leaves.ts';

const texts = [
  'words',
  'latex',
  'code',
  'name',
  'part',
  'label',
  'ref',
  'file',
  'place',
  'address',
  'language',
  'stamp',
] as const satisfies readonly Sort[];
const readTexts = reading(...texts);
const readAll = reading(...texts, 'choice', 'number', 'flag');
const changeAll = changing(...texts, 'choice', 'number', 'flag');
const changeWords = changing('words');

const marker = 'Zxqmark';

function leavesOf(schema: z.ZodType, data: unknown): readonly Leaf[] {
  const found: Leaf[] = [];
  readAll(schema, data, (leaf) => found.push(leaf));
  return found;
}

function at(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown>)[step], data);
}

describe.each(recordShapes)('$name', ({ schema }) => {
  // Few and short lists: what is in them is tried, not how many there are.
  const datas = fc.noShrink(fromSchema(schema, 2));

  it('says of each of its texts what it is', () => {
    for (const { path, make } of textLeaves(schema)) {
      const found: Leaf<(typeof texts)[number]>[] = [];
      readTexts(schema, make(marker), (leaf) => {
        if (leaf.value === marker) found.push(leaf);
      });
      expect([path, found.length]).toEqual([path, 1]);
      for (const { field } of found)
        if (field.is === 'ref') for (const kind of field.kinds) expect(kindNames).toContain(kind);
    }
  });

  it('has each leaf read once, where it is, and all of them', () => {
    fc.assert(
      fc.property(datas, (data) => {
        const leaves = leavesOf(schema, data);
        for (const { path, value } of leaves) expect(at(data, path)).toBe(value);
        expect(leaves.map(({ path }) => path.join('/')).toSorted()).toEqual(ends(data).toSorted());
      }),
      { numRuns: 20 },
    );
  });

  it('stays the very same when nothing changes, and is changed where it is and nowhere else', () => {
    fc.assert(
      fc.property(datas, (data) => {
        expect(changeAll(schema, data, (value) => value)).toBe(data);
        const before = JSON.stringify(data);
        const after = changeWords(schema, data, (value) => `${value}!`);
        expect(JSON.stringify(data)).toBe(before);
        if (after === gone) throw new Error('words alone take nothing away');
        const shown = ({ is, path, value }: Leaf) => ({ is, path, value });
        expect(leavesOf(schema, after).map(shown)).toEqual(
          leavesOf(schema, data)
            .map(shown)
            .map((leaf) => (leaf.is === 'words' ? { ...leaf, value: `${String(leaf.value)}!` } : leaf)),
        );
      }),
      { numRuns: 20 },
    );
  });
});

/** Where there is a text, a number or a yes or no, found by looking at the data alone. */
function ends(value: unknown, path: Path = []): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => ends(item, [...path, index]));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, member]) => ends(member, [...path, name]));
  }
  return value === null || value === undefined ? [] : [path.join('/')];
}
