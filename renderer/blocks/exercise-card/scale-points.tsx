/** The points of a scale in a row, as they stand above the statements: their words, and how many there are, is chosen beside the page. */

import type { ReactNode } from 'react';
import type { ExerciseData } from '../../../shared/blocks/exercises.ts';
import css from './exercise-card.module.css';
import { PlainWords } from './plain-words.tsx';
import type { CardEdit } from './use-card.ts';

/** An exercise whose statements are rated on a scale. */
type Rating = Extract<ExerciseData, { readonly scale: unknown }>;

interface Props<Data> {
  readonly card: CardEdit<Data>;
  readonly labelOf: (number: number) => string;
}

export function ScalePoints<Data extends Rating>(props: Props<Data>): ReactNode {
  return (
    <div className={css.scale}>
      {props.card.data.scale.map(({ id }, index) => (
        <Point key={id} {...props} index={index} />
      ))}
    </div>
  );
}

function Point<Data extends Rating>({ card, labelOf, index }: Props<Data> & { readonly index: number }): ReactNode {
  const { id, text } = card.data.scale[index] ?? { id: '', text: '' };
  const label = labelOf(index + 1);
  return (
    <PlainWords
      card={card}
      name={`scale/${id}/text`}
      text={text}
      set={(now, words) => ({
        ...now,
        scale: now.scale.map((point) => (point.id === id ? { ...point, text: words } : point)),
      })}
      label={label}
      placeholder={label}
    />
  );
}
