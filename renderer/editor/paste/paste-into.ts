/** Puts what is on the clipboard into the page: our own blocks, files, HTML or plain text. */

import { Editor, Node, Path, Range, Transforms, type Descendant } from 'slate';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import { retargetBlock } from '../../../shared/programme/retarget.ts';
import type { RecordId } from '../../../shared/records/record.ts';
import { readFragment, type Fragment } from '../copy/fragment.ts';
import { currentBlock, currentLine, replaceBlock } from '../page-editor-core.ts';
import { isVoid, toElement } from '../page-model.ts';
import type { PageSlate } from '../slate-types.ts';
import { blocksFromHtml } from './blocks-from-html.ts';
import { panelLines } from './panel-lines.ts';

export interface PasteReport {
  /** Files to take into the programme. */
  readonly files: readonly File[];
  /** Images that are on the web: they are not fetched, and the person is told. */
  readonly remoteImages: number;
  /** What was copied in this application, and the new ids of its blocks by their old ones. */
  readonly own: Fragment | null;
  readonly copies: ReadonlyMap<RecordId, RecordId>;
}

const nothing: PasteReport = { files: [], remoteImages: 0, own: null, copies: new Map() };

export function pasteInto(editor: PageSlate, data: DataTransfer): PasteReport {
  const own = readFragment(data);
  if (own && own.blocks.length > 0 && !(own.form === 'words' && currentBlock(editor)?.[0].type === 'code')) {
    return { ...nothing, own, copies: insertOwn(editor, own) };
  }
  const html = data.getData('text/html');
  const files = [...data.files];
  if (html !== '' && currentBlock(editor)?.[0].type !== 'code') {
    const { blocks, pictures, losses } = blocksFromHtml(html);
    const images = pictures.map(({ file }) => file);
    const remoteImages = losses.find(({ kind }) => kind === 'webImages')?.count ?? 0;
    if (blocks.length > 0) {
      insertBlocks(editor, blocks);
      return { ...nothing, files: images, remoteImages };
    }
    if (images.length > 0) return { ...nothing, files: images, remoteImages };
  }
  if (files.length > 0) return { ...nothing, files };
  insertPlain(editor, data.getData('text/plain'));
  return nothing;
}

/** Words stay words: line breaks inside code, a paragraph for each line elsewhere. */
function insertPlain(editor: PageSlate, text: string): void {
  const clean = text.replace(/\r\n?/g, '\n');
  const here = currentBlock(editor)?.[0].type;
  if (here === 'code' || here === 'table') {
    Transforms.insertText(editor, clean);
    return;
  }
  const [first = '', ...rest] = clean.split(/\n+/);
  Transforms.insertText(editor, first);
  if (rest.length === 0) return;
  const blocks = rest.map((line): BlockData => ({ type: 'paragraph', children: [{ text: line }] }));
  insertAfter(
    editor,
    blocks.filter((block, index) => index < blocks.length - 1 || words(block) !== ''),
  );
}

/** Blocks and words copied in this application, under ids of their own; what led from one to another leads between them. */
function insertOwn(editor: PageSlate, { blocks }: Fragment): ReadonlyMap<RecordId, RecordId> {
  const copies = new Map(blocks.map(({ id }) => [id, editor.newId()]));
  const lead = (id: RecordId): RecordId => copies.get(id) ?? id;
  insertBlocks(
    editor,
    blocks.map(({ data }) => retargetBlock(data, lead)),
    blocks.map(({ id }) => lead(id)),
  );
  return copies;
}

/** One line of words joins the block it is pasted into; anything more stands as blocks behind it. */
function insertBlocks(editor: PageSlate, blocks: readonly BlockData[], ids = blocks.map(() => editor.newId())): void {
  const { selection } = editor;
  if (!selection) Transforms.select(editor, Editor.end(editor, []));
  if (editor.selection && !Range.isCollapsed(editor.selection)) editor.deleteFragment();
  const [only] = blocks;
  const here = currentLine(editor);
  if (blocks.length === 1 && only?.type === 'paragraph' && here && !isVoid(here[0])) {
    Transforms.insertFragment(editor, structuredClone(only.children) as Descendant[]);
    return;
  }
  if (here?.[0].type === 'table') {
    Transforms.insertText(editor, blocks.map(words).filter(Boolean).join('\n'));
    return;
  }
  insertAfter(editor, blocks, ids);
}

function insertAfter(editor: PageSlate, blocks: readonly BlockData[], ids = blocks.map(() => editor.newId())): void {
  const line = currentLine(editor);
  if (line && line[1].length > 1) return insertInPanel(editor, blocks, ids, line);
  const here = currentBlock(editor);
  if (!here || blocks.length === 0) return;
  const [element, path] = here;
  const elements = blocks.map((block, place) => toElement(structuredClone(block), ids[place]));
  const index = path[0] ?? 0;
  Editor.withoutNormalizing(editor, () => {
    const [first, ...rest] = elements;
    const emptyHere = element.type === 'paragraph' && Editor.isEmpty(editor, element);
    if (emptyHere && first) replaceBlock(editor, path, first);
    Transforms.insertNodes(editor, emptyHere ? rest : elements, { at: [index + 1] });
    Transforms.select(editor, Editor.end(editor, [index + elements.length - (emptyHere ? 1 : 0)]));
  });
}

/** Lines behind the one the caret is in; what cannot live in a panel comes behind the panels. */
function insertInPanel(
  editor: PageSlate,
  blocks: readonly BlockData[],
  ids: readonly RecordId[],
  [element, path]: NonNullable<ReturnType<typeof currentLine>>,
): void {
  const lines = blocks.flatMap((block) => panelLines(block) ?? []).map((line) => toElement(structuredClone(line)));
  Editor.withoutNormalizing(editor, () => {
    const emptyHere = element.type === 'paragraph' && Editor.isEmpty(editor, element) && lines.length > 0;
    if (emptyHere) Transforms.removeNodes(editor, { at: path });
    const at = emptyHere ? path : Path.next(path);
    Transforms.insertNodes(editor, lines, { at });
    const behind = blocks.flatMap((block, place) =>
      panelLines(block) === null ? [toElement(structuredClone(block), ids[place])] : [],
    );
    Transforms.insertNodes(editor, behind, { at: [(path[0] ?? 0) + 1] });
    if (lines.length > 0) {
      Transforms.select(editor, Editor.end(editor, [...Path.parent(at), (at[2] ?? 0) + lines.length - 1]));
    }
  });
}

function words(block: BlockData): string {
  return 'children' in block ? Node.string({ type: 'paragraph', id: '', children: block.children }) : '';
}
