/** The insert menu at the caret: opened by a slash or the plus button, filtered by typing. */

import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import { Editor, Transforms } from 'slate';
import { ReactEditor, useSlateStatic } from 'slate-react';
import { useText } from '../i18n/index.ts';
import css from './slash-menu.module.css';
import { insertables, insertBlock, type Insertable } from './insert.ts';
import { currentLine } from './page-editor-core.ts';
import type { PageSlate } from './slate-types.ts';

export function SlashMenu({ query, close }: { readonly query: string; readonly close: () => void }): ReactNode {
  const editor = useSlateStatic();
  const t = useText();
  const id = useId();
  const [active, setActive] = useState(0);
  const inPanel = (currentLine(editor)?.[1].length ?? 1) > 1;
  const matches = useMemo(() => {
    const wanted = fold(query);
    return insertables
      .filter(({ inPanel: fits }) => fits || !inPanel)
      .filter((item) => fold(t(`insert.${item.id}`)).includes(wanted) || item.id.startsWith(wanted));
  }, [query, t, inPanel]);
  useEffect(() => setActive(0), [query]);

  const box = useBesideCaret(editor, matches.length);
  useOptionKeys(editor, { id, matches, active, setActive, pick, close });

  function pick(item: Insertable): void {
    const block = currentLine(editor);
    if (block && Editor.string(editor, block[1]) !== '') {
      Transforms.delete(editor, { at: Editor.range(editor, block[1]) });
    }
    insertBlock(editor, item.make());
    close();
  }

  return (
    <div ref={box} className={css.slash} contentEditable={false}>
      <div role="listbox" id={id} aria-label={t('editor.insert')}>
        {matches.map((item, index) => (
          <div key={item.id}>
            {matches[index - 1]?.group !== item.group && (
              <div className={css.group} role="presentation">
                {t(`insert.group.${item.group}`)}
              </div>
            )}
            {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus */}
            <div
              id={`${id}-${item.id}`}
              role="option"
              aria-selected={index === active}
              onMouseDown={(event) => {
                event.preventDefault();
                pick(item);
              }}
              onMouseMove={() => setActive(index)}
            >
              {t(`insert.${item.id}`)}
            </div>
          </div>
        ))}
      </div>
      {matches.length === 0 && <p className={css.none}>{t('editor.noMatch')}</p>}
    </div>
  );
}

/** Below the line of the caret, or above it where there is no room. */
function useBesideCaret(editor: PageSlate, count: number): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const block = currentLine(editor);
    const sheet = box.current?.parentElement;
    if (!block || !box.current || !sheet) return;
    const place = ReactEditor.toDOMNode(editor, block[0]).getBoundingClientRect();
    const frame = sheet.getBoundingClientRect();
    const below = place.bottom - frame.top + 4;
    const room = innerHeight - place.bottom > 330;
    box.current.style.left = `${place.left - frame.left}px`;
    box.current.style.top = room
      ? `${below}px`
      : `${Math.max(0, place.top - frame.top - box.current.offsetHeight - 4)}px`;
  }, [editor, count]);
  return box;
}

/** The focus stays in the text: its keys choose here, and it says what is chosen. */
function useOptionKeys(
  editor: PageSlate,
  menu: {
    readonly id: string;
    readonly matches: readonly Insertable[];
    readonly active: number;
    readonly setActive: (active: number) => void;
    readonly pick: (item: Insertable) => void;
    readonly close: () => void;
  },
): void {
  const { id, matches, active, setActive, pick, close } = menu;
  useEffect(() => {
    const editable = ReactEditor.toDOMNode(editor, editor);
    const choice = matches[active];
    editable.setAttribute('aria-controls', id);
    editable.setAttribute('aria-expanded', 'true');
    editable.setAttribute('aria-haspopup', 'listbox');
    if (choice) editable.setAttribute('aria-activedescendant', `${id}-${choice.id}`);
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing) return;
      if (event.key === 'ArrowDown') setActive((active + 1) % Math.max(1, matches.length));
      else if (event.key === 'ArrowUp') setActive((active + matches.length - 1) % Math.max(1, matches.length));
      else if ((event.key === 'Enter' || event.key === 'Tab') && choice) pick(choice);
      else if (event.key === 'Escape') close();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    editable.addEventListener('keydown', onKey, true);
    document.getElementById(`${id}-${choice?.id}`)?.scrollIntoView({ block: 'nearest' });
    return () => {
      editable.removeEventListener('keydown', onKey, true);
      for (const name of ['aria-controls', 'aria-expanded', 'aria-haspopup', 'aria-activedescendant']) {
        editable.removeAttribute(name);
      }
    };
  });
}

/** Without case and accents, so that typing `vaerktoj` or `ovning` finds its word. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/æ/gi, 'ae').replace(/ø/gi, 'o').toLowerCase().trim();
}
