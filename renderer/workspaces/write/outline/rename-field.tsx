/** The field in which a part of the outline is named. It stays open, with its words, while they are not taken. */

import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { Failure } from '../../../../shared/base/result.ts';
import { useText } from '../../../i18n/index.ts';
import { attempt } from '../../../ui/refusal.ts';
import { useHeldWords, wordsFor } from '../../../ui/use-kept.ts';
import { stopNaming, type Naming } from './naming.ts';
import css from './outline.module.css';
import { focusRow, type OutlineActions } from './outline-actions.ts';

interface Props {
  readonly naming: Naming;
  readonly title: string;
  readonly actions: OutlineActions;
}

export function RenameField({ naming, title, actions }: Props): ReactNode {
  const t = useText();
  const [value, setValue] = useState(title);
  const [failure, setFailure] = useState<Failure | null>(null);
  const closed = useRef(false);
  const field = useRef<HTMLInputElement>(null);
  useKeysOfField(field);
  useHeldWords(failure, value, () => close());

  function close(): void {
    if (closed.current) return;
    closed.current = true;
    setFailure(null);
    stopNaming();
  }

  /** Takes the words; true where nothing stands against them. No words are no name: the one before stays. */
  function take(): boolean {
    if (closed.current) return false;
    const name = value.trim();
    const refused = name === '' ? null : attempt(() => actions.rename(naming.id, name));
    setFailure(refused);
    if (!refused) close();
    return !refused;
  }

  /** Enter in a new one that was given a name makes the next; in one that was not it ends the run. */
  function enter(): void {
    const isNamed = value.trim() !== '' && value !== title;
    if (naming.made === 'followed' && !isNamed) return withdraw();
    if (!take()) return;
    if (naming.made !== null && isNamed) actions.addNext(naming.id);
    else focusRow(naming.id);
  }

  function withdraw(): void {
    close();
    actions.withdraw(naming.id);
  }

  function onKeyDown(event: React.KeyboardEvent): void {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') enter();
    if (event.key !== 'Escape') return;
    if (naming.made === 'followed') return withdraw();
    close();
    focusRow(naming.id);
  }

  return (
    // The tree would take the focus for the row it thinks of, were it told that it has it now.
    <span className={css.renaming} data-edits="draft" onFocus={(event) => event.stopPropagation()}>
      <input
        className={css.rename}
        aria-label={t('outline.rename')}
        aria-invalid={failure !== null}
        value={value}
        ref={(input) => {
          field.current = input;
          if (input && !closed.current && document.activeElement !== input && failure === null) {
            input.focus();
            input.select();
          }
        }}
        onChange={(event) => setValue(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={take}
      />
      {failure && (
        <small role="alert" className={css.refused}>
          {wordsFor(failure, t)}
        </small>
      )}
    </span>
  );
}

/**
 * Letters and arrows are the field's. The tree listens ahead of what is in it: an arrow went to another row, and a letter to the
 * row that begins with it.
 */
function useKeysOfField(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const keep = (event: KeyboardEvent): void => {
      const isCommand = event.ctrlKey || event.metaKey || event.key === 'Enter' || event.key === 'Escape';
      if (event.target === field.current && !isCommand && !/^(Tab|F\d+)$/.test(event.key)) event.stopPropagation();
    };
    addEventListener('keydown', keep, true);
    return () => removeEventListener('keydown', keep, true);
  }, [field]);
}
