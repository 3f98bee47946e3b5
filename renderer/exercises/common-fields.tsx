/** What every exercise's editor has: the question, points, attempts, overall feedback. */

import type { ReactNode } from 'react';
import type { ExerciseData } from '../../shared/exercises/registry.ts';
import { useText } from '../i18n/index.ts';
import { NumberField, TextField } from '../ui/fields.tsx';

type Common = Pick<ExerciseData, 'prompt' | 'points' | 'attempts' | 'feedback'>;

export function PromptField({
  data,
  patch,
}: {
  readonly data: Common;
  readonly patch: (patch: Partial<Common>) => void;
}): ReactNode {
  const t = useText();
  return (
    <TextField
      label={t('exercise.prompt')}
      multiline
      value={data.prompt}
      wrong={data.prompt.trim() === '' ? t('exercise.noPrompt') : null}
      onChange={(prompt) => patch({ prompt })}
    />
  );
}

export function ScoringFields({
  data,
  patch,
}: {
  readonly data: Common;
  readonly patch: (patch: Partial<Common>) => void;
}): ReactNode {
  const t = useText();
  return (
    <>
      <NumberField
        label={t('exercise.pointsLabel')}
        wrongText={t('common.wholeNumber', { min: 0, max: 1000 })}
        value={data.points}
        min={0}
        max={1000}
        onChange={(points) => points !== null && patch({ points })}
      />
      <NumberField
        label={t('exercise.attempts')}
        hint={t('exercise.attemptsHint')}
        wrongText={t('common.wholeNumber', { min: 0, max: 100 })}
        value={data.attempts}
        min={0}
        max={100}
        onChange={(attempts) => attempts !== null && patch({ attempts })}
      />
      <TextField
        label={t('exercise.feedbackCorrect')}
        multiline
        value={data.feedback.correct}
        onChange={(correct) => patch({ feedback: { ...data.feedback, correct } })}
      />
      <TextField
        label={t('exercise.feedbackIncorrect')}
        multiline
        value={data.feedback.incorrect}
        onChange={(incorrect) => patch({ feedback: { ...data.feedback, incorrect } })}
      />
    </>
  );
}
