/** A short answer in the page: the line that learners write on, and what counts as right. */

import type { ReactNode } from 'react';
import type { ShortAnswer } from '../../../shared/blocks/short-answer/schema.ts';
import { maxAccepted } from '../../../shared/exercise/schema.ts';
import { useText } from '../../i18n/index.ts';
import css from '../exercise-card/exercise-card.module.css';
import { ExerciseFrame } from '../exercise-card/frame.tsx';
import { PlainLines } from '../exercise-card/plain-lines.tsx';
import { useCard } from '../exercise-card/use-card.ts';
import type { BlockCardProps } from '../registry.ts';

export function Card({ id, data }: BlockCardProps<ShortAnswer>): ReactNode {
  const card = useCard(id, data);
  const t = useText();
  const { accepted, wildcards } = card.data;
  const wrong = accepted.every((one) => one.trim() === '')
    ? t('card.short-answer.none')
    : wildcards && accepted.some((one) => /^\s*\*[\s*]*$/.test(one))
      ? t('card.short-answer.anything')
      : null;
  return (
    <ExerciseFrame card={card}>
      <div className={css.entry} />
      <PlainLines
        card={card}
        list="accepted"
        label={t('exercise.short-answer.accepted')}
        get={(now) => now.accepted}
        set={(now, lines) => ({ ...now, accepted: lines })}
        max={maxAccepted}
        labelOf={(number) => t('exercise.acceptedAnswer', { number })}
        addLabel={t('card.addAccepted')}
      />
      {wrong !== null && <p className={css.stray}>{wrong}</p>}
    </ExerciseFrame>
  );
}
