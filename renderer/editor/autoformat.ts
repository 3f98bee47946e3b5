/** Markdown shortcuts: what is typed stays as typed in a step of its own, so that undo gives the literal text back. */

import { Editor, Node, Range, Transforms } from 'slate';
import type { BlockData } from '../../shared/blocks/registry.ts';
import type { InsertId } from '../../shared/words/typed.ts';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import { currentLine, replaceBlock } from './page-editor-core.ts';
import { insertables } from './insert.ts';
import { toElement } from './page-model.ts';
import { setType, typedLast } from './set-type.ts';
import type { PageSlate } from './slate-types.ts';

/** What makes which block when a space follows, and how the sheet of keys writes it. */
export const markdownShortcuts: readonly (readonly [pattern: RegExp, id: InsertId, written: string])[] = [
  [/^##$/, 'heading2', '##'],
  [/^###$/, 'heading3', '###'],
  [/^####$/, 'heading4', '####'],
  [/^[-*]$/, 'bulleted', '-'],
  [/^1[.)]$/, 'numbered', '1.'],
  [/^>$/, 'quote', '>'],
  [/^```$/, 'code', '```'],
  [/^---$/, 'divider', '---'],
];

/** The block that the words before the caret ask for when a space follows, or null. */
export function autoformatFor(words: string, inPanel = false): BlockData | null {
  const asked = markdownShortcuts.find(([pattern]) => pattern.test(words))?.[1];
  // The heading a panel starts with is the page's next smaller one.
  const id = inPanel && asked === 'heading2' ? 'heading3' : asked;
  return insertables.find((insertable) => insertable.id === id && (!inPanel || insertable.inPanel))?.make() ?? null;
}

/** Call after a typed space was inserted and recorded. True when it was a shortcut. */
export function autoformat(editor: PageSlate): boolean {
  const block = currentLine(editor);
  const { selection } = editor;
  if (block?.[0].type !== 'paragraph' || !selection || !Range.isCollapsed(selection)) return false;
  const [element, path] = block;
  const before = Editor.string(editor, { anchor: Editor.start(editor, path), focus: selection.focus });
  if (!before.endsWith(' ')) return false;
  const data = autoformatFor(before.slice(0, -1), path.length > 1);
  if (!data) return false;
  const fresh = toElement(data, element.id);
  Editor.withoutNormalizing(editor, () => {
    Transforms.delete(editor, { at: { anchor: Editor.start(editor, path), focus: selection.focus } });
    const { children } = Node.get(editor, path) as typeof element;
    replaceBlock(editor, path, 'children' in data ? { ...fresh, children } : fresh);
  });
  if (!('children' in data)) {
    Transforms.insertNodes(editor, toElement({ type: 'paragraph', children: [{ text: '' }] }, editor.newId()), {
      at: [(path[0] ?? 0) + 1],
      select: true,
    });
  } else Transforms.select(editor, Editor.start(editor, path));
  return true;
}

/**
 * Records what was typed and then what follows from it: steps of their own, so that undo gives the literal text back. `language` is
 * that of the texts; null where signs are to stay as typed.
 */
export function keepTyped(
  editor: PageSlate,
  sync: { changed(): void },
  document: Pick<ProgrammeDocument, 'sealStep'>,
  language: string | null,
): void {
  sync.changed();
  const typed = typedLast(editor);
  if (typed === null) return;
  if ((typed !== ' ' || !autoformat(editor)) && (language === null || !setType(editor, language))) return;
  document.sealStep();
  sync.changed();
  document.sealStep();
}
