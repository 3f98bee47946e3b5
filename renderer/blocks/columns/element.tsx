/** Columns in the page, beside each other as learners meet them. */

import type { ReactNode } from 'react';
import type { WrittenProps } from '../../editor/block-views.ts';
import { useText } from '../../i18n/index.ts';
import { isUnwritten } from '../unwritten.ts';
import css from '../written.module.css';

export function Element({ attributes, element, children }: WrittenProps<'columns'>): ReactNode {
  const t = useText();
  return (
    <div
      {...attributes}
      className={css.columns}
      role="group"
      aria-label={t('insert.columns')}
      data-ratio={element.ratio}
    >
      {children}
    </div>
  );
}

function Column({ attributes, element, children }: WrittenProps<'column'>): ReactNode {
  const t = useText();
  return (
    <div
      {...attributes}
      className={css.column}
      data-empty={isUnwritten(element.children) ? t('editor.placeholder') : undefined}
    >
      {children}
    </div>
  );
}

export const parts = { column: Column };
