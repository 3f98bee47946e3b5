/** A button in the page: as learners see it, and where it leads. */

import type { ReactNode } from 'react';
import { useSelected } from 'slate-react';
import type { ButtonBlock } from '../../../shared/blocks/button/schema.ts';
import { useRecord } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { CardFields } from '../card-fields.tsx';
import css from '../cards.module.css';
import { PlainWords } from '../exercise-card/plain-words.tsx';
import { useCard } from '../exercise-card/use-card.ts';
import type { BlockCardProps } from '../registry.ts';

export function Card({ id, data: shown }: BlockCardProps<ButtonBlock>): ReactNode {
  const t = useText();
  const card = useCard(id, shown);
  const { data } = card;
  const selected = useSelected();
  const inside = data.url.startsWith('#');
  const page = useRecord('page', inside ? data.url.slice(1) : null);
  const lost = data.url === '' ? t('button.none') : data.url;
  return (
    <CardFields id={id}>
      <div className={css.callRow} data-selected={selected} role="group" aria-label={t('insert.button')}>
        <div className={css.call} data-look={data.look}>
          <PlainWords
            card={card}
            name="label"
            label={t('button.label')}
            placeholder={t('button.unnamed')}
            text={data.label}
            set={(now, label) => ({ ...now, label })}
          />
        </div>
        <span>→ {inside ? (page?.data.title ?? t('button.gone')) : lost}</span>
      </div>
    </CardFields>
  );
}
