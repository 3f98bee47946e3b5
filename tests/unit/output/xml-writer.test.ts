/** The XML writer: whatever is put in comes out again when it is read, by a reader that is not ours. */

import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { xmlDocument } from '../../../shared/base/xml-writer.ts';

const { DOMParser } = new JSDOM('').window;

function read(text: string): Element {
  return new DOMParser().parseFromString(text, 'application/xml').documentElement;
}

/** Any text, the characters that mean something in XML more often than others. */
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...'&<>"\'\n\t\r', '&lt;', ']]>'), fc.string({ unit: 'binary' })), { maxLength: 12 })
  .map((parts) => parts.join(''));

const legal = (text: string): string => text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');

it('gives text and attributes back as they were, without what XML cannot hold', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, value) => {
      const root = xmlDocument('root', { value });
      root.ele('before').up().ele('said').txt(text);
      const element = read(root.end());
      expect(element.getAttribute('value')).toBe(legal(value));
      expect(element.querySelector('said')?.textContent).toBe(legal(text));
    }),
  );
});

it('puts each element on a line, and nothing beside text', () => {
  const root = xmlDocument('a', { b: 'c' });
  root.ele('d').ele('e').txt(' f ').up().ele('g');
  root.ele('h').txt('');
  expect(root.end()).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a b="c">\n  <d>\n    <e> f </e>\n    <g/>\n  </d>\n  <h/>\n</a>\n',
  );
});
