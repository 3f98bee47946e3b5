/** A module's status: a dot and a word, never colour alone. */

import type { ReactNode } from 'react';
import type { Status } from '../../shared/model/programme/statuses.ts';
import { useText } from '../i18n/index.ts';
import css from './status-pill.module.css';

export function StatusPill({ status }: { readonly status: Status }): ReactNode {
  const t = useText();
  return (
    <span className={css.pill} data-status={status}>
      {t(`status.${status}`)}
    </span>
  );
}

export function CodeBadge({ children }: { readonly children: ReactNode }): ReactNode {
  return <span className={css.code}>{children}</span>;
}
