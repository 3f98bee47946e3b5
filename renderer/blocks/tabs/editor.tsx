/** What is to be known of tabs beside what is written in them. */

import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.ts';
import css from '../blocks.module.css';

export function Editor(): ReactNode {
  const t = useText();
  return <p className={css.hint}>{t('panel.keys')}</p>;
}
