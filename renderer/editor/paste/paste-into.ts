/** Puts what is on the clipboard into the page: our own blocks, files, HTML or plain text. */

import { Editor, Node, Path, Range, Transforms, type Descendant, type PointRef } from 'slate';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import { retargetBlock } from '../../../shared/edit/retarget.ts';
import type { AnyRecord, RecordId } from '../../../shared/records/record.ts';
import { readFragment, type Fragment } from '../copy/fragment.ts';
import { currentBlock, currentLine, replaceBlock } from '../page-editor-core.ts';
import { isAmongWords } from '../images/among-words.ts';
import { isVoid, toElement } from '../page-model.ts';
import type { PageSlate } from '../slate-types.ts';
import { blocksFromHtml } from './blocks-from-html.ts';
import { pasteIntoTable } from './into-table.ts';
import { Losses, type Loss } from './losses.ts';
import { panelLines } from './panel-lines.ts';
import { inLines, placesOf } from './waiting.ts';
import { tableFromText } from './table-from-text.ts';

export interface PasteReport {
  /** Images to take into the programme, in order. */
  readonly pictures: readonly PastedPicture[];
  /** What could not come, for the person to be told. */
  readonly losses: readonly Loss[];
  /** What was copied in this application, and the new ids of its blocks by their old ones. */
  readonly own: Fragment | null;
  readonly copies: ReadonlyMap<RecordId, RecordId>;
}

export interface PastedPicture {
  readonly file: File;
  readonly alt: string;
  readonly caption: string;
  /** The block that it follows; absent, where the caret is. */
  readonly behind?: RecordId;
  /** Where it stands among words. */
  readonly at?: PointRef;
}

const nothing: PasteReport = { pictures: [], losses: [], own: null, copies: new Map() };

/** `has` tells whether a record is in this programme: blocks of another one may name what stayed there. */
export function pasteInto(
  editor: PageSlate,
  data: DataTransfer,
  has: (id: RecordId) => boolean = () => true,
): PasteReport {
  const own = readFragment(data);
  if (own && own.blocks.length > 0 && !(own.form === 'words' && currentBlock(editor)?.[0].type === 'code')) {
    const losses = new Losses();
    const copies = insertOwn(editor, own, { has, losses });
    return { ...nothing, own, copies, losses: losses.list };
  }
  const html = data.getData('text/html');
  const files = [...data.files];
  if (html !== '' && currentBlock(editor)?.[0].type !== 'code') {
    const pasted = pasteHtml(editor, html, files);
    if (pasted?.losses.some(({ kind }) => kind === 'formatting')) insertPlain(editor, data.getData('text/plain'));
    if (pasted) return pasted;
  }
  if (files.length > 0) return { ...nothing, pictures: files.map((file) => ({ file, alt: '', caption: '' })) };
  const plain = data.getData('text/plain');
  const values = currentBlock(editor)?.[0].type === 'table' ? tableFromText(plain) : null;
  if (values) {
    const losses = new Losses();
    insertBlocks(editor, [values], { losses });
    return { ...nothing, losses: losses.list };
  }
  insertPlain(editor, plain);
  return nothing;
}

/** Null when there is nothing in it but what the clipboard has better in another form. */
function pasteHtml(editor: PageSlate, html: string, files: readonly File[]): PasteReport | null {
  const read = blocksFromHtml(html);
  const { losses } = read;
  const { blocks, pictures } = isAmongWords(editor) ? inLines(read.blocks, read.pictures) : read;
  if (blocks.length === 0 && pictures.length === 0)
    return files.length > 0 || losses.length === 0 ? null : { ...nothing, losses };
  const more = new Losses(losses);
  const before = currentBlock(editor)?.[0].id;
  // An image that comes first takes the place of an empty paragraph, and the words follow it.
  const led = pictures[0]?.behind === -1 && !pictures[0].among;
  const ids = blocks.length === 0 ? [] : insertBlocks(editor, blocks, { losses: more, below: led });
  const places = placesOf(
    editor,
    pictures.flatMap(({ among }) => among ?? []),
  );
  return {
    ...nothing,
    losses: more.list,
    pictures: pictures.map(({ behind, among, ...picture }) => {
      const at = among && places.get(among.resource);
      if (at) return { ...picture, at };
      const id = behind < 0 ? before : ids[behind];
      return { ...picture, ...(id === undefined ? {} : { behind: id }) };
    }),
  };
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
function insertOwn(
  editor: PageSlate,
  { blocks, mentioned }: Fragment,
  { has, losses }: { readonly has: (id: RecordId) => boolean; readonly losses: Losses },
): ReadonlyMap<RecordId, RecordId> {
  const copies = new Map(blocks.map(({ id }) => [id, editor.newId()]));
  const missing = new Set<RecordId>();
  const lead = (id: RecordId): RecordId | null => {
    const copy = copies.get(id);
    if (copy !== undefined || has(id)) return copy ?? id;
    missing.add(id);
    return null;
  };
  insertBlocks(
    editor,
    blocks.map(({ data }) => retargetBlock(data, lead)),
    { losses, ids: blocks.map(({ id }) => copies.get(id) ?? id) },
  );
  for (const id of missing) {
    const record = mentioned.find((one) => one.id === id);
    losses.add(record?.kind === 'resource' ? 'files' : 'entries', record ? nameOf(record) : '');
  }
  return copies;
}

function nameOf(record: AnyRecord): string {
  switch (record.kind) {
    case 'resource':
      return record.data.name;
    case 'term':
      return record.data.word;
    default:
      return 'title' in record.data ? record.data.title : '';
  }
}

interface Inserting {
  readonly losses: Losses;
  readonly ids?: readonly RecordId[];
  /** Leaves an empty paragraph where it is. */
  readonly below?: boolean;
}

/** One line of words joins the block it is pasted into; anything more stands as blocks behind it. The block that each went into. */
function insertBlocks(
  editor: PageSlate,
  blocks: readonly BlockData[],
  { losses, ids, below }: Inserting,
): readonly RecordId[] {
  const { selection } = editor;
  if (!selection) Transforms.select(editor, Editor.end(editor, []));
  if (editor.selection && !Range.isCollapsed(editor.selection)) editor.deleteFragment();
  const [only] = blocks;
  const here = currentLine(editor);
  const block = currentBlock(editor);
  const inside = block ? blocks.map(() => block[0].id) : [];
  if (!below && blocks.length === 1 && only?.type === 'paragraph' && here && !isVoid(here[0])) {
    Transforms.insertFragment(editor, structuredClone(only.children) as Descendant[]);
    return inside;
  }
  if (here?.[0].type === 'table') {
    const behind = pasteIntoTable(editor, blocks, losses);
    insertAfter(editor, behind);
    return inside;
  }
  const own = ids ?? blocks.map(() => editor.newId());
  return insertAfter(editor, blocks, own, below) ? own : inside;
}

/** True when they stand as blocks of their own, false in a panel. */
function insertAfter(
  editor: PageSlate,
  blocks: readonly BlockData[],
  ids: readonly RecordId[] = blocks.map(() => editor.newId()),
  below = false,
): boolean {
  const line = currentLine(editor);
  if (line && line[1].length > 1) {
    insertInPanel(editor, blocks, ids, line);
    return false;
  }
  const here = currentBlock(editor);
  if (!here || blocks.length === 0) return true;
  const [element, path] = here;
  const elements = blocks.map((block, place) => toElement(structuredClone(block), ids[place]));
  const index = path[0] ?? 0;
  Editor.withoutNormalizing(editor, () => {
    const [first, ...rest] = elements;
    const emptyHere = !below && element.type === 'paragraph' && Editor.isEmpty(editor, element);
    if (emptyHere && first) replaceBlock(editor, path, first);
    Transforms.insertNodes(editor, emptyHere ? rest : elements, { at: [index + 1] });
    Transforms.select(editor, Editor.end(editor, [index + elements.length - (emptyHere ? 1 : 0)]));
  });
  return true;
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
