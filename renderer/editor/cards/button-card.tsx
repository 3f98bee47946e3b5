/** A button in the page: as learners see it, and where it leads. */

import type { ReactNode } from 'react';
import { useSelected } from 'slate-react';
import type { ButtonBlock } from '../../../shared/blocks/button/schema.ts';
import { useRecord } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import css from '../editor.module.css';

export function ButtonCard({ element }: { readonly element: Omit<ButtonBlock, 'children'> }): ReactNode {
  const t = useText();
  const selected = useSelected();
  const inside = element.url.startsWith('#');
  const page = useRecord('page', inside ? element.url.slice(1) : null);
  const lost = element.url === '' ? t('button.none') : element.url;
  return (
    <div className={css.callRow} data-selected={selected} role="group" aria-label={t('insert.button')}>
      <span className={css.call} data-look={element.look}>
        {element.label === '' ? t('button.unnamed') : element.label}
      </span>
      <span>→ {inside ? (page?.data.title ?? t('button.gone')) : lost}</span>
    </div>
  );
}
