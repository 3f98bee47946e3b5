/** What becomes of typed signs: undo gives back what was typed to the letter, and nothing that stands is set a second time. */

import fc from 'fast-check';
import { Node, Transforms } from 'slate';
import { expect, it } from 'vitest';
import { sequenceSource } from '../../shared/base/ids.ts';
import { ok } from '../../shared/base/result.ts';
import { typeset } from '../../shared/edit/typography.ts';
import { ProgrammeDocument } from '../../renderer/document/programme-document.ts';
import { keepTyped } from '../../renderer/editor/autoformat.ts';
import { createPageEditor } from '../../renderer/editor/create-page-editor.ts';
import { PageSync } from '../../renderer/editor/page-sync.ts';
import { programme } from '../unit/output/programme.ts';

const language = fc.constantFrom('en', 'da', 'sv', 'lv', 'de');
const text = fc
  .array(fc.constantFrom('a', 'b', '1', '000', ' ', '"', "'", '-', '--', '.', '...', '%', 'kg', ',', '(', '§'), {
    maxLength: 14,
  })
  .map((parts) => parts.join(''));

function page() {
  const records = programme({ blocks: [{ type: 'paragraph', children: [{ text: '' }] }] });
  const opened = { session: 's', name: 'n', folder: 'f', readOnly: null, rev: 1, savedAt: '', records };
  const document = new ProgrammeDocument(opened, async () => ok({ rev: 2, savedAt: '' }), sequenceSource('n'));
  const editor = createPageEditor(sequenceSource('e'));
  const sync = new PageSync(document, editor, 'page');
  editor.children = sync.initial();
  sync.begin();
  document.onApplied((applied) => sync.follow(applied));
  Transforms.select(editor, { path: [0, 0], offset: 0 });
  return { document, editor, sync, words: () => Node.string(editor) };
}

it('is a step of its own in the page: one undo gives back what was typed, and the next what stood before', async () => {
  await fc.assert(
    fc.asyncProperty(text, language, async (keys, of) => {
      const { document, editor, sync, words } = page();
      editor.onChange = () => keepTyped(editor, sync, document, of);
      await Promise.resolve();
      for (const key of keys) {
        const before = words();
        const steps = document.steps.done.length;
        editor.insertText(key);
        await Promise.resolve();
        await Promise.resolve();
        if (words() === before + key) continue;
        const set = words();
        document.undo();
        expect(words()).toBe(before + key);
        document.undo();
        expect(document.steps.done.length).toBeLessThanOrEqual(steps);
        document.redo();
        document.redo();
        expect(words()).toBe(set);
      }
      document.dispose();
    }),
    { numRuns: 60 },
  );
});

it('finds nothing more to set in what it has set', () => {
  fc.assert(
    fc.property(text, language, (keys, of) => {
      let written = '';
      for (const key of keys) {
        written += key;
        const become = typeset(written, of);
        if (!become) continue;
        expect(become.length).toBeLessThanOrEqual(written.length);
        expect(written.slice(-become.length)).not.toBe(become.text);
        written = written.slice(0, -become.length) + become.text;
        expect(typeset(written, of)).toBeNull();
      }
    }),
  );
});
