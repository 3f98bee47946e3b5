/** What is to be known of a worksheet beside its words. */

import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.ts';
import css from '../blocks.module.css';

export function Editor(): ReactNode {
  const t = useText();
  return <p className={css.note}>{t('exercise.checklist.hint')}</p>;
}
