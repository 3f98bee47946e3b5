/** The editor of the survey. */

import type { ReactNode } from 'react';
import { maxStatements, type Likert } from '../../../shared/blocks/likert/schema.ts';
import { scalePoints } from '../../../shared/exercise/rating.ts';
import { rich } from '../../../shared/blocks/rich-text.ts';
import { useText } from '../../i18n/index.ts';
import { freeId, ItemsField } from '../../ui/items-field.tsx';
import { PartField } from '../part-field.tsx';
import { ScaleField } from '../ready-scale.tsx';
import type { BlockEditorProps } from '../registry.ts';

const ready = ['agreement', 'frequency', 'satisfaction', 'importance', 'likelihood'] as const;

export function Editor({ data, patch }: BlockEditorProps<Likert>): ReactNode {
  const t = useText();
  const { statements, scale } = data;
  return (
    <>
      <ItemsField
        label={t('exercise.likert.statements')}
        items={statements}
        keyOf={({ id }) => id}
        nameOf={(index) => t('exercise.likert.statement', { number: index + 1 })}
        max={maxStatements}
        addLabel={t('exercise.likert.addStatement')}
        create={() => ({ id: freeId(statements), text: rich('') })}
        onChange={(changed) => patch({ statements: changed })}
      >
        {(statement, change, index) => (
          <PartField
            label={t('exercise.likert.statement', { number: index + 1 })}
            value={statement.text}
            among={statements.map(({ text }) => text)}
            onChange={(text) => change({ text })}
          />
        )}
      </ItemsField>
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
