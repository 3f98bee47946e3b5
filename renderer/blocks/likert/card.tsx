/** A survey in the page: its statements, each over the same scale. */

import type { ReactNode } from 'react';
import { maxStatements, type Likert } from '../../../shared/blocks/likert/schema.ts';
import { rich } from '../../../shared/blocks/rich-text.ts';
import { useText } from '../../i18n/index.ts';
import { freeId } from '../exercise-card/free-id.ts';
import { ExerciseFrame } from '../exercise-card/frame.tsx';
import { ScalePoints } from '../exercise-card/scale-points.tsx';
import { TextRows } from '../exercise-card/text-rows.tsx';
import { useCard } from '../exercise-card/use-card.ts';
import type { BlockCardProps } from '../registry.ts';

export function Card({ id, data }: BlockCardProps<Likert>): ReactNode {
  const card = useCard(id, data);
  const t = useText();
  return (
    <ExerciseFrame card={card}>
      <ScalePoints card={card} />
      <TextRows<Likert, Likert['statements'][number]>
        card={card}
        list="statements"
        label={t('exercise.likert.statements')}
        get={(now) => now.statements}
        set={(now, statements) => ({ ...now, statements })}
        max={maxStatements}
        addLabel={t('card.likert.addStatement')}
        nameOf={(index) => t('exercise.likert.statement', { number: index + 1 })}
        create={(statements) => ({ id: freeId(statements), text: rich('') })}
      />
    </ExerciseFrame>
  );
}
