/** The editor of the survey. */

import type { ReactNode } from 'react';
import { maxStatements, type Likert } from '../../../shared/exercises/likert/schema.ts';
import { words } from '../../../shared/exercises/likert/words.ts';
import { scalePoints } from '../../../shared/exercises/rating.ts';
import { useWords } from '../../i18n/index.ts';
import { PromptField, UnscoredFields } from '../common-fields.tsx';
import { freeId, ItemsField } from '../items-field.tsx';
import { PartField } from '../part-field.tsx';
import { ScaleField } from '../ready-scale.tsx';
import type { ExerciseEditorProps } from '../registry.ts';

const ready = ['agreement', 'frequency', 'satisfaction', 'importance', 'likelihood'] as const;

export function Editor({ data, patch }: ExerciseEditorProps<Likert>): ReactNode {
  const own = useWords(words.author);
  const { statements, scale } = data;
  return (
    <>
      <PromptField data={data} patch={patch} />
      <ItemsField
        label={own('statements')}
        items={statements}
        keyOf={({ id }) => id}
        nameOf={(index) => own('statement', { number: index + 1 })}
        max={maxStatements}
        addLabel={own('addStatement')}
        create={() => ({ id: freeId(statements), text: '' })}
        onChange={(changed) => patch({ statements: changed })}
      >
        {(statement, change, index) => (
          <PartField
            label={own('statement', { number: index + 1 })}
            value={statement.text}
            among={statements.map(({ text }) => text)}
            onChange={(text) => change({ text })}
          />
        )}
      </ItemsField>
      <ScaleField
        scale={scale}
        ready={ready.map((id) => ({ id, label: own(id), points: own(`${id}.points`).split('; ') }))}
        words={{
          ready: own('ready'),
          own: own('own'),
          scale: own('scale'),
          point: (number) => own('point', { number }),
          addPoint: own('addPoint'),
          tooFew: own('tooFew'),
        }}
        min={scalePoints.min}
        max={scalePoints.max}
        create={(point) => point}
        onChange={(changed) => patch({ scale: changed })}
      />
      <UnscoredFields data={data} patch={patch} />
    </>
  );
}
