/** Enter and Backspace in the page, by the kind of block or line the caret is in. */

import { Editor, Element, Node, Path, Range, Text, Transforms } from 'slate';
import { currentLine, outdent, paragraph, toParagraph } from './page-editor-core.ts';
import type { PageSlate } from './slate-types.ts';

/** Enter and Backspace as people expect them of each kind of block. */
export function keepBreaks(editor: PageSlate): void {
  const { insertBreak, deleteBackward } = editor;
  editor.insertBreak = () => {
    const block = currentLine(editor);
    if (!block) return insertBreak();
    const [element, path] = block;
    const empty = Editor.isEmpty(editor, element);
    switch (element.type) {
      case 'list-item':
        if (empty) return outdent(editor, block);
        return insertBreak();
      case 'heading':
        insertBreak();
        if (Editor.isStart(editor, editor.selection?.anchor ?? { path, offset: 0 }, Path.next(path))) {
          const next = Node.get(editor, Path.next(path));
          if (Node.string(next) === '') toParagraph(editor, Path.next(path));
        }
        return;
      case 'code':
      case 'table':
      case 'callout':
      case 'quote': {
        // A line break inside; on an empty last line it leaves the block.
        const atEnd = editor.selection && Editor.isEnd(editor, editor.selection.anchor, path);
        if (element.type !== 'table' && atEnd && lastText(editor, path).endsWith('\n')) {
          Transforms.delete(editor, { unit: 'character', reverse: true });
          Transforms.insertNodes(editor, paragraph(editor.newId()), { at: Path.next(path), select: true });
          return;
        }
        return Transforms.insertText(editor, '\n');
      }
      default:
        if (editor.isVoid(element)) {
          Transforms.insertNodes(editor, paragraph(editor.newId()), { at: Path.next(path), select: true });
          return;
        }
        return insertBreak();
    }
  };
  editor.deleteBackward = (unit) => {
    const block = currentLine(editor);
    const { selection } = editor;
    if (block && selection && Range.isCollapsed(selection) && Editor.isStart(editor, selection.anchor, block[1])) {
      const [element, path] = block;
      if (element.type === 'list-item') return outdent(editor, block);
      if (
        element.type === 'heading' ||
        element.type === 'callout' ||
        element.type === 'quote' ||
        element.type === 'code'
      ) {
        return toParagraph(editor, path);
      }
    }
    if (block?.[0].type === 'table' && selection && Range.isCollapsed(selection)) {
      const [cell] = Editor.nodes(editor, { match: (node) => Element.isElement(node) && node.type === 'table-cell' });
      if (cell && Editor.isStart(editor, selection.anchor, cell[1])) return;
    }
    deleteBackward(unit);
  };
}

/**
 * Slate takes a selection that ends in a block without words, or in a note or picture between them, for one that hangs over into it,
 * and leaves the block: what is shown as selected would stay, and be on the clipboard as well.
 */
export function keepWhole(editor: PageSlate): void {
  const { deleteFragment, insertText } = editor;
  const endsInVoid = (): boolean => {
    const { selection } = editor;
    if (!selection || Range.isCollapsed(selection)) return false;
    return Editor.void(editor, { at: Range.end(selection) }) !== undefined;
  };
  editor.deleteFragment = (options) => {
    if (endsInVoid()) Transforms.delete(editor, { hanging: true });
    else deleteFragment(options);
  };
  editor.insertText = (text, options) => {
    if (endsInVoid()) editor.deleteFragment();
    insertText(text, options);
  };
}

/** The words that a block ends with: none when it ends with a footnote or the like. */
function lastText(editor: Editor, path: Path): string {
  const [last] = Editor.last(editor, path);
  return Text.isText(last) ? last.text : '';
}
