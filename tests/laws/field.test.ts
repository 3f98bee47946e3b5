/** A field of rich text: opening one changes nothing, whatever is done in it fits the schema, and what comes in keeps its words. */

import fc from 'fast-check';
import { Editor, Transforms } from 'slate';
import { describe, expect, it } from 'vitest';
import { sequenceSource } from '../../shared/base/ids.ts';
import { inlineText, phrase, type RichText } from '../../shared/blocks/inline.ts';
import { tidyInline } from '../../shared/blocks/tidy-inline.ts';
import { createFieldEditor, writtenIn } from '../../renderer/editor/field/field-editor.ts';
import { toggleMark } from '../../renderer/editor/page-editor-core.ts';
import type { PageSlate } from '../../renderer/editor/slate-types.ts';
import { anyRich } from '../support/rich.ts';

const fits = (text: RichText) => phrase(10_000).safeParse(text).error;

type Act = (editor: PageSlate) => void;
const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom('x', ' ', '\n', 'ā').map(
    (text): Act =>
      (editor) =>
        editor.insertText(text),
  ),
  fc.constant<Act>((editor) => editor.deleteBackward('character')),
  fc.constant<Act>((editor) => editor.deleteForward('character')),
  fc.constant<Act>((editor) => toggleMark(editor, 'bold')),
  fc.constant<Act>((editor) => editor.insertBreak()),
  anyRich.map(
    (text): Act =>
      (editor) =>
        Transforms.insertFragment(editor, [{ type: 'paragraph', children: text }]),
  ),
  fc.tuple(fc.nat(30), fc.nat(30)).map(([from, to]): Act => (editor) => {
    const points = [...Editor.positions(editor, { at: [] })];
    const [anchor, focus] = [points[from % points.length], points[to % points.length]];
    if (anchor && focus) Transforms.select(editor, { anchor, focus });
  }),
);

describe('a field of rich text', () => {
  it('shows the words it is given, and holds them as it was given them', () => {
    fc.assert(
      fc.property(anyRich, (text) => {
        const editor = createFieldEditor(sequenceSource('e'), text, 'end');
        expect(editor.operations).toEqual([]);
        expect(inlineText(writtenIn(editor))).toBe(inlineText(tidyInline(text)));
        expect(fits(writtenIn(editor))).toBeUndefined();
      }),
    );
  });

  it('is one line that fits the schema after anything that is done in it', () => {
    fc.assert(
      fc.property(anyRich, fc.array(acts, { maxLength: 12 }), (text, done) => {
        const editor = createFieldEditor(sequenceSource('e'), text, 'start');
        for (const act of done) act(editor);
        expect(editor.children).toHaveLength(1);
        expect(fits(writtenIn(editor))).toBeUndefined();
        const { selection } = editor;
        expect(selection && Editor.hasPath(editor, selection.focus.path)).toBe(true);
      }),
    );
  });

  it('takes the words of what a page holds, and leaves its terms, notes and blocks there', () => {
    const editor = createFieldEditor(sequenceSource('e'), [{ text: '' }], 'end');
    Transforms.insertFragment(editor, [
      { type: 'heading', id: 'h', level: 2, children: [{ text: 'Head' }] },
      {
        type: 'paragraph',
        id: 'p',
        children: [
          { text: 'a ' },
          { type: 'term', term: 't', children: [{ text: 'term' }] },
          { type: 'footnote', content: 'note', children: [{ text: '' }] },
        ],
      },
    ]);
    expect(fits(writtenIn(editor))).toBeUndefined();
    expect(inlineText(writtenIn(editor))).toBe('Head\na term');
  });
});
