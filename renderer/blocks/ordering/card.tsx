/** Ordering in the page: the items in the right order, as rows. */

import type { ReactNode } from 'react';
import { maxItems, type Ordering } from '../../../shared/blocks/ordering/schema.ts';
import { rich } from '../../../shared/blocks/rich-text.ts';
import { useText } from '../../i18n/index.ts';
import { freeId } from '../exercise-card/free-id.ts';
import css from '../exercise-card/exercise-card.module.css';
import { ExerciseFrame } from '../exercise-card/frame.tsx';
import { TextRows } from '../exercise-card/text-rows.tsx';
import { useCard } from '../exercise-card/use-card.ts';
import type { BlockCardProps } from '../registry.ts';

export function Card({ id, data }: BlockCardProps<Ordering>): ReactNode {
  const card = useCard(id, data);
  const t = useText();
  return (
    <ExerciseFrame card={card}>
      <TextRows<Ordering, Ordering['items'][number]>
        card={card}
        list="items"
        label={t('exercise.ordering.items')}
        get={(now) => now.items}
        set={(now, items) => ({ ...now, items })}
        max={maxItems}
        addLabel={t('card.ordering.add')}
        nameOf={(index) => t('exercise.ordering.item', { number: index + 1 })}
        create={(items) => ({ id: freeId(items), text: rich('') })}
        lead={(index) => (
          <span className={css.number} aria-hidden>
            {index + 1}
          </span>
        )}
      />
    </ExerciseFrame>
  );
}
