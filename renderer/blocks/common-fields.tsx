/** What every exercise's editor has: the question, hints, points, attempts, feedback, tags. */

import type { ReactNode } from 'react';
import type { ExerciseData } from '../../shared/blocks/exercises.ts';
import { exerciseBase } from '../../shared/exercise/schema.ts';
import { inlineText } from '../../shared/blocks/inline.ts';
import { rich } from '../../shared/blocks/rich-text.ts';
import { RichLinesField } from './part-field.tsx';
import { RichField } from './rich-field.tsx';
import { limitOf, rangeOf } from '../../shared/model/fields.ts';
import { useText } from '../i18n/index.ts';
import { NumberField, TextField } from '../ui/fields.tsx';
import css from './blocks.module.css';

type Common = Pick<
  ExerciseData,
  'prompt' | 'hints' | 'tags' | 'points' | 'weight' | 'penalty' | 'attempts' | 'feedback'
>;

interface Props {
  readonly data: Common;
  readonly patch: (patch: never) => void;
}

function patcher({ patch }: Props): (change: Partial<Common>) => void {
  return patch as (change: Partial<Common>) => void;
}

export function PromptField(props: Props): ReactNode {
  const t = useText();
  const patch = patcher(props);
  const { prompt } = props.data;
  return (
    <RichField
      label={t('exercise.prompt')}
      value={prompt}
      {...(inlineText(prompt).trim() === '' ? { hint: t('exercise.noPrompt') } : {})}
      onChange={(value) => patch({ prompt: value })}
    />
  );
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
        hint={t('exercise.attemptsHint')}
        value={data.attempts}
        {...rangeOf(exerciseBase.attempts)}
        onChange={(attempts) => attempts !== null && patch({ attempts })}
      />
      <RichField
        label={t('exercise.feedbackCorrect')}
        value={data.feedback.correct}
        onChange={(correct) => patch({ feedback: { ...data.feedback, correct } })}
      />
      <RichField
        label={t('exercise.feedbackIncorrect')}
        value={data.feedback.incorrect || rich('')}
        onChange={(incorrect) => patch({ feedback: { ...data.feedback, incorrect } })}
      />
      <HintsField {...props} />
      <details className={css.more}>
        <summary>{t('exercise.more')}</summary>
        <NumberField
          label={t('exercise.weight')}
          hint={t('exercise.weightHint')}
          value={data.weight}
          {...rangeOf(exerciseBase.weight)}
          onChange={(weight) => weight !== null && patch({ weight })}
        />
        <NumberField
          label={t('exercise.penalty')}
          hint={t('exercise.penaltyHint')}
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

/** For exercises that nobody can fail. */
export function UnscoredFields(props: Props): ReactNode {
  const t = useText();
  const patch = patcher(props);
  const { data } = props;
  return (
    <>
      <RichField
        label={t('exercise.feedbackDone')}
        value={data.feedback.correct}
        onChange={(correct) => patch({ feedback: { correct, incorrect: '' } })}
      />
      <HintsField {...props} />
    </>
  );
}

function HintsField(props: Props): ReactNode {
  const t = useText();
  const patch = patcher(props);
  return (
    <RichLinesField
      label={t('exercise.hints')}
      hint={t('exercise.hintsHint')}
      lines={props.data.hints}
      onChange={(hints) => patch({ hints })}
    />
  );
}

function TagsField(props: Props): ReactNode {
  const t = useText();
  const patch = patcher(props);
  return (
    <TextField
      label={t('exercise.tags')}
      hint={t('exercise.tagsHint')}
      value={props.data.tags.join(', ')}
      onChange={(text) =>
        patch({
          tags: [...new Set(text.split(',').map((tag) => tag.trim()))].filter(Boolean),
        })
      }
    />
  );
}
