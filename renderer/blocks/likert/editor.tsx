/** What a survey has beside its statements: its scale. */

import type { ReactNode } from 'react';
import type { Likert } from '../../../shared/blocks/likert/schema.ts';
import { scalePoints } from '../../../shared/exercise/rating.ts';
import { useText } from '../../i18n/index.ts';
import { ScaleField } from '../ready-scale.tsx';
import type { BlockEditorProps } from '../registry.ts';

const ready = ['agreement', 'frequency', 'satisfaction', 'importance', 'likelihood'] as const;

export function Editor({ data, patch }: BlockEditorProps<Likert>): ReactNode {
  const t = useText();
  const { scale } = data;
  return (
    <>
      <ScaleField
        scale={scale}
        ready={ready.map((id) => ({
          id,
          label: t(`exercise.likert.${id}`),
          points: t(`exercise.likert.${id}.points`).split('; '),
        }))}
        words={{
          ready: t('exercise.likert.ready'),
          own: t('exercise.likert.own'),
          scale: t('exercise.likert.scale'),
          point: (number) => t('exercise.likert.point', { number }),
          addPoint: t('exercise.likert.addPoint'),
          tooFew: t('exercise.likert.tooFew'),
        }}
        min={scalePoints.min}
        max={scalePoints.max}
        create={(point) => point}
        onChange={(changed) => patch({ scale: changed })}
      />
    </>
  );
}
