// @vitest-environment jsdom
/** Panels in the page editor: their shape holds whatever happens to them, and keys at their edges tear nothing apart. */

import fc from 'fast-check';
import { Editor, Node, Transforms, type Descendant } from 'slate';
import { describe, expect, it } from 'vitest';
import { autoformat } from '../../../renderer/editor/autoformat.ts';
import { fragmentOf, fragmentType, writeFragment } from '../../../renderer/editor/copy/fragment.ts';
import { selectedBlocks } from '../../../renderer/editor/copy/selected.ts';
import { createPageEditor } from '../../../renderer/editor/create-page-editor.ts';
import { insertables, turnInto } from '../../../renderer/editor/insert.ts';
import { dataOf } from '../../../renderer/editor/page-model.ts';
import { addPanel, leave, movePanel, moveWithin, stepOut } from '../../../renderer/editor/panels.ts';
import { pasteInto } from '../../../renderer/editor/paste/paste-into.ts';
import type { BlockElement, PageSlate } from '../../../renderer/editor/slate-types.ts';
import { blockData } from '../../../shared/blocks/registry.ts';
import { RecordTable } from '../../../shared/records/record.ts';

const runs = process.env['MODULEWRIGHT_TRIALS'] === 'full' ? 2000 : 200;

function editorWith(children: unknown): PageSlate {
  let next = 0;
  const editor = createPageEditor(() => `n${next++}`);
  editor.children = children as Descendant[];
  Editor.normalize(editor, { force: true });
  return editor;
}

const p = (text: string) => ({ type: 'paragraph', children: [{ text }] });
const li = (text: string, depth = 0) => ({ type: 'list-item', style: 'bulleted', depth, children: [{ text }] });
const panel = (title: string, ...lines: unknown[]) => ({
  type: 'panel',
  children: [{ type: 'panel-title', children: [{ text: title }] }, ...lines],
});
const accordion = (...children: unknown[]) => ({ type: 'accordion', id: 'acc', firstOpen: false, children });
const block = (text: string, id = `b-${text}`) => ({ ...p(text), id });

/** The page as one line for each block and line: depth by two spaces, the kind by a letter. */
function outline(editor: PageSlate): string[] {
  const show = (node: Descendant, depth: number): string[] => {
    if (!('type' in node)) return [];
    const inner = node.children.flatMap((child) =>
      'type' in child && child.type !== 'link' ? show(child, depth + 1) : [],
    );
    return [`${'  '.repeat(depth)}${node.type}${inner.length > 0 ? '' : ` ${Node.string(node)}`}`.trimEnd(), ...inner];
  };
  return editor.children.flatMap((child) => show(child, 0));
}

function caret(editor: PageSlate, path: number[], edge: 'start' | 'end' = 'end'): void {
  Transforms.select(editor, edge === 'end' ? Editor.end(editor, path) : Editor.start(editor, path));
}

/** Every block of the page is what the programme may store. */
function expectSound(editor: PageSlate): void {
  for (const child of editor.children) {
    const parsed = blockData.safeParse(dataOf(child as BlockElement));
    expect(parsed.success ? null : JSON.stringify([parsed.error, child])).toBeNull();
  }
}

const text = fc.record({ text: fc.string({ maxLength: 4 }) });
const link = fc.record({
  type: fc.constant('link'),
  url: fc.constantFrom('https://a.example', 'javascript:x'),
  children: fc.array(text, { minLength: 1, maxLength: 2 }),
});
const note = fc.record({
  type: fc.constant('footnote'),
  content: fc.constant(''),
  children: fc.constant([{ text: '' }]),
});
const formula = fc.record({
  type: fc.constant('formula'),
  source: fc.constantFrom('x^2', '\\frac{'),
  alt: fc.constant(''),
  children: fc.constant([{ text: '' }]),
});
const cite = fc.record({
  type: fc.constant('cite'),
  reference: fc.constant('w'),
  locator: fc.constantFrom('', 'p. 1'),
  children: fc.constant([{ text: '' }]),
});
const picture = fc.record({
  type: fc.constant('picture'),
  resource: fc.constant('r'),
  alt: fc.constantFrom('', 'a map'),
  children: fc.constant([{ text: '' }]),
});
/** Around words, and around what may only stand between words. */
const term = fc.record({
  type: fc.constant('term'),
  term: fc.constant('t'),
  children: fc.array(fc.oneof(text, link, note, cite, formula, picture), { minLength: 1, maxLength: 3 }),
});
const words = fc.array(fc.oneof(text, link, term, note, cite, formula, picture), { maxLength: 3 });
const wild = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    text,
    link,
    term,
    note,
    cite,
    formula,
    picture,
    fc.record({ type: fc.constantFrom('paragraph', 'panel-title', 'table-cell'), children: words }),
    fc.record({
      type: fc.constant('heading'),
      level: fc.constantFrom(2, 3, 4),
      id: fc.constantFrom('x', 'y'),
      children: words,
    }),
    fc.record({
      type: fc.constant('list-item'),
      style: fc.constant('numbered'),
      depth: fc.constant(1),
      children: words,
    }),
    fc.record({ type: fc.constant('quote'), source: fc.constant('s'), children: words }),
    fc.record({ type: fc.constant('code'), language: fc.constant(''), id: fc.constant('c'), children: words }),
    fc.record({ type: fc.constant('callout'), tone: fc.constant('tip'), id: fc.constant('z'), children: words }),
    fc.record({ type: fc.constant('divider'), id: fc.constant('d'), children: fc.constant([{ text: '' }]) }),
    fc.record({
      type: fc.constantFrom('panel', 'column', 'table-row'),
      children: fc.array(tie('node'), { maxLength: 4 }),
    }),
    fc.record({
      type: fc.constant('accordion'),
      firstOpen: fc.boolean(),
      children: fc.array(tie('node'), { maxLength: 4 }),
    }),
    fc.record({ type: fc.constant('tabs'), children: fc.array(tie('node'), { maxLength: 4 }) }),
    fc.record({
      type: fc.constant('columns'),
      ratio: fc.constant('equal'),
      children: fc.array(tie('node'), { maxLength: 4 }),
    }),
  ),
})).node;

/** Words without the links that stand for nothing. */
const lettersOf = (nodes: readonly unknown[]) =>
  [
    ...JSON.stringify(nodes, (key, value: unknown) =>
      key === 'type' || key === 'id' || key === 'url' || key === 'source' ? undefined : value,
    ).matchAll(/"text":"((?:[^"\\]|\\.)*)"/g),
  ]
    .map(([, found]) => found)
    .join('');

const betweenWords = (nodes: unknown) =>
  [...JSON.stringify(nodes).matchAll(/"type":"(?:footnote|cite|formula|picture)"/g)].length;

describe('the shape of panels', () => {
  it('is reached from any tree, keeps every word, note, citation, formula and picture, and is not changed again', () => {
    fc.assert(
      fc.property(fc.array(wild, { minLength: 1, maxLength: 4 }), (nodes) => {
        const editor = editorWith(structuredClone(nodes));
        expectSound(editor);
        const once = structuredClone(editor.children);
        Editor.normalize(editor, { force: true });
        expect(editor.children).toEqual(once);
        const sorted = (from: readonly unknown[]) => [...lettersOf(from)].toSorted().join('');
        expect(sorted(editor.children)).toBe(sorted(nodes));
        // Code is letters alone: what stands between words is not taken along.
        if (!JSON.stringify(nodes).includes('"code"')) expect(betweenWords(editor.children)).toBe(betweenWords(nodes));
      }),
      { numRuns: runs },
    );
  });

  it('gives ids to blocks and to nothing inside them', () => {
    const editor = editorWith([accordion(panel('A', block('in'))), panel('B', p('out'))]);
    expect(outline(editor)).toEqual([
      'accordion',
      '  panel',
      '    panel-title A',
      '    paragraph in',
      'paragraph B',
      'paragraph out',
    ]);
    expectSound(editor);
  });

  it('moves what has no words and cannot live in a panel behind it', () => {
    const editor = editorWith([accordion(panel('A', p('x'), { type: 'divider', id: 'd', children: [{ text: '' }] }))]);
    expect(outline(editor).at(-1)).toBe('divider');
  });
});

describe('keys at the edges of panels', () => {
  const two = () => [accordion(panel('One', p('first'), p('second')), panel('Two', p('third'))), block('after')];

  it('goes on from a title to the content with Enter', () => {
    const editor = editorWith(two());
    caret(editor, [0, 0, 0]);
    editor.insertBreak();
    expect(editor.selection?.anchor).toEqual({ path: [0, 0, 1, 0], offset: 0 });
    expect(outline(editor)).toEqual(outline(editorWith(two())));
  });

  it('splits a line of a panel without giving it an id', () => {
    const editor = editorWith(two());
    Transforms.select(editor, { path: [0, 0, 1, 0], offset: 3 });
    editor.insertBreak();
    expect(outline(editor).slice(3, 5)).toEqual(['    paragraph fir', '    paragraph st']);
    expectSound(editor);
  });

  it('leaves the panels with Enter on an empty last line, and not from an earlier panel', () => {
    const editor = editorWith(two());
    caret(editor, [0, 1, 1]);
    editor.insertBreak();
    editor.insertBreak();
    editor.insertText('on');
    expect(outline(editor).slice(5)).toEqual([
      '  panel',
      '    panel-title Two',
      '    paragraph third',
      'paragraph on',
      'paragraph after',
    ]);
    caret(editor, [0, 0, 2]);
    editor.insertBreak();
    editor.insertBreak();
    expect(outline(editor).slice(4, 7)).toEqual(['    paragraph second', '    paragraph', '    paragraph']);
  });

  it.each([
    ['the start of a title', [0, 1, 0]],
    ['the start of the content', [0, 1, 1]],
    ['a paragraph behind the panels', [1]],
  ] as const)('changes nothing with Backspace at %s', (_where, path) => {
    const editor = editorWith(two());
    caret(editor, [...path], 'start');
    editor.deleteBackward('character');
    expect(outline(editor)).toEqual(outline(editorWith(two())));
  });

  it.each([
    ['a title', [0, 0, 0]],
    ['a panel', [0, 0, 2]],
    ['the last panel', [0, 1, 1]],
  ] as const)('changes nothing with Delete at the end of %s', (_where, path) => {
    const editor = editorWith(two());
    caret(editor, [...path]);
    editor.deleteForward('character');
    expect(outline(editor)).toEqual(outline(editorWith(two())));
  });

  it('joins two lines of one panel with Backspace and with Delete', () => {
    for (const [at, edge, press] of [
      [[0, 0, 2], 'start', 'deleteBackward'],
      [[0, 0, 1], 'end', 'deleteForward'],
    ] as const) {
      const editor = editorWith(two());
      caret(editor, [...at], edge);
      editor[press]('character');
      expect(outline(editor)[3]).toBe('    paragraph firstsecond');
    }
  });

  it('takes away an empty panel with Backspace, and the block with its last one', () => {
    const editor = editorWith([accordion(panel('One', p('x')), panel('', p('')))]);
    caret(editor, [0, 1, 0]);
    editor.deleteBackward('character');
    expect(outline(editor)).toEqual(['accordion', '  panel', '    panel-title One', '    paragraph x']);
    const last = editorWith([accordion(panel('', p('')))]);
    caret(last, [0, 0, 0]);
    last.deleteBackward('character');
    expect(outline(last)).toEqual(['paragraph']);
  });

  it('makes a list item, a heading and a quote a paragraph before it joins anything', () => {
    for (const line of [
      li('x'),
      { type: 'heading', level: 3, children: [{ text: 'x' }] },
      { type: 'quote', source: '', children: [{ text: 'x' }] },
    ]) {
      const editor = editorWith([accordion(panel('One', line))]);
      caret(editor, [0, 0, 1], 'start');
      editor.deleteBackward('character');
      expect(outline(editor)[3]).toBe('    paragraph x');
      expectSound(editor);
    }
  });
});

describe('panels by keyboard', () => {
  const three = () => [accordion(panel('A', p('a')), panel('B', p('b')), panel('C', p('c')))];
  const titles = (editor: PageSlate) =>
    outline(editor).flatMap((line) => /panel-title ?(.*)/.exec(line)?.slice(1) ?? []);

  it('move, are added behind the present one, and are left', () => {
    const editor = editorWith(three());
    caret(editor, [0, 1, 1]);
    expect(movePanel(editor, -1)).toEqual({ place: 1, count: 3 });
    expect(titles(editor)).toEqual(['B', 'A', 'C']);
    expect(movePanel(editor, -1)).toBeNull();
    expect(addPanel(editor)).toBe(true);
    editor.insertText('New');
    expect(titles(editor)).toEqual(['B', 'New', 'A', 'C']);
    expect(leave(editor)).toBe(true);
    expect(outline(editor).at(-1)).toBe('paragraph');
  });

  it('are gone through with Tab, title by title and content by content', () => {
    const editor = editorWith(three());
    caret(editor, [0, 0, 0]);
    const seen: string[] = [];
    do seen.push(Editor.string(editor, editor.selection?.focus.path ?? []));
    while (moveWithin(editor, 1));
    expect(seen).toEqual(['A', 'a', 'B', 'b', 'C', 'c']);
    expect(moveWithin(editor, -1)).toBe(true);
    expect(Editor.string(editor, editor.selection?.focus.path ?? [])).toBe('C');
  });

  it('let an arrow leave them where the page ends', () => {
    const editor = editorWith(three());
    caret(editor, [0, 1, 1]);
    expect(stepOut(editor, 1)).toBe(false);
    caret(editor, [0, 2, 1]);
    expect(stepOut(editor, 1)).toBe(true);
    caret(editor, [0, 0, 0], 'start');
    expect(stepOut(editor, -1)).toBe(true);
    expect([outline(editor)[0], outline(editor).at(-1)]).toEqual(['paragraph', 'paragraph']);
  });
});

describe('writing in panels', () => {
  it.each([
    ['- ', 'list-item'],
    ['1. ', 'list-item'],
    ['## ', 'heading'],
    ['> ', 'quote'],
    ['``` ', 'paragraph ```'],
    ['--- ', 'paragraph ---'],
  ])('makes of %j a %s', (typed, expected) => {
    const editor = editorWith([accordion(panel('A', p(typed)))]);
    caret(editor, [0, 0, 1]);
    autoformat(editor);
    expect(outline(editor)[3]?.trim()).toBe(expected);
    expectSound(editor);
  });

  it('inserts and turns into what may stand there, and puts the rest behind', () => {
    const editor = editorWith([accordion(panel('A', p('a')))]);
    const named = (id: string) => insertables.find((item) => item.id === id)?.make() as never;
    Object.assign(editor, { focus: () => undefined });
    caret(editor, [0, 0, 1]);
    turnInto(editor, named('bulleted'));
    expect(outline(editor)[3]).toBe('    list-item a');
    expectSound(editor);
    expect(insertables.filter(({ inPanel }) => inPanel).map(({ id }) => id)).toEqual([
      'paragraph',
      'heading3',
      'heading4',
      'bulleted',
      'numbered',
      'quote',
      'image',
    ]);
  });
});

describe('pasting into panels', () => {
  function paste(editor: PageSlate, types: Record<string, string>): void {
    pasteInto(editor, { getData: (type: string) => types[type] ?? '', files: [] } as unknown as DataTransfer);
  }

  it('keeps the words of headings, tables and code as lines, and what has none behind', () => {
    const editor = editorWith([accordion(panel('A', p('here')))]);
    caret(editor, [0, 0, 1]);
    const html =
      '<h1>Big</h1><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table><pre>x\ny</pre><hr><ul><li>one</li></ul>';
    paste(editor, { 'text/html': html });
    expect(outline(editor).slice(3)).toEqual([
      '    paragraph here',
      '    heading Big',
      '    paragraph a | b',
      '    paragraph c | d',
      '    paragraph x',
      '    paragraph y',
      '    list-item one',
      'divider',
    ]);
    expectSound(editor);
  });

  it('takes lines of plain text into the panel, and into a title the first of them', () => {
    const editor = editorWith([accordion(panel('A', p('')))]);
    caret(editor, [0, 0, 0]);
    paste(editor, { 'text/plain': ' one\ntwo\nthree' });
    expect(outline(editor).slice(2)).toEqual([
      '    panel-title A one',
      '    paragraph two',
      '    paragraph three',
      '    paragraph',
    ]);
    expectSound(editor);
  });

  it('brings lines copied from a panel as lines, and whole panels as panels', () => {
    const from = editorWith([accordion(panel('P', p('x'), li('y')), panel('Q', p('z')))]);
    const copy = (anchor: number[], focus: number[]) => {
      from.select({ anchor: Editor.start(from, anchor), focus: Editor.end(from, focus) });
      const selected = selectedBlocks(from);
      if (!selected) throw new Error('something is selected');
      return { [fragmentType]: writeFragment(fragmentOf(new RecordTable(), 'prog', selected)) };
    };
    const lines = editorWith([accordion(panel('A', p('')))]);
    caret(lines, [0, 0, 1]);
    paste(lines, copy([0, 0, 1], [0, 0, 2]));
    expect(outline(lines).slice(3)).toEqual(['    paragraph x', '    list-item y']);
    const whole = editorWith([block('')]);
    caret(whole, [0]);
    paste(whole, copy([0], [0]));
    expect(outline(whole)[0]).toBe('accordion');
    expectSound(whole);
  });
});
