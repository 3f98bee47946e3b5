/** The points of a scale in a row, as they stand above the statements: their words, and how many there are, is chosen beside the page. */

import { useMemo, type ReactNode } from 'react';
import type { ExerciseData } from '../../../shared/blocks/exercises.ts';
import { inlineText } from '../../../shared/blocks/inline.ts';
import { rich } from '../../../shared/blocks/rich-text.ts';
import { RichInput } from '../../editor/field/rich-input.tsx';
import css from './exercise-card.module.css';
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
  // A text has no marks: it is made anew only when it is another.
  const value = useMemo(() => rich(text), [text]);
  const label = labelOf(index + 1);
  return (
    <RichInput
      {...card.words(`scale/${id}/text`, value, (now, words) => ({
        ...now,
        scale: now.scale.map((point) => (point.id === id ? { ...point, text: inlineText(words) } : point)),
      }))}
      plain
      label={label}
      placeholder={label}
    />
  );
}
