/** Words selected in a review file point at exactly those words of the record, or at none: never at like ones elsewhere. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { occurrences } from '../../shared/base/alike.ts';
import { edge, findShown, locate, squeeze } from '../../shared/output/review/locate.ts';

const runs = process.env['MODULEWRIGHT_TRIALS'] === 'full' ? 10_000 : 1000;

/** Few words and many repetitions: places that are told apart by what is around them, or by nothing. */
const sentence = fc
  .array(fc.constantFrom('firms', 'meet', 'the', 'cluster', 'again', '\uFFFC', 'å', '🙂'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((words) => words.join(' '));
const text = fc
  .array(fc.tuple(sentence, fc.constantFrom(' ', '  ', '\n', '\n\n')), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([words, space], at) => words + (at < parts.length - 1 ? space : '')).join(''));

/** Fields, each in a paragraph of its own. */
const page = fc.record({
  texts: fc.array(text, { minLength: 1, maxLength: 4 }),
  from: fc.nat(),
  length: fc.nat({ max: 60 }),
});

function shownOf(texts: readonly string[]) {
  const starts: number[] = [];
  let raw = '';
  for (const one of texts) {
    raw += edge;
    starts.push(raw.length);
    raw += one;
  }
  return { raw, starts };
}

describe('selected words', () => {
  it('are found where they were selected, or nowhere', () => {
    let found = 0;
    fc.assert(
      fc.property(page, ({ texts, from, length }) => {
        const { raw, starts } = shownOf(texts);
        const { text: shown, at } = squeeze(raw);
        const start = from % shown.length;
        const end = Math.min(shown.length, start + 1 + length);
        const quote = shown.slice(start, end);
        const selected = {
          quote,
          before: shown.slice(Math.max(0, start - 80), start),
          after: shown.slice(end, end + 80),
        };
        const fields = texts.map((one, index) => ({ field: `f${index}`, text: one }));
        const range = locate(fields, selected);
        if (!range) return;
        found += 1;
        const index = Number(range.field.slice(1));
        const lead = quote.length - quote.trimStart().length;
        expect((starts[index] ?? 0) + range.start).toBe(at[start + lead]);
        expect(squeeze(fields[index]?.text.slice(range.start, range.end) ?? '').text).toBe(quote.trim());
      }),
      { numRuns: runs },
    );
    // A way to find nothing at all would keep the law too.
    expect(found).toBeGreaterThan(runs / 4);
  });

  it('are marked where they stand once they are an anchor', () => {
    fc.assert(
      fc.property(page, ({ texts, from, length }) => {
        const { raw, starts } = shownOf(texts);
        const { text: shown, at } = squeeze(raw);
        const index = from % texts.length;
        const one = texts[index] ?? '';
        const start = from % one.length;
        const end = Math.min(one.length, start + 1 + length);
        const quote = one.slice(start, end);
        if (quote.trim() === '') return;
        const place = findShown(shown, {
          quote,
          before: one.slice(Math.max(0, start - 32), start),
          after: one.slice(end, end + 32),
        });
        expect(place).not.toBeNull();
        const marked = shown.slice(place?.start, place?.end);
        expect(marked).toBe(squeeze(quote).text.trim());
        const lead = quote.length - quote.trimStart().length;
        const around = squeeze(one.slice(Math.max(0, start - 32), end + 32)).text.trim();
        // Places that share an end are two as well.
        if (occurrences(shown, around, 2).length === 1)
          expect(at[place?.start ?? 0]).toBe((starts[index] ?? 0) + start + lead);
      }),
      { numRuns: runs },
    );
  });

  it('are the second of two like lines where a line stands before them', () => {
    const [line, other] = ['\uFFFC', 'firms'];
    const { text: shown } = squeeze(`${edge}${line}\n\n${line}${edge}${other}`);
    const second = findShown(shown, { quote: `\n${line}`, before: `${line}\n`, after: '' });
    expect(second).toEqual({ start: 3, end: 4 });
  });
});
