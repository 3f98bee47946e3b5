/** The toolbar above the page: the block's kind, marks, and inserting. */

import {
  Bold,
  BookA,
  Code,
  Ellipsis,
  Image,
  Italic,
  Plus,
  Strikethrough,
  Subscript,
  Superscript,
  Table,
  Underline,
} from 'lucide-react';
import { useMemo, useRef, type ReactNode } from 'react';
import { Toolbar as AriaToolbar } from 'react-aria-components';
import { Editor } from 'slate';
import { useSlateSelector, useSlateStatic } from 'slate-react';
import { useText } from '../i18n/index.ts';
import { Button, IconButton, IconToggle } from '../ui/button.tsx';
import { Select } from '../ui/fields.tsx';
import { Menu } from '../ui/menu.tsx';
import { notify } from '../ui/notices.tsx';
import css from './toolbar.module.css';
import { useFieldFocus } from './field/field-focus.ts';
import { followSelection } from './follow-selection.ts';
import { insertIdOf } from '../../shared/blocks/registry.ts';
import { inLine } from './insert-in-line.ts';
import { insertables, insertBlock, textKinds, turnInto } from './insert.ts';
import { openTerm } from './apparatus/dialog-state.ts';
import { currentLine, hasMark, toggleMark } from './page-editor-core.ts';
import type { PageSlate } from './slate-types.ts';
import { focusEditor } from './focus.ts';

const markButtons = [
  ['bold', Bold],
  ['italic', Italic],
  ['underline', Underline],
  ['strike', Strikethrough],
  ['code', Code],
  ['sub', Subscript],
  ['sup', Superscript],
] as const;
const apparatusIds = [
  ['command.footnote', 'footnote'],
  ['command.cite', 'citation'],
  ['command.formula', 'formula'],
] as const;
/** How many of them stand in a narrow bar too; the others are in its menu. */
const often = 3;

export function Toolbar({
  insertFiles,
  openInsert,
}: {
  readonly insertFiles: (files: readonly File[]) => Promise<void>;
  /** Opens the insert menu at the caret. */
  readonly openInsert: () => void;
}): ReactNode {
  const t = useText();
  const shown = useShown();
  return (
    <AriaToolbar
      className={css.tools ?? ''}
      aria-label={t('editor.tools')}
      data-pane="tools"
      onPointerDownCapture={() => followSelection(shown.editor)}
    >
      <KindTool {...shown} />
      <hr />
      <WordTools {...shown} />
      <hr />
      <InsertTools page={shown.page} insertFiles={insertFiles} openInsert={openInsert} />
    </AriaToolbar>
  );
}

interface Shown {
  readonly page: PageSlate;
  /** Where the caret is: in the page or, in a card, the field that has it. */
  readonly editor: PageSlate;
  readonly isField: boolean;
  readonly inPanel: boolean;
  /** What of the insert menu the caret's block is; empty for none. */
  readonly kind: string;
  readonly marks: readonly string[];
}

function useShown(): Shown {
  const page = useSlateStatic();
  // In a card the words are those of the field that the caret is in.
  const field = useFieldFocus((focus) => focus.editor);
  const fieldMarks = useFieldFocus((focus) => focus.marks);
  // One string for all that the buttons show: typing re-renders the bar only when one of them changes.
  const state = useSlateSelector((editor) => {
    const line = currentLine(editor);
    const marks = markButtons.filter(([mark]) => hasMark(editor, mark)).map(([mark]) => mark);
    const place = line && line[1].length > 1 ? 'panel' : 'page';
    return `${place} ${line && line[0].type !== 'panel-title' ? insertIdOf(line[0]) : ''} ${marks.join(' ')}`;
  });
  const [place, kind = '', ...marks] = state.split(' ');
  return {
    page,
    editor: field ?? page,
    isField: field !== null,
    inPanel: place === 'panel',
    kind,
    marks: field ? fieldMarks.split(' ') : marks,
  };
}

/** What the block with the caret is, and may be instead. */
function KindTool({ editor, isField, inPanel, kind }: Shown): ReactNode {
  const t = useText();
  const options = useMemo(
    () =>
      textKinds
        .filter((one) => one.inPanel || !inPanel)
        .map(({ id }) => ({ id: id as string, label: t(`insert.${id}`) })),
    [t, inPanel],
  );
  const known = options.some((option) => option.id === kind);
  return (
    <Select
      label={t('editor.kind')}
      hideLabel
      value={known ? kind : 'paragraph'}
      options={options}
      isDisabled={!known || isField}
      onChange={(id) => {
        const choice = textKinds.find((item) => item.id === id);
        if (choice) turnInto(editor, choice.make());
        focusEditor(editor);
      }}
    />
  );
}

/** Marks, and what stands between words; in a narrow bar the rarer ones are in a menu. */
function WordTools({ editor, isField, marks }: Shown): ReactNode {
  const t = useText();
  const term = {
    id: 'command.term',
    Icon: BookA,
    open: () => void (openTerm(editor) || notify({ title: (t) => t('term.select') })),
    disabled: isField,
  } as const;
  // What a card's words cannot have stays where it is: the bar never shifts.
  const apparatus = [
    term,
    ...apparatusIds.map(([id, what]) => {
      const { Icon, ask, inField } = inLine[what];
      return { id, Icon, open: () => ask(editor), disabled: isField && !inField } as const;
    }),
  ];

  function toggle(mark: (typeof markButtons)[number][0]): void {
    toggleMark(editor, mark);
    focusEditor(editor);
  }

  function markToggle([mark, Icon]: (typeof markButtons)[number]): ReactNode {
    return (
      <IconToggle key={mark} label={t(`mark.${mark}`)} isSelected={marks.includes(mark)} onChange={() => toggle(mark)}>
        <Icon size={16} aria-hidden />
      </IconToggle>
    );
  }

  return (
    <>
      {markButtons.slice(0, often).map(markToggle)}
      <IconButton label={t('link.title')} onPress={() => inLine.link.ask(editor)}>
        <inLine.link.Icon size={16} aria-hidden />
      </IconButton>
      <span className={css.wideTools}>
        {markButtons.slice(often).map(markToggle)}
        {apparatus.map(({ id, Icon, open, disabled }) => (
          <IconButton key={id} label={t(id)} isDisabled={disabled} onPress={open}>
            <Icon size={16} aria-hidden />
          </IconButton>
        ))}
      </span>
      <span className={css.narrowTools}>
        <Menu
          label={t('editor.moreTools')}
          entries={[
            ...markButtons
              .slice(often)
              .map(([mark]) => ({ id: mark, label: t(`mark.${mark}`), run: () => toggle(mark) })),
            ...apparatus.map(({ id, open, disabled }, index) => ({
              id,
              label: t(id),
              divided: index === 0,
              disabled,
              run: open,
            })),
          ]}
        >
          <IconButton
            label={t('editor.moreTools')}
            data-selected={markButtons.slice(often).some(([mark]) => marks.includes(mark)) || undefined}
          >
            <Ellipsis size={16} aria-hidden />
          </IconButton>
        </Menu>
      </span>
    </>
  );
}

function InsertTools({
  page,
  insertFiles,
  openInsert,
}: {
  readonly page: PageSlate;
  readonly insertFiles: (files: readonly File[]) => Promise<void>;
  readonly openInsert: () => void;
}): ReactNode {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);

  function insertNamed(id: string): void {
    const item = insertables.find((insertable) => insertable.id === id);
    if (item) insertBlock(page, item.make());
  }

  return (
    <>
      <IconButton label={t('insert.table')} onPress={() => insertNamed('table')}>
        <Table size={16} aria-hidden />
      </IconButton>
      <IconButton label={t('insert.image')} onPress={() => input.current?.click()}>
        <Image size={16} aria-hidden />
      </IconButton>
      <Button variant="quiet" aria-haspopup="listbox" onPress={openInsert}>
        <Plus size={15} aria-hidden /> {t('editor.insert')} <kbd>/</kbd>
      </Button>
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        onChange={(event) => {
          if (!page.selection) page.select(Editor.end(page, []));
          void insertFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </>
  );
}
