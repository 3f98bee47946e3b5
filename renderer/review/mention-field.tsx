/** A field of several lines in which `@` offers the people of the review, worked by keys as the insert menu of the page is. */

import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { calledAt } from '../../shared/review/mentions.ts';
import { useDocument } from '../document/hooks.tsx';
import { useText } from '../i18n/index.ts';
import { TextField } from '../ui/fields.tsx';
import { namesNow } from './names.ts';
import css from './review.module.css';

const most = 8; // names that are shown at a time

export function MentionField({
  label,
  value,
  onChange,
  autoFocus,
  most: longest,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoFocus: boolean;
  readonly most: number;
}): ReactNode {
  const { baseSeen } = useDocument();
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const [caret, setCaret] = useState<number | null>(null);
  const [active, setActive] = useState(0);
  const called = caret === null ? null : calledAt(value, caret, namesNow(baseSeen));
  const names = called?.names.slice(0, most) ?? [];
  const chosen = names[Math.min(active, names.length - 1)];
  const option = chosen === undefined ? null : `${id}-${names.indexOf(chosen)}`;
  /** Where the caret belongs once the name stands there. */
  const after = useRef<number | null>(null);

  useEffect(() => {
    if (after.current !== null) area.current?.setSelectionRange(after.current, after.current);
    after.current = null;
  }, [value]);
  useNamed(area, option === null ? null : { list: id, option });

  function pick(name: string): void {
    if (!called || caret === null) return;
    const put = `@${name} `;
    after.current = called.start + put.length;
    onChange(value.slice(0, called.start) + put + value.slice(caret).replace(/^ /, ''));
    setCaret(null);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (chosen === undefined || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const at = names.indexOf(chosen);
    if (event.key === 'ArrowDown') setActive((at + 1) % names.length);
    else if (event.key === 'ArrowUp') setActive((at + names.length - 1) % names.length);
    else if (event.key === 'Enter' || event.key === 'Tab') pick(chosen);
    else if (event.key === 'Escape') setCaret(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    // The keys are those of the field, which names the option that they would take.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={css.mention} onKeyDownCapture={onKeyDown} onBlur={() => setCaret(null)}>
      <TextField
        label={label}
        value={value}
        onChange={(written) => {
          onChange(written);
          setActive(0);
          setCaret(area.current?.selectionStart ?? null);
        }}
        multiline
        autoFocus={autoFocus}
        most={longest}
        areaRef={area}
      />
      {chosen !== undefined && <Names id={id} names={names} chosen={chosen} onPick={pick} />}
    </div>
  );
}

function Names({
  id,
  names,
  chosen,
  onPick,
}: {
  readonly id: string;
  readonly names: readonly string[];
  readonly chosen: string;
  readonly onPick: (name: string) => void;
}): ReactNode {
  const t = useText();
  const list = useRef<HTMLDivElement>(null);
  // At the end of a screen it would open below it.
  useEffect(() => {
    list.current?.scrollIntoView({ block: 'nearest' });
  }, [names.length]);
  return (
    <div ref={list} role="listbox" id={id} aria-label={t('mention.people')} className={css.names}>
      {names.map((name, index) => (
        // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
        <div
          key={name}
          id={`${id}-${index}`}
          role="option"
          aria-selected={name === chosen}
          // The field keeps the keys.
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(name);
          }}
        >
          {name}
        </div>
      ))}
    </div>
  );
}

/** What a screen reader is told of the list while the keys stay in the field. */
function useNamed(
  area: { readonly current: HTMLTextAreaElement | null },
  open: { readonly list: string; readonly option: string } | null,
): void {
  const [list, option] = [open?.list, open?.option];
  useEffect(() => {
    const field = area.current;
    if (!field || list === undefined || option === undefined) return;
    const said = {
      'aria-controls': list,
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
      'aria-activedescendant': option,
    };
    for (const [name, value] of Object.entries(said)) field.setAttribute(name, value);
    return () => {
      for (const name of Object.keys(said)) field.removeAttribute(name);
    };
  }, [area, list, option]);
}
