/** A field that keeps what was typed into it when the programme does not take it, and says why. */

import { useEffect, useRef, useState } from 'react';
import { useText, type Text } from '../i18n/index.ts';
import type { Failure } from '../../shared/base/result.ts';
import { notify } from './notices.tsx';
import { attempt, hold } from './refusal.ts';

interface Kept {
  readonly shown: string;
  readonly wrong: string | null;
  change(typed: string): void;
}

export function useKept(value: string, onChange: (typed: string) => void): Kept {
  const t = useText();
  const [refused, setRefused] = useState<{ readonly typed: string; readonly failure: Failure } | null>(null);
  const left = useRef<string | null>(null);
  left.current = refused?.typed ?? null;
  // Undo, or somebody else, wrote into the field.
  useEffect(() => setRefused(null), [value]);
  useEffect(() => (refused ? hold({ failure: refused.failure, letGo: () => setRefused(null) }) : undefined), [refused]);
  useEffect(
    () => () => {
      sayLeft(left.current ?? '', t);
    },
    // Once, when the field goes.
    // oxlint-disable-next-line react/exhaustive-deps
    [],
  );
  return {
    shown: refused?.typed ?? value,
    wrong: refused ? wordsFor(refused.failure, t) : null,
    change(typed) {
      const failure = attempt(() => onChange(typed));
      setRefused(failure ? { typed, failure } : null);
    },
  };
}

/** Words whose field goes from the screen stay in a notice, to be copied. */
export function sayLeft(words: string, t: Text): void {
  if (words === '') return;
  const run = (): void => void navigator.clipboard.writeText(words);
  notify({ tone: 'error', title: t('field.left'), text: ` ${words}`, action: { label: t('field.copy'), run } });
}

function wordsFor({ code, params }: Failure, t: Text): string {
  return code === 'text.tooLong' ? t('field.tooLong', params) : t('field.refused');
}
