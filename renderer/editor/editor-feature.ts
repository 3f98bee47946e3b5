/** What the page editor brings: a command for each thing that can be inserted, for blocks and for marks. */

import type { PlainKey } from '../../shared/words/typed.ts';
import { whenWritable, type Command, type CommandContext } from '../shell/command.ts';
import type { Feature } from '../shell/feature.ts';
import { setView } from '../shell/view.ts';
import { currentText } from '../i18n/index.ts';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import { canMark, useApparatus } from './apparatus/dialog-state.ts';
import { caretKept } from './carets.ts';
import { usedKept } from './find-insertable.ts';
import { insertables, insertChosen } from './insert.ts';
import { openLinkDialog } from './link-dialog-state.ts';
import { currentBlock, toggleMark, type MarkName } from './page-editor-core.ts';
import {
  blocksIn,
  duplicateBlocks,
  moveBlocks,
  removeBlocks,
  selectedRange,
  type BlockRange,
} from './selected-blocks.ts';
import type { PageSlate } from './slate-types.ts';
import { spellingCommands } from './spelling/spelling-commands.ts';
import { runTableAction, tableActions } from './tables/table-actions.ts';
import { tableAt } from './tables/table-at.ts';
import { focusEditor } from './focus.ts';

type Act = (editor: PageSlate, document: ProgrammeDocument) => unknown;

const onPage = (context: CommandContext): boolean => whenWritable(context) && useApparatus.getState().editor !== null;
const inBlock = (context: CommandContext): boolean => {
  const { editor } = useApparatus.getState();
  return whenWritable(context) && editor !== null && currentBlock(editor) !== null;
};
const inText = (context: CommandContext): boolean => whenWritable(context) && canMark(useApparatus.getState().editor);

/** The page has the focus again: what was asked for in the palette goes on there. */
function acting(act: Act): Command['run'] {
  return ({ document }) => {
    const { editor } = useApparatus.getState();
    if (!editor || !document) return;
    act(editor, document);
    focusEditor(editor);
  };
}

const inserting = insertables.map((item): Command => ({
  id: `insert ${item.id}`,
  label: `insert.${item.id}`,
  group: 'insert',
  name: (t) => `${t('editor.insert')}: ${t(`insert.${item.id}`)}`,
  when: onPage,
  run: acting((editor) => insertChosen(editor, item)),
}));

function ofBlock(id: string, label: PlainKey, shown: string | undefined, act: Act): Command {
  const name: Command['name'] = (t) => `${t('inspector.block')}: ${t(label)}`;
  return {
    id: `block ${id}`,
    label,
    group: 'edit',
    name,
    ...(shown ? { shown } : {}),
    when: inBlock,
    run: acting(act),
  };
}

function onSelected(act: (editor: PageSlate, range: BlockRange, document: ProgrammeDocument) => unknown): Act {
  return (editor, document) => {
    const range = selectedRange(editor);
    if (range) act(editor, range, document);
  };
}

/** What a page that was just begun shows is no record yet, and cannot be moved. */
function areKept({ document }: CommandContext): boolean {
  const { editor } = useApparatus.getState();
  const range = editor && selectedRange(editor);
  return editor !== null && range !== null && blocksIn(editor, range).every(({ id }) => document?.records.get(id));
}

const blocks: readonly Command[] = [
  ofBlock(
    'up',
    'editor.moveUp',
    'Alt+ArrowUp',
    onSelected((editor, range) => moveBlocks(editor, range, -1, currentText)),
  ),
  ofBlock(
    'down',
    'editor.moveDown',
    'Alt+ArrowDown',
    onSelected((editor, range) => moveBlocks(editor, range, 1, currentText)),
  ),
  ofBlock(
    'duplicate',
    'common.duplicate',
    'Mod+D',
    onSelected((editor, range, document) => duplicateBlocks(editor, document, range)),
  ),
  {
    ...ofBlock('move', 'editor.moveToPage', undefined, () => undefined),
    when: (context) => inBlock(context) && areKept(context),
    run: () => setView({ overlay: 'move blocks' }),
  },
  ofBlock('delete', 'common.delete', 'Delete', onSelected(removeBlocks)),
];

const keysOfMarks: Partial<Record<MarkName, string>> = {
  bold: 'Mod+B',
  italic: 'Mod+I',
  underline: 'Mod+U',
  code: 'Mod+E',
};

const marks = (['bold', 'italic', 'underline', 'strike', 'code', 'sub', 'sup'] as const).map((mark): Command => ({
  id: `mark ${mark}`,
  label: `mark.${mark}`,
  group: 'text',
  ...(keysOfMarks[mark] === undefined ? {} : { shown: keysOfMarks[mark] }),
  when: inText,
  run: acting((editor) => toggleMark(editor, mark)),
}));

const link: Command = {
  id: 'link',
  label: 'link.title',
  group: 'text',
  shown: 'Mod+K',
  when: inText,
  run: () => {
    const { editor } = useApparatus.getState();
    if (editor) openLinkDialog(editor);
  },
};

const inTable = (context: CommandContext): boolean => {
  const { editor } = useApparatus.getState();
  return whenWritable(context) && editor !== null && tableAt(editor) !== null;
};

const tables = tableActions.map((action): Command => ({
  id: `table ${action.id}`,
  label: action.label,
  group: 'edit',
  name: (t) => `${t('insert.table')}: ${t(action.label)}`,
  when: inTable,
  run: acting((editor) => runTableAction(editor, action)),
}));

export const editorFeature: Feature = {
  commands: [...marks, link, ...spellingCommands, ...inserting, ...blocks, ...tables],
  kept: [caretKept, usedKept],
};
