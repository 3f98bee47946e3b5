/** Words laid onto rich text: the words are those asked for, and what stands outside the change is not touched. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlineText, phrase, type RichText } from '../../shared/blocks/inline.ts';
import { isPlain, rich, sliceText, withLines, withText } from '../../shared/blocks/rich-text.ts';
import { limitOf } from '../../shared/model/fields.ts';
import { anyRich } from '../support/rich.ts';

const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '😀', '🐘'), maxLength: 20 });

/** Text, and the words that it has once a stretch of them is others. */
const edited = anyRich.chain((text) => {
  const before = [...inlineText(text)];
  return fc.tuple(fc.nat(before.length), fc.nat(before.length), words).map(([one, other, put]) => {
    const [from, end] = [Math.min(one, other), Math.max(one, other)];
    const start = before.slice(0, from).join('');
    const rest = before.slice(end).join('');
    return { text, start, after: start + put + rest };
  });
});

const link = (text: string): RichText[number] => ({ type: 'link', url: 'https://example.org/', children: [{ text }] });
const formula = (source: string, alt = ''): RichText[number] => ({
  type: 'formula',
  source,
  alt,
  children: [{ text: '' }],
});

describe('words laid onto rich text', () => {
  it('are the words asked for, in text that is as sound as it was', () => {
    fc.assert(
      fc.property(fc.oneof(edited, fc.record({ text: anyRich, after: words })), ({ text, after }) => {
        const made = withText(text, after);
        expect(inlineText(made)).toBe(after);
        expect(phrase(1000).safeParse(made).error).toBeUndefined();
      }),
    );
  });

  it('give the very same back when they are the same', () => {
    fc.assert(fc.property(anyRich, (text) => withText(text, inlineText(text)) === text));
  });

  it('leave every node alone that stands outside the change', () => {
    fc.assert(
      fc.property(edited, ({ text, after }) => {
        const made = withText(text, after);
        const before = inlineText(text);
        const shorter = Math.min(before.length, after.length);
        const both = (fits: (length: number) => boolean, most: number) =>
          Array.from({ length: most + 1 }, (_, length) => length).findLast(fits) ?? 0;
        const start = both((length) => after.startsWith(before.slice(0, length)), shorter);
        const rest = both((length) => after.endsWith(before.slice(before.length - length)), shorter - start);
        let at = 0;
        for (const node of text) {
          const begins = at;
          at += inlineText([node]).length;
          // What is next to the change may take the new words, and half a sign is not left behind.
          if (at < start - 1 || begins > before.length - rest + 1) expect(made).toContain(node);
        }
      }),
    );
  });

  it('leave nothing of an emptied text, not even a picture that nobody described', () => {
    fc.assert(
      fc.property(anyRich, (text) => {
        if (inlineText(text) !== '') expect(withText(text, '')).toEqual([{ text: '' }]);
      }),
    );
  });

  it('never split a sign in two', () => {
    fc.assert(
      fc.property(edited, ({ text, after }) => {
        for (const node of withText(text, after)) expect(inlineText([node]).isWellFormed()).toBe(true);
      }),
    );
  });

  it.each<readonly [string, RichText, string, RichText]>([
    [
      'go on in bold',
      [{ text: 'a ' }, { text: 'bold', bold: true }],
      'a bolder',
      [{ text: 'a ' }, { text: 'bolder', bold: true }],
    ],
    [
      'look as what they stand for',
      [{ text: 'a ' }, { text: 'bold', bold: true }, { text: ' end' }],
      'a X end',
      [{ text: 'a ' }, { text: 'X', bold: true }, { text: ' end' }],
    ],
    [
      'stay in the link they change',
      [{ text: 'see ' }, link('page one')],
      'see page two',
      [{ text: 'see ' }, link('page two')],
    ],
    ['do not go on in a link that ended', [link('page')], 'page one', [link('page'), { text: ' one' }]],
    [
      'keep a formula they stand beside',
      [{ text: 'find ' }, formula('x^2')],
      'find x^2!',
      [{ text: 'find ' }, formula('x^2'), { text: '!' }],
    ],
    ['change the words a formula is read as', [formula('x^2', 'x square')], 'x, square', [formula('x^2', 'x, square')]],
    [
      'take the place of a formula they cover',
      [{ text: 'find ' }, formula('x^2')],
      'find y',
      [{ text: 'find ' }, { text: 'y' }],
    ],
  ])('%s', (_name, text, after, expected) => {
    expect(withText(text, after)).toEqual(expected);
  });
});

it('cut text has the words of its part, and parts put together have all of them', () => {
  fc.assert(
    fc.property(edited, ({ text, start }) => {
      expect(inlineText(sliceText(text, 0, start.length))).toBe(start);
      expect(inlineText([...sliceText(text, 0, start.length), ...sliceText(text, start.length)])).toBe(
        inlineText(text),
      );
    }),
  );
});

it('texts that are lines of one field keep what their line does not change', () => {
  const texts = fc.array(anyRich, { maxLength: 4 });
  fc.assert(
    fc.property(texts, fc.array(words, { maxLength: 4 }), (before, lines) => {
      expect(withLines(before, lines).map(inlineText)).toEqual(lines);
      const more = [...before.map(inlineText), ...lines];
      for (const [index, text] of before.entries()) expect(withLines(before, more)[index]).toBe(text);
    }),
  );
});

it('plain text is what has no more than its words', () => {
  fc.assert(fc.property(fc.string(), (text) => isPlain(rich(text)) && inlineText(rich(text)) === text));
  expect(isPlain([{ text: 'a', bold: true }])).toBe(false);
  expect(isPlain([link('a')])).toBe(false);
});

it('text beyond its limit is refused as a text of as many characters, whatever stands in it, and forms know the limit', () => {
  const schema = phrase(5);
  expect(limitOf(schema)).toBe(5);
  fc.assert(
    fc.property(anyRich, (text) => {
      const read = schema.safeParse(text);
      expect(read.success).toBe(inlineText(text).length <= 5);
      expect(read.error?.issues ?? []).toEqual(
        read.success ? [] : [expect.objectContaining({ code: 'too_big', origin: 'string', maximum: 5 })],
      );
    }),
  );
});
