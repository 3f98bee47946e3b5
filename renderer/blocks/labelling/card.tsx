/** Labelling in the page: the picture with its places, and beneath it the label of each and those that belong nowhere. */

import { useContext, type ReactNode } from 'react';
import { maxSpots, type Labelling } from '../../../shared/blocks/labelling/schema.ts';
import { rich } from '../../../shared/blocks/rich-text.ts';
import { CardContext } from '../../editor/field/card-context.ts';
import { RichInput } from '../../editor/field/rich-input.tsx';
import { useText } from '../../i18n/index.ts';
import { freeId } from '../exercise-card/free-id.ts';
import css from '../exercise-card/exercise-card.module.css';
import { ExerciseFrame } from '../exercise-card/frame.tsx';
import { LineList } from '../exercise-card/line-list.tsx';
import { PartList } from '../exercise-card/part-list.tsx';
import { useSameWords } from '../exercise-card/same-words.ts';
import { SpotPicture } from '../exercise-card/spot-picture.tsx';
import { useCard } from '../exercise-card/use-card.ts';
import type { BlockCardProps } from '../registry.ts';
import { freePlace } from '../exercise-card/free-place.ts';

type Spot = Labelling['spots'][number];

export function Card({ id, data }: BlockCardProps<Labelling>): ReactNode {
  const card = useCard(id, data);
  const t = useText();
  const sameWords = useSameWords();
  const { spots, distractors } = card.data;
  const labels = [...spots.map(({ text }) => text), ...distractors];
  return (
    <ExerciseFrame card={card}>
      <SpotPicture<Labelling>
        card={card}
        max={maxSpots}
        hint={t('card.labelling.click')}
        nameOf={({ x, y }, index) => t('card.labelling.move', { number: index + 1, left: x, top: y })}
        create={(now, x, y) => ({ id: freeId(now.spots), text: rich(''), x, y })}
      />
      <PartList<Labelling, Spot>
        card={card}
        list="spots"
        label={t('exercise.labelling.spots')}
        get={(now) => now.spots}
        set={(now, changed) => ({ ...now, spots: changed })}
        max={maxSpots}
        addLabel={t('card.labelling.add')}
        nameOf={(index) => t('exercise.labelling.spot', { number: index + 1 })}
        create={(now) => ({ id: freeId(now), text: rich(''), ...freePlace(now, 50, 50, 8) })}
        members={['text']}
      >
        {(spot, { index, name, field }) => (
          <>
            <span className={css.number} aria-hidden>
              {index + 1}
            </span>
            <RichInput
              {...field('text')}
              label={`${name}: ${t('card.labelling.label')}`}
              placeholder={t('card.labelling.label')}
              wrong={sameWords(spot.text, labels)}
              className={css.texts}
            />
          </>
        )}
      </PartList>
      <div className={css.said}>
        <Distractors card={card} />
      </div>
    </ExerciseFrame>
  );
}

function Distractors({ card }: { readonly card: ReturnType<typeof useCard<Labelling>> }): ReactNode {
  const t = useText();
  const last = card.data.spots.at(-1);
  return (
    <LineList
      card={card}
      list="distractors"
      get={(now) => now.distractors}
      set={(now, distractors) => ({ ...now, distractors })}
      max={maxSpots}
      active={useContext(CardContext)?.active ?? false}
      labelOf={(number) => t('exercise.labelling.distractor', { number })}
      addLabel={t('card.labelling.addDistractor')}
      above={last ? `spots/${last.id}/text` : 'prompt'}
    />
  );
}
