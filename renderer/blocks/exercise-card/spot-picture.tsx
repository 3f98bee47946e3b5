/** The picture of an exercise on its card: its place, the places on it, and what it shows in words. */

import { useContext, type ReactNode } from 'react';
import type { ExerciseData } from '../../../shared/blocks/exercises.ts';
import { CardContext } from '../../editor/field/card-context.ts';
import { useText } from '../../i18n/index.ts';
import { PicturePlace } from '../picture-place.tsx';
import css from './exercise-card.module.css';
import { PlainWords } from './plain-words.tsx';
import { Spots, type Spot } from './spots.tsx';
import type { CardEdit } from './use-card.ts';

/** An exercise about places on a picture. */
type Pictured = Extract<ExerciseData, { readonly spots: readonly Spot[] }>;

export function SpotPicture<Data extends Pictured>({
  card,
  max,
  hint,
  nameOf,
  isRight,
  create,
}: {
  readonly card: CardEdit<Data>;
  readonly max: number;
  readonly hint: string;
  readonly nameOf: (spot: Data['spots'][number], index: number) => string;
  readonly isRight?: (spot: Data['spots'][number]) => boolean;
  readonly create: (data: Data, x: number, y: number) => Data['spots'][number];
}): ReactNode {
  const active = useContext(CardContext)?.active ?? false;
  const { image, alt, spots } = card.data;
  const fieldOf = (id: string): string => `spots/${id}/text`;
  return (
    <PicturePlace<Data> blockId={card.id} image={image} show={(data, shown) => ({ ...data, image: shown })}>
      {(url, picture) => (
        <>
          <Spots<Data['spots'][number]>
            {...{ url, picture, alt, spots, nameOf, isRight, readOnly: card.readOnly }}
            onPlace={(id, place) =>
              card.change((now) => ({
                ...now,
                spots: now.spots.map((spot) => (spot.id === id ? { ...spot, ...place } : spot)),
              }))
            }
            onAdd={
              spots.length >= max
                ? undefined
                : (x, y) => {
                    const made = create(card.data, x, y);
                    card.change((now) => ({ ...now, spots: [...now.spots, made] }), { to: fieldOf(made.id) });
                  }
            }
            onEnter={(id) => card.goTo(fieldOf(id))}
            onRemove={(id, at) => {
              const beside = spots[spots.findIndex((spot) => spot.id === id) - 1];
              card.change((now) => ({ ...now, spots: now.spots.filter((spot) => spot.id !== id) }), {
                to: beside ? fieldOf(beside.id) : 'prompt',
                at,
              });
            }}
          />
          {active && !card.readOnly && <p className={css.bounds}>{hint}</p>}
          <AltText card={card} />
        </>
      )}
    </PicturePlace>
  );
}

function AltText<Data extends Pictured>({ card }: { readonly card: CardEdit<Data> }): ReactNode {
  const t = useText();
  const { alt } = card.data;
  return (
    <PlainWords
      card={card}
      name="alt"
      text={alt}
      set={(now, words) => ({ ...now, alt: words })}
      label={t('image.alt')}
      placeholder={`${t('image.alt')}: ${t('card.altHint')}`}
      wrong={alt.trim() === '' ? t('card.noAlt') : null}
      className={css.aside}
    />
  );
}
