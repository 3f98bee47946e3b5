/** What is typed or pasted at any place of a line is in it, whatever the caret stands on. */

import fc from 'fast-check';
import { Editor, Node, Text, Transforms, type Descendant } from 'slate';
import { describe, expect, it } from 'vitest';
import type { FormulaNode, Inline, RichText } from '../../shared/blocks/inline.ts';
import { createFieldEditor } from '../../renderer/editor/field/field-editor.ts';
import { createPageEditor } from '../../renderer/editor/create-page-editor.ts';
import type { PageSlate } from '../../renderer/editor/slate-types.ts';

const text = fc.stringMatching(/^[a-c ]{0,4}$/).map((words) => ({ text: words }));
const formula = fc.constant<FormulaNode>({ type: 'formula', source: 'y', alt: '', children: [{ text: '' }] });
const link = text.map((words) => ({ type: 'link' as const, url: 'https://example.org/', children: [words] }));
const line = fc.array(fc.oneof(text, formula, link), { minLength: 1, maxLength: 5 });

let made = 0;
const newId = (): string => `n${(made += 1)}`;

function pageOf(children: Inline): PageSlate {
  const editor = createPageEditor(newId);
  editor.children = [{ type: 'paragraph', id: 'b', children }] as Descendant[];
  Editor.normalize(editor, { force: true });
  return editor;
}

const editors: Readonly<Record<string, (words: RichText) => PageSlate>> = {
  'a page': pageOf,
  'a field': (words) => createFieldEditor(newId, words),
};

describe.each(Object.entries(editors))('in %s', (_, make) => {
  it.each<[string, (editor: PageSlate) => void]>([
    ['typed', (editor) => editor.insertText('X')],
    ['pasted', (editor) => Transforms.insertFragment(editor, [{ text: 'X' }])],
  ])('what is %s is there once, and everything else still is', (_how, put) => {
    fc.assert(
      fc.property(line, fc.nat(), (words, nth) => {
        const editor = make(words);
        const before = Node.string(editor);
        // Any place that a browser may have the caret at, in a formula too.
        const texts = [...Node.texts(editor)];
        const [node, path] = texts[nth % texts.length] ?? [];
        if (!node || !path || !Text.isText(node)) return;
        const voids = [
          ...Editor.nodes(editor, { at: [], match: (one) => 'type' in one && one.type === 'formula', voids: true }),
        ];
        Transforms.select(editor, { path, offset: nth % (node.text.length + 1) });
        put(editor);
        const after = Node.string(editor);
        expect(after.split('X').length).toBe(2);
        expect(after.replace('X', '')).toBe(before);
        const still = [
          ...Editor.nodes(editor, { at: [], match: (one) => 'type' in one && one.type === 'formula', voids: true }),
        ];
        expect(still.length).toBe(voids.length);
      }),
    );
  });
});
