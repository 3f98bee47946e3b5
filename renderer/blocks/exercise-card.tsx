/** An exercise in the page whose parts are edited beside it: what is asked and said is written here, its parts are shown. */

import type { ReactNode } from 'react';
import { exerciseType, plainExercise, type ExerciseData } from '../../shared/blocks/exercises.ts';
import type { OutlineLine } from '../../shared/exercise/seam.ts';
import type { RecordId } from '../../shared/records/record.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../i18n/index.ts';
import css from './cards.module.css';
import { ExerciseFrame } from './exercise-card/frame.tsx';
import { useCard } from './exercise-card/use-card.ts';

export function ExerciseCard({ id, data }: { readonly id: RecordId; readonly data: ExerciseData }): ReactNode {
  const t = useText();
  const format = useFormat();
  const card = useCard(id, data);
  const type = exerciseType(card.data);
  const nameOf = ({ name }: OutlineLine, index: number): string =>
    name ? t(name[0], { number: name[1] }) : t('exercise.option', { number: index + 1 });
  return (
    <ExerciseFrame card={card}>
      {type.outline(plainExercise(card.data), format.exact).map((line, index) => (
        <div
          key={index}
          className={css.choice}
          data-correct={line.right ?? false}
          data-plain={line.right === undefined}
        >
          {line.right !== undefined && <i aria-hidden data-round={!type.several} />}
          <div>
            {line.text === '' ? <span data-unwritten>{nameOf(line, index)}</span> : line.text}
            {line.right && <span className={css.right}>{t('exercise.right')}</span>}
            {line.note !== undefined && line.note !== '' && <small>{line.note}</small>}
          </div>
        </div>
      ))}
    </ExerciseFrame>
  );
}
