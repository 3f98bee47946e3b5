/** Whatever tree is written is read again as it was, and whatever text is given is a tree or a named refusal. */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { create } from 'xmlbuilder2';
import { readXml, xmlLimits, type XmlElement } from '../../shared/base/xml.ts';

const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_.-]{0,8}$/);
// Characters that XML 1.0 allows, without what a reader must turn into other ones (2.11, 3.3.3).
const text = fc.stringMatching(/^[ -~\u00a0-\ud7ff]{0,20}$/);

const element: fc.Arbitrary<XmlElement> = fc.letrec<{ element: XmlElement }>((tie) => ({
  element: fc.record({
    name,
    attributes: fc.dictionary(name, text, { maxKeys: 4 }),
    children: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constant<readonly XmlElement[]>([]),
      fc.array(tie('element'), { maxLength: 4 }),
    ),
    text,
  }),
})).element;

function written({ name: tag, attributes, children, text: own }: XmlElement, parent = create()): string {
  const made = parent.ele(tag);
  for (const [key, value] of Object.entries(attributes)) made.att(key, value.replaceAll('&', '&amp;'));
  made.txt(own.replaceAll('&', '&amp;'));
  for (const child of children) written(child, made);
  return parent.end();
}

it('what is written comes back', () => {
  fc.assert(
    fc.property(element, (tree) => {
      expect(readXml(`\uFEFF${written(tree)}`)).toEqual(tree);
    }),
  );
});

it('whatever is read is a tree or a refusal, never a crash', () => {
  const parts = [
    '<',
    '>',
    '/',
    '&',
    ';',
    '"',
    '=',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE',
    '<?',
    '?>',
    'a',
    ' ',
  ];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...parts), fc.string())), (pieces) => {
      const read = readXml(pieces.join(''));
      expect(typeof read === 'object' || ['syntax', 'doctype'].includes(read)).toBe(true);
    }),
  );
});

it.each([
  ['a document type with entities', '<!DOCTYPE m [<!ENTITY a "ha">]><m>&a;</m>', 'doctype'],
  ['an entity nobody declared', '<m>&a;</m>', 'syntax'],
  ['nothing', '', 'syntax'],
  ['two documents', '<a/><b/>', 'syntax'],
  ['an element that never ends', '<a><b></b>', 'syntax'],
  ['one attribute twice', '<a b="" b=""/>', 'syntax'],
  ['one level too many', '<a>'.repeat(xmlLimits.depth + 1), 'depth'],
  ['one element too many', `<m>${'<a/>'.repeat(xmlLimits.elements)}</m>`, 'size'],
  [
    'one attribute too many',
    `<a ${Array.from({ length: xmlLimits.attributes + 1 }, (_, index) => `a${index}=""`).join(' ')}/>`,
    'attributes',
  ],
  ['one character too many', `<a>${' '.repeat(xmlLimits.characters)}</a>`, 'size'],
])('%s is refused by its name', (_name, xml, refusal) => {
  expect(readXml(xml)).toBe(refusal);
});

it('takes each limit as it says', () => {
  const attributes = Array.from({ length: xmlLimits.attributes }, (_, index) => `a${index}=""`).join(' ');
  const deep = `${'<a>'.repeat(xmlLimits.depth - 1)}<b ${attributes}/>${'</a>'.repeat(xmlLimits.depth - 1)}`;
  expect(typeof readXml(deep)).toBe('object');
});

it('is read nowhere else in the product', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const files = ['shared', 'electron', 'renderer'].flatMap((place) =>
    readdirSync(`${root}${place}`, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => `${place}/${path.replaceAll('\\', '/')}`),
  );
  const reader = /'(?:saxes|sax|jsdom|fast-xml-parser|@xmldom\/xmldom)'|parseFromString\([^;]*(?:\bxml|\+xml|xhtml)/;
  expect(files.filter((path) => reader.test(readFileSync(`${root}${path}`, 'utf8')))).toEqual(['shared/base/xml.ts']);
});
