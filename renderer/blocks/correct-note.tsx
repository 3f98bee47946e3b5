/** What is wrong with the marks of what learners choose among, below the choice itself. */

import { useEffect, useRef, type ReactNode } from 'react';
import { allCorrect } from '../../shared/exercise/check-exercise.ts';
import { useText } from '../i18n/index.ts';
import { speak } from '../ui/notices.tsx';
import css from './blocks.module.css';

export function CorrectNote({ parts }: { readonly parts: readonly { readonly correct: boolean }[] }): ReactNode {
  const t = useText();
  const isNone = !parts.some(({ correct }) => correct);
  const words = isNone ? t('exercise.noCorrect') : allCorrect(parts) ? t('exercise.allCorrect') : null;
  useSaid(words);
  return words !== null && <p className={css.wrong}>{words}</p>;
}

/** Told to who does not see it as it comes to be so, by taking the right one away for example; not of a card that is come to. */
function useSaid(words: string | null): void {
  const before = useRef(words);
  useEffect(() => {
    if (words !== null && words !== before.current) speak(words);
    before.current = words;
  }, [words]);
}
