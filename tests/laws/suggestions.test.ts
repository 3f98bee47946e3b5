/** Laws of suggestions: what one would have is what comes of taking all of it, in any order; what is not taken leaves no trace. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from '../../shared/base/zod.ts';
import { sequenceSource } from '../../shared/base/ids.ts';
import { sameJson, stableJson } from '../../shared/base/json.ts';
import { inlineText, type InlineNode } from '../../shared/blocks/inline.ts';
import { blockData, blockText, blockTypeNames, type BlockData } from '../../shared/blocks/registry.ts';
import { kindNames, kinds, type Kind } from '../../shared/records/kinds.ts';
import {
  RecordTable,
  type AnyRecord,
  type ChangeSet,
  type RecordOf,
  type Records,
} from '../../shared/records/record.ts';
import { validateChange } from '../../shared/records/validate.ts';
import type { Change, Pick } from '../../shared/review/suggestions/change.ts';
import { changesOf, standingOn } from '../../shared/review/suggestions/changes-of.ts';
import { acceptChanges, rejectChanges } from '../../shared/review/suggestions/decide.ts';
import {
  isSaid,
  namesIn,
  planOfSuggestion,
  settleRecord,
  stateOf,
} from '../../shared/review/suggestions/record-plan.ts';
import { sayChange, sentenceOf, type Sentence, type Spoken } from '../../shared/review/suggestions/sentence.ts';
import { textsOf } from '../../shared/review/texts.ts';
import { authorText } from '../../shared/words/author.ts';
import { dice, editedData, kept } from '../support/edited.ts';
import { withFiles } from '../support/with-files.ts';
import { createProgramme } from '../../shared/edit/structure.ts';

const wordsOf = (nodes: unknown): string => inlineText((nodes ?? []) as InlineNode[]);
const isFull = process.env['MODULEWRIGHT_TRIALS'] === 'full';
const runs = isFull ? 10_000 : 200;
const at = '2026-05-01T10:00:00.000Z';
const anna = { id: 'anna', name: 'Anna' };
const start = createProgramme({ newId: sequenceSource('n'), title: 'P', language: 'en' }).puts;
const idOf = (kind: Kind): string => start.find((record) => record.kind === kind)?.id ?? '';
const deciding = (prefix: string) => ({ by: anna, at, words: 'Yes.', newId: sequenceSource(prefix) });

const option = (type: string): z.ZodType<BlockData> =>
  (blockData as unknown as { def: { options: z.ZodType<BlockData>[] } }).def.options.find((one) =>
    one._zod.propValues?.['type']?.has(type),
  ) as z.ZodType<BlockData>;

/** A block, and what some people made of it; once in a while it is of another type by then. */
const blocks = (sides: number): fc.Arbitrary<readonly BlockData[]> =>
  fc.constantFrom(...blockTypeNames).chain((type) => editedData(option(type), sides));

/** No short word: a file that is generated may be called `b`, and then it is the block and no file. */
const own = 'what.is.suggested.about';

const block = (data: unknown, id = own, order = 'a1'): AnyRecord =>
  ({ id, kind: 'block', parent: idOf('page'), order, data }) as unknown as AnyRecord;

function suggestion(before: AnyRecord | null, after: AnyRecord | null, person = anna, id = `s${person.id}`): AnyRecord {
  return {
    id,
    kind: 'suggestion',
    parent: idOf('programme'),
    order: 'a0',
    data: {
      by: person,
      at,
      target: (after ?? before)?.id ?? '',
      before: before && stateOf(before),
      after: after && stateOf(after),
      turn: 0,
    },
  };
}

const tableOf = (records: readonly AnyRecord[]): RecordTable => new RecordTable(withFiles(records));

const suggestionsIn = (records: Records): readonly RecordOf<'suggestion'>[] =>
  records.children(idOf('programme'), 'suggestion');
const allChanges = (records: Records): readonly Change[] =>
  suggestionsIn(records).flatMap((one) => changesOf(one, records));
const picksOf = (changes: readonly Change[]): readonly Pick[] =>
  changes.map(({ suggestion: id, name }) => ({ suggestion: id, change: name }));

function apply(table: RecordTable, changes: ChangeSet): void {
  const result = validateChange(table, changes);
  if (!result.ok) throw new Error(stableJson(result.error));
}

function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const roll = dice(seed);
  return list
    .map((item) => ({ item, place: roll() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

const addressed = (url: string): BlockData => ({
  type: 'embed',
  url,
  title: '',
  ratio: '16:9',
  fallback: '',
  image: null,
  alt: '',
});

/** Braces that somebody wrote are no holes of a sentence. */
function unbraced(sentence: Sentence): Sentence {
  const without = (words: string): string => words.replaceAll(/[{}]/g, '');
  const spoken = (one: Spoken): Spoken => {
    if (typeof one === 'string') return without(one);
    return typeof one === 'number' || one.text === undefined ? one : { ...one, text: without(one.text) };
  };
  return { ...sentence, what: spoken(sentence.what), to: spoken(sentence.to) };
}

describe('on an unchanged programme', () => {
  it('all changes taken at once make of a block what was suggested, whatever it is', () => {
    fc.assert(
      fc.property(blocks(1), ([before, after]) => {
        const table = tableOf([...start, block(before), suggestion(block(before), block(after))]);
        const changes = allChanges(table);
        expect(new Set(changes.map(({ name }) => name)).size).toBe(changes.length);
        const now = table.get(own) as AnyRecord;
        for (const change of changes) {
          const sentence = sentenceOf(change);
          if (change.kind === 'text' || change.kind === 'format') {
            const { field, text = '' } = textsOf(now).find(({ path }) => sameJson(path, change.path)) ?? {};
            expect(field).toBe(change.field);
            expect(change.range?.to).toBeLessThanOrEqual(text.length);
            expect(sentence).toBeNull();
          } else if (sentence) {
            const said = sayChange(unbraced(sentence), (key, ...values) => authorText('sv', key, ...values), String);
            expect(said).not.toMatch(/[{}]|undefined/);
          }
          expect(change.conflict).toBeNull();
          expect(change.name.length).toBeLessThanOrEqual(200);
        }
        const accepted = acceptChanges(table, picksOf(changes), deciding('d'));
        expect(accepted.left).toEqual([]);
        apply(table, accepted.changes);
        expect(table.get(own)?.data).toEqual(after);
        expect(allChanges(table)).toEqual([]);
      }),
      { numRuns: runs, examples: [[[addressed('#'), addressed('#:t}')]]] },
    );
  });

  it('one by one, in any order, they make the same; each alone leaves it legal', () => {
    fc.assert(
      fc.property(blocks(1), fc.integer(), ([before, after], seed) => {
        const table = tableOf([...start, block(before), suggestion(block(before), block(after))]);
        const newId = sequenceSource('d');
        // What is too long with one change and without another waits for the other.
        for (let round = 0; round < 3; round++)
          for (const pick of shuffled(picksOf(allChanges(table)), seed + round)) {
            const { changes, left } = acceptChanges(table, [pick], { ...deciding('d'), newId });
            expect(left.every(({ why }) => why === 'refused')).toBe(true);
            apply(table, changes);
            expect(allChanges(table).every(({ conflict }) => conflict === null)).toBe(true);
          }
        if (allChanges(table).length === 0) expect(table.get(own)?.data).toEqual(after);
      }),
      { numRuns: runs },
    );
  });

  it('the same holds of every other kind of record', () => {
    const others = kindNames.filter((kind) => kind !== 'block' && !isSaid(kind));
    const sides = fc
      .constantFrom(...others)
      .chain((kind) => editedData(kinds[kind].data as z.ZodType, 1).map((data) => ({ kind, data })));
    fc.assert(
      fc.property(sides, ({ kind, data: [before, after] }) => {
        const record = (data: unknown): AnyRecord => ({ id: own, kind, parent: 'n9', order: 'a1', data }) as AnyRecord;
        const now = record(before);
        const table = tableOf([...start, now, suggestion(now, record(after))]);
        const changes = allChanges(table);
        const plan = planOfSuggestion(suggestionsIn(table)[0] as RecordOf<'suggestion'>);
        const names = new Set(changes.map(({ name }) => name));
        expect(names).toEqual(new Set(namesIn(plan)));
        const standing = standingOn({ taken: new Set(), all: new Set() }, () => true);
        expect(plan ? settleRecord(plan, now, standing)?.data : before).toEqual(after);
      }),
      { numRuns: runs },
    );
  });

  it('those not taken leave it just as it is, and are decided', () => {
    fc.assert(
      fc.property(blocks(1), ([before, after]) => {
        const table = tableOf([...start, block(before), suggestion(block(before), block(after))]);
        const base = new Map([...table.all()].map((record) => [record.id, record]));
        const changes = rejectChanges(table, picksOf(allChanges(table)), deciding('d'));
        expect(changes.puts.every(({ kind }) => kind === 'decision')).toBe(true);
        apply(table, changes);
        for (const [id, record] of base) expect(table.get(id)).toBe(record);
        expect(allChanges(table)).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  it('one step back makes it what it was', () => {
    fc.assert(
      fc.property(blocks(1), fc.integer(), ([before, after], seed) => {
        const table = tableOf([...start, block(before), suggestion(block(before), block(after))]);
        const base = stableJson([...table.all()].sort((a, b) => (a.id < b.id ? -1 : 1)));
        const picks = shuffled(picksOf(allChanges(table)), seed);
        const { changes } = acceptChanges(table, picks.slice(0, Math.ceil(picks.length / 2)), deciding('d'));
        table.apply(table.apply(changes));
        expect(stableJson([...table.all()].sort((a, b) => (a.id < b.id ? -1 : 1)))).toBe(base);
      }),
      { numRuns: runs },
    );
  });
});

const marked = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('a ', 'b ', 'c ', 'a', '. ', ' ', 'ā b ').map((text) => ({ text })) },
  fc.constantFrom('a ', 'b').map((text) => ({ text, bold: true as const })),
  fc.constantFrom('a ', 'b ').map((text) => ({
    type: 'link' as const,
    url: 'https://example.org/',
    children: [{ text }],
  })),
  fc.constantFrom('x', 'y').map((source) => ({
    type: 'formula' as const,
    source,
    alt: '',
    children: [{ text: '' as const }] as [{ text: '' }],
  })),
);
const paragraphs = (sides: number): fc.Arbitrary<readonly BlockData[]> =>
  fc
    .array(fc.array(marked, { minLength: 0, maxLength: 12 }), { minLength: sides + 1, maxLength: sides + 1 })
    .chain((texts) => fc.integer().map((seed) => ({ texts, roll: dice(seed) })))
    .map(({ texts, roll }) => {
      const first = texts[0] ?? [];
      return texts.map((text, index) => {
        const mixed =
          index === 0
            ? first
            : first.flatMap((node, place) => {
                const luck = roll();
                if (luck < 0.7) return [node];
                return luck < 0.8 ? [] : [node, ...text.slice(place, place + 2)];
              });
        return kept(blockData, {
          type: 'paragraph',
          children: mixed.length > 0 ? mixed : [{ text: '' }],
        });
      });
    });

describe('of running text', () => {
  it('any order makes what was suggested, marks, links and formulas and all', () => {
    fc.assert(
      fc.property(paragraphs(1), fc.integer(), ([before, after], seed) => {
        const table = tableOf([...start, block(before), suggestion(block(before), block(after))]);
        const newId = sequenceSource('d');
        for (const pick of shuffled(picksOf(allChanges(table)), seed)) {
          const { changes, left } = acceptChanges(table, [pick], { ...deciding('d'), newId });
          expect(left).toEqual([]);
          apply(table, changes);
        }
        expect(table.get(own)?.data).toEqual(after);
      }),
      { numRuns: isFull ? 10_000 : 500 },
    );
  });

  it('what two people would have comes of taking it in any order, where they contradict in nothing', () => {
    const bea = { id: 'bea', name: 'Bea' };
    // Words that stand once: where a word stands twice, nobody can tell which of them is meant once others changed around it.
    const sides = fc.tuple(fc.integer({ min: 2, max: 12 }), fc.integer()).map(([count, seed]) => {
      const roll = dice(seed);
      const words = Array.from({ length: count }, (_, index) => `w${index}`);
      const edited = (side: string): string =>
        words
          .flatMap((word, index) => {
            const luck = roll();
            if (luck < 0.6) return [word];
            if (luck < 0.75) return [];
            return luck < 0.9 ? [`${side}${index}`] : [word, `${side}${index}x`];
          })
          .join(' ');
      const text = (words: string): BlockData => ({ type: 'paragraph', children: [{ text: words }] });
      return [text(words.join(' ')), text(edited('a')), text(edited('b'))] as const;
    });
    fc.assert(
      fc.property(sides, fc.integer(), ([base, one, other], seed) => {
        const records = [
          ...start,
          block(base),
          suggestion(block(base), block(one)),
          suggestion(block(base), block(other), bea),
        ];
        const made = [seed, seed + 1].map((luck) => {
          const table = new RecordTable(records);
          const newId = sequenceSource('d');
          const taken: string[] = [];
          for (const pick of shuffled(picksOf(allChanges(table)), luck)) {
            if (
              allChanges(table).find(({ name, suggestion: id }) => name === pick.change && id === pick.suggestion)
                ?.conflict
            )
              continue;
            const { changes, left } = acceptChanges(table, [pick], { ...deciding('d'), newId });
            expect(left.every(({ why }) => why === 'decided')).toBe(true);
            apply(table, changes);
            taken.push(`${pick.suggestion} ${pick.change}`);
          }
          return { taken: taken.sort(), data: table.get(own)?.data };
        });
        if (sameJson(made[0]?.taken, made[1]?.taken)) expect(made[0]?.data).toEqual(made[1]?.data);
        // All at once is one of these orders, whatever order it is asked in.
        const table = new RecordTable(records);
        const [here, there] = [seed, seed + 1].map(
          (luck) => acceptChanges(table, shuffled(picksOf(allChanges(table)), luck), deciding('d')).changes,
        );
        expect(stableJson(here)).toBe(stableJson(there));
      }),
      { numRuns: isFull ? 10_000 : 300 },
    );
  });
});

describe('on a programme that went on', () => {
  it('nothing is lost and nothing becomes illegal: what is taken stands there, what contradicts has both texts', () => {
    fc.assert(
      fc.property(blocks(2), fc.integer(), ([before, after, now], seed) => {
        const table = tableOf([...start, block(now), suggestion(block(before), block(after))]);
        const newId = sequenceSource('d');
        const open = allChanges(table);
        const plan = planOfSuggestion(suggestionsIn(table)[0] as RecordOf<'suggestion'>);
        expect(namesIn(plan)).toEqual(expect.arrayContaining(open.map(({ name }) => name)));
        for (const change of open)
          // Nothing instead of what is gone with all that it was in is still something to decide.
          if (change.conflict && change.conflict.mine !== null)
            expect(change.conflict.theirs).not.toEqual(change.conflict.mine);
        for (const pick of shuffled(picksOf(open), seed)) {
          const { changes, left } = acceptChanges(table, [pick], { ...deciding('d'), newId });
          expect(left.every(({ why }) => why !== 'overlaps')).toBe(true);
          apply(table, changes);
        }
      }),
      { numRuns: runs },
    );
  });

  it('words of both stand in the text, or in the conflict', () => {
    const word = (side: string) => fc.integer({ min: 0, max: 9 }).map((index) => `${side}${index}`);
    const text = fc.array(word('w'), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(text, fc.integer(), (words, seed) => {
        const roll = dice(seed);
        const edited = (side: string): readonly string[] =>
          words.flatMap((one, index) => {
            const luck = roll();
            if (luck < 0.6) return [one];
            if (luck < 0.75) return [];
            return luck < 0.9 ? [`${side}${index}`] : [one, `${side}${index}x`];
          });
        const [mine, theirs] = [edited('m'), edited('t')];
        const data = (list: readonly string[]): BlockData => ({
          type: 'paragraph',
          children: [{ text: list.join(' ') }],
        });
        const table = tableOf([...start, block(data(theirs)), suggestion(block(data(words)), block(data(mine)))]);
        const open = allChanges(table);
        const said = open.flatMap(({ conflict }) =>
          conflict ? [wordsOf(conflict.mine), wordsOf(conflict.theirs)] : [],
        );
        const peaceful = open.filter(({ conflict }) => !conflict);
        apply(table, acceptChanges(table, picksOf(peaceful), deciding('d')).changes);
        const made = blockText((table.get(own) as RecordOf<'block'>).data);
        const all = `${made} ${said.join(' ')}`.split(' ');
        for (const one of [...mine, ...theirs]) if (!words.includes(one)) expect(all).toContain(one);
      }),
      { numRuns: isFull ? 10_000 : 300 },
    );
  });
});
