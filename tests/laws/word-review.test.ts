/**
 * Words that people change in a Word review copy, against what they did: random text under random edits of two people, cut to runs at
 * random, some of it unseen. Each person's suggestion is what they would have, and merging again changes nothing.
 */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlineText } from '../../shared/blocks/inline.ts';
import type { AnyRecord, RecordTable } from '../../shared/records/record.ts';
import { mergeReturn } from '../../shared/review/merge-returns.ts';
import type { WordReturn } from '../../shared/review/word/read-word-review.ts';
import { underReview } from '../support/review.ts';
import { del, ins, insertedEnd, readTexts, run, withParagraph, wordTexts } from '../support/word.ts';

const word = fc.constantFrom('firms', 'meet', 'å', 'the', 'the', 'š-n', 'Riga,', 'a', '😀', 'yes');
const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));

/** What becomes of a stretch of the text: who takes it away, and what is put in behind it by whom, with an end of a paragraph or none. */
const step = fc.record({
  length: fc.integer({ min: 1, max: 9 }),
  del: fc.constantFrom(null, null, null, 'Ann', 'Bo'),
  put: fc.option(fc.record({ by: fc.constantFrom('Ann', 'Bo'), text: fc.constantFrom('x', ' new', 'the ', 'ē') }), {
    freq: 3,
  }),
  isSplit: fc.constantFrom(false, false, false, false, true),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

interface Made {
  readonly xml: string;
  /** Their paragraphs. */
  readonly as: Readonly<Record<'Ann' | 'Bo', readonly string[]>>;
}

function make(base: string, steps: readonly Step[]): Made {
  let xml = '<w:p>{pPr}{open}';
  const as: Record<'Ann' | 'Bo', string[]> = { Ann: [''], Bo: [''] };
  const ends: string[] = [];
  const add = (by: 'Ann' | 'Bo', words: string): void => void (as[by][as[by].length - 1] += words);
  let at = 0;
  for (const { length, del: gone, put, isSplit } of [
    ...steps,
    { length: base.length, del: null, put: null, isSplit: false },
  ]) {
    // Nobody cuts a sign of two units in half.
    const end =
      at + length < base.length && /[\uDC00-\uDFFF]/.test(base[at + length] ?? '') ? at + length + 1 : at + length;
    const part = base.slice(at, end);
    at = Math.min(base.length, end);
    if (part !== '') xml += gone === null ? run(part) : del(gone, part);
    for (const by of ['Ann', 'Bo'] as const) if (gone !== by) add(by, part);
    if (put) {
      xml += ins(put.by, run(put.text));
      add(put.by, put.text);
    }
    if (!isSplit || at >= base.length || at === 0) continue;
    xml += '</w:p><w:p>{pPr}';
    ends.push(insertedEnd('Ann'));
    as.Ann.push('');
  }
  for (const end of [...ends, '']) xml = xml.replace('{pPr}', end);
  return { xml: `${xml}{close}</w:p>`, as };
}

/** The paragraphs that somebody would have in the place of one. */
function wanted(returns: readonly WordReturn[], by: string, id: string, base: RecordTable): readonly string[] {
  const own = returns.find(({ returned }) => returned.by.name === by)?.returned.suggestions ?? [];
  const now = base.get(id);
  const state = (json: string): AnyRecord => JSON.parse(json) as AnyRecord;
  const changed = own.find(({ target }) => target === id);
  const first = changed ? (changed.after === null ? [] : [state(changed.after)]) : now ? [now] : [];
  const fresh = own.flatMap(({ before, after }) => (before === null && after !== null ? [state(after)] : []));
  return [...first, ...fresh]
    .toSorted((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ data }) => inlineText((data as { children: Parameters<typeof inlineText>[0] }).children));
}

const corePath = 'docProps/core.xml';

/** An empty paragraph is none. */
const filled = (paragraphs: readonly string[]): readonly string[] => paragraphs.filter((one) => one.trim() !== '');

describe('words changed under tracking', () => {
  it('are what each person would have, whatever the other did, and merge once', () => {
    fc.assert(
      fc.property(text, fc.array(step, { maxLength: 8 }), (words, steps) => {
        const base = underReview([words, 'In between nothing happens.']);
        const [module] = base.children(base.children(null, 'programme')[0]?.id ?? '', 'module');
        const { xml, as } = make(words, steps);
        const returns = readTexts(withParagraph(wordTexts(base, module?.id ?? ''), 'p0b0', 'children', xml), base);
        for (const by of ['Ann', 'Bo'] as const)
          expect(filled(wanted(returns, by, 'p0b0', base))).toEqual(filled(as[by]));
        const merge = (): readonly string[] => {
          for (const { returned } of returns) {
            const merged = mergeReturn(base, returned, { me: 'me', revision: 1, isUnsigned: true });
            if (merged) base.apply(merged.changes);
          }
          return [...base.all()].map((record) => JSON.stringify(record)).toSorted();
        };
        const once = merge();
        expect(merge()).toEqual(once);
      }),
      { numRuns: 400 },
    );
  });
});

describe('words changed unseen', () => {
  it('are what whoever saved it would have, and nobody else would', () => {
    fc.assert(
      fc.property(text, text, (words, other) => {
        const base = underReview([words, 'In between nothing happens.']);
        const [module] = base.children(base.children(null, 'programme')[0]?.id ?? '', 'module');
        const xml = `<w:p>{open}${run(other)}${ins('Ann', run(' z'))}{close}</w:p>`;
        const texts = withParagraph(wordTexts(base, module?.id ?? ''), 'p0b0', 'children', xml);
        // The only one who wrote in it is the one who saved it.
        expect(wanted(readTexts(texts, base), 'Ann', 'p0b0', base)).toEqual([`${other} z`]);
        const core = (texts.get(corePath) ?? '').replace(
          '<dc:language>',
          '<cp:lastModifiedBy>Bo</cp:lastModifiedBy>$&',
        );
        const returns = readTexts(new Map([...texts, [corePath, core]]), base);
        expect(wanted(returns, 'Bo', 'p0b0', base)).toEqual([other]);
        expect(wanted(returns, 'Ann', 'p0b0', base).map((one) => one.replace(' z', ''))).toEqual([words]);
      }),
      { numRuns: 200 },
    );
  });
});
