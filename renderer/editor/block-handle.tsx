/** The handle beside the block under the pointer: insert below, drag to move, and a menu. One for the whole page. */

import { GripVertical, Plus } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { Editor, Path, Transforms } from 'slate';
import { useSlateStatic } from 'slate-react';
import { useDocument } from '../document/hooks.tsx';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import { useText, type Text } from '../i18n/index.ts';
import { setView } from '../shell/view.ts';
import { IconButton } from '../ui/button.tsx';
import { PopupMenu, type MenuEntry } from '../ui/menu.tsx';
import css from './block-handle.module.css';
import { paragraph } from './page-editor-core.ts';
import { blocksIn, duplicateBlocks, moveBlocks, rangeWith, removeBlocks } from './selected-blocks.ts';
import type { PageSlate } from './slate-types.ts';
import { focusEditor } from './focus.ts';

const dragAfter = 4; // CSS pixels the pointer moves before a press becomes a drag

export function BlockHandle({
  scroll,
  openInsert,
}: {
  readonly scroll: RefObject<HTMLDivElement | null>;
  readonly openInsert: () => void;
}): ReactNode {
  const editor = useSlateStatic();
  const document = useDocument();
  const t = useText();
  const grip = useRef<HTMLButtonElement>(null);
  const [menu, setMenu] = useState(false);
  const { pressed, drop, pointerFor } = useDragging(editor, scroll, () => setMenu(true));
  const block = useBlockUnderPointer(scroll, pressed);
  const index = block === null ? -1 : indexOf(editor, block.id);
  if (index < 0) return null;
  const path: Path = [index];

  return (
    <>
      <div className={css.handle} style={{ top: (block?.top ?? 0) - 2 }}>
        <IconButton
          label={t('editor.insertBelow')}
          onPress={() => {
            Transforms.insertNodes(editor, paragraph(editor.newId()), { at: Path.next(path) });
            Transforms.select(editor, Editor.start(editor, Path.next(path)));
            focusEditor(editor);
            openInsert();
          }}
        >
          <Plus size={15} aria-hidden />
        </IconButton>
        <button
          ref={grip}
          type="button"
          className={css.grip}
          aria-label={t('editor.block')}
          aria-haspopup="menu"
          title={t('editor.block')}
          {...pointerFor(index)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            setMenu(true);
          }}
        >
          <GripVertical size={15} aria-hidden />
        </button>
      </div>
      <PopupMenu
        anchor={grip}
        isOpen={menu}
        onClose={() => setMenu(false)}
        label={t('editor.block')}
        entries={menu ? entriesFor(editor, document, index, t) : []}
      />
      {drop && <div className={css.drop} style={{ top: drop.top }} />}
    </>
  );
}

interface Press {
  /** Where the pointer went down. */
  readonly y: number;
  dragging: boolean;
}

interface Handled {
  readonly id: string;
  readonly top: number;
}

/** The same until the pointer is over another, or while a press lasts. */
function useBlockUnderPointer(
  scroll: RefObject<HTMLDivElement | null>,
  pressed: RefObject<Press | null>,
): Handled | null {
  const [block, setBlock] = useState<Handled | null>(null);
  useEffect(() => {
    const area = scroll.current;
    if (!area) return;
    const follow = (event: PointerEvent): void => {
      const sheet = area.querySelector('article');
      const under = sheet && blockAt(sheet, event.clientY);
      if (!under || pressed.current) return;
      const id = under.dataset.block ?? '';
      const top = under.getBoundingClientRect().top - sheet.getBoundingClientRect().top;
      setBlock((now) => (now?.id === id && now.top === top ? now : { id, top }));
    };
    // A field that is made ready as the pointer comes onto it takes the place of the one that would have had the move.
    const events = ['pointermove', 'pointerover'] as const;
    for (const event of events) area.addEventListener(event, follow);
    return () => events.forEach((event) => area.removeEventListener(event, follow));
  }, [scroll, pressed]);
  return block;
}

/** A press that moves takes the block along, to where a line shows that it would go; one that does not is a press. */
function useDragging(editor: PageSlate, scroll: RefObject<HTMLDivElement | null>, onPress: () => void) {
  const pressed = useRef<Press | null>(null);
  const [drop, setDrop] = useState<{ readonly index: number; readonly top: number } | null>(null);

  function drag(event: React.PointerEvent): void {
    const press = pressed.current;
    const sheet = scroll.current?.querySelector('article');
    if (!press || !sheet) return;
    press.dragging ||= Math.abs(event.clientY - press.y) > dragAfter;
    const under = press.dragging && blockAt(sheet, event.clientY);
    if (!under) return;
    const box = under.getBoundingClientRect();
    const after = event.clientY > box.top + box.height / 2;
    const top = (after ? box.bottom + 5 : box.top - 8) - sheet.getBoundingClientRect().top;
    setDrop({ index: indexOf(editor, under.dataset.block ?? '') + (after ? 1 : 0), top });
  }

  function release(index: number): void {
    const press = pressed.current;
    pressed.current = null;
    if (press && !press.dragging) onPress();
    if (press?.dragging && drop) {
      const to = drop.index > index ? drop.index - 1 : drop.index;
      if (to !== index) Transforms.moveNodes(editor, { at: [index], to: [to] });
    }
    setDrop(null);
  }

  const pointerFor = (index: number) => ({
    onPointerDown(event: React.PointerEvent): void {
      pressed.current = { y: event.clientY, dragging: false };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: drag,
    onPointerUp: () => release(index),
    onPointerCancel(): void {
      pressed.current = null;
      setDrop(null);
    },
  });
  return { pressed, drop, pointerFor };
}

function indexOf(editor: PageSlate, id: string): number {
  return editor.children.findIndex((child) => 'id' in child && child.id === id);
}

/** What can be done with the block at a place, and with all that are selected when it is one of them. */
function entriesFor(editor: PageSlate, document: ProgrammeDocument, index: number, t: Text): readonly MenuEntry[] {
  const range = rangeWith(editor, index);
  const step = (by: -1 | 1) => (): void => moveBlocks(editor, range, by, t);
  return [
    { id: 'up', label: t('editor.moveUp'), shortcut: 'Alt ↑', disabled: range.first === 0, run: step(-1) },
    {
      id: 'down',
      label: t('editor.moveDown'),
      shortcut: 'Alt ↓',
      disabled: range.last === editor.children.length - 1,
      run: step(1),
    },
    {
      id: 'duplicate',
      label: t('common.duplicate'),
      shortcut: 'Ctrl D',
      run: () => duplicateBlocks(editor, document, range),
    },
    {
      id: 'move',
      label: t('editor.moveToPage'),
      // What a page that was just begun shows is no record yet.
      disabled: !blocksIn(editor, range).every(({ id }) => document.records.get(id)),
      run() {
        if (range.first === range.last) Transforms.select(editor, Editor.start(editor, [range.first]));
        setView({ overlay: 'move blocks' });
      },
    },
    {
      id: 'history',
      label: t('command.blockHistory'),
      run: () =>
        setView({ block: blocksIn(editor, { first: index, last: index })[0]?.id ?? null, overlay: 'block history' }),
    },
    {
      id: 'delete',
      label: t('common.delete'),
      divided: true,
      run() {
        removeBlocks(editor, range);
        // The handle that the menu gives the focus back to is gone with the block, and so may be the field that had it.
        setTimeout(() => focusEditor(editor));
      },
    },
  ];
}

/** The block at a height on the page, or the nearest one. */
function blockAt(sheet: Element, y: number): HTMLElement | null {
  const blocks = [...sheet.querySelectorAll<HTMLElement>('[data-block]')];
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((blocks[middle]?.getBoundingClientRect().bottom ?? 0) < y) low = middle + 1;
    else high = middle;
  }
  return blocks[Math.min(low, blocks.length - 1)] ?? null;
}
