/** A text with blanks: how it is taken apart, and that making and unmaking a blank keep text and blanks in step. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../shared/base/html.ts';
import {
  makeBlank,
  retyped,
  typedText,
  unmakeBlank,
  unmakeSelected,
} from '../../../shared/blocks/fill-in-blanks/authoring.ts';
import { blanksOf, clozeLines, clozeOf, strayMarks } from '../../../shared/blocks/fill-in-blanks/cloze.ts';
import { fixtures } from '../../../shared/blocks/fill-in-blanks/fixtures.ts';
import { fillInBlanks } from '../../../shared/blocks/fill-in-blanks/index.ts';
import type { Blank } from '../../../shared/blocks/fill-in-blanks/schema.ts';
import { scorm2004Interaction } from '../../../shared/output/tracking/scorm2004.ts';
import { learnerText } from '../../../shared/words/learner.ts';
import { richOf } from '../../support/rich.ts';
import { noApparatus } from '../../support/no-apparatus.ts';

const blank = (number: number, ...accepted: string[]): Blank => ({ number, chosen: false, accepted, distractors: [] });
const anyText = fc.string({ unit: fc.constantFrom(...'ab |[]\n12'), maxLength: 30 });
const anyCloze = fc
  .tuple(anyText, fc.uniqueArray(fc.integer({ min: 1, max: 21 }), { maxLength: 4 }))
  .map(([text, numbers]) => ({ text, blanks: numbers.map((number) => blank(number, 'x')) }));

describe('a text with blanks', () => {
  it('is words and blanks in the order of the text', () => {
    const cloze = { text: '[2] meets [1],\n[2] and [7].', blanks: [blank(1, 'a'), blank(2, 'b'), blank(3, 'c')] };
    expect(clozeOf(cloze)).toEqual([cloze.blanks[1], ' meets ', cloze.blanks[0], ',\n[2] and [7].']);
    expect(blanksOf(cloze).map(({ number }) => number)).toEqual([2, 1]);
    expect(strayMarks(cloze)).toEqual(['[2]', '[7]']);
    expect(clozeLines(cloze).map((line) => line.length)).toEqual([4, 1]);
  });

  it('loses no word when it is taken apart', () => {
    fc.assert(
      fc.property(anyCloze, (cloze) => {
        const again = clozeOf(cloze).map((part) => (typeof part === 'string' ? part : `[${part.number}]`));
        expect(again.join('')).toBe(cloze.text);
      }),
    );
  });
});

describe('making a blank', () => {
  it('takes the selected words for the answer, without the spaces around them', () => {
    const made = makeBlank({ text: 'A cluster meets', blanks: [] }, 1, 10);
    expect(made).toEqual({ text: 'A [1] meets', blanks: [blank(1, 'cluster')], number: 1, caret: 5 });
  });

  it('takes the word at the caret where none is selected, and of several lines the first', () => {
    expect(makeBlank({ text: 'A cluster meets', blanks: [] }, 4, 4)?.text).toBe('A [1] meets');
    expect(makeBlank({ text: 'a \n b c \nd', blanks: [] }, 1, 10)?.text).toBe('a \n [1] \nd');
  });

  it('is taken back for every blank within what is selected', () => {
    const cloze = { text: 'A [1] meets [2].', blanks: [blank(1, 'firm'), blank(2, 'partners', 'a partner')] };
    expect(unmakeSelected(cloze, 2, 15)).toEqual({ text: 'A firm meets partners.', blanks: [], caret: 21 });
    expect(unmakeSelected(cloze, 2, 5)).toEqual({ text: 'A firm meets [2].', blanks: [cloze.blanks[1]], caret: 6 });
    expect(unmakeSelected(cloze, 3, 5)).toBeNull();
  });

  it('ends when its sign goes from the text; one that was in no text stays', () => {
    const cloze = { text: 'A [1] meets [2].', blanks: [blank(1, 'a'), blank(2, 'b'), blank(3, 'c')] };
    expect(retyped(cloze, 'A [1] meets.').blanks.map(({ number }) => number)).toEqual([1, 3]);
    expect(retyped(cloze, 'The [1] meets [2].').blanks).toBe(cloze.blanks);
  });

  it('is undone by unmaking it, whatever the text', () => {
    fc.assert(
      fc.property(anyCloze, fc.nat(30), fc.nat(30), (cloze, a, b) => {
        const [start = 0, end = 0] = [a, b].map((at) => Math.min(at, cloze.text.length)).toSorted((x, y) => x - y);
        const made = makeBlank(cloze, start, end);
        const added = made?.blanks.at(-1);
        if (!made || !added) throw new Error('no blank');
        if (blanksOf(made).length < blanksOf(cloze).length) return;
        // Without words selected, what was selected was space.
        if (added.accepted.length === 0) return;
        expect(unmakeBlank(made, added)).toEqual({ text: cloze.text, blanks: cloze.blanks });
      }),
    );
  });

  it('stops when there are enough', () => {
    const blanks = Array.from({ length: 30 }, (_, index) => blank(index + 1));
    expect(makeBlank({ text: 'word', blanks }, 0, 4)).toBeNull();
    expect(typedText({ text: '', blanks }, '[[word]]', 8)).toEqual({ text: '[[word]]', blanks, caret: 8 });
  });

  it('never takes a number that stands in the text', () => {
    expect(makeBlank({ text: 'see [1] and x', blanks: [blank(2, 'y')] }, 12, 13)?.text).toBe('see [1] and [3]');
  });

  it('gives a new blank no number that one before it had, while there are higher ones', () => {
    const three = { text: 'one [1] two [2] three [3] four', blanks: [1, 2, 3].map((number) => blank(number, 'x')) };
    const fewer = unmakeBlank(three, three.blanks[1] ?? blank(2, 'x'));
    expect(makeBlank(fewer, 0, 3)?.number).toBe(4);
  });
});

describe('typing [[answer|another]]', () => {
  it('makes blanks of it, and leaves the caret where it was', () => {
    expect(typedText({ text: '', blanks: [] }, 'In [[Riga| Rīga ]] and [[Oslo]]!', 18)).toEqual({
      text: 'In [1] and [2]!',
      blanks: [blank(1, 'Riga', 'Rīga'), blank(2, 'Oslo')],
      caret: 6,
    });
  });

  it('waits until it is whole', () => {
    for (const text of ['[[Riga', '[[Riga]', '[[]]', '[[ | ]]', '[Riga]', '[[a\nb]]']) {
      expect(typedText({ text: '', blanks: [] }, text, 2)).toEqual({ text, blanks: [], caret: 2 });
    }
  });
});

describe('fill in the blanks', () => {
  const context = {
    blockId: 'b1',
    language: 'en',
    playerLanguage: 'en' as const,
    text: learnerText('en'),
    resource: () => undefined,
    apparatus: noApparatus,
  };

  it('has no typed answer in its markup, nor its length, and no choice marked', () => {
    const [data] = fixtures.examples;
    if (!data) throw new Error('no example');
    const markup = renderHtml(fillInBlanks.toHtml(richOf(fillInBlanks.schema, data), context));
    for (const { chosen, accepted } of data.blanks) if (!chosen) expect(markup).not.toContain(accepted[0]);
    expect(new Set([...markup.matchAll(/ size="(\d+)"/g)].map(([, size]) => size)).size).toBe(1);
    expect(markup).not.toContain('selected');
  });

  it('is a fill-in of up to ten blanks, and a performance beyond, in SCORM 2004', () => {
    const kinds = fixtures.examples.map((data) =>
      fillInBlanks.report(data, fixtures.best(data)).map((report) => scorm2004Interaction(report).type),
    );
    expect(kinds.flat()).toEqual([...Array<string>(6).fill('fill-in'), 'performance', 'performance']);
  });
});
