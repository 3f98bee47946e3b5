/** What can be inserted: one list for the slash menu, the plus button and the toolbar. */

import { Editor, Node, Path, Transforms } from 'slate';
import { isExercise } from '../../shared/blocks/exercises.ts';
import { isContainer, panelLineTypes, type PanelLine } from '../../shared/blocks/panel.ts';
import { blockType, blockTypeNames, type BlockData } from '../../shared/blocks/registry.ts';
import { insertGroups, type InsertGroup } from '../../shared/blocks/seam.ts';
import type { InsertId } from '../../shared/words/typed.ts';
import { wantField } from './field/field-focus.ts';
import type { InLine } from './insert-in-line.ts';
import { askForPictures, isAmongWords } from './images/among-words.ts';
import { currentBlock, currentLine, paragraph, replaceBlock } from './page-editor-core.ts';
import { isVoid, toElement } from './page-model.ts';
import type { BlockElement, PageSlate } from './slate-types.ts';
import { focusEditor } from './focus.ts';

export interface Insertable {
  readonly id: InsertId;
  readonly group: InsertGroup;
  /** Whether it may stand inside a panel too, and among words. */
  readonly inPanel: boolean;
  readonly amongWords: boolean;
  readonly make: () => BlockData;
}

const all = blockTypeNames.flatMap((type): readonly Insertable[] => {
  const { insert, create } = blockType({ type });
  const entry = (id: InsertId, begins: Partial<BlockData>): Insertable => {
    const make = () => ({ ...create(), ...begins }) as BlockData;
    const amongWords = id === 'image';
    return { id, group: insert.group, inPanel: amongWords || isPanelLine(make()), amongWords, make };
  };
  const forms = Object.entries(insert.forms ?? { [type]: {} }) as [InsertId, Partial<BlockData>][];
  return forms.map(([id, begins]) => entry(id, begins));
});

export const insertables: readonly Insertable[] = insertGroups.flatMap((group) =>
  all.filter((insertable) => insertable.group === group),
);

/** Kinds of block whose words can become another kind's. */
export const textKinds = insertables.filter(({ group }) => group === 'text');

/** Cards that are words before all else. */
const beginsWithWords: ReadonlySet<string> = new Set(['activity', 'button', 'embed', 'math', 'test', 'timeline']);

/** Lines that are nothing while they are empty. */
const givesWay: ReadonlySet<string> = new Set(['paragraph', 'heading', 'list-item']);

/**
 * Puts a new block in place of an empty line of text, else behind the block at `path`, and goes there. In a panel it is a
 * line of it, where its kind may stand there; anything else comes behind the panels.
 */
export function insertBlock(editor: PageSlate, data: BlockData, path?: Path): void {
  const line = path ? null : currentLine(editor);
  const inPanel = line !== null && line[1].length > 1 && isPanelLine(data);
  const at = path ?? (inPanel ? line[1] : currentBlock(editor)?.[1]) ?? [editor.children.length - 1];
  const element = inPanel ? toElement(data) : toElement(data, editor.newId());
  const here = Node.has(editor, at) ? (Node.get(editor, at) as BlockElement) : null;
  const emptyHere = here !== null && givesWay.has(here.type) && Editor.isEmpty(editor, here);
  const target = emptyHere ? at : Path.next(at);
  if (emptyHere) replaceBlock(editor, at, toElement(data, here.id));
  else Transforms.insertNodes(editor, element, { at: target });
  Transforms.select(editor, Editor.start(editor, target));
  focusEditor(editor);
  // What is asked is what one writes first.
  const block = Node.get(editor, target) as BlockElement;
  if ((isExercise(data) || beginsWithWords.has(data.type)) && block.id !== undefined)
    wantField({ block: block.id, field: { edge: 'first' }, at: 'end' });
}

/** Puts in what was chosen at the caret: a picture among words where no image can stand, after its file was asked for. */
export function insertChosen(editor: PageSlate, item: Insertable | InLine): void {
  if (item.group === 'line') item.ask(editor);
  else if (item.id === 'image' && isAmongWords(editor)) askForPictures();
  else insertBlock(editor, item.make());
}

/** Puts the caret into an empty line, where something is to be inserted: that it is in, or a new one behind its block. */
export function toEmptyLine(editor: PageSlate): void {
  const line = currentLine(editor);
  const isEmptyLine = line?.[0].type === 'paragraph' && Editor.isEmpty(editor, line[0]);
  if (!isEmptyLine) {
    const inPanel = line !== null && line[1].length > 1 && line[0].type !== 'panel-title';
    const at = Path.next((inPanel ? line[1] : currentBlock(editor)?.[1]) ?? [editor.children.length - 1]);
    Transforms.insertNodes(
      editor,
      inPanel ? { type: 'paragraph', children: [{ text: '' }] } : paragraph(editor.newId()),
      { at },
    );
    Transforms.select(editor, Editor.start(editor, at));
  }
  focusEditor(editor);
}

/** Gives the words of the current block another form. */
export function turnInto(editor: PageSlate, data: BlockData): void {
  const line = currentLine(editor);
  if (!line || isVoid(line[0]) || ['table', 'panel-title'].includes(line[0].type) || isContainer(line[0])) {
    return insertBlock(editor, data);
  }
  const [element, path] = line;
  const id = 'id' in element ? element.id : undefined;
  replaceBlock(editor, path, { ...toElement(data, id), children: element.children });
}

/** Whether a block's kind may stand in a panel as well. */
export function isPanelLine(data: BlockData): data is PanelLine {
  return panelLineTypes.has(data.type) && !(data.type === 'heading' && data.level === 2);
}
