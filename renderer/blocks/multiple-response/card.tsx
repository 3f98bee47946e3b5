/** A multiple response in the page. */

import type { ReactNode } from 'react';
import type { MultipleResponse } from '../../../shared/blocks/multiple-response/schema.ts';
import { Choices } from '../exercise-card/choices.tsx';
import { ExerciseFrame } from '../exercise-card/frame.tsx';
import { useCard } from '../exercise-card/use-card.ts';
import type { BlockCardProps } from '../registry.ts';

export function Card({ id, data }: BlockCardProps<MultipleResponse>): ReactNode {
  const card = useCard(id, data);
  return (
    <ExerciseFrame card={card}>
      <Choices card={card} several={true} />
    </ExerciseFrame>
  );
}
