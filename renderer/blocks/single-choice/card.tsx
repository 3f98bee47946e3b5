/** A single choice in the page. */

import type { ReactNode } from 'react';
import type { SingleChoice } from '../../../shared/blocks/single-choice/schema.ts';
import { Choices } from '../exercise-card/choices.tsx';
import { ExerciseFrame } from '../exercise-card/frame.tsx';
import { useCard } from '../exercise-card/use-card.ts';
import type { BlockCardProps } from '../registry.ts';

export function Card({ id, data }: BlockCardProps<SingleChoice>): ReactNode {
  const card = useCard(id, data);
  return (
    <ExerciseFrame card={card}>
      <Choices card={card} several={false} />
    </ExerciseFrame>
  );
}
