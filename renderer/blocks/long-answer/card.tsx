/** A long answer in the page: the room for it, the model answer, and the criteria to compare one's own by. */

import { useContext, type ReactNode } from 'react';
import { maxCriteria, type LongAnswer } from '../../../shared/blocks/long-answer/schema.ts';
import { rich } from '../../../shared/blocks/rich-text.ts';
import { CardContext } from '../../editor/field/card-context.ts';
import { useText } from '../../i18n/index.ts';
import { freeId } from '../exercise-card/free-id.ts';
import css from '../exercise-card/exercise-card.module.css';
import { Aside, ExerciseFrame } from '../exercise-card/frame.tsx';
import { TextRows } from '../exercise-card/text-rows.tsx';
import { useCard, type CardEdit } from '../exercise-card/use-card.ts';
import type { BlockCardProps } from '../registry.ts';

export function Card({ id, data }: BlockCardProps<LongAnswer>): ReactNode {
  const card = useCard(id, data);
  const t = useText();
  return (
    <ExerciseFrame card={card}>
      <div className={css.entry} data-tall />
      <Model card={card} />
      <TextRows<LongAnswer, LongAnswer['criteria'][number]>
        card={card}
        list="criteria"
        label={t('exercise.long-answer.criteria')}
        get={(now) => now.criteria}
        set={(now, criteria) => ({ ...now, criteria })}
        max={maxCriteria}
        addLabel={t('card.long-answer.add')}
        nameOf={(index) => t('exercise.long-answer.criterion', { number: index + 1 })}
        create={(criteria) => ({ id: freeId(criteria), text: rich('') })}
        lead={() => <span className={css.box} aria-hidden />}
      />
    </ExerciseFrame>
  );
}

function Model({ card }: { readonly card: CardEdit<LongAnswer> }): ReactNode {
  const t = useText();
  return (
    <div className={css.model}>
      <Aside
        {...card.words('model', card.data.model, (now, model) => ({ ...now, model }))}
        label={t('card.long-answer.model')}
        active={useContext(CardContext)?.active ?? false}
      />
    </div>
  );
}
