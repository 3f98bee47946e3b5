/** Matching in the page: each pair as a row, and below them what matches nothing. */

import { useContext, type ReactNode } from 'react';
import { maxPairs, type Matching } from '../../../shared/blocks/matching/schema.ts';
import { rich } from '../../../shared/blocks/rich-text.ts';
import { CardContext } from '../../editor/field/card-context.ts';
import { RichInput } from '../../editor/field/rich-input.tsx';
import { useText } from '../../i18n/index.ts';
import { freeId } from '../exercise-card/free-id.ts';
import css from '../exercise-card/exercise-card.module.css';
import { ExerciseFrame } from '../exercise-card/frame.tsx';
import { LineList } from '../exercise-card/line-list.tsx';
import { PartList } from '../exercise-card/part-list.tsx';
import { useSameWords } from '../exercise-card/same-words.ts';
import { useCard, type CardEdit } from '../exercise-card/use-card.ts';
import type { BlockCardProps } from '../registry.ts';

export function Card({ id, data }: BlockCardProps<Matching>): ReactNode {
  const card = useCard(id, data);
  const t = useText();
  const sameWords = useSameWords();
  const { pairs, distractors } = card.data;
  const lefts = pairs.map(({ left }) => left);
  const rights = [...pairs.map(({ right }) => right), ...distractors];
  return (
    <ExerciseFrame card={card}>
      <PartList<Matching, Matching['pairs'][number]>
        card={card}
        list="pairs"
        label={t('exercise.matching.pairs')}
        get={(now) => now.pairs}
        set={(now, changed) => ({ ...now, pairs: changed })}
        max={maxPairs}
        addLabel={t('card.matching.add')}
        nameOf={(index) => t('exercise.matching.pair', { number: index + 1 })}
        create={(now) => ({ id: freeId(now), left: rich(''), right: rich('') })}
        members={['left', 'right']}
      >
        {(pair, { index, field }) => (
          <div className={css.sides}>
            <RichInput
              {...field('left')}
              label={t('card.matching.leftOf', { number: index + 1 })}
              placeholder={t('card.matching.left')}
              wrong={sameWords(pair.left, lefts)}
              onEnter={() => card.goTo(`pairs/${pair.id}/right`)}
            />
            <RichInput
              {...field('right')}
              label={t('card.matching.rightOf', { number: index + 1 })}
              placeholder={t('card.matching.right')}
              wrong={sameWords(pair.right, rights)}
            />
          </div>
        )}
      </PartList>
      <Distractors card={card} />
    </ExerciseFrame>
  );
}

function Distractors({ card }: { readonly card: CardEdit<Matching> }): ReactNode {
  const t = useText();
  const last = card.data.pairs.at(-1);
  return (
    <div className={css.said}>
      <LineList
        card={card}
        list="distractors"
        get={(now) => now.distractors}
        set={(now, distractors) => ({ ...now, distractors })}
        max={maxPairs}
        active={useContext(CardContext)?.active ?? false}
        labelOf={(number) => t('exercise.matching.distractor', { number })}
        addLabel={t('card.matching.addDistractor')}
        above={last ? `pairs/${last.id}/right` : 'prompt'}
      />
    </div>
  );
}
