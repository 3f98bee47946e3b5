/** What every exercise that gives points has beside its words: points, attempts, weight, negative marking, tags. */

import type { ReactNode } from 'react';
import type { ExerciseData } from '../../shared/blocks/exercises.ts';
import { exerciseBase } from '../../shared/exercise/schema.ts';
import { limitOf, rangeOf } from '../../shared/model/fields.ts';
import { useText } from '../i18n/index.ts';
import { NumberField, TextField } from '../ui/fields.tsx';
import css from './blocks.module.css';

type Common = Pick<ExerciseData, 'tags' | 'points' | 'weight' | 'penalty' | 'attempts'>;

interface Props {
  readonly data: Common;
  readonly patch: (patch: never) => void;
}

function patcher({ patch }: Props): (change: Partial<Common>) => void {
  return patch as (change: Partial<Common>) => void;
}

/** For exercises that give points. */
export function ScoringFields(props: Props): ReactNode {
  const t = useText();
  const patch = patcher(props);
  const { data } = props;
  return (
    <>
      <NumberField
        label={t('exercise.pointsLabel')}
        value={data.points}
        {...rangeOf(exerciseBase.points)}
        onChange={(points) => points !== null && patch({ points })}
      />
      <NumberField
        label={t('exercise.attempts')}
        hint={t('card.attemptsHint')}
        value={data.attempts}
        {...rangeOf(exerciseBase.attempts)}
        onChange={(attempts) => attempts !== null && patch({ attempts })}
      />
      <details className={css.more}>
        <summary>{t('card.more')}</summary>
        <NumberField
          label={t('exercise.weight')}
          hint={t('card.weightHint')}
          value={data.weight}
          {...rangeOf(exerciseBase.weight)}
          onChange={(weight) => weight !== null && patch({ weight })}
        />
        <NumberField
          label={t('exercise.penalty')}
          hint={t('card.penaltyHint')}
          value={Math.round(data.penalty * 100)}
          min={0}
          max={100 * limitOf(exerciseBase.penalty)}
          onChange={(percent) => percent !== null && patch({ penalty: percent / 100 })}
        />
        <TagsField {...props} />
      </details>
    </>
  );
}

function TagsField(props: Props): ReactNode {
  const t = useText();
  const patch = patcher(props);
  return (
    <TextField
      label={t('exercise.tags')}
      hint={t('card.tagsHint')}
      value={props.data.tags.join(', ')}
      onChange={(text) =>
        patch({
          tags: [...new Set(text.split(',').map((tag) => tag.trim()))].filter(Boolean),
        })
      }
    />
  );
}
