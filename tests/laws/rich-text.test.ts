/** Rich text that is cut: its parts have its words, and what stands within a part is not touched. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inlineText, phrase, type RichText } from '../../shared/blocks/inline.ts';
import { isPlain, rich, sliceText } from '../../shared/blocks/rich-text.ts';
import { limitOf } from '../../shared/model/fields.ts';
import { anyRich } from '../support/rich.ts';

const link = (text: string): RichText[number] => ({ type: 'link', url: 'https://example.org/', children: [{ text }] });
/** Text, and two places in its words. */
const cut = fc.tuple(anyRich, fc.nat(), fc.nat()).map(([text, one, other]) => {
  const { length } = inlineText(text);
  const [from = 0, end = 0] = [one, other].map((at) => at % (length + 1)).toSorted((a, b) => a - b);
  return { text, from, end };
});

it('cut text has the words of its part, is as sound as it was, and leaves alone what is whole', () => {
  fc.assert(
    fc.property(cut, ({ text, from, end }) => {
      const part = sliceText(text, from, end);
      expect(inlineText(part)).toBe(inlineText(text).slice(from, end));
      expect(phrase(1000).safeParse(part).error).toBeUndefined();
      let at = 0;
      for (const node of text) {
        const begins = at;
        at += inlineText([node]).length;
        if (begins >= from && at <= end && begins < end) expect(part).toContain(node);
      }
    }),
  );
});

it('two parts have each node once, unless it is cut in two', () => {
  fc.assert(
    fc.property(cut, ({ text, from }) => {
      const parts = [...sliceText(text, 0, from), ...sliceText(text, from)];
      expect(inlineText(parts)).toBe(inlineText(text));
      for (const node of new Set(text)) {
        expect(parts.filter((one) => one === node).length).toBeLessThanOrEqual(
          text.filter((one) => one === node).length,
        );
      }
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
