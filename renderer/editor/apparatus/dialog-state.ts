/** Which of the dialogs for terms, footnotes, citations, their lists and formulas is open, and for what place in the text. */

import { Editor, Element, Node, Range, Text, type Path } from 'slate';
import { create } from 'zustand';
import type { CiteNode, FootnoteNode, FormulaNode, PictureNode, TermNode } from '../../../shared/blocks/inline.ts';
import type { RecordId } from '../../../shared/records/record.ts';
import { inlineAtSelection } from '../inline-nodes.ts';
import { currentBlock } from '../page-editor-core.ts';
import type { PageSlate } from '../slate-types.ts';

/** `at` is where the new node goes, or the path of the one being changed. */
interface Spot<T> {
  readonly editor: PageSlate;
  readonly at: Range | Path;
  readonly node: T | null;
}

export type OpenDialog =
  | ({ readonly kind: 'term'; readonly words: string; readonly inLink: boolean } & Spot<TermNode>)
  | ({ readonly kind: 'footnote' } & Spot<FootnoteNode>)
  | ({ readonly kind: 'cite' } & Spot<CiteNode>)
  | ({ readonly kind: 'formula' } & Spot<FormulaNode>)
  | { readonly kind: 'picture'; readonly editor: PageSlate; readonly at: Path; readonly node: PictureNode }
  | { readonly kind: 'glossary' | 'references'; readonly id: RecordId | null };

interface ApparatusState {
  readonly open: OpenDialog | null;
  /** The page that is being written, for commands from outside it. */
  readonly editor: PageSlate | null;
}

export const useApparatus = create<ApparatusState>(() => ({ open: null, editor: null }));

export function setActiveEditor(editor: PageSlate | null): void {
  useApparatus.setState({ editor });
}

/** Whether a caret stands where inline nodes may. */
export function canMark(editor: PageSlate | null): editor is PageSlate {
  const block = editor && currentBlock(editor);
  return Boolean(block && block[0].type !== 'code' && !editor.isVoid(block[0]));
}

/** For the selected words, else the word at the caret. False when there are no words. */
export function openTerm(editor: PageSlate): boolean {
  const { selection } = editor;
  if (!selection || !canMark(editor)) return false;
  const found = inlineAtSelection(editor, 'term');
  if (found) {
    const [node, at] = found;
    useApparatus.setState({
      open: { kind: 'term', editor, at, node, words: Node.string(node), inLink: false },
    });
    return true;
  }
  const at = Range.isCollapsed(selection) ? wordAt(editor, selection) : trimmedRange(editor, selection);
  if (!at) return false;
  const [link] = Editor.nodes(editor, { at, match: (node) => Element.isElement(node) && node.type === 'link' });
  const words = Editor.string(editor, at);
  useApparatus.setState({ open: { kind: 'term', editor, at, node: null, words, inLink: Boolean(link) } });
  return true;
}

export function openFootnote(editor: PageSlate): void {
  const place = placeOf(editor, 'footnote');
  if (place) useApparatus.setState({ open: { kind: 'footnote', ...place } });
}

export function openCite(editor: PageSlate): void {
  const place = placeOf(editor, 'cite');
  if (place) useApparatus.setState({ open: { kind: 'cite', ...place } });
}

export function openFormula(editor: PageSlate): void {
  const place = placeOf(editor, 'formula');
  if (place) useApparatus.setState({ open: { kind: 'formula', ...place } });
}

/** For the picture between words that the caret is on: one comes in as a file, never by a dialog. */
export function openPicture(editor: PageSlate): boolean {
  const [node, at] = inlineAtSelection(editor, 'picture') ?? [];
  if (node && at) useApparatus.setState({ open: { kind: 'picture', editor, at, node } });
  return node !== undefined;
}

/** The dialog of the footnote, citation, formula or picture that the caret is on; false when it is on none. */
export function openSelected(editor: PageSlate): boolean {
  if (inlineAtSelection(editor, 'footnote')) openFootnote(editor);
  else if (inlineAtSelection(editor, 'cite')) openCite(editor);
  else if (inlineAtSelection(editor, 'formula')) openFormula(editor);
  else return openPicture(editor);
  return true;
}

export function openList(kind: 'glossary' | 'references', id: RecordId | null = null): void {
  useApparatus.setState({ open: { kind, id } });
}

export function closeDialog(): void {
  useApparatus.setState({ open: null });
}

interface VoidNodes {
  readonly footnote: FootnoteNode;
  readonly cite: CiteNode;
  readonly formula: FormulaNode;
}

function placeOf<T extends keyof VoidNodes>(editor: PageSlate, type: T): Spot<VoidNodes[T]> | null {
  if (!editor.selection || !canMark(editor)) return null;
  const found = inlineAtSelection(editor, type);
  const [node, at] = found ?? [null, end(editor, editor.selection)];
  return { editor, at, node: node as VoidNodes[T] | null };
}

/** A note stands behind the words that are selected. */
function end(editor: PageSlate, selection: Range): Range {
  const point = Range.end(trimmedRange(editor, selection) ?? selection);
  return { anchor: point, focus: point };
}

const letter = /[\p{L}\p{N}\p{M}'’-]/u;

/** The word around the caret, within one text. */
function wordAt(editor: PageSlate, { focus }: Range): Range | null {
  const node = Node.get(editor, focus.path);
  if (!Text.isText(node)) return null;
  let start = focus.offset;
  let stop = focus.offset;
  while (start > 0 && letter.test(node.text[start - 1] ?? '')) start -= 1;
  while (stop < node.text.length && letter.test(node.text[stop] ?? '')) stop += 1;
  if (start === stop) return null;
  return { anchor: { path: focus.path, offset: start }, focus: { path: focus.path, offset: stop } };
}

/** Without the space that a double click takes along; null when nothing but space is selected. */
function trimmedRange(editor: PageSlate, range: Range): Range | null {
  const [anchor, focus] = Range.edges(range);
  if (Editor.string(editor, range).trim() === '') return null;
  const first = Node.get(editor, anchor.path);
  const last = Node.get(editor, focus.path);
  const lead = Text.isText(first) ? (/^\s*/.exec(first.text.slice(anchor.offset))?.[0].length ?? 0) : 0;
  const tail = Text.isText(last) ? (/\s*$/.exec(last.text.slice(0, focus.offset))?.[0].length ?? 0) : 0;
  return {
    anchor: { path: anchor.path, offset: anchor.offset + lead },
    focus: { path: focus.path, offset: focus.offset - tail },
  };
}
