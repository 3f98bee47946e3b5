/** A statement to judge, in the page: two choices, of which one is marked. */

import { useContext, type ReactNode } from 'react';
import type { TrueFalse } from '../../../shared/blocks/true-false/schema.ts';
import { CardContext } from '../../editor/field/card-context.ts';
import { useText } from '../../i18n/index.ts';
import css from '../exercise-card/exercise-card.module.css';
import { Aside, ExerciseFrame } from '../exercise-card/frame.tsx';
import { Mark } from '../exercise-card/mark.tsx';
import { useCard, type CardEdit } from '../exercise-card/use-card.ts';
import type { BlockCardProps } from '../registry.ts';

export function Card({ id, data }: BlockCardProps<TrueFalse>): ReactNode {
  const card = useCard(id, data);
  const t = useText();
  return (
    <ExerciseFrame card={card}>
      <div role="radiogroup" aria-label={t('exercise.true-false.answer')} className={css.parts}>
        <Side card={card} side="true" />
        <Side card={card} side="false" />
      </div>
    </ExerciseFrame>
  );
}

function Side({ card, side }: { readonly card: CardEdit<TrueFalse>; readonly side: 'true' | 'false' }): ReactNode {
  const t = useText();
  const active = useContext(CardContext)?.active ?? false;
  const name = t(`exercise.true-false.${side}`);
  const right = card.data.answer === (side === 'true');
  const feedback = card.data.optionFeedback[side];
  return (
    <div className={css.part} data-part data-right={right}>
      <Mark
        several={false}
        group={card.id}
        name={name}
        right={right}
        isDisabled={card.readOnly}
        onChange={() => card.change((now) => ({ ...now, answer: side === 'true' }))}
      />
      <div className={css.texts}>
        {name}
        <Aside
          {...card.words(`optionFeedback/${side}`, feedback, (now, text) => ({
            ...now,
            optionFeedback: { ...now.optionFeedback, [side]: text },
          }))}
          label={t('card.feedbackFor', { answer: name })}
          offer={t('card.optionFeedback')}
          active={active}
        />
      </div>
    </div>
  );
}
