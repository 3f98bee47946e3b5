/** The editor of the flashcards. */

import type { ReactNode } from 'react';
import { maxCards, type Flashcards } from '../../../shared/blocks/flashcards/schema.ts';
import { rich } from '../../../shared/blocks/rich-text.ts';
import { useText } from '../../i18n/index.ts';
import { Switch } from '../../ui/fields.tsx';
import css from '../blocks.module.css';
import { freeId, ItemsField } from '../../ui/items-field.tsx';
import { PartField } from '../part-field.tsx';
import type { BlockEditorProps } from '../registry.ts';

export function Editor({ data, patch }: BlockEditorProps<Flashcards>): ReactNode {
  const t = useText();
  const { cards } = data;
  return (
    <>
      <p className={css.note}>{t('exercise.flashcards.hint')}</p>
      <ItemsField
        label={t('exercise.flashcards.cards')}
        items={cards}
        keyOf={({ id }) => id}
        nameOf={(index) => t('exercise.flashcards.card', { number: index + 1 })}
        max={maxCards}
        addLabel={t('exercise.flashcards.add')}
        create={() => ({ id: freeId(cards), front: rich(''), back: rich('') })}
        onChange={(changed) => patch({ cards: changed })}
      >
        {(card, change, index) => (
          <>
            <PartField
              label={t('exercise.flashcards.front', { number: index + 1 })}
              value={card.front}
              among={cards.map(({ front }) => front)}
              onChange={(front) => change({ front })}
            />
            <PartField
              label={t('exercise.flashcards.back', { number: index + 1 })}
              value={card.back}
              among={[]}
              onChange={(back) => change({ back })}
            />
          </>
        )}
      </ItemsField>
      <Switch
        label={t('exercise.flashcards.shuffle')}
        value={data.shuffle}
        onChange={(shuffle) => patch({ shuffle })}
      />
    </>
  );
}
