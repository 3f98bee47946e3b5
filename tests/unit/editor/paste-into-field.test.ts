// @vitest-environment jsdom
/** What comes from the clipboard into a field of an exercise: kept as words, or counted and told. */

import { expect, it } from 'vitest';
import { fragmentOf, fragmentType, writeFragment } from '../../../renderer/editor/copy/fragment.ts';
import { linesOf } from '../../../renderer/editor/paste/paste-into-field.ts';
import { inlineText } from '../../../shared/blocks/inline.ts';
import { blockType, type BlockData } from '../../../shared/blocks/registry.ts';
import { RecordTable } from '../../../shared/records/record.ts';

const picture = 'data:image/png;base64,iVBORw0KGgo=';

function pasted(types: Readonly<Record<string, string>>, asParts = false, files: readonly File[] = []) {
  const data = { getData: (type: string) => types[type] ?? '', files } as unknown as DataTransfer;
  const { lines, losses } = linesOf(data, { asParts });
  return { lines: lines.map(inlineText), told: losses.map(({ kind, count }) => `${kind} ${count}`) };
}

it('a list keeps its signs in one field, and has none where each item is a part of its own', () => {
  const html = { 'text/html': '<ol><li>one</li><li>two</li></ol>' };
  expect(pasted(html).lines).toEqual(['1. one', '2. two']);
  expect(pasted(html, true)).toEqual({ lines: ['one', 'two'], told: [] });
});

it('rows of a table are lines with every word of their cells', () => {
  const html = { 'text/html': '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>' };
  expect(pasted(html, true)).toEqual({ lines: ['a | b', 'c | d'], told: [] });
});

it('a picture is told of, alone or among words', () => {
  const file = new File(['x'], 'harbour.png', { type: 'image/png' });
  expect(pasted({}, false, [file])).toEqual({ lines: [], told: ['pictures 1'] });
  expect(pasted({ 'text/html': `<img src="${picture}">` }, false, [file])).toEqual({ lines: [], told: ['pictures 1'] });
  expect(pasted({ 'text/html': `<p>words</p><img src="${picture}">` })).toEqual({
    lines: ['words'],
    told: ['pictures 1'],
  });
});

it('a field that holds pictures takes those that the clipboard hands over, and their descriptions', () => {
  const file = new File(['x'], 'harbour.png', { type: 'image/png' });
  const taken = (html: string, files: readonly File[] = []) => {
    const data = { getData: (type: string) => (type === 'text/html' ? html : ''), files } as unknown as DataTransfer;
    const { lines, losses, pictures } = linesOf(data, { asParts: false, pictures: true });
    return [lines.map(inlineText), losses.map(({ kind }) => kind), pictures.map(({ alt }) => alt)];
  };
  expect(taken('', [file])).toEqual([[], [], ['']]);
  // As browsers copy one: by its address on the web, and as a file.
  expect(taken('<img src="https://example.org/harbour.png">', [file])).toEqual([[], [], ['']]);
  expect(taken(`<p>words</p><img src="${picture}" alt="A harbour">`)).toEqual([['words'], [], ['A harbour']]);
  expect(taken('<p>words</p><img src="https://example.org/harbour.png">')).toEqual([['words'], ['webImages'], []]);
});

it('what was copied here and is more than words is told of, as are the notes of a page', () => {
  const blocks: readonly BlockData[] = [
    {
      type: 'paragraph',
      children: [
        { text: 'Words' },
        { type: 'footnote', content: 'a note', children: [{ text: '' }] },
        { type: 'term', term: 't', children: [{ text: ' cluster' }] },
        { text: ' on' },
      ],
    },
    blockType({ type: 'single-choice' }).create(),
  ];
  const fragment = fragmentOf(new RecordTable([]), 'p', {
    form: 'blocks',
    blocks: blocks.map((data, index) => ({ id: `b${index}`, data })),
  });
  expect(pasted({ [fragmentType]: writeFragment(fragment) })).toEqual({
    lines: ['Words cluster on'],
    told: ['blocks 1', 'notes 1'],
  });
});

it('plain words come line by line', () => {
  expect(pasted({ 'text/plain': 'one\r\n\r\ntwo\n' }, true)).toEqual({ lines: ['one', 'two'], told: [] });
});
