/** A hotspot in the page: the picture with its places, and beneath it what each of them is, marked whether it is right. */

import { useContext, type ReactNode } from 'react';
import { maxSpots, type Hotspot } from '../../../shared/blocks/hotspot/schema.ts';
import { rich } from '../../../shared/blocks/rich-text.ts';
import { CardContext } from '../../editor/field/card-context.ts';
import { RichInput } from '../../editor/field/rich-input.tsx';
import { useText } from '../../i18n/index.ts';
import { freeId } from '../exercise-card/free-id.ts';
import { CorrectNote } from '../correct-note.tsx';
import css from '../exercise-card/exercise-card.module.css';
import { Aside, ExerciseFrame } from '../exercise-card/frame.tsx';
import { freePlace } from '../exercise-card/free-place.ts';
import { Mark } from '../exercise-card/mark.tsx';
import { PartList } from '../exercise-card/part-list.tsx';
import { useSameWords } from '../exercise-card/same-words.ts';
import { SpotPicture } from '../exercise-card/spot-picture.tsx';
import { useCard, type CardEdit } from '../exercise-card/use-card.ts';
import type { BlockCardProps } from '../registry.ts';

type Spot = Hotspot['spots'][number];

const size = { width: 20, height: 20 } as const;

function spotAt(spots: readonly Spot[], x: number, y: number): Spot {
  const correct = !spots.some((spot) => spot.correct);
  const place = { x: Math.min(Math.max(x, 0), 80), y: Math.min(Math.max(y, 0), 80), ...size };
  return { id: freeId(spots), text: rich(''), ...place, correct, feedback: rich('') };
}

export function Card({ id, data }: BlockCardProps<Hotspot>): ReactNode {
  const card = useCard(id, data);
  const t = useText();
  return (
    <ExerciseFrame card={card}>
      <SpotPicture<Hotspot>
        card={card}
        max={maxSpots}
        hint={t('card.hotspot.click')}
        nameOf={({ x, y, width, height }, index) =>
          t('card.hotspot.move', { number: index + 1, left: x, top: y, width, height })
        }
        isRight={({ correct }) => correct}
        create={(now, x, y) => spotAt(now.spots, x - size.width / 2, y - size.height / 2)}
      />
      <Places card={card} />
      <CorrectNote parts={card.data.spots} />
    </ExerciseFrame>
  );
}

function Places({ card }: { readonly card: CardEdit<Hotspot> }): ReactNode {
  const t = useText();
  const sameWords = useSameWords();
  const active = useContext(CardContext)?.active ?? false;
  const texts = card.data.spots.map(({ text }) => text);
  return (
    <PartList<Hotspot, Spot>
      card={card}
      list="spots"
      label={t('exercise.hotspot.spots')}
      get={(now) => now.spots}
      set={(now, spots) => ({ ...now, spots })}
      max={maxSpots}
      addLabel={t('card.hotspot.add')}
      nameOf={(index) => t('exercise.hotspot.spot', { number: index + 1 })}
      create={(now) => {
        const { x, y } = freePlace(now, 40, 40, 21);
        return spotAt(now, x, y);
      }}
      members={['text', 'feedback']}
      isRight={({ correct }) => correct}
    >
      {(spot, { index, name, field, patch }) => (
        <>
          {/* Of several right places one may be enough: that is chosen beside the page. */}
          <Mark
            several
            group={card.id}
            name={name}
            right={spot.correct}
            isDisabled={card.readOnly}
            onChange={(correct) => patch({ correct })}
          />
          <span className={css.number} aria-hidden>
            {index + 1}
          </span>
          <div className={css.texts}>
            <RichInput
              {...field('text')}
              label={`${name}: ${t('card.hotspot.label')}`}
              placeholder={t('card.hotspot.label')}
              wrong={sameWords(spot.text, texts)}
              onMark={() => patch({ correct: !spot.correct })}
            />
            <Aside
              {...field('feedback')}
              label={t('card.feedbackFor', { answer: name })}
              offer={t('card.optionFeedback')}
              active={active}
            />
          </div>
        </>
      )}
    </PartList>
  );
}
