/** The insert menu at the caret: opened by a slash or the plus button, filtered by typing. */

import {
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import { Transforms, type Range } from 'slate';
import { ReactEditor, useSlateStatic } from 'slate-react';
import { useText } from '../i18n/index.ts';
import { SketchView } from '../ui/sketch.tsx';
import { BlockViews } from './block-views.ts';
import { found, usedLast, type Offered, type Within } from './find-insertable.ts';
import { currentLine } from './page-editor-core.ts';
import css from './slash-menu.module.css';
import { rangeOf, type SlashQuery } from './slash-query.ts';
import type { PageSlate } from './slate-types.ts';

export function SlashMenu({
  slash,
  within,
  choose,
  close,
}: {
  readonly slash: SlashQuery;
  readonly within: Within;
  /** Puts in what was chosen; the words that asked for it have gone. */
  readonly choose: (item: Offered) => void;
  readonly close: () => void;
}): ReactNode {
  const editor = useSlateStatic();
  const t = useText();
  const { icon } = useContext(BlockViews);
  const id = useId();
  const [active, setActive] = useState(0);
  const { query } = slash;
  const sections = useMemo(() => found(query, t, within), [query, t, within]);
  const matches = sections.flatMap(({ items }) => items);
  const choice = matches[active];
  useEffect(() => setActive(0), [query]);
  const box = usePlaced(editor, slash, matches.length);

  function pick(item: Offered): void {
    const range = rangeOf(editor, slash);
    if (range) Transforms.delete(editor, { at: range });
    usedLast(item.id);
    close();
    choose(item);
  }

  useKeys(editor, { id, choice: choice && optionId(id, active) }, (key) => {
    if (key === 'ArrowDown') setActive((active + 1) % Math.max(1, matches.length));
    else if (key === 'ArrowUp') setActive((active + matches.length - 1) % Math.max(1, matches.length));
    else if ((key === 'Enter' || key === 'Tab') && choice) pick(choice);
    else if (key === 'Escape') close();
    else return false;
    return true;
  });

  // A sentence goes on behind a slash that was only a slash.
  const isOver = matches.length === 0 && query.includes(' ');
  useClosing(editor, isOver, close);
  if (isOver) return null;
  return (
    // The focus stays in the page, also where it is scrolled by the pointer.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={box} className={css.slash} contentEditable={false} onMouseDown={(event) => event.preventDefault()}>
      <div role="listbox" id={id} aria-label={t('editor.insert')} tabIndex={0}>
        {sections.map(({ group, items }) => (
          <div key={group ?? ''} role="group" aria-label={group === null ? undefined : t(`insert.group.${group}`)}>
            {group !== null && (
              <div className={css.group} role="presentation">
                {t(`insert.group.${group}`)}
              </div>
            )}
            {items.map((item) => {
              const index = matches.indexOf(item);
              const option = optionId(id, index);
              const Icon = item.group === 'line' ? item.Icon : icon(item.id);
              return (
                // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
                <div
                  key={item.id}
                  id={option}
                  role="option"
                  aria-selected={index === active}
                  aria-labelledby={`${option}-name`}
                  aria-describedby={`${option}-about`}
                  onMouseDown={() => pick(item)}
                  onMouseMove={() => setActive(index)}
                >
                  {Icon && <Icon size={18} aria-hidden />}
                  <b id={`${option}-name`}>{t(`insert.${item.id}`)}</b>
                  <small id={`${option}-about`}>{t(`about.${item.id}`)}</small>
                </div>
              );
            })}
          </div>
        ))}
      </div>
      {choice && <Picture of={choice} />}
      {matches.length === 0 && <p className={css.none}>{t('editor.noMatch')}</p>}
    </div>
  );
}

function Picture({ of }: { readonly of: Offered }): ReactNode {
  const { sketch } = useContext(BlockViews);
  const shown = of.group === 'line' ? of.sketch : sketch(of.id);
  return (
    shown !== undefined && (
      <div className={css.picture}>
        <SketchView of={shown} />
      </div>
    )
  );
}

function optionId(list: string, index: number): string {
  return `${list}-${index}`;
}

/** Below the words that are looked for, or above them where the page's pane has more room there; never higher than that room. */
function usePlaced(editor: PageSlate, slash: SlashQuery, count: number): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const sheet = box.current?.parentElement;
    const place = placeOf(editor, { anchor: slash.at, focus: slash.at });
    if (!box.current || !sheet || !place) return;
    const frame = sheet.getBoundingClientRect();
    const pane = (sheet.closest('[data-scroll]') ?? sheet).getBoundingClientRect();
    const below = pane.bottom - place.bottom - 12;
    const above = place.top - pane.top - 12;
    box.current.style.setProperty('--room', `${Math.max(below, above)}px`);
    const { offsetHeight: height, offsetWidth: width } = box.current;
    const top = below >= Math.min(height, above) ? place.bottom + 4 : place.top - height - 4;
    const left = Math.min(place.left, frame.right - width - 8);
    box.current.style.top = `${top - frame.top}px`;
    box.current.style.left = `${Math.max(0, left - frame.left)}px`;
  }, [editor, slash.at, count]);
  return box;
}

/** A caret in an empty line has no box of its own. */
function placeOf(editor: PageSlate, at: Range): DOMRect | null {
  const caret = ReactEditor.toDOMRange(editor, at).getBoundingClientRect();
  const line = currentLine(editor);
  return caret.height > 0 || !line ? caret : ReactEditor.toDOMNode(editor, line[0]).getBoundingClientRect();
}

/** It goes once it is of no use, and with the focus of the page. */
function useClosing(editor: PageSlate, isOver: boolean, close: () => void): void {
  useEffect(() => {
    if (isOver) close();
    const editable = ReactEditor.toDOMNode(editor, editor);
    editable.addEventListener('blur', close);
    return () => editable.removeEventListener('blur', close);
  });
}

/** The keys stay in the page, which names the option that they would take. */
function useKeys(
  editor: PageSlate,
  { id, choice }: { readonly id: string; readonly choice: string | undefined },
  take: (key: string) => boolean,
): void {
  useEffect(() => {
    const editable = ReactEditor.toDOMNode(editor, editor);
    editable.setAttribute('aria-controls', id);
    editable.setAttribute('aria-autocomplete', 'list');
    editable.setAttribute('aria-haspopup', 'listbox');
    if (choice) editable.setAttribute('aria-activedescendant', choice);
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing || !take(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    editable.addEventListener('keydown', onKey, true);
    if (choice) document.getElementById(choice)?.scrollIntoView({ block: 'nearest' });
    return () => {
      editable.removeEventListener('keydown', onKey, true);
      for (const name of ['aria-controls', 'aria-autocomplete', 'aria-haspopup', 'aria-activedescendant']) {
        editable.removeAttribute(name);
      }
    };
  });
}
