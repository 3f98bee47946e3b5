/** Flashcards in the page: the two faces of each card side by side. */

import type { ReactNode } from 'react';
import { maxCards, type Flashcards } from '../../../shared/blocks/flashcards/schema.ts';
import { rich } from '../../../shared/blocks/rich-text.ts';
import { RichInput } from '../../editor/field/rich-input.tsx';
import { useText } from '../../i18n/index.ts';
import { freeId } from '../exercise-card/free-id.ts';
import css from '../exercise-card/exercise-card.module.css';
import { ExerciseFrame } from '../exercise-card/frame.tsx';
import { PartList } from '../exercise-card/part-list.tsx';
import { useSameWords } from '../exercise-card/same-words.ts';
import { useCard } from '../exercise-card/use-card.ts';
import type { BlockCardProps } from '../registry.ts';

export function Card({ id, data }: BlockCardProps<Flashcards>): ReactNode {
  const card = useCard(id, data);
  const t = useText();
  const sameWords = useSameWords();
  const fronts = card.data.cards.map(({ front }) => front);
  return (
    <ExerciseFrame card={card}>
      <PartList<Flashcards, Flashcards['cards'][number]>
        card={card}
        list="cards"
        label={t('exercise.flashcards.cards')}
        get={(now) => now.cards}
        set={(now, cards) => ({ ...now, cards })}
        max={maxCards}
        addLabel={t('card.flashcards.add')}
        nameOf={(index) => t('exercise.flashcards.card', { number: index + 1 })}
        create={(cards) => ({ id: freeId(cards), front: rich(''), back: rich('') })}
        members={['front', 'back']}
      >
        {(one, { index, field }) => (
          <div className={css.sides}>
            <RichInput
              {...field('front')}
              label={t('card.flashcards.front', { number: index + 1 })}
              placeholder={t('card.flashcards.front', { number: index + 1 })}
              wrong={sameWords(one.front, fronts)}
              onEnter={() => card.goTo(`cards/${one.id}/back`)}
            />
            <RichInput
              {...field('back')}
              label={t('card.flashcards.back', { number: index + 1 })}
              placeholder={t('card.flashcards.back', { number: index + 1 })}
            />
          </div>
        )}
      </PartList>
    </ExerciseFrame>
  );
}
