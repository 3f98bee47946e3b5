/** A button in the page: as learners see it, and where it leads. */

import type { ReactNode } from 'react';
import { useSelected } from 'slate-react';
import type { ButtonBlock } from '../../../shared/blocks/button/schema.ts';
import { useRecord } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import css from '../cards.module.css';

export function Card({ data }: { readonly data: ButtonBlock }): ReactNode {
  const t = useText();
  const selected = useSelected();
  const inside = data.url.startsWith('#');
  const page = useRecord('page', inside ? data.url.slice(1) : null);
  const lost = data.url === '' ? t('button.none') : data.url;
  return (
    <div className={css.callRow} data-selected={selected} role="group" aria-label={t('insert.button')}>
      <span className={css.call} data-look={data.look}>
        {data.label === '' ? t('button.unnamed') : data.label}
      </span>
      <span>→ {inside ? (page?.data.title ?? t('button.gone')) : lost}</span>
    </div>
  );
}
