/** The handle beside the block under the pointer: insert below, drag to move, and a menu. One for the whole page. */

import { GripVertical, Plus } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { Editor, Path, Range, Transforms } from 'slate';
import { ReactEditor, useSlateStatic } from 'slate-react';
import { useDocument } from '../document/hooks.tsx';
import { useText } from '../i18n/index.ts';
import { IconButton } from '../ui/button.tsx';
import { PopupMenu } from '../ui/menu.tsx';
import css from './block-handle.module.css';
import { duplicateBlock, moveBlocks, removeBlock } from './keys.ts';
import { MoveBlocksDialog } from './move-blocks-dialog.tsx';
import { paragraph } from './page-editor-core.ts';

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
  const [block, setBlock] = useState<{ readonly id: string; readonly top: number } | null>(null);
  const [drop, setDrop] = useState<{ readonly index: number; readonly top: number } | null>(null);
  const [menu, setMenu] = useState(false);
  const [moving, setMoving] = useState<readonly string[] | null>(null);
  const pressed = useRef<{ readonly y: number; dragging: boolean } | null>(null);

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
    area.addEventListener('pointermove', follow);
    return () => area.removeEventListener('pointermove', follow);
  }, [scroll]);

  const indexOf = (id: string): number => editor.children.findIndex((child) => 'id' in child && child.id === id);
  const index = block === null ? -1 : indexOf(block.id);
  if (index < 0) return null;
  const path: Path = [index];
  const select = (): void => Transforms.select(editor, Editor.start(editor, path));

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
    setDrop({ index: indexOf(under.dataset.block ?? '') + (after ? 1 : 0), top });
  }

  function release(): void {
    const press = pressed.current;
    pressed.current = null;
    if (press && !press.dragging) setMenu(true);
    if (press?.dragging && drop) {
      const to = drop.index > index ? drop.index - 1 : drop.index;
      if (to !== index) Transforms.moveNodes(editor, { at: path, to: [to] });
    }
    setDrop(null);
  }

  return (
    <>
      <div className={css.handle} style={{ top: (block?.top ?? 0) - 2 }}>
        <IconButton
          label={t('editor.insertBelow')}
          onPress={() => {
            Transforms.insertNodes(editor, paragraph(editor.newId()), { at: Path.next(path) });
            Transforms.select(editor, Editor.start(editor, Path.next(path)));
            ReactEditor.focus(editor);
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
          onPointerDown={(event) => {
            pressed.current = { y: event.clientY, dragging: false };
            event.currentTarget.setPointerCapture(event.pointerId);
          }}
          onPointerMove={drag}
          onPointerUp={release}
          onPointerCancel={() => {
            pressed.current = null;
            setDrop(null);
          }}
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
        entries={[
          { id: 'up', label: t('editor.moveUp'), shortcut: 'Alt ↑', run: () => (select(), moveBlocks(editor, -1, t)) },
          {
            id: 'down',
            label: t('editor.moveDown'),
            shortcut: 'Alt ↓',
            run: () => (select(), moveBlocks(editor, 1, t)),
          },
          {
            id: 'duplicate',
            label: t('common.duplicate'),
            shortcut: 'Ctrl D',
            run: () => duplicateBlock(editor, document, path),
          },
          {
            id: 'move',
            label: t('editor.moveToPage'),
            // What a page that was just begun shows is no record yet.
            disabled: document.records.get(block?.id ?? '') === undefined,
            run: () => setMoving(selectedWith(editor, index)),
          },
          { id: 'delete', label: t('common.delete'), divided: true, run: () => removeBlock(editor, path) },
        ]}
      />
      {moving && <MoveBlocksDialog blocks={moving} onClose={() => setMoving(null)} />}
      {drop && <div className={css.drop} style={{ top: drop.top }} />}
    </>
  );
}

/** The block at a place, with all that are selected when it is one of them. */
function selectedWith(editor: Editor, index: number): readonly string[] {
  const { selection } = editor;
  const [first = index, last = index] = selection ? Range.edges(selection).map(({ path }) => path[0] ?? 0) : [];
  const places = index < first || index > last ? [index, index + 1] : [first, last + 1];
  return editor.children
    .slice(...places)
    .flatMap((block) => ('id' in block && block.id !== undefined ? [block.id] : []));
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
