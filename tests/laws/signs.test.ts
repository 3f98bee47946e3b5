/** Signs in plain words, shown in a field as what they mean: opening one changes nothing, and whatever is done keeps words and places. */

import fc from 'fast-check';
import { Editor, Transforms } from 'slate';
import { describe, expect, it } from 'vitest';
import { sequenceSource } from '../../shared/base/ids.ts';
import { inlineText } from '../../shared/blocks/inline.ts';
import { rich } from '../../shared/blocks/rich-text.ts';
import { readBlanks } from '../../renderer/blocks/fill-in-blanks/read-blanks.ts';
import { readMarks } from '../../renderer/blocks/hottext/read-marks.ts';
import { createFieldEditor, writtenIn } from '../../renderer/editor/field/field-editor.ts';
import { isReadBy, placeOf, rangeBetween, type ReadSigns } from '../../renderer/editor/field/signs.ts';
import type { PageSlate } from '../../renderer/editor/slate-types.ts';

const blanks = [1, 2, 12].map((number) => ({ number, chosen: false, accepted: [`a${number}`], distractors: [] }));
const readers: readonly (readonly [string, ReadSigns])[] = [
  ['blanks', (text) => readBlanks(text, blanks)],
  ['stretches', readMarks],
];
const anyText = fc
  .array(fc.constantFrom('a', ' b', '\n', '[1]', '[2]', '[12]', '[7]', '[[c d]]', '((e))', '[', ']]', '(', '))'), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

type Act = (editor: PageSlate) => void;
const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom('x', ' ', '\n', '[', ')').map(
    (text): Act =>
      (editor) =>
        editor.insertText(text),
  ),
  fc.constant<Act>((editor) => editor.deleteBackward('character')),
  fc.constant<Act>((editor) => editor.deleteForward('character')),
  fc.tuple(fc.nat(30), fc.nat(30)).map(([from, to]): Act => (editor) => {
    const points = [...Editor.positions(editor, { at: [] })];
    const [anchor, focus] = [points[from % points.length], points[to % points.length]];
    if (anchor && focus) Transforms.select(editor, { anchor, focus });
  }),
);

describe.each(readers)('%s in a field', (_name, read) => {
  const open = (text: string) => createFieldEditor(sequenceSource('e'), rich(text), 'start', read);

  it('are written as they were read, and read again as they are shown', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const editor = open(text);
        expect(editor.operations).toEqual([]);
        expect(writtenIn(editor)).toEqual(rich(text));
        expect(isReadBy(editor, read)).toBe(true);
      }),
    );
  });

  it('have a place for every point, from which the same place is found', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const editor = open(text);
        for (const point of Editor.positions(editor, { at: [] })) {
          const place = placeOf(editor, point);
          const { anchor } = rangeBetween(editor, { from: place, to: place });
          expect(placeOf(editor, anchor)).toBe(place);
        }
      }),
    );
  });

  it('are words again after anything that is done, which a new field shows the same', () => {
    fc.assert(
      fc.property(anyText, fc.array(acts, { maxLength: 12 }), (text, done) => {
        const editor = open(text);
        for (const act of done) act(editor);
        const after = inlineText(writtenIn(editor));
        expect(inlineText(writtenIn(open(after)))).toBe(after);
        expect(editor.selection && Editor.hasPath(editor, editor.selection.focus.path)).toBe(true);
      }),
    );
  });
});
