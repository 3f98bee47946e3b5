/** Every leaf of every kind of record says what it is, and the walk over them misses none, gives each once, and touches no other. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from '../../shared/base/zod.ts';
import { changing, gone, reading, type Leaf, type Path, type Sort } from '../../shared/model/walk.ts';
import { retarget } from '../../shared/edit/retarget.ts';
import { kindNames, kinds } from '../../shared/records/kinds.ts';
import type { AnyRecord } from '../../shared/records/record.ts';
import { fromSchema } from '../support/from-schema.ts';
import { recordShapes, textLeaves } from '../support/text-leaves.ts';

const texts = [
  'words',
  'said',
  'state',
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
const changePlaces = changing('place');
const readWords = reading('words');

const marker = 'Zxqmark';

function leavesOf(schema: z.ZodType, data: unknown): readonly Leaf[] {
  const found: Leaf[] = [];
  readAll(schema, data, (leaf) => found.push(leaf));
  return found;
}

/** The ids of what is named. */
function namedIn(schema: z.ZodType, data: unknown): readonly string[] {
  return leavesOf(schema, data).flatMap(({ is, value }) => {
    if (is === 'ref' || is === 'file') return [value];
    return is === 'place' && value.startsWith('#') ? [value.slice(1)] : [];
  });
}

/** All the text that stands in the run of the words, whatever stands around it. */
function inlineWords({ kind, data }: AnyRecord): string {
  const found: string[] = [];
  readWords(kinds[kind].data, data, ({ path, value }) => {
    if (path.at(-1) === 'text') found.push(value);
  });
  return found.join('');
}

function at(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown>)[step], data);
}

describe.each(recordShapes)('$name', ({ kind, schema }) => {
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

  it('has what does not fit passed over, and left as it is', () => {
    const wrong = fc.oneof(fc.anything({ maxDepth: 1 }), fc.constant([null, { type: 'link' }, [[]]]));
    fc.assert(
      fc.property(datas, wrong, fc.infiniteStream(fc.boolean()), (data, junk, random) => {
        const broken = spoiled(data, junk, () => random.next().value === true);
        expect(changeAll(schema, broken, (value) => value)).toBe(broken);
        for (const { path, value } of leavesOf(schema, broken)) expect(at(broken, path)).toBe(value);
      }),
      { numRuns: 20 },
    );
  });

  it('names what it is led to and nothing it is not, fits its schema all the same, and stays the same when led nowhere else', () => {
    fc.assert(
      fc.property(datas, (made) => {
        // Every place leads into the programme, and not somewhere on the web.
        const data = changePlaces(schema, made, (value) => `#${value}`.slice(0, 200));
        fc.pre(schema.safeParse(data).success);
        const record = { id: 'r', kind, parent: null, order: 'a0', data } as AnyRecord;
        expect(retarget(record, (id) => id)).toBe(record);
        const led = retarget(record, (id) => `${id.slice(0, 100)}n`);
        const names = namedIn(schema, data).map((id) => `${id.slice(0, 100)}n`);
        expect(new Set(namedIn(schema, led?.data))).toEqual(new Set(names));
        const left = retarget(record, () => null);
        expect(left === null).toBe(kind === 'alignment' || kind === 'estimate');
        if (!left) return;
        expect(namedIn(schema, left.data)).toEqual([]);
        expect(schema.safeParse(left.data).error).toBeUndefined();
        expect(inlineWords(left)).toBe(inlineWords(record));
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

/** The data with something else here and there. */
function spoiled(value: unknown, junk: unknown, here: () => boolean): unknown {
  if (typeof value !== 'object' || value === null) return here() ? junk : value;
  if (Array.isArray(value)) return value.map((item) => spoiled(item, junk, here));
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, spoiled(member, junk, here)]));
}
