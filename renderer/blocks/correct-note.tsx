/** What is wrong with the marks of what learners choose among, below the choice itself. */

import type { ReactNode } from 'react';
import { allCorrect } from '../../shared/exercise/check-exercise.ts';
import { useText } from '../i18n/index.ts';
import css from './blocks.module.css';

export function CorrectNote({ parts }: { readonly parts: readonly { readonly correct: boolean }[] }): ReactNode {
  const t = useText();
  if (!parts.some(({ correct }) => correct)) return <p className={css.wrong}>{t('exercise.noCorrect')}</p>;
  return allCorrect(parts) && <p className={css.wrong}>{t('exercise.allCorrect')}</p>;
}
