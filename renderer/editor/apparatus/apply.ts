/** Puts terms, footnotes, citations and formulas into the text, with the record that a new one brings, as one step. */

import { Editor, Element, Node, Path, Range, Transforms } from 'slate';
import type { CiteNode, FootnoteNode, FormulaNode } from '../../../shared/blocks/inline.ts';
import type { AnyRecord, RecordId } from '../../../shared/records/record.ts';
import type { ProgrammeDocument } from '../../document/programme-document.ts';
import { closeThen } from '../../ui/close-then.ts';
import { behindVoid } from '../inline-nodes.ts';
import type { PageSlate } from '../slate-types.ts';
import { closeDialog } from './dialog-state.ts';
import { focusEditor } from '../focus.ts';

/** Records ride with the change of the page; where the page stays as it is, they are a change of their own. */
export function applyWith(
  document: ProgrammeDocument,
  editor: PageSlate,
  records: readonly AnyRecord[],
  apply: () => void,
): void {
  document.sealStep();
  const before = editor.children;
  editor.companions.push(...records);
  Editor.withoutNormalizing(editor, apply);
  if (editor.children === before && records.length > 0) {
    editor.companions.length = 0;
    document.change({ puts: records, removes: [] }, { label: 'undo.edit', origin: 'command' });
  }
}

export function markTerm(editor: PageSlate, at: Range | Path, term: RecordId): void {
  if (Path.isPath(at)) Transforms.setNodes<Element>(editor, { term }, { at });
  else Transforms.wrapNodes(editor, { type: 'term', term, children: [] }, { at, split: true });
}

/** The words stay. */
export function unmarkTerm(editor: PageSlate, at: Path): void {
  Transforms.unwrapNodes(editor, { at });
}

/** A new footnote, citation or formula goes in, one that is there is changed. */
export function putVoid(editor: PageSlate, at: Range | Path, node: FootnoteNode | CiteNode | FormulaNode): void {
  if (Path.isPath(at)) {
    const { type: _type, children: _children, ...members } = node;
    Transforms.setNodes<Element>(editor, members, { at, voids: true });
    return;
  }
  // Nothing may stand inside a term or a link: behind it is where the reader's eye is.
  const [wrap] = Editor.nodes(editor, {
    at,
    match: (found) => Element.isElement(found) && (found.type === 'link' || found.type === 'term'),
  });
  const place = wrap && Editor.after(editor, Editor.end(editor, wrap[1]));
  const behind = wrap && { path: Path.next(wrap[1]), offset: 0 };
  const target = behind && Node.has(editor, behind.path) ? behind : (place ?? Range.end(at));
  Transforms.insertNodes(editor, node, { at: target, voids: true, select: true });
}

/** Closes the dialog and gives the caret back to the text, behind what was put there. */
export function backToText(editor: PageSlate, selection: Range | null): void {
  closeThen(closeDialog, () => {
    focusEditor(editor);
    const fits = selection && [selection.anchor, selection.focus].every((point) => Node.has(editor, point.path));
    if (fits) Transforms.select(editor, selection);
    const behind = behindVoid(editor);
    if (behind) Transforms.select(editor, behind);
  });
}
