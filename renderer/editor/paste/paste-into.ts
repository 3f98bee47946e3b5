/** Puts what is on the clipboard into the page: our own blocks, files, HTML or plain text. */

import { Editor, Node, Path, Range, Transforms, type Descendant } from 'slate';
import { z } from 'zod';
import { apparatusIn } from '../../../shared/blocks/apparatus.ts';
import type { Inline } from '../../../shared/blocks/inline.ts';
import { isContainer } from '../../../shared/blocks/panel.ts';
import { blockData, type BlockData } from '../../../shared/blocks/registry.ts';
import type { TableCell } from '../../../shared/blocks/table/schema.ts';
import { currentBlock, currentLine, replaceBlock } from '../page-editor-core.ts';
import { dataOf, isVoid, toElement } from '../page-model.ts';
import type { BlockElement, PageSlate } from '../slate-types.ts';
import { blocksFromHtml } from './blocks-from-html.ts';
import { panelLines, unwrapped } from './panel-lines.ts';

export interface PasteReport {
  /** Files to take into the programme. */
  readonly files: readonly File[];
  /** Images that are on the web: they are not fetched, and the person is told. */
  readonly remoteImages: number;
}

const nothing: PasteReport = { files: [], remoteImages: 0 };

export function pasteInto(editor: PageSlate, data: DataTransfer): PasteReport {
  const own = ownBlocks(data.getData('application/x-slate-fragment'));
  if (own && (own.length > 1 || (own[0] && isContainer(own[0])))) {
    insertBlocks(editor, own);
    return nothing;
  }
  const inline = own?.[0] && inlineOf(own[0]);
  if (inline && currentBlock(editor)?.[0].type !== 'code') {
    insertBlocks(editor, [{ type: 'paragraph', children: inline }]);
    return nothing;
  }
  const html = data.getData('text/html');
  const files = [...data.files];
  if (html !== '' && currentBlock(editor)?.[0].type !== 'code') {
    const { blocks, pictures, losses } = blocksFromHtml(html);
    const images = pictures.map(({ file }) => file);
    const remoteImages = losses.find(({ kind }) => kind === 'webImages')?.count ?? 0;
    if (blocks.length > 0) {
      insertBlocks(editor, blocks);
      return { files: images, remoteImages };
    }
    if (images.length > 0) return { files: images, remoteImages };
  }
  if (files.length > 0) return { files, remoteImages: 0 };
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

/** Blocks copied in this application. Another program may write the same clipboard format, so they are checked. */
function ownBlocks(fragment: string): BlockData[] | null {
  if (fragment === '') return null;
  try {
    const nodes: unknown = JSON.parse(decodeURIComponent(atob(fragment)));
    const blocks = z
      .array(z.looseObject({ type: z.string() }))
      .max(5000)
      .safeParse(nodes);
    if (!blocks.success) return null;
    return blocks.data.flatMap(unwrapped).flatMap((node) => {
      const parsed = blockData.safeParse(dataOf(node as unknown as BlockElement));
      return parsed.success ? [parsed.data] : [];
    });
  } catch {
    return null; // not ours after all
  }
}

/** What was copied out of one block, or one cell: HTML would bring its words without its terms, notes and citations. */
function inlineOf(block: BlockData): Inline | null {
  const holder = block.type === 'table' ? onlyCell(block) : block;
  if (!holder || !('children' in holder) || isContainer(holder)) return null;
  return apparatusIn(holder).length > 0 ? holder.children : null;
}

function onlyCell({ children: [row, ...rows] }: Extract<BlockData, { type: 'table' }>): TableCell | null {
  return rows.length === 0 && row?.children.length === 1 ? (row.children[0] ?? null) : null;
}

/** One line of words joins the block it is pasted into; anything more stands as blocks behind it. */
function insertBlocks(editor: PageSlate, blocks: readonly BlockData[]): void {
  const { selection } = editor;
  if (!selection) Transforms.select(editor, Editor.end(editor, []));
  if (editor.selection && !Range.isCollapsed(editor.selection)) Transforms.delete(editor);
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
  insertAfter(editor, blocks);
}

function insertAfter(editor: PageSlate, blocks: readonly BlockData[]): void {
  const line = currentLine(editor);
  if (line && line[1].length > 1) return insertInPanel(editor, blocks, line);
  const here = currentBlock(editor);
  if (!here || blocks.length === 0) return;
  const [element, path] = here;
  const elements = blocks.map((block) => toElement(structuredClone(block), editor.newId()));
  const index = path[0] ?? 0;
  Editor.withoutNormalizing(editor, () => {
    const [first, ...rest] = elements;
    const emptyHere = element.type === 'paragraph' && Editor.isEmpty(editor, element);
    if (emptyHere && first) replaceBlock(editor, path, { ...first, id: element.id });
    Transforms.insertNodes(editor, emptyHere ? rest : elements, { at: [index + 1] });
    Transforms.select(editor, Editor.end(editor, [index + elements.length - (emptyHere ? 1 : 0)]));
  });
}

/** Lines behind the one the caret is in; what cannot live in a panel comes behind the panels. */
function insertInPanel(
  editor: PageSlate,
  blocks: readonly BlockData[],
  [element, path]: NonNullable<ReturnType<typeof currentLine>>,
): void {
  const lines = blocks.flatMap((block) => panelLines(block) ?? []).map((line) => toElement(structuredClone(line)));
  const others = blocks.filter((block) => panelLines(block) === null);
  Editor.withoutNormalizing(editor, () => {
    const emptyHere = element.type === 'paragraph' && Editor.isEmpty(editor, element) && lines.length > 0;
    if (emptyHere) Transforms.removeNodes(editor, { at: path });
    const at = emptyHere ? path : Path.next(path);
    Transforms.insertNodes(editor, lines, { at });
    const behind = others.map((block) => toElement(structuredClone(block), editor.newId()));
    Transforms.insertNodes(editor, behind, { at: [(path[0] ?? 0) + 1] });
    if (lines.length > 0) {
      Transforms.select(editor, Editor.end(editor, [...Path.parent(at), (at[2] ?? 0) + lines.length - 1]));
    }
  });
}

function words(block: BlockData): string {
  return 'children' in block ? Node.string({ type: 'paragraph', id: '', children: block.children }) : '';
}
