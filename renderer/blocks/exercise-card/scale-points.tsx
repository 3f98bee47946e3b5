/** The points of a scale in a row, as they stand above the statements: written, added, taken away and moved there. */

import type { ReactNode } from 'react';
import type { ExerciseData } from '../../../shared/blocks/exercises.ts';
import { scalePoints } from '../../../shared/exercise/rating.ts';
import { useText } from '../../i18n/index.ts';
import blocks from '../blocks.module.css';
import css from './exercise-card.module.css';
import { freeId } from './free-id.ts';
import { PartList } from './part-list.tsx';
import { PlainWords } from './plain-words.tsx';
import { useSameWords } from './same-words.ts';
import type { CardEdit } from './use-card.ts';

/** An exercise whose statements are rated on a scale. */
type Rating = Extract<ExerciseData, { readonly scale: unknown }>;
type Point = Rating['scale'][number];

export function ScalePoints<Data extends Rating>({ card }: { readonly card: CardEdit<Data> }): ReactNode {
  const t = useText();
  const sameWords = useSameWords();
  const { type, scale } = card.data;
  const texts = scale.map(({ text }) => text);
  return (
    <>
      <PartList<Data, Point>
        card={card}
        list="scale"
        label={t(`exercise.${type}.scale`)}
        get={(now) => now.scale}
        set={(now, points) => ({ ...now, scale: points })}
        max={scalePoints.max}
        addLabel={t(`card.${type}.addPoint`)}
        nameOf={(index) => t(`exercise.${type}.point`, { number: index + 1 })}
        create={(points) => ({ id: freeId(points), text: '' })}
        members={['text']}
        className={css.scale}
      >
        {(point, { name, plain }) => (
          <PlainWords
            {...plain('text')}
            label={name}
            placeholder={name}
            wrong={sameWords(point.text, texts)}
            className={css.texts}
          />
        )}
      </PartList>
      {scale.length < scalePoints.min && <p className={blocks.wrong}>{t(`card.${type}.tooFew`)}</p>}
    </>
  );
}
