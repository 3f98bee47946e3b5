/** A field that keeps what was typed into it when the programme does not take it, and says why. */

import { useEffect, useRef, useState } from 'react';
import { useText, type Text } from '../i18n/index.ts';
import type { Failure } from '../../shared/base/result.ts';
import { notify } from './notices.tsx';
import { attempt, hold } from './refusal.ts';

interface Kept<Value> {
  readonly shown: Value;
  readonly wrong: string | null;
  change(typed: Value): void;
}

interface Refused<Value> {
  readonly typed: Value;
  readonly failure: Failure;
  /** What the programme held, and holds, instead. */
  readonly over: Value;
}

export function useKept(value: string, onChange: (typed: string) => void): Kept<string> {
  return useKeptValue(value, (typed) => typed, onChange);
}

/** The same for a value that says more than its words. */
export function useKeptValue<Value>(
  value: Value,
  wordsOf: (typed: Value) => string,
  onChange: (typed: Value) => void,
): Kept<Value> {
  const t = useText();
  const [kept, setRefused] = useState<Refused<Value> | null>(null);
  // Undo, or somebody else, wrote into the field. Told here and not in an effect, which may come after the next keystroke.
  const refused = kept?.over === value ? kept : null;
  if (kept !== refused) setRefused(null);
  useHeldWords(refused?.failure ?? null, refused ? wordsOf(refused.typed) : '', () => setRefused(null));
  return {
    shown: refused ? refused.typed : value,
    wrong: refused ? wordsFor(refused.failure, t) : null,
    change(typed) {
      const failure = attempt(() => onChange(typed));
      setRefused(failure ? { typed, failure, over: value } : null);
    },
  };
}

/** Counts the words of a field as unsaved while they are refused; when the field goes first, they stay in a notice. */
export function useHeldWords(failure: Failure | null, words: string, letGo: () => void): void {
  const left = useRef('');
  left.current = failure ? words : '';
  // The words that are let go are those of that time.
  // oxlint-disable-next-line react/exhaustive-deps
  useEffect(() => (failure ? hold({ failure, letGo }) : undefined), [failure]);
  useEffect(
    () => () => {
      sayLeft(left.current);
    },
    // Once, when the field goes.
    [],
  );
}

/** Words whose field goes from the screen stay in a notice, to be copied. */
export function sayLeft(words: string): void {
  if (words === '') return;
  const run = (): void => void navigator.clipboard.writeText(words);
  notify({
    tone: 'error',
    title: (t) => t('field.left'),
    text: () => ` ${words}`,
    action: { label: (t) => t('field.copy'), run },
  });
}

export function wordsFor({ code, params }: Failure, t: Text): string {
  if (code === 'text.tooLong') return t('field.tooLong', { most: Number(params['most']) });
  return t(code === 'number.unread' ? 'field.noNumber' : 'field.refused');
}
